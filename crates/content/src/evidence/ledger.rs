//! The approval ledger: where each treatment stands for each condition. The cells are in
//! `content/evidence/ledger.toml`.

pub use crate::evidence::{CONDITIONS, standing};

/// A condition of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Condition {
    /// Treatment-resistant depression.
    ResistantDepression,
    /// Major depression with acute suicidal thoughts or behavior.
    AcuteSuicidalThoughts,
    /// Generalized anxiety disorder.
    Generalized,
    /// Panic disorder.
    Panic,
    /// Social anxiety disorder.
    Social,
    /// Specific phobias.
    Phobia,
    /// Obsessive-compulsive disorder.
    Ocd,
    /// Post-traumatic stress disorder.
    Ptsd,
}

/// The two treatments of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Treatment {
    /// Ketamine into a vein.
    IvKetamine,
    /// Esketamine nasal spray.
    Spravato,
}

impl Treatment {
    /// Both treatments, always in this order.
    pub const ALL: [Self; 2] = [Self::IvKetamine, Self::Spravato];
}

/// Where a treatment stands for a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Approved by the FDA for this use.
    Approved,
    /// Not approved; several randomized trials of this route were found.
    SeveralTrials,
    /// Not approved; one randomized trial of this route was found, with fewer than 50 people.
    OneSmallTrial,
    /// Not approved, and no randomized trial of this route was found.
    NoTrialFound,
    /// Not approved; whether there are trials was not looked into for this guide.
    NotReviewed,
}
