//! A review that the clinic states by itself.

use crate::config::text::plain;
use crate::day::Day;

/// The longest name with its credentials, in characters.
const LONGEST: usize = 80;

/// Who read which edition of the content, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reviewed {
    /// Name and credentials.
    pub who: String,
    /// The day.
    pub day: Day,
    /// The edition that was read: of another, the review says nothing.
    pub edition: String,
}

/// Reads `NAME; DAY; EDITION`.
pub fn read(value: &str) -> Option<Reviewed> {
    let (before, edition) = value.rsplit_once(';')?;
    let (who, day) = before.rsplit_once(';')?;
    let (day, edition) = (day.trim(), plain(edition, LONGEST)?);
    Some(Reviewed {
        who: plain(who, LONGEST)?,
        day: Day::from_iso(day).filter(|found| found.iso() == day)?,
        edition,
    })
}
