//! The words of each language: what the catalogs say.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use polib::catalog::Catalog;

use crate::braces::{braces, holes};
use crate::node::listed;
use crate::refusal::Refusal;

/// The language that content is written in.
pub const ENGLISH: &str = "en-US";

/// The folder of the catalogs.
pub const CATALOGS: &str = "content/languages/";

/// Begins what a translator doubts, among the comments of an entry.
const DOUBT: &str = "review:";

/// What is wrong with words that hold a line break: the tables of the languages have a wording a line.
pub const NO_CONTROL: &str = "has a line break or another invisible sign in it";

/// Whether there is a line break or another invisible sign in words.
#[must_use]
pub fn has_control(words: &str) -> bool {
    words.contains(char::is_control)
}

/// Words of a language file, to be translated.
#[derive(Clone, Debug)]
pub struct Message {
    /// The screen and the key, such as `result.limits.2`.
    pub id: String,
    /// What they say.
    pub english: String,
    /// What they are for.
    pub about: String,
    /// The file they are in.
    pub file: String,
    /// The form whose official wording a language must have before these words are needed.
    pub needs: Option<&'static str>,
    /// Whether the words in braces must keep their order.
    pub is_ordered: bool,
}

/// A language other than English.
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: String,
    /// The catalog's file.
    pub file: String,
    catalog: BTreeMap<String, Entry>,
    /// The forms that it has no official wording of.
    pub lacks: Vec<&'static str>,
}

struct Entry {
    english: String,
    said: String,
    is_fuzzy: bool,
    line: usize,
    is_used: bool,
    /// What its translator doubts.
    doubt: String,
}

/// The first part of a tag, which names the language without its country.
#[must_use]
pub fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// The catalogs of the folder, by name.
///
/// # Errors
/// When one is no PO file, or names no language.
pub fn read(root: &Path) -> Result<Vec<Language>, Refusal> {
    let files = listed(root, CATALOGS.trim_end_matches('/'), "po");
    let mut languages: Vec<Language> = Vec::new();
    for file in files {
        let language = language(root, file)?;
        let spoken = std::iter::once(ENGLISH).chain(languages.iter().map(|known| &*known.tag));
        if let Some(known) = spoken
            .into_iter()
            .find(|known| primary(known) == primary(&language.tag))
        {
            let what = format!(
                "the header has Language {}, and there is {known} already: a language is there once",
                language.tag
            );
            return Err(Refusal::new(&language.file, language.line(""), what));
        }
        languages.push(language);
    }
    Ok(languages)
}

/// Whether something has the form of a language's tag, such as `es-US` or `zh-Hans`: files are named by it.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let is_part = |part: &str| {
        (2..=8).contains(&part.len()) && part.chars().all(|sign| sign.is_ascii_alphanumeric())
    };
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.chars().all(|sign| sign.is_ascii_lowercase())
        && parts.all(is_part)
}

/// Reads a PO file.
///
/// # Errors
/// When it is none.
pub fn catalog(root: &Path, file: &str) -> Result<(Catalog, String), Refusal> {
    let path = root.join(file);
    let refused = |error: String| Refusal::new(file, 1, format!("is not a PO file: {error}"));
    let text = fs::read_to_string(&path).map_err(|error| refused(error.to_string()))?;
    let catalog = polib::po_file::parse(&path).map_err(|error| refused(error.to_string()))?;
    Ok((catalog, text))
}

fn language(root: &Path, file: String) -> Result<Language, Refusal> {
    let (catalog, text) = catalog(root, &file)?;
    let tag = catalog.metadata.language.clone();
    if !is_tag(&tag) {
        let what = format!("the header must have a Language such as es-US, and has {tag:?}");
        return Err(Refusal::new(&file, 1, what));
    }
    let lines: HashMap<&str, usize> = text
        .lines()
        .zip(1..)
        .filter_map(|(line, number)| Some((line.strip_prefix("msgctxt \"")?, number)))
        .map(|(id, number)| (id.trim_end_matches('"'), number))
        .collect();
    let entry = |message: &dyn polib::message::MessageView| {
        let id = message.msgctxt().unwrap_or_default().to_owned();
        let line = lines.get(id.as_str()).copied().unwrap_or(1);
        let entry = Entry {
            english: message.msgid().to_owned(),
            said: message.msgstr().unwrap_or_default().to_owned(),
            is_fuzzy: message.flags().is_fuzzy(),
            line,
            is_used: false,
            doubt: doubt(message.translator_comments()),
        };
        (id, entry)
    };
    Ok(Language {
        tag,
        catalog: catalog.messages().map(entry).collect(),
        file,
        lacks: Vec::new(),
    })
}

impl Language {
    /// What the language says for words of the screens.
    ///
    /// # Errors
    /// When it does not say them, or says them for other English.
    pub fn say(&mut self, message: &Message) -> Result<String, Refusal> {
        let Message {
            id,
            english,
            is_ordered,
            ..
        } = message;
        let holes_of = |text, ordered: &bool| {
            let mut holes = holes(text);
            if !ordered {
                holes.sort_unstable();
            }
            holes
        };
        let is_needed = message.needs.is_none_or(|form| !self.lacks.contains(&form));
        let Some(entry) = self.catalog.get_mut(id) else {
            let what =
                format!("`{id}` is not translated: {english:?}; `cargo xtask words` adds it");
            let refusal = Refusal::new(&self.file, 1, what);
            return if is_needed {
                Err(refusal)
            } else {
                Ok(String::new())
            };
        };
        entry.is_used = true;
        let what = if entry.english != *english {
            "is translated from other English; `cargo xtask words` marks it, then check it"
        } else if entry.is_fuzzy {
            "is marked fuzzy since its English changed; check it, then take the mark away"
        } else if entry.said.is_empty() && is_needed {
            "is not translated"
        } else if holes_of(&entry.said, is_ordered) != holes_of(english, is_ordered)
            || braces(&entry.said) != braces(english)
        {
            "has other words in braces than the English, or in another order"
        } else if has_control(&entry.said) {
            NO_CONTROL
        } else if edges(&entry.said) != edges(english) && !entry.said.is_empty() {
            "begins or ends with a space where the English does not, or the other way around"
        } else {
            return Ok(entry.said.clone());
        };
        let what = format!("`{id}` {what}: {english:?}");
        Err(Refusal::new(&self.file, entry.line, what))
    }

    /// What it said before the English changed, if the words in braces still fit; in English where it said nothing.
    pub fn kept(&self, message: &Message) -> String {
        let entry = self.catalog.get(&message.id);
        let fits = entry.filter(|entry| holes(&entry.said) == holes(&message.english));
        fits.map_or_else(|| message.english.clone(), |entry| entry.said.clone())
    }

    /// The line of an entry.
    #[must_use]
    pub fn line(&self, id: &str) -> usize {
        self.catalog.get(id).map_or(1, |entry| entry.line)
    }

    /// What the translator of an entry doubts; mostly nothing.
    #[must_use]
    pub fn doubt(&self, id: &str) -> &str {
        self.catalog.get(id).map_or("", |entry| &entry.doubt)
    }

    /// Entries that no screen asked for.
    pub fn unused(&self) -> impl Iterator<Item = Refusal> {
        let unused = self.catalog.iter().filter(|(_, entry)| !entry.is_used);
        unused.map(|(id, entry)| {
            let what = format!("nothing shows `{id}`; `cargo xtask words` takes it out");
            Refusal::new(&self.file, entry.line, what)
        })
    }
}

/// What follows the mark of a doubt among a translator's comments.
fn doubt(comments: &str) -> String {
    let lines = comments.lines();
    let lines: Vec<_> = lines.skip_while(|line| !line.starts_with(DOUBT)).collect();
    lines.join(" ").trim_start_matches(DOUBT).trim().to_owned()
}

fn edges(text: &str) -> (bool, bool) {
    (text.starts_with(' '), text.ends_with(' '))
}
