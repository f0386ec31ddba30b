//! Words: care that usually comes first, and the approval ledger.

use crate::content::{Block, Page, Text};
use crate::domain::marks::Care;
use crate::evidence::Claim;
use crate::evidence::ledger::{Condition, Standing, Treatment};

/// Care that usually comes first.
#[derive(Debug)]
pub struct Options {
    /// The heading.
    pub title: Text,
    /// Above the kinds of care.
    pub intro: &'static [Block],
    /// Each kind of care: its name and what to know about it.
    pub care: fn(Care) -> (Text, &'static [Block]),
    /// The private mark, in words.
    pub tried: Text,
    /// What becomes of the mark.
    pub tried_hint: Text,
    /// "Treatment-resistant", other routes, and where ketamine stands.
    pub after: &'static [Block],
    /// The approval ledger.
    pub ledger: LedgerText,
    /// Opens the mechanism screen.
    pub to_mechanism: Text,
    /// How ketamine is thought to work.
    pub mechanism: Page,
    /// Opens the comparison.
    pub to_compare: Text,
}

/// Words of the approval ledger.
#[derive(Debug)]
pub struct LedgerText {
    /// The heading.
    pub title: Text,
    /// A condition's name.
    pub condition: fn(Condition) -> Text,
    /// A treatment's name.
    pub treatment: fn(Treatment) -> Text,
    /// A standing's short name.
    pub standing: fn(Standing) -> Text,
    /// What stands behind a cell, in a few words.
    pub cell: fn(Condition, Treatment) -> Claim,
    /// What the table shows.
    pub note: Text,
}
