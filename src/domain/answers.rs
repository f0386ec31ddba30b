//! Answer sheets: a `Sheet` may have gaps, a `Complete` cannot.

use crate::domain::instrument::{Frequency, Item};

/// The answers given so far to a questionnaire with `N` items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sheet<const N: usize>([Option<Frequency>; N]);

impl<const N: usize> Sheet<N> {
    /// A sheet with no answer on it.
    pub const EMPTY: Self = Self([None; N]);

    /// The answer to one item, if it was given.
    #[must_use]
    pub const fn get(&self, item: Item<N>) -> Option<Frequency> {
        self.0[item.index()]
    }

    /// The same sheet with one answer set.
    #[must_use]
    pub const fn with(mut self, item: Item<N>, answer: Frequency) -> Self {
        self.0[item.index()] = Some(answer);
        self
    }

    /// The items without an answer, in the printed order.
    pub fn missing(&self) -> impl Iterator<Item = Item<N>> {
        Item::all().filter(|item| self.get(*item).is_none())
    }

    /// The complete sheet, or nothing while an answer is missing.
    #[must_use]
    pub fn complete(&self) -> Option<Complete<N>> {
        let mut answers = [Frequency::NotAtAll; N];
        for (place, answer) in answers.iter_mut().zip(self.0) {
            *place = answer?;
        }
        Some(Complete(answers))
    }
}

/// A sheet with all `N` answers; the only thing that can be scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Complete<const N: usize>([Frequency; N]);

impl<const N: usize> Complete<N> {
    /// The sum of the points of all answers.
    #[must_use]
    pub fn points(&self) -> u8 {
        self.0.iter().map(|answer| answer.points()).sum()
    }
}
