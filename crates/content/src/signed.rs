//! Who reviewed the words of a language, by `content/signoff.toml`.

use care_guide_core::day::Day;

use crate::Text;

/// The clinicians who answer for a language.
#[derive(Debug)]
pub struct Signed {
    /// Whether all that it says is signed and unchanged.
    pub is_whole: bool,
    /// Name and credentials of each, and the day.
    pub by: &'static [(Text, Day)],
}
