//! The shape of a questionnaire: its items and the answers they take. Wording lives in `content`.

/// Codes and rules of the official forms, from `content/instruments/`.
pub mod forms {
    include!(concat!(env!("OUT_DIR"), "/forms.rs"));
}

use forms::{gad7, phq2};

/// The number of items of the GAD-7.
pub const GAD7: usize = gad7::ITEMS.len();

/// The number of items of the PHQ-2.
pub const PHQ2: usize = phq2::ITEMS.len();

/// The number of questions of the PHQ panic module about the attacks (3a to 3d).
pub const ATTACKS: usize = 4;

/// The number of questions of the PHQ panic module about symptoms in the last bad attack (4a to 4k).
pub const SYMPTOMS: usize = 11;

/// One item of a questionnaire with `N` items; always in range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Item<const N: usize>(usize);

impl<const N: usize> Item<N> {
    /// The first item.
    pub const FIRST: Self = Self(0);

    /// The item at a zero-based place, if there is one.
    #[must_use]
    pub const fn at(index: usize) -> Option<Self> {
        if index < N { Some(Self(index)) } else { None }
    }

    /// Every item in the printed order.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..N).map(Self)
    }

    /// The zero-based place.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0
    }

    /// The number printed in front of the item, from 1.
    #[must_use]
    pub const fn number(self) -> usize {
        self.0 + 1
    }

    /// The item after this one.
    #[must_use]
    pub const fn next(self) -> Option<Self> {
        Self::at(self.0 + 1)
    }
}

/// How often a problem was there in the last two weeks (LOINC answer list LL358-3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Frequency {
    /// 0 points.
    NotAtAll,
    /// 1 point.
    SeveralDays,
    /// 2 points.
    MoreThanHalfTheDays,
    /// 3 points.
    NearlyEveryDay,
}

impl Frequency {
    /// The four answers in the printed order.
    pub const ALL: [Self; 4] = [
        Self::NotAtAll,
        Self::SeveralDays,
        Self::MoreThanHalfTheDays,
        Self::NearlyEveryDay,
    ];

    /// The points the answer adds to the total, 0 to 3.
    #[must_use]
    pub const fn points(self) -> u8 {
        const { assert!(matches!(gad7::ANSWER_POINTS, [0, 1, 2, 3])) };
        self as u8
    }
}

/// Yes or no, as the PHQ panic module asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum YesNo {
    /// "Yes".
    Yes,
    /// "No".
    No,
}

impl YesNo {
    /// Both answers in the printed order.
    pub const ALL: [Self; 2] = [Self::No, Self::Yes];
}

/// How difficult the problems made daily life (LOINC answer list LL359-1). Never scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Difficulty {
    /// "Not difficult at all".
    NotAtAll,
    /// "Somewhat difficult".
    Somewhat,
    /// "Very difficult".
    Very,
    /// "Extremely difficult".
    Extremely,
}

impl Difficulty {
    /// The four answers in the printed order.
    pub const ALL: [Self; 4] = [Self::NotAtAll, Self::Somewhat, Self::Very, Self::Extremely];
}
