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

/// Reads `NAME; DAY; EDITION`. A review of another edition says nothing of these words.
pub fn read(value: &str, edition: &str) -> Option<Reviewed> {
    let before = value.strip_suffix(edition)?.strip_suffix(BETWEEN)?;
    let (who, day) = before.split_at_checked(before.len().checked_sub(10)?)?;
    Some(Reviewed {
        day: Day::from_iso(day)?,
        who: plain(who.strip_suffix(BETWEEN)?, LONGEST)?,
    })
}
