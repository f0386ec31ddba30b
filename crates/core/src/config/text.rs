//! Text from attributes.

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

/// What names crisis help or presses: ASCII and in lower case.
const HELP: [&str; 8] = [
    "crisis",
    "emergenc",
    "suicid",
    "lifeline",
    "hotline",
    "urgen",
    "help now",
    "ayuda ahora",
];

/// The words of a link to the clinic: no number, since it could be that of a crisis line, and nothing that reads as
/// crisis help, which never sells.
///
/// The pages that help to write a tag have the same rule: `tests/vectors/label.json` holds both.
pub fn label(value: &str, max: usize) -> Option<String> {
    let line = plain(value, max)?;
    let lower = line.to_ascii_lowercase();
    let is_help = lower.bytes().any(|letter| letter.is_ascii_digit())
        || HELP.iter().any(|word| says(&lower, word));
    (!is_help).then_some(line)
}

/// Whether a word stands in a line. The library's own search is for long texts, and half a kilobyte.
pub fn says(line: &str, word: &str) -> bool {
    let mut parts = line.as_bytes().windows(word.len());
    parts.any(|part| part == word.as_bytes())
}

/// Bidirectional controls, which can make text read as something else.
fn reorders(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
