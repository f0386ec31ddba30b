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

    /// The kind after this one.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL
            .into_iter()
            .skip_while(|kind| *kind != self)
            .nth(1)
    }
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

/// A question of the comparison, with a screen of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Aspect {
    /// What each choice is approved for.
    Approval,
    /// Whether it works.
    Evidence,
    /// How often, and how long.
    Time,
    /// Side effects and risks.
    Effects,
    /// Who should not have it.
    Exclusions,
    /// Cost and insurance.
    Cost,
}

impl Aspect {
    /// The questions in the order of the story.
    pub const ALL: [Self; 6] = [
        Self::Approval,
        Self::Evidence,
        Self::Time,
        Self::Effects,
        Self::Exclusions,
        Self::Cost,
    ];

    /// The question after this one.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL
            .into_iter()
            .skip_while(|aspect| *aspect != self)
            .nth(1)
    }
}

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Choice {
    /// Ketamine into a vein.
    Iv,
    /// Esketamine nasal spray.
    Spravato,
    /// Talk therapy and antidepressants.
    Usual,
    /// Nothing new for now.
    Wait,
}

impl Choice {
    /// What is compared, always in this order where it stands side by side.
    pub const ALL: [Self; 4] = [Self::Iv, Self::Spravato, Self::Usual, Self::Wait];
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

    /// The places for marks: those that are set, in that order, then those that are free.
    pub fn places(&self) -> impl Iterator<Item = Option<T>> {
        self.0.iter().copied()
    }

    /// Takes a mark off, or puts it on if it fits.
    pub fn toggle(&mut self, mark: T) {
        // Those that are set stand in front, so the last one of these places is free to use.
        let found = self.0.iter().position(|set| *set == Some(mark));
        if let Some(place) = found {
            self.0[place..].rotate_left(1);
            self.0[MAX - 1] = None;
        } else if let Some(free) = self.0.iter_mut().find(|set| set.is_none()) {
            *free = Some(mark);
        }
    }
}
