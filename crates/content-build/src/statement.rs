//! What the guide says, one statement after the other, as those see it who sign for it.

use sha2::{Digest, Sha256};

use crate::evidence::Evidence;

/// What kind of statement it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
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

impl Kind {
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
    pub kind: Kind,
    /// What it says in each language, English first; nothing where a language lacks it.
    pub said: Vec<String>,
    /// Its numbers and signs.
    pub figures: String,
    /// How strong the evidence is.
    pub strength: String,
    /// The sources' ids.
    pub sources: Vec<String>,
    /// Whether it stands earlier too.
    pub is_repeated: bool,
}

impl Statement {
    /// Figures that stand in a file of their own.
    #[must_use]
    pub fn figures(screen: &str, key: &str, about: &str, figures: String) -> Self {
        let id = [screen, ".", key].concat();
        Self {
            place: id.clone(),
            id,
            screen: screen.to_owned(),
            about: about.to_owned(),
            kind: Kind::Figures,
            said: Vec::new(),
            figures,
            strength: String::new(),
            sources: Vec::new(),
            is_repeated: false,
        }
    }

    /// Whether it is what a name means: its own id, or the beginning of it.
    #[must_use]
    pub fn is_in(&self, name: &str) -> bool {
        let rest = self.id.strip_prefix(name);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }

    /// All that a signature covers, in lines: the kind and the place, the words in some languages, figures, strength
    /// and sources.
    #[must_use]
    pub fn covered(&self, languages: &[usize], evidence: &Evidence) -> String {
        let mut lines = vec![format!("{} {}", self.kind.name(), self.place)];
        let said = languages.iter().filter_map(|place| self.said.get(*place));
        lines.extend(said.filter(|said| !said.is_empty()).cloned());
        if !self.figures.is_empty() {
            lines.push(self.figures.clone());
        }
        if !self.sources.is_empty() {
            let sources = self.sources.iter();
            let sources = sources.map(|id| [id, " ", evidence.mark(id)].concat());
            let sources: Vec<_> = sources.collect();
            lines.push([&self.strength, ": ", &sources.join(", ")].concat());
        }
        lines.join("\n")
    }
}

/// The SHA-256 of a text, in hexadecimal digits.
#[must_use]
pub fn digest(text: &str) -> String {
    format!("{:x}", Sha256::digest(text))
}

/// What tells one state of the content from another: its version, and a digest of every statement in every language.
#[must_use]
pub fn edition(statements: &[Statement], languages: usize, evidence: &Evidence) -> String {
    let all: Vec<_> = (0..languages).collect();
    let once = statements.iter().filter(|one| !one.is_repeated);
    let mut covered: Vec<_> = once
        .map(|one| [&one.id, " ", &one.covered(&all, evidence)].concat())
        .collect();
    covered.sort();
    format!(
        "{}-{}",
        evidence.version,
        &digest(&covered.join("\n\n"))[..8]
    )
}
