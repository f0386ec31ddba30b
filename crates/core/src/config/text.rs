//! Text and phone numbers from attributes.

use crate::config::Phone;

/// Text in one line, at most `max` characters; nothing when it is longer or tries to reorder what a reader sees.
pub fn plain(value: &str, max: usize) -> Option<String> {
    // A hostile value can be megabytes long: look at no more of it than could ever fit.
    if value.len() > max * 8 || value.contains(reorders) {
        return None;
    }
    let mut line = String::new();
    for word in value.split(|c: char| c.is_whitespace() || c.is_control()) {
        if !word.is_empty() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    (!line.is_empty() && line.chars().count() <= max).then_some(line)
}

/// Bidirectional controls, which can make text read as something else.
fn reorders(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A phone number of 7 to 15 digits (E.164's limit), with an optional plus and the usual separators.
///
/// The loader has the same rule, for the words that stand in for the guide: `tests/vectors/phone.json` holds both.
pub fn phone(value: &str) -> Option<Phone> {
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
pub fn named_phone(value: &str, max: usize) -> Option<Phone> {
    let shown = plain(value, max)?;
    let is_colon = |at: &usize| shown.as_bytes()[*at] == b':';
    // A name stands before it, since the line does not begin with a space.
    let colon = (1..shown.len()).rev().find(is_colon)?;
    let Phone { href, .. } = phone(shown.get(colon + 1..)?)?;
    Some(Phone { shown, href })
}
