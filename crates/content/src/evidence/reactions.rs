//! Side effects of Spravato beside placebo, from the label's table. The counts are in
//! `content/evidence/side-effects.toml`.

pub use crate::evidence::{Effect, PLACEBO_N, REACTIONS, SPRAVATO_N};

/// One row of the label's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reaction {
    /// What people had.
    pub effect: Effect,
    /// People of 346 who had it on Spravato with a new antidepressant.
    pub spravato: u16,
    /// People of 222 who had it on placebo spray with a new antidepressant.
    pub placebo: u16,
}

/// People of 100, rounded as the label rounds.
#[must_use]
pub const fn per_100(count: u16, of: u16) -> u16 {
    (count * 100 + of / 2) / of
}

impl Reaction {
    /// People of 100 on Spravato.
    #[must_use]
    pub const fn spravato_per_100(&self) -> u16 {
        per_100(self.spravato, SPRAVATO_N)
    }

    /// People of 100 on placebo spray.
    #[must_use]
    pub const fn placebo_per_100(&self) -> u16 {
        per_100(self.placebo, PLACEBO_N)
    }
}
