//! Words and addresses of the guide, each known by its place in the catalogs of `languages/`.
//!
//! Both are made while the program is compiled and from nothing else, so none can be taken for another, and
//! what is in no catalog does not compile.

use std::sync::OnceLock;

/// Words that every language says in its own way. Made by `t!`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text(u16);

/// An address outside the guide, which may differ by language. Made by `href!`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Href(u16);

/// One language.
pub(super) struct Table {
    pub tag: &'static str,
    /// The words in the order of their places, a line each; an empty line stands for the English.
    lines: &'static str,
    /// The same, cut into lines when first needed.
    cut: OnceLock<Vec<&'static str>>,
    addresses: &'static [&'static str],
}

include!(concat!(env!("OUT_DIR"), "/catalog.rs"));

/// Every language, English first.
pub(super) fn tables() -> &'static [Table] {
    &TABLES
}

impl Table {
    const fn new(
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
    /// The words that have this English.
    ///
    /// # Panics
    /// When they are in no catalog; in a constant, that is while compiling.
    #[must_use]
    pub const fn of(english: &str) -> Self {
        match place(&MESSAGES, english) {
            Some(place) => Self(place),
            None => panic!("these words are in no file of languages/"),
        }
    }

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

impl Href {
    /// The address that is this one in English.
    ///
    /// # Panics
    /// When it is in no catalog; in a constant, that is while compiling.
    #[must_use]
    pub const fn of(english: &str) -> Self {
        match place(&ADDRESSES, english) {
            Some(place) => Self(place),
            None => panic!("this address is in no file of languages/"),
        }
    }
}

/// The place beside these words, in a list that is sorted by them.
const fn place(sorted: &[(&str, u16)], wanted: &str) -> Option<u16> {
    let (mut from, mut to) = (0, sorted.len());
    while from < to {
        let middle = usize::midpoint(from, to);
        let (words, place) = sorted[middle];
        match order(words.as_bytes(), wanted.as_bytes()) {
            0 => return Some(place),
            1 => to = middle,
            _ => from = middle + 1,
        }
    }
    None
}

/// Whether bytes come after others (1), before them (-1) or are the same (0); `Ord` is not for constants yet.
const fn order(these: &[u8], others: &[u8]) -> i8 {
    let mut at = 0;
    while at < these.len() && at < others.len() {
        if these[at] != others[at] {
            return if these[at] > others[at] { 1 } else { -1 };
        }
        at += 1;
    }
    if these.len() == others.len() {
        0
    } else if these.len() > others.len() {
        1
    } else {
        -1
    }
}
