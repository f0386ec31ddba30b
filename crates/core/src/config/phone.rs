//! Phone numbers from attributes.

use super::text::{plain, says};

/// A phone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// As the clinic wrote it.
    pub shown: String,
    /// `tel:` and the digits.
    pub href: String,
}

impl Phone {
    /// Whether a `tel:` or `sms:` link reaches the same, with or without the code of the country.
    pub(super) fn reaches_as(&self, href: &str) -> bool {
        let other = digits(href);
        let own = digits(&self.href);
        !other.is_empty() && (own.ends_with(&other) || other.ends_with(&own))
    }
}

/// The digits that a link calls, or none.
fn digits(href: &str) -> String {
    let number = href.strip_prefix("tel:").or(href.strip_prefix("sms:"));
    let number = number.unwrap_or_default().split('?').next();
    let number = number.unwrap_or_default().chars();
    number.filter(char::is_ascii_digit).collect()
}

/// The lines of the whole country, which stand beside a clinic's own: nothing else may go by their names.
const NATIONAL: [&str; 3] = ["911", "988", "741741"];

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

/// A name, a colon and a phone number; the number is what stands after the last colon. The name is of no national line.
///
/// The pages that help to write a tag have the same rule: `tests/vectors/named-phone.json` holds both.
pub fn read_named(value: &str, max: usize) -> Option<Phone> {
    let shown = plain(value, max)?;
    let is_colon = |at: &usize| shown.as_bytes()[*at] == b':';
    // A name stands before it, since the line does not begin with a space.
    let colon = (1..shown.len()).rev().find(is_colon)?;
    let (name, number) = shown.split_at(colon);
    if NATIONAL.iter().any(|line| says(name, line)) {
        return None;
    }
    let Phone { href, .. } = read(&number[1..])?;
    Some(Phone { shown, href })
}
