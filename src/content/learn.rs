//! Words: types of anxiety.

use crate::content::Block;
use crate::domain::marks::Kind;
use crate::evidence::Claim;

/// Types of anxiety.
#[derive(Debug)]
pub struct Learn {
    /// The heading of the list.
    pub title: &'static str,
    /// Above the list.
    pub blocks: &'static [Block],
    /// One chapter for each kind.
    pub kind: fn(Kind) -> &'static Chapter,
    /// The private mark, in words.
    pub familiar: &'static str,
    /// What becomes of the mark.
    pub familiar_hint: &'static str,
    /// Shown on the list beside a marked kind.
    pub marked: &'static str,
    /// Above "how it can feel".
    pub feels: &'static str,
    /// Above "how common it is".
    pub common: &'static str,
    /// Above "what usually helps first".
    pub helps: &'static str,
    /// Above "when to see a doctor promptly".
    pub prompt: &'static str,
    /// Goes to the chapter after this one.
    pub next_kind: &'static str,
    /// Goes to the self-check.
    pub to_check: &'static str,
}

/// One kind of anxiety.
#[derive(Debug)]
pub struct Chapter {
    /// Its name.
    pub name: &'static str,
    /// One line for the list.
    pub short: &'static str,
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
