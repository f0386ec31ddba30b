//! Side effects of Spravato beside placebo, from the label's table (N = 346 and 222, 4 weeks).

/// A side effect of the label's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the label's own terms")]
pub enum Effect {
    Dissociation,
    Dizziness,
    Nausea,
    Sedation,
    Vertigo,
    Headache,
    Dysgeusia,
    Hypoesthesia,
    Anxiety,
    Lethargy,
    BloodPressureIncreased,
    Vomiting,
    Insomnia,
    Diarrhea,
    NasalDiscomfort,
    ThroatIrritation,
    FeelingDrunk,
    DryMouth,
}

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

/// People in the Spravato arm.
pub const SPRAVATO_N: u16 = 346;

/// People in the placebo arm.
pub const PLACEBO_N: u16 = 222;

/// The rows shown: every reaction that at least 5 of 100 had on Spravato, most common first.
pub const REACTIONS: [Reaction; 18] = [
    row(Effect::Dissociation, 142, 21),
    row(Effect::Dizziness, 101, 17),
    row(Effect::Nausea, 98, 19),
    row(Effect::Sedation, 79, 21),
    row(Effect::Vertigo, 78, 6),
    row(Effect::Headache, 70, 38),
    row(Effect::Dysgeusia, 66, 30),
    row(Effect::Hypoesthesia, 63, 5),
    row(Effect::Anxiety, 45, 14),
    row(Effect::Lethargy, 37, 12),
    row(Effect::BloodPressureIncreased, 36, 6),
    row(Effect::Vomiting, 32, 4),
    row(Effect::Insomnia, 29, 16),
    row(Effect::Diarrhea, 23, 13),
    row(Effect::NasalDiscomfort, 23, 11),
    row(Effect::ThroatIrritation, 23, 9),
    row(Effect::FeelingDrunk, 19, 1),
    row(Effect::DryMouth, 19, 7),
];

const fn row(effect: Effect, spravato: u16, placebo: u16) -> Reaction {
    Reaction {
        effect,
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
