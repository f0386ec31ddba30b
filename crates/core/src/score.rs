//! Scores and their published bands.

use std::ops::RangeInclusive;

use crate::answers::{Answers, Complete};
use crate::instrument::forms::{gad7, phq_panic, phq2};
use crate::instrument::{ATTACKS, Frequency, GAD7, Item, PHQ2, SYMPTOMS, YesNo};

/// A GAD-7 total, 0 to 21. It comes only from a complete sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score(u8);

impl Score {
    /// The highest total.
    pub const MAX: u8 = gad7::HIGHEST;

    /// The total of a complete GAD-7 (Spitzer 2006: the sum of the seven answers).
    #[must_use]
    pub fn of(sheet: &Complete<Frequency, GAD7>) -> Self {
        Self(sheet.points())
    }

    /// The number of points.
    #[must_use]
    pub const fn points(self) -> u8 {
        self.0
    }

    /// The severity band the total lies in.
    #[must_use]
    pub const fn band(self) -> Band {
        Self::band_of(self.0)
    }

    /// The severity band of so many points.
    #[must_use]
    pub const fn band_of(points: u8) -> Band {
        match points {
            ..MILD => Band::Minimal,
            MILD..MODERATE => Band::Mild,
            MODERATE..SEVERE => Band::Moderate,
            _ => Band::Severe,
        }
    }
}

// The lowest total of each band.
const MINIMAL: u8 = gad7::BANDS[0];
const MILD: u8 = gad7::BANDS[1];
const MODERATE: u8 = gad7::BANDS[2];
const SEVERE: u8 = gad7::BANDS[3];

/// The severity bands of the GAD-7, cut at 5, 10 and 15 by its authors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Band {
    /// 0 to 4.
    Minimal,
    /// 5 to 9.
    Mild,
    /// 10 to 14.
    Moderate,
    /// 15 to 21.
    Severe,
}

impl Band {
    /// All bands, lowest first.
    pub const ALL: [Self; 4] = [Self::Minimal, Self::Mild, Self::Moderate, Self::Severe];

    /// The totals that lie in the band.
    #[must_use]
    pub const fn range(self) -> RangeInclusive<u8> {
        match self {
            Self::Minimal => MINIMAL..=MILD - 1,
            Self::Mild => MILD..=MODERATE - 1,
            Self::Moderate => MODERATE..=SEVERE - 1,
            Self::Severe => SEVERE..=Score::MAX,
        }
    }
}

/// A PHQ-2 total, 0 to 6. It comes only from a complete sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MoodScore(u8);

impl MoodScore {
    /// The highest total.
    pub const MAX: u8 = phq2::HIGHEST;

    /// The total from which asking further is advised (Kroenke 2003, Arroll 2010).
    pub const ASK_FROM: u8 = phq2::ASK_FROM;

    /// The total of a complete PHQ-2.
    #[must_use]
    pub fn of(sheet: &Complete<Frequency, PHQ2>) -> Self {
        Self(sheet.points())
    }

    /// The number of points.
    #[must_use]
    pub const fn points(self) -> u8 {
        self.0
    }

    /// Whether asking further is advised.
    #[must_use]
    pub const fn asks_further(self) -> bool {
        self.0 >= Self::ASK_FROM
    }
}

/// What the PHQ panic module says of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PanicPattern {
    /// Answers are missing.
    Open,
    /// The answers do not fit the form's rule.
    NotMet,
    /// The answers fit the form's rule for "panic syndrome".
    Met,
}

impl PanicPattern {
    /// All outcomes, in the order they are laid out.
    pub const ALL: [Self; 3] = [Self::Open, Self::NotMet, Self::Met];

    /// Symptoms needed in the last bad attack.
    const SYMPTOMS_NEEDED: usize = phq_panic::SYMPTOMS_NEEDED as usize;

    /// "Panic Syndrome if #3a-d are all YES and 4 or more of #4a-k are YES" (PHQ manual).
    ///
    /// A No to the first question ends the module, as on the form: nothing more has to be answered.
    #[must_use]
    pub fn of(attacks: &Answers<YesNo, ATTACKS>, symptoms: &Answers<YesNo, SYMPTOMS>) -> Self {
        if attacks.get(Item::FIRST) == Some(YesNo::No) {
            return Self::NotMet;
        }
        let (Some(attacks), Some(symptoms)) = (attacks.complete(), symptoms.complete()) else {
            return Self::Open;
        };
        let all = attacks.iter().all(|answer| answer == YesNo::Yes);
        let count = symptoms
            .iter()
            .filter(|answer| *answer == YesNo::Yes)
            .count();
        if all && count >= Self::SYMPTOMS_NEEDED {
            Self::Met
        } else {
            Self::NotMet
        }
    }
}
