//! The sources, each with what a reader needs to find it. They are in `content/evidence/sources.toml`; the ids stand
//! apart from the records, since no screen shows them, so the shipped program has none of them.

use crate::Text;
use crate::evidence::{IDS, RECORDS, SOURCES, Source, SourceKind};

/// How much of a source was read when its claims were written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Read {
    /// All that bears on the claim.
    Whole,
    /// An abstract, a table, a summary or another part.
    Part,
}

/// What a reader needs to find a source.
#[derive(Debug)]
pub struct Record {
    pub(super) cite: Text,
    pub(super) link: Option<Text>,
    /// What it is.
    pub kind: SourceKind,
    /// How much of it was read.
    pub read: Read,
}

impl Record {
    /// Author, title or label, and year.
    #[must_use]
    pub fn cite(&self) -> &'static str {
        self.cite.english()
    }

    /// A lasting address, shown as text.
    #[must_use]
    pub fn link(&self) -> Option<&'static str> {
        self.link.map(Text::english)
    }
}

impl Source {
    /// All sources in the order of their records.
    pub const ALL: [Self; SOURCES.len()] = SOURCES;

    /// The stable id, as in the evidence files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        IDS[self as usize]
    }

    /// The source's record.
    #[must_use]
    pub const fn record(self) -> &'static Record {
        &RECORDS[self as usize]
    }
}
