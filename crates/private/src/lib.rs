//! What a visitor entered, and whatever follows from it.
//!
//! [`Private`] can be passed on by anybody and looked into by nobody, but through [`open`]: a function and not a
//! method, so it can be named only where this crate is a dependency. Those are the rules (`crates/core`), what the
//! visitor takes along (`crates/export`) and what draws all alternatives alike (`crates/html`). The screens are none
//! of them, which a test of `tests/wall/` holds.

use std::fmt;

/// A value that may decide nothing outside of the doors.
///
/// It cannot be compared, printed or turned into anything else.
#[derive(Clone, Copy, Default)]
pub struct Private<T>(T);

/// What is inside.
#[must_use]
pub const fn open<T>(private: &Private<T>) -> &T {
    &private.0
}

/// What is inside, to be changed.
#[must_use]
pub const fn open_mut<T>(private: &mut Private<T>) -> &mut T {
    &mut private.0
}

/// Something that follows from what is inside, for those who may look.
#[must_use]
pub fn map<T, U>(private: &Private<T>, follow: impl FnOnce(&T) -> U) -> Private<U> {
    Private(follow(&private.0))
}

impl<T> Private<T> {
    /// Puts something inside.
    #[must_use]
    pub const fn new(value: T) -> Self {
        Self(value)
    }
}

impl<T: PartialEq> Private<T> {
    /// Whether this is what is inside.
    #[must_use]
    pub fn is(&self, value: &T) -> Private<bool> {
        Private(self.0 == *value)
    }

    /// What is told of it in words: all that could be inside are told of, and what was told of the one is kept.
    ///
    /// Words alone: something of the teller's own could tell, by how it is compared or let go of, that it was kept.
    #[must_use]
    pub fn each(
        &self,
        all: impl IntoIterator<Item = T>,
        mut tell: impl FnMut(&T) -> String,
    ) -> Private<String> {
        let mut kept = String::new();
        for value in all {
            let told = tell(&value);
            if self.0 == value {
                kept = told;
            }
        }
        Private(kept)
    }
}

impl<T> Private<Option<T>> {
    /// Whether there is nothing inside.
    #[must_use]
    pub const fn is_none(&self) -> Private<bool> {
        Private(self.0.is_none())
    }
}

impl std::ops::Not for Private<bool> {
    type Output = Self;

    fn not(self) -> Self {
        Self(!self.0)
    }
}

impl<T> fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Private")
    }
}
