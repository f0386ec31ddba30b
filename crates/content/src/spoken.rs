//! What a language says.

use care_guide_core::day::Day;
use care_guide_core::lang::Lang;

use crate::table::Table;
use crate::{CONTENT, Content, Href, SIGNED, Signed, TABLES, Text, Verbatim};

/// A language with its words. In the frame they come as a file; elsewhere the build brings them along.
pub trait Spoken: Copy {
    /// Takes one of the two files of the language's words, which stay for good; whether they are its own, and of this
    /// build.
    #[must_use]
    fn learn(self, words: &str) -> bool;

    /// Notes that words will not come.
    fn lose(self);

    /// Whether a visit can begin in it.
    #[must_use]
    fn is_known(self) -> bool;

    /// Whether all of its words have come, and the English ones that stand in for those it lacks.
    #[must_use]
    fn is_whole(self) -> bool;

    /// Whether some of its words did not come.
    #[must_use]
    fn is_lost(self) -> bool;

    /// What it calls itself.
    #[must_use]
    fn name(self) -> &'static str;

    /// The words of the guide; [`Self::say`] says them in this language.
    #[must_use]
    fn content(self) -> &'static Content;

    /// Words in this language; in English where it has none.
    #[must_use]
    fn say(self, words: impl Into<Text>) -> &'static str;

    /// Whether this language has an official wording.
    #[must_use]
    fn has(self, words: Verbatim) -> bool;

    /// Where an address leads in this language.
    #[must_use]
    fn address(self, href: Href) -> &'static str;

    /// Who reviewed what it says.
    #[must_use]
    fn signed(self) -> &'static Signed;

    /// A day in words.
    #[must_use]
    fn date(self, day: Day) -> String;

    /// A month in words, with its year.
    #[must_use]
    fn month_of(self, day: Day) -> String;
}

impl Spoken for Lang {
    fn learn(self, words: &str) -> bool {
        table(self).learn(words)
    }

    fn lose(self) {
        table(self).lose();
    }

    fn is_known(self) -> bool {
        table(self).is_known()
    }

    fn is_whole(self) -> bool {
        table(self).is_whole() && TABLES[0].is_whole()
    }

    fn is_lost(self) -> bool {
        table(self).is_lost() || TABLES[0].is_lost()
    }

    fn name(self) -> &'static str {
        table(self).name
    }

    fn content(self) -> &'static Content {
        &CONTENT
    }

    fn say(self, words: impl Into<Text>) -> &'static str {
        let text = words.into();
        table(self).find(text).unwrap_or_else(|| text.english())
    }

    fn has(self, words: Verbatim) -> bool {
        table(self).find(words.into()).is_some()
    }

    fn address(self, href: Href) -> &'static str {
        table(self).address(href)
    }

    fn signed(self) -> &'static Signed {
        &SIGNED[self.place()]
    }

    fn date(self, day: Day) -> String {
        in_words(self, day, self.content().shell.day_pattern)
    }

    fn month_of(self, day: Day) -> String {
        in_words(self, day, self.content().shell.month_pattern)
    }
}

fn table(lang: Lang) -> &'static Table {
    &TABLES[lang.place()]
}

fn in_words(lang: Lang, day: Day, pattern: Text) -> String {
    let months = &lang.content().shell.months;
    let month = lang.say(months[usize::from(day.month.clamp(1, 12)) - 1]);
    let (date, year) = (day.day.to_string(), day.year.to_string());
    lang.say(pattern)
        .split(['{', '}'])
        .map(|part| match part {
            "day" => &date,
            "month" => month,
            "year" => &year,
            words => words,
        })
        .collect()
}
