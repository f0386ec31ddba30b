//! Private marks a visitor can set: what sounds familiar, what was tried, what matters most.

/// The kinds of anxiety that the guide describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Generalized anxiety disorder.
    Generalized,
    /// Panic disorder.
    Panic,
    /// Social anxiety disorder.
    Social,
    /// Specific phobias.
    Phobia,
    /// Obsessive-compulsive disorder: a close relative with its own chapter since DSM-5.
    Ocd,
}

impl Kind {
    /// All kinds in the order they are shown.
    pub const ALL: [Self; 5] = [
        Self::Generalized,
        Self::Panic,
        Self::Social,
        Self::Phobia,
        Self::Ocd,
    ];
}

/// Care that people may already have tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Care {
    /// Cognitive behavioral therapy, exposure included.
    Therapy,
    /// SSRI or SNRI medicines.
    Antidepressants,
    /// Benzodiazepines.
    Benzodiazepines,
    /// Sleep, movement, breathing, company.
    Everyday,
}

impl Care {
    /// All care in the order it is shown.
    pub const ALL: [Self; 4] = [
        Self::Therapy,
        Self::Antidepressants,
        Self::Benzodiazepines,
        Self::Everyday,
    ];
}

/// The topics of the short comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    /// Approved uses.
    Approval,
    /// Boxed warning and serious risks.
    Warnings,
    /// What studies in anxiety found.
    Evidence,
    /// Common side effects.
    SideEffects,
    /// How it is given.
    Route,
    /// Time per visit and number of visits.
    Time,
    /// Driving and work.
    Driving,
    /// How long it may last.
    Lasting,
    /// Insurance and cost.
    Cost,
}

impl Topic {
    /// All topics in the order they are shown when nothing is chosen.
    pub const ALL: [Self; 9] = [
        Self::Approval,
        Self::Warnings,
        Self::Evidence,
        Self::SideEffects,
        Self::Route,
        Self::Time,
        Self::Driving,
        Self::Lasting,
        Self::Cost,
    ];
}

/// A small set of marks in the order they were set, with at most `MAX` members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks<T, const MAX: usize>([Option<T>; MAX]);

impl<T: Copy + PartialEq, const MAX: usize> Marks<T, MAX> {
    /// No mark at all.
    pub const EMPTY: Self = Self([None; MAX]);

    /// Whether a mark is set.
    #[must_use]
    pub fn has(&self, mark: T) -> bool {
        self.iter().any(|set| set == mark)
    }

    /// Whether no further mark fits.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.0.iter().all(Option::is_some)
    }

    /// The marks in the order they were set.
    pub fn iter(&self) -> impl Iterator<Item = T> {
        self.0.iter().flatten().copied()
    }

    /// The same set with one mark taken off, or put on if it fits.
    #[must_use]
    pub fn toggled(&self, mark: T) -> Self {
        let mut kept = [None; MAX];
        let others = self.iter().filter(|set| *set != mark);
        let added = (!self.has(mark) && !self.is_full()).then_some(mark);
        for (place, set) in kept.iter_mut().zip(others.chain(added)) {
            *place = Some(set);
        }
        Self(kept)
    }
}
