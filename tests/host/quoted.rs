//! What those who sign are asked about is what visitors read: each quotation stands in the content.

use std::fs;

use crate::documents::{extension, root, tree};

/// The first cells of a document's tables whose second does not say that visitors see nothing of it.
fn rows(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let mut cells = line.strip_prefix("| ")?.split(" | ");
        let (what, place) = (cells.next()?, cells.next()?);
        (place != "Not on screen").then_some(what)
    })
}

/// Quotations that no word of the content bears out. An ellipsis stands for what is left out.
fn unknown<'a>(text: &'a str, words: &str) -> Vec<&'a str> {
    let quotations = rows(text).flat_map(|what| what.split('"').skip(1).step_by(2));
    let stands = |part: &str| {
        let part = part.trim_matches([' ', '.', ',', ';', ':']).to_lowercase();
        words.contains(&part)
    };
    quotations
        .filter(|quotation| !quotation.split('…').all(stands))
        .collect()
}

#[test]
fn every_sentence_that_is_to_be_signed_is_on_a_screen() {
    let is_words = |path: &&String| {
        path.starts_with("content/") && matches!(extension(path), Some("toml" | "po"))
    };
    let files = tree();
    let words: String = files
        .iter()
        .filter(is_words)
        .map(|path| fs::read_to_string(root().join(path)).expect("words"))
        .collect();
    // A catalog breaks its lines.
    let words = words.replace("\"\n\"", "").to_lowercase();
    let document = fs::read_to_string(root().join("docs/content.md")).expect("the document");
    let (_, lists) = document.split_once("## 2. ").expect("what is to be signed");
    let (lists, _) = lists.split_once("## 3. ").expect("its end");
    assert!(rows(lists).count() > 80);
    assert_eq!(unknown(lists, &words), [""; 0]);
}

#[test]
fn a_quotation_of_what_is_gone_is_noticed() {
    let words = "one word, and some more words.";
    for right in [
        "| \"One word\" | here |",
        "| \"One … more words.\" | here |",
        "| \"gone\" | Not on screen | why |",
    ] {
        assert_eq!(unknown(right, words), [""; 0], "{right}");
    }
    for wrong in [
        "| \"Two words\" | here |",
        "| \"one\" and \"words … none\" | here |",
    ] {
        assert_eq!(unknown(wrong, words).len(), 1, "{wrong}");
    }
}
