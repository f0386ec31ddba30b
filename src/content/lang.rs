//! The languages of the guide. English is what the content is written in; each other one is a file in
//! `content/languages/`, which the build turns into a table.

use crate::content::table::Table;
use crate::content::{CONTENT, Content, Href, TABLES, Text, Verbatim};
use crate::domain::day::Day;
pub use crate::domain::locale::Lang;

impl Lang {
    /// Every language, English first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..TABLES.len()).map(Self)
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

    /// Takes the words of a language, which stay for good; whether they are its own, and of this build.
    #[must_use]
    pub fn learn(self, words: &'static str) -> bool {
        self.table().learn(words)
    }

    /// Notes that the words of a language will not come.
    pub fn lose(self) {
        self.table().lose();
    }

    /// Whether it can be spoken yet.
    #[must_use]
    pub fn is_known(self) -> bool {
        self.table().is_known()
    }

    /// Whether its words did not come.
    #[must_use]
    pub fn is_lost(self) -> bool {
        self.table().is_lost()
    }

    fn table(self) -> &'static Table {
        &TABLES[self.0]
    }

    /// The BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.table().tag
    }

    /// What it calls itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.table().name
    }

    /// The words of the guide; [`Self::say`] says them in this language.
    #[must_use]
    pub const fn content(self) -> &'static Content {
        &CONTENT
    }

    /// Words in this language; in English where it has none.
    #[must_use]
    pub fn say(self, words: impl Into<Text>) -> &'static str {
        let text = words.into();
        self.table().find(text).unwrap_or_else(|| text.english())
    }

    /// Whether this language has an official wording.
    #[must_use]
    pub fn has(self, words: Verbatim) -> bool {
        self.table().find(words.into()).is_some()
    }

    /// Where an address leads in this language.
    #[must_use]
    pub fn address(self, href: Href) -> &'static str {
        self.table().address(href)
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

    fn in_words(self, day: Day, pattern: Text) -> String {
        let months = &self.content().shell.months;
        let month = self.say(months[usize::from(day.month.clamp(1, 12)) - 1]);
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
