//! Every word on screen. One struct, one file per language and part: a missing string does not compile.

mod check;
mod compare;
pub mod en;
mod learn;
mod options;
mod pages;
mod sheet;
mod shell;

use crate::evidence::{Claim, Day};
pub use check::{Check, DifficultyItem, Gad7, Mood, Panic, ResultText, Review};
pub use compare::{Cell, Compare, GroupText, ReactionsText, Row, Visit};
pub use learn::{Chapter, Learn};
pub use options::{LedgerText, Options};
pub use pages::{Help, Leaflet, Next, Privacy, SourcesPage, Way};
pub use sheet::{Paper, RepeatText, SheetText};
pub use shell::{Cleared, Shell, StillThere, Welcome};

/// A language the guide speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lang {
    /// American English.
    En,
}

impl Lang {
    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en-US",
        }
    }

    /// A day in words.
    #[must_use]
    pub fn date(self, day: Day) -> String {
        let month = (self.content().shell.month)(day.month);
        match self {
            Self::En => [
                month,
                " ",
                &day.day.to_string(),
                ", ",
                &day.year.to_string(),
            ]
            .concat(),
        }
    }

    /// English words in this language.
    #[must_use]
    pub const fn say(self, words: &'static str) -> &'static str {
        match self {
            Self::En => words,
        }
    }

    /// The words of the language.
    #[must_use]
    pub const fn content(self) -> &'static Content {
        match self {
            Self::En => &en::CONTENT,
        }
    }
}

/// A piece of running text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading below the screen's own.
    Heading(&'static str),
    /// Words that state no medical or legal fact: directions, questions, kindness.
    Text(&'static str),
    /// A factual sentence.
    Fact(Claim),
    /// Factual points.
    Facts(&'static [Claim]),
    /// Points that state no fact.
    Points(&'static [&'static str]),
    /// A framed fact that must not be missed.
    Warning(&'static str, &'static [Claim]),
}

/// All words of one language.
#[derive(Debug)]
pub struct Content {
    /// What surrounds every screen.
    pub shell: &'static Shell,
    /// The first screen.
    pub welcome: &'static Welcome,
    /// Types of anxiety.
    pub learn: &'static Learn,
    /// The self-check.
    pub check: &'static Check,
    /// Care that usually comes first, and how ketamine is thought to work.
    pub options: &'static Options,
    /// The comparison.
    pub compare: &'static Compare,
    /// The way to the clinic.
    pub next: &'static Next,
    /// The sheet to take along.
    pub sheet: &'static SheetText,
    /// An earlier check beside this one.
    pub repeat: &'static RepeatText,
    /// Crisis help.
    pub help: &'static Help,
    /// How private the guide is.
    pub privacy: &'static Privacy,
    /// Asks whether anyone is still there.
    pub still_there: &'static StillThere,
    /// What is left after Hide and clear.
    pub cleared: &'static Cleared,
    /// The list of sources.
    pub sources: &'static SourcesPage,
    /// The page without scripts.
    pub leaflet: &'static Leaflet,
}

/// A heading and what stands below it.
#[derive(Debug)]
pub struct Page {
    /// The screen's heading.
    pub title: &'static str,
    /// The text.
    pub blocks: &'static [Block],
}
