//! Words and addresses of the guide, each known by its place in the tables of the languages.
//!
//! The build makes them from `content/` and nothing else does, so none can be taken for another.

use crate::TABLES;

/// Words that every language says in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text(pub(super) u16);

/// Words of an official form, in the languages in which it has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Verbatim(pub(super) Text);

/// An address outside the guide, which may differ by language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Href(pub(super) u16);

impl Text {
    /// The English.
    #[must_use]
    pub fn english(self) -> &'static str {
        TABLES[0].find(self).unwrap_or_default()
    }

    /// A name of the words that is the same in every language, for keys of lists.
    #[must_use]
    pub fn key(self) -> String {
        self.0.to_string()
    }
}

impl Verbatim {
    /// The English.
    #[must_use]
    pub fn english(self) -> &'static str {
        self.0.english()
    }
}

impl From<Verbatim> for Text {
    fn from(words: Verbatim) -> Self {
        words.0
    }
}
