//! The languages of the guide. English is what the content is written in; each other one is a file in
//! `languages/`, which the build turns into a table (`build.rs`).

mod key;

use std::sync::OnceLock;

use crate::content::{Content, en};
use crate::evidence::Day;

/// Words of one language, found by the key of the English ones.
struct Table {
    tag: &'static str,
    seed: u32,
    keys: &'static [u16],
    /// The words in the order of their keys, a line each.
    lines: &'static str,
    /// The same, cut into lines when first needed.
    cut: OnceLock<Vec<&'static str>>,
}

impl Table {
    const fn new(tag: &'static str, seed: u32, keys: &'static [u16], lines: &'static str) -> Self {
        Self {
            tag,
            seed,
            keys,
            lines,
            cut: OnceLock::new(),
        }
    }

    fn find(&self, english: &str) -> Option<&'static str> {
        let place = self
            .keys
            .binary_search(&key::key(english, self.seed))
            .ok()?;
        let lines = self.cut.get_or_init(|| self.lines.lines().collect());
        lines.get(place).copied()
    }
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// A language the guide speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Lang(usize);

impl Lang {
    /// American English.
    pub const EN: Self = Self(0);

    /// Every language, English first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=TABLES.len()).map(Self)
    }

    /// The language of a BCP 47 tag, whatever its region.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        let primary = |tag: &str| {
            tag.split(['-', '_'])
                .next()
                .unwrap_or_default()
                .to_ascii_lowercase()
        };
        Self::all().find(|lang| primary(lang.tag()) == primary(tag))
    }

    fn table(self) -> Option<&'static Table> {
        TABLES.get(self.0.checked_sub(1)?)
    }

    /// The BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.table().map_or("en-US", |table| table.tag)
    }

    /// The words of the guide, in English; [`Self::say`] says them in this language.
    #[must_use]
    pub const fn content(self) -> &'static Content {
        &en::CONTENT
    }

    /// English words in this language, where it has them.
    #[must_use]
    pub fn find(self, english: &str) -> Option<&'static str> {
        self.table()?.find(english)
    }

    /// English words in this language; in English where it has none.
    #[must_use]
    pub fn say(self, english: &'static str) -> &'static str {
        self.find(english).unwrap_or(english)
    }

    /// Whether this language has these words.
    #[must_use]
    pub fn has(self, english: &str) -> bool {
        self == Self::EN || self.find(english).is_some()
    }

    /// A day in words.
    #[must_use]
    pub fn date(self, day: Day) -> String {
        self.in_words(day, self.content().shell.day_pattern)
    }

    /// A month in words, with its year.
    #[must_use]
    pub fn month_of(self, day: Day) -> String {
        self.in_words(day, self.content().shell.month_pattern)
    }

    fn in_words(self, day: Day, pattern: &'static str) -> String {
        let month = self.say((self.content().shell.month)(day.month));
        let (date, year) = (day.day.to_string(), day.year.to_string());
        self.say(pattern)
            .split(['{', '}'])
            .map(|part| match part {
                "day" => &date,
                "month" => month,
                "year" => &year,
                words => words,
            })
            .collect()
    }
}
