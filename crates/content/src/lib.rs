//! Every word on screen, made from `content/` by the build: `crates/content-build` says what each file holds,
//! and refuses what is missing, not shown or without a source.

pub mod evidence;
mod signed;
mod spoken;
mod table;
mod text;

use care_guide_core::marks::Choice;

use crate::evidence::ledger::Treatment;
use crate::evidence::{Claim, Source};
pub use signed::Signed;
pub use spoken::Spoken;
use table::Table;
pub use text::{Href, Text, Verbatim};

include!(concat!(env!("OUT_DIR"), "/content.rs"));

/// Where a link leads, and its words.
pub type Link = (Href, Text);

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
    /// Links out of the guide.
    Links(&'static [Link]),
    /// What the calm view puts behind a tap: never a warning, nor a benefit without its risks.
    Aside(&'static [Block]),
    /// A framed fact that must not be missed.
    Warning(Text, &'static [Claim]),
}

/// A cell of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Facts, each with its sources.
    Facts(&'static [Claim]),
    /// Words that state no fact of their own.
    Text(Text),
}

/// A picture of the comparison at a glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A cross.
    No,
    /// A tick.
    Yes,
    /// A dash: there is nothing to show.
    None,
    /// A sign of warning.
    Warn,
    /// Bars that rise, the first ones full.
    Meter,
    /// A dot for each visit.
    Visits,
}

impl Each {
    /// What is said of one choice.
    #[must_use]
    pub const fn of(&self, choice: Choice) -> &'static [Claim] {
        match choice {
            Choice::Iv => self.iv,
            Choice::Spravato => self.spravato,
            Choice::Usual => self.usual,
            Choice::Wait => self.wait,
        }
    }
}

impl LedgerCells {
    /// What stands behind a treatment's cell.
    #[must_use]
    pub const fn of(&self, treatment: Treatment) -> &Claim {
        match treatment {
            Treatment::IvKetamine => &self.iv_ketamine,
            Treatment::Spravato => &self.spravato,
        }
    }
}
