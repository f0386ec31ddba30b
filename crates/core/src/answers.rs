//! Answer sheets: a `Answers` may have gaps, a `Complete` cannot.

use crate::instrument::{Frequency, Item};

/// The answers given so far to a questionnaire with `N` items that take answers of kind `A`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answers<A, const N: usize>([Option<A>; N]);

impl<A: Copy, const N: usize> Answers<A, N> {
    /// A sheet with no answer on it.
    pub const EMPTY: Self = Self([None; N]);

    /// The answer to one item, if it was given.
    #[must_use]
    pub const fn get(&self, item: Item<N>) -> Option<A> {
        self.0[item.index()]
    }

    /// Sets one answer.
    pub fn set(&mut self, item: Item<N>, answer: A) {
        self.0[item.index()] = Some(answer);
    }

    /// The same sheet with one answer set.
    #[must_use]
    pub fn with(mut self, item: Item<N>, answer: A) -> Self {
        self.set(item, answer);
        self
    }

    /// The items without an answer, in the printed order.
    pub fn missing(&self) -> impl Iterator<Item = Item<N>> {
        Item::all().filter(|item| self.get(*item).is_none())
    }

    /// The complete sheet, or nothing while an answer is missing.
    #[must_use]
    pub fn complete(&self) -> Option<Complete<A, N>> {
        let [first, ..] = self.0.as_slice() else {
            return None;
        };
        let mut answers = [(*first)?; N];
        for (place, answer) in answers.iter_mut().zip(self.0) {
            *place = answer?;
        }
        Some(Complete(answers))
    }
}

/// A sheet with all `N` answers; the only thing that can be scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Complete<A, const N: usize>([A; N]);

impl<A: Copy, const N: usize> Complete<A, N> {
    /// The answers in the printed order.
    pub fn iter(&self) -> impl Iterator<Item = A> {
        self.0.iter().copied()
    }
}

impl<const N: usize> Complete<Frequency, N> {
    /// The sum of the points of all answers.
    #[must_use]
    pub fn points(&self) -> u8 {
        self.iter().map(Frequency::points).sum()
    }
}
