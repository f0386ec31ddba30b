//! What the guide says, one statement after the other, as those see it who sign for it.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

/// What kind of statement it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatementKind {
    /// A medical or legal fact with its sources.
    Claim,
    /// A sentence of ours that states no fact: a question, a direction, a kind word.
    Own,
    /// A heading, the name of a button, a word or two.
    Label,
    /// The words of an official form.
    Verbatim,
    /// Numbers and signs of a picture, a table or a rule.
    Figures,
    /// Where a link leads.
    Address,
}

impl StatementKind {
    /// Its name in a packet and in `content/signoff.toml`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Claim => "claim",
            Self::Own => "own",
            Self::Label => "label",
            Self::Verbatim => "verbatim",
            Self::Figures => "figures",
            Self::Address => "address",
        }
    }

    /// The kind of words of ours.
    #[must_use]
    pub fn of_own(english: &str) -> Self {
        let is_sentence = english.ends_with(['.', '?', '!']) || english.contains(". ");
        if is_sentence { Self::Own } else { Self::Label }
    }
}

/// Where a statement stands: it may mean something else under another heading, or beside another link.
#[derive(Clone, Debug, Default)]
pub struct Stand {
    /// As the statement's own place; of what is said in several places, that of the use.
    pub place: String,
    /// The heading above it in each language; nothing above a heading.
    pub under: Vec<String>,
    /// The links beside it in each language: words and address.
    pub beside: Vec<Vec<String>>,
}

impl Stand {
    /// In some languages, as a line; empty where nothing more is to be told than the statement's own place.
    #[must_use]
    pub fn line(&self, own: &str, languages: &[usize]) -> String {
        let said = |row: &[String]| {
            let said = languages.iter().filter_map(|place| row.get(*place));
            let said: Vec<_> = said.filter(|said| !said.is_empty()).cloned().collect();
            said.join(" / ")
        };
        let mut parts = Vec::new();
        if self.place != own {
            parts.push(["at ", &self.place].concat());
        }
        let under = said(&self.under);
        if !under.is_empty() {
            parts.push(format!("under “{under}”"));
        }
        parts.extend(
            self.beside
                .iter()
                .map(|link| ["beside ", &said(link)].concat()),
        );
        parts.join(", ")
    }
}

/// One statement.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Such as `talk.first.2`.
    pub id: String,
    /// The same without the numbers that only count: `talk.first.*`.
    pub place: String,
    /// The screen on which it stands.
    pub screen: String,
    /// What it is for.
    pub about: String,
    /// What kind it is.
    pub kind: StatementKind,
    /// What it says in each language, English first; nothing where a language lacks it.
    pub said: Vec<String>,
    /// Its numbers and signs.
    pub figures: String,
    /// What each name among them means.
    pub keys: Vec<(String, &'static str)>,
    /// How strong the evidence is.
    pub strength: String,
    /// The sources' ids.
    pub sources: Vec<String>,
    /// Where this one stands.
    pub stand: Stand,
    /// Everywhere it stands, this one and those that repeat it; filled in once all is read.
    pub stands: Vec<Stand>,
    /// Whether it stands earlier too.
    pub is_repeated: bool,
}

impl Statement {
    /// Figures that stand in a file of their own.
    #[must_use]
    pub fn figures(screen: &str, key: &str, about: &str, figures: String) -> Self {
        let place = [screen, ".", key].concat();
        Self {
            id: place.clone(),
            screen: screen.to_owned(),
            about: about.to_owned(),
            kind: StatementKind::Figures,
            said: Vec::new(),
            figures,
            keys: Vec::new(),
            strength: String::new(),
            sources: Vec::new(),
            stand: Stand {
                place: place.clone(),
                ..Stand::default()
            },
            place,
            stands: Vec::new(),
            is_repeated: false,
        }
    }

    /// Whether it is what a name means: its own id, or the beginning of it.
    #[must_use]
    pub fn is_in(&self, name: &str) -> bool {
        let rest = self.id.strip_prefix(name);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }

    /// Whether it is a sentence that sends people to a crisis line of the whole country.
    fn names_a_line(&self) -> bool {
        let english = self.said.first().map_or("", String::as_str);
        self.is_sentence() && LINES.iter().any(|line| english.contains(line))
    }

    /// Whether it is read as a sentence of ours: a link stands beside it.
    #[must_use]
    pub fn is_sentence(&self) -> bool {
        matches!(self.kind, StatementKind::Claim | StatementKind::Own)
    }
}

/// What the crisis lines of the whole country are called. Wherever a sentence names one, the screen has the links of
/// `content/en/help.toml` beside it.
const LINES: [&str; 2] = ["911", "988"];

/// Gives each statement all places in which it stands, and to each sentence that names a crisis line the links beside it.
pub fn gather(statements: &mut [Statement], crisis_links: &[Vec<String>]) {
    let mut stands: BTreeMap<String, Vec<Stand>> = BTreeMap::new();
    for one in &mut *statements {
        if one.stand.beside.is_empty() && one.names_a_line() {
            one.stand.beside = crisis_links.to_vec();
        }
        let all = stands.entry(one.id.clone()).or_default();
        all.push(one.stand.clone());
    }
    for one in statements.iter_mut().filter(|one| !one.is_repeated) {
        one.stands = stands.remove(&one.id).unwrap_or_default();
    }
}

/// The SHA-256 of a text, in hexadecimal digits.
#[must_use]
pub fn digest(text: &str) -> String {
    format!("{:x}", Sha256::digest(text))
}
