//! A review that the clinic states by itself.

use crate::config::text::plain;
use crate::day::Day;

/// The longest name with its credentials, in characters.
const LONGEST: usize = 80;

/// Stands between name, day and edition.
const BETWEEN: &str = "; ";

/// Who reviewed the words that are here, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reviewed {
    /// Name and credentials.
    pub who: String,
    /// The day.
    pub day: Day,
}

/// What a review is held to.
#[derive(Clone, Copy, Debug)]
pub struct Held<'a> {
    /// The edition of the words that are here.
    pub edition: &'a str,
    /// The last day that can have come.
    pub latest: Day,
}

impl<'a> Held<'a> {
    /// For words that were checked on a day and are due again on another, and a device whose clock says a third. It may
    /// be a day later where the reviewer is. A clock that is behind the words is wrong, and cannot tell what is to come:
    /// then any day until they are due may have been.
    #[must_use]
    pub fn to(edition: &'a str, [checked, due]: [Day; 2], clock: Day) -> Self {
        let latest = if clock < checked { due } else { clock.next() };
        Self { edition, latest }
    }
}

/// Reads `NAME; DAY; EDITION`. A review of another edition says nothing of these words, and one that is still to come
/// nothing at all.
pub fn read(value: &str, held: Held) -> Option<Reviewed> {
    let before = value.strip_suffix(held.edition)?.strip_suffix(BETWEEN)?;
    let (who, day) = before.split_at_checked(before.len().checked_sub(10)?)?;
    Some(Reviewed {
        day: Day::from_iso(day).filter(|day| *day <= held.latest)?,
        who: plain(who.strip_suffix(BETWEEN)?, LONGEST)?,
    })
}
