//! Words: types of anxiety.

use crate::content::{Block, Text};
use crate::domain::marks::Kind;
use crate::evidence::Claim;

/// Types of anxiety.
#[derive(Debug)]
pub struct Learn {
    /// The heading of the list.
    pub title: Text,
    /// Above the list.
    pub blocks: &'static [Block],
    /// One chapter for each kind.
    pub kind: fn(Kind) -> &'static Chapter,
    /// The private mark, in words.
    pub familiar: Text,
    /// What becomes of the mark.
    pub familiar_hint: Text,
    /// Shown on the list beside a marked kind.
    pub marked: Text,
    /// Above "how it can feel".
    pub feels: Text,
    /// Above "how common it is".
    pub common: Text,
    /// Above "what usually helps first".
    pub helps: Text,
    /// Above "when to see a doctor promptly".
    pub prompt: Text,
    /// Goes to the chapter after this one.
    pub next_kind: Text,
    /// Goes to the self-check.
    pub to_check: Text,
}

/// One kind of anxiety.
#[derive(Debug)]
pub struct Chapter {
    /// Its name.
    pub name: Text,
    /// One line for the list.
    pub short: Text,
    /// What it is.
    pub what: &'static [Claim],
    /// How it can feel in the body and the mind.
    pub feels: &'static [Claim],
    /// Adults of 100 who have it in a year, for the dots.
    pub per_100: u16,
    /// The same in words.
    pub common: Claim,
    /// What usually helps first.
    pub helps: &'static [Claim],
    /// When to see a doctor promptly.
    pub prompt: &'static [Claim],
}
