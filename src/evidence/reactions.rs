//! Side effects of Spravato beside placebo, from the label's table (N = 346 and 222, 4 weeks).

/// One row of the label's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reaction {
    /// The row's id in the evidence files.
    pub id: &'static str,
    /// People of 346 who had it on Spravato with a new antidepressant.
    pub spravato: u16,
    /// People of 222 who had it on placebo spray with a new antidepressant.
    pub placebo: u16,
}

/// People in the Spravato arm.
pub const SPRAVATO_N: u16 = 346;

/// People in the placebo arm.
pub const PLACEBO_N: u16 = 222;

/// The rows shown: every reaction that at least 5 of 100 had on Spravato, most common first.
pub const REACTIONS: [Reaction; 18] = [
    row("trd_dissociation", 142, 21),
    row("trd_dizziness", 101, 17),
    row("trd_nausea", 98, 19),
    row("trd_sedation", 79, 21),
    row("trd_vertigo", 78, 6),
    row("trd_headache", 70, 38),
    row("trd_dysgeusia", 66, 30),
    row("trd_hypoesthesia", 63, 5),
    row("trd_anxiety", 45, 14),
    row("trd_lethargy", 37, 12),
    row("trd_blood_pressure_increased", 36, 6),
    row("trd_vomiting", 32, 4),
    row("trd_insomnia", 29, 16),
    row("trd_diarrhea", 23, 13),
    row("trd_nasal_discomfort", 23, 11),
    row("trd_throat_irritation", 23, 9),
    row("trd_feeling_drunk", 19, 1),
    row("trd_dry_mouth", 19, 7),
];

const fn row(id: &'static str, spravato: u16, placebo: u16) -> Reaction {
    Reaction {
        id,
        spravato,
        placebo,
    }
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
