//! Words and addresses of the guide, each known by its place in the tables of the languages.
//!
//! The build makes them from `content/` and nothing else does, so none can be taken for another.

use std::sync::OnceLock;

use crate::content::TABLES;

/// Words that every language says in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text(pub(super) u16);

/// Words of an official form, in the languages in which it has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Verbatim(pub(super) Text);

/// An address outside the guide, which may differ by language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Href(pub(super) u16);

/// One language.
pub(super) struct Table {
    pub tag: &'static str,
    /// The words in the order of their places, a line each; an empty line stands for the English.
    lines: &'static str,
    /// The same, cut into lines when first needed.
    cut: OnceLock<Vec<&'static str>>,
    addresses: &'static [&'static str],
}

impl Table {
    pub const fn new(
        tag: &'static str,
        lines: &'static str,
        addresses: &'static [&'static str],
    ) -> Self {
        Self {
            tag,
            lines,
            cut: OnceLock::new(),
            addresses,
        }
    }

    /// Words in this language, if it has them.
    pub fn find(&self, text: Text) -> Option<&'static str> {
        let lines = self.cut.get_or_init(|| self.lines.lines().collect());
        lines
            .get(usize::from(text.0))
            .copied()
            .filter(|said| !said.is_empty())
    }

    /// Where an address leads in this language.
    pub fn address(&self, href: Href) -> &'static str {
        self.addresses[usize::from(href.0)]
    }
}

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
