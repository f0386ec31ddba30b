//! One plain sentence about an attribute that cannot be used.

use std::fmt;

/// How much of a refused value is quoted, in characters.
const QUOTED: usize = 40;

/// An attribute whose value cannot be used. Displayed as one sentence for the console.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    attribute: &'static str,
    value: String,
    allowed: &'static str,
}

impl Complaint {
    /// A complaint; a long value is shortened and control characters are left out.
    #[must_use]
    pub fn new(attribute: &'static str, value: &str, allowed: &'static str) -> Self {
        let mut visible = value.chars().filter(|c| !c.is_control());
        let mut short: String = visible.by_ref().take(QUOTED).collect();
        if visible.next().is_some() {
            short.push('…');
        }
        Self {
            attribute,
            value: short,
            allowed,
        }
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("care-guide: ")?;
        f.write_str(self.attribute)?;
        f.write_str("=\"")?;
        f.write_str(&self.value)?;
        f.write_str("\" cannot be used and is ignored; allowed is ")?;
        f.write_str(self.allowed)?;
        f.write_str(".")
    }
}
