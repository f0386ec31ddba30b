//! Every word on screen, in English: one struct, one file per part; a missing string does not compile.
//! Other languages are in `languages/`, and words that are not in them do not compile either.

/// Words of the catalog, found while compiling.
macro_rules! t {
    ($english:literal) => {
        const { $crate::content::Text::of($english) }
    };
}

/// An address of the catalog, found while compiling.
macro_rules! href {
    ($english:literal) => {
        const { $crate::content::Href::of($english) }
    };
}

mod check;
mod compare;
pub mod en;
mod lang;
mod learn;
mod options;
mod pages;
mod sheet;
mod shell;
mod text;

use crate::evidence::Claim;
pub use check::{Check, DifficultyItem, Gad7, Mood, Panic, ResultText, Review};
pub use compare::{Cell, Compare, GroupText, ReactionsText, Row, Visit};
pub use lang::Lang;
pub use learn::{Chapter, Learn};
pub use options::{LedgerText, Options};
pub use pages::{Help, Leaflet, Next, Privacy, SourcesPage, Way};
pub use sheet::{Paper, RepeatText, SheetText};
pub use shell::{Cleared, Pause, Shell, StillThere, Welcome};
pub use text::{Href, Text};

/// A piece of running text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading below the screen's own.
    Heading(Text),
    /// Words that state no medical or legal fact: directions, questions, kindness.
    Text(Text),
    /// Words on what surrounds them on a screen: its controls, or the clinic's page. The plain page has neither.
    Hint(Text),
    /// A factual sentence.
    Fact(Claim),
    /// Factual points.
    Facts(&'static [Claim]),
    /// Points that state no fact.
    Points(&'static [Text]),
    /// Links out of the guide: where to, and the words.
    Links(&'static [(Href, Text)]),
    /// What the calm view puts behind a tap: never a warning, nor a benefit without its risks.
    Aside(&'static [Block]),
    /// A framed fact that must not be missed.
    Warning(Text, &'static [Claim]),
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
    /// A pause.
    pub pause: &'static Pause,
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
    pub title: Text,
    /// The text.
    pub blocks: &'static [Block],
}
