//! Every house word of `docs/glossary.md` is in the sources, where the glossary says.

use std::fs;

use crate::documents::{root, tree};

/// What stands in back-ticks in a cell.
fn quoted(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// The rows of the glossary: the standard word, the house words, and where they live.
fn rows(text: &str) -> Vec<(&str, Vec<&str>, Vec<&str>)> {
    let rows = text
        .lines()
        .filter(|line| line.starts_with("| ") && line.contains('`'));
    rows.map(|line| {
        let cells: Vec<_> = line.trim_matches('|').split(" | ").collect();
        let [standard, house, place] = cells[..] else {
            panic!("a row has three cells: {line}");
        };
        (standard.trim(), quoted(house), quoted(place))
    })
    .collect()
}

/// Whether a text has a word, and not only as a part of a longer one.
fn has_word(text: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(start, found)| {
        let before = text[..start].chars().next_back();
        let after = text[start + found.len()..].chars().next();
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    })
}

#[test]
fn every_house_word_is_where_the_glossary_says() {
    let tree = tree();
    let text = fs::read_to_string(root().join("docs/glossary.md")).expect("the glossary");
    let rows = rows(&text);
    assert!(rows.len() > 30, "{} rows", rows.len());
    for (standard, house, places) in rows {
        assert!(!house.is_empty() && !places.is_empty(), "{standard}");
        let files = |place: &str| -> Vec<&String> {
            let is_in =
                |path: &&String| *path == place || place.ends_with('/') && path.starts_with(place);
            tree.iter()
                .filter(is_in)
                .filter(|path| !path.ends_with('/'))
                .collect()
        };
        let mut words = String::new();
        for place in places {
            let files = files(place);
            assert!(!files.is_empty(), "{standard}: there is no {place}");
            for path in files {
                // A file may be named with the word instead of saying it.
                let said = fs::read_to_string(root().join(path)).unwrap_or_default();
                words = [words, said, path.clone()].join("\n");
            }
        }
        for word in house {
            assert!(has_word(&words, word), "{standard}: no {word} there");
        }
    }
}

#[test]
fn a_part_of_a_word_is_not_the_word() {
    assert!(has_word("fn said(&self)", "said") && has_word("a\nPage", "Page"));
    assert!(!has_word("fn resaid() pages", "said") && !has_word("pages", "page"));
}
