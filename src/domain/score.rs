//! Scores and their published bands.

use std::ops::RangeInclusive;

use crate::domain::answers::Complete;
use crate::domain::instrument::GAD7;

/// A GAD-7 total, 0 to 21. It comes only from a complete sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score(u8);

impl Score {
    /// The highest total.
    pub const MAX: u8 = 21;

    /// The total of a complete GAD-7 (Spitzer 2006: the sum of the seven answers).
    #[must_use]
    pub fn of(sheet: &Complete<GAD7>) -> Self {
        Self(sheet.points())
    }

    /// The number of points.
    #[must_use]
    pub const fn points(self) -> u8 {
        self.0
    }

    /// The severity band the total lies in.
    #[must_use]
    pub fn band(self) -> Band {
        match self.0 {
            0..=4 => Band::Minimal,
            5..=9 => Band::Mild,
            10..=14 => Band::Moderate,
            _ => Band::Severe,
        }
    }
}

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
            Self::Minimal => 0..=4,
            Self::Mild => 5..=9,
            Self::Moderate => 10..=14,
            Self::Severe => 15..=Score::MAX,
        }
    }
}
