//! Phone numbers from attributes.

use super::text::plain;

/// A phone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// As the clinic wrote it.
    pub shown: String,
    /// `tel:` and the digits.
    pub href: String,
}

impl Phone {
    /// Whether it reaches the same, with or without the code of the country.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let (one, other) = (self.digits(), other.digits());
        one.ends_with(other) || other.ends_with(one)
    }

    fn digits(&self) -> &str {
        let number = self.href.strip_prefix("tel:").unwrap_or_default();
        number.strip_prefix('+').unwrap_or(number)
    }
}

/// A phone number of 7 to 15 digits (E.164's limit), with an optional plus and the usual separators.
///
/// The loader has the same rule, for the words that stand in for the guide: `tests/vectors/phone.json` holds both.
pub fn read(value: &str) -> Option<Phone> {
    let shown = plain(value, 30)?;
    let mut href = String::from("tel:");
    for (place, c) in shown.chars().enumerate() {
        match c {
            '0'..='9' => href.push(c),
            '+' if place == 0 => href.push(c),
            // Editors make other hyphens and dashes of a hyphen.
            ' ' | '-' | '.' | '(' | ')' | '/' | '\u{2010}'..='\u{2013}' => {}
            _ => return None,
        }
    }
    let digits = href.chars().filter(char::is_ascii_digit).count();
    (7..=15).contains(&digits).then_some(Phone { shown, href })
}

/// A name, a colon and a phone number; the number is what stands after the last colon.
///
/// The pages that help to write a tag have the same rule: `tests/vectors/named-phone.json` holds both.
pub fn read_named(value: &str, max: usize) -> Option<Phone> {
    let shown = plain(value, max)?;
    let is_colon = |at: &usize| shown.as_bytes()[*at] == b':';
    // A name stands before it, since the line does not begin with a space.
    let colon = (1..shown.len()).rev().find(is_colon)?;
    let Phone { href, .. } = read(shown.get(colon + 1..)?)?;
    Some(Phone { shown, href })
}
