//! A review that the clinic states by itself.

use crate::config::text::plain;
use crate::day::Day;

/// The longest name with its credentials, in characters.
const LONGEST: usize = 80;

/// The length of a day without a time.
const ISO: usize = 10;

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
    let mut parts = value.split(';');
    let (who, day, edition) = (parts.next()?, parts.next()?.trim(), parts.next()?);
    let is_whole = parts.next().is_none() && day.len() == ISO;
    Some(Reviewed {
        who: plain(who, LONGEST)?,
        day: Day::from_iso(day).filter(|_| is_whole)?,
        edition: plain(edition, LONGEST)?,
    })
}
