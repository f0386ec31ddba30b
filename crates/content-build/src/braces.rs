//! Words with something in braces that is filled in.

/// The words in braces, in order.
#[must_use]
pub fn holes(text: &str) -> Vec<&str> {
    let parts = text.split('{').skip(1);
    parts
        .filter_map(|part| Some(part.split_once('}')?.0))
        .collect()
}

/// Whether these words stand in braces, in this order, and no other brace is there.
#[must_use]
pub fn fits(text: &str, names: &[&str]) -> bool {
    holes(text) == names && braces(text) == 2 * names.len()
}

/// How many braces there are.
#[must_use]
pub fn braces(text: &str) -> usize {
    text.matches(['{', '}']).count()
}

/// What stands before, between and after the words in braces.
#[must_use]
pub fn around(text: &str) -> Vec<String> {
    let mut pieces = text.split('{');
    let first = pieces.next().unwrap_or_default();
    let rest = pieces.map(|piece| piece.split_once('}').map_or(piece, |(_, after)| after));
    std::iter::once(first)
        .chain(rest)
        .map(str::to_owned)
        .collect()
}
