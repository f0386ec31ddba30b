//! Every privacy promise on screen is held by a test that exists.

use std::fs;
use std::path::Path;

use care_guide::content::{Block, Lang};

/// The rows of the table in `docs/privacy.md`: a sentence and its tests.
fn table() -> Vec<(String, Vec<String>)> {
    let text = include_str!("../../docs/privacy.md");
    let rows = text
        .lines()
        .filter(|line| line.starts_with("| ") && line.contains('`'));
    rows.map(|line| {
        let mut cells = line.trim_matches('|').split(" | ");
        let sentence = cells.next().expect("a sentence").trim().to_owned();
        let tests = cells.next().expect("tests").split('`').skip(1).step_by(2);
        (sentence, tests.map(str::to_owned).collect())
    })
    .collect()
}

/// What the guide promises: everything on the screen above the heading of what it cannot protect.
fn promises() -> String {
    let content = Lang::EN.content();
    let mut said = vec![content.shell.promise.english()];
    for block in content.privacy.blocks {
        match block {
            Block::Heading(words) if words.english() == "What it cannot protect" => break,
            Block::Heading(_) => {}
            Block::Text(words) => said.push(words.english()),
            Block::Points(points) => said.extend(points.iter().map(|point| point.english())),
            other => panic!("a promise in a form that is not checked: {other:?}"),
        }
    }
    said.join(" ")
}

/// The text of every test in the project.
pub fn tests() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut text = String::new();
    for room in ["host", "e2e", "engines"] {
        gather(&root.join(room), &mut text);
    }
    text
}

/// Adds the text of every test in a folder and in the folders in it.
fn gather(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).expect("a folder of tests") {
        let path = entry.expect("an entry").path();
        let is_test = path
            .extension()
            .is_some_and(|kind| kind == "rs" || kind == "ts" || kind == "mjs");
        if path.is_dir() {
            gather(&path, text);
        } else if is_test && !path.ends_with("privacy.rs") {
            text.push_str(&fs::read_to_string(path).expect("a readable test"));
        }
    }
}

#[test]
fn every_promise_is_held_by_tests_that_exist() {
    let mut left = promises();
    let tests = tests();
    for (sentence, held_by) in table() {
        assert!(
            left.contains(&sentence),
            "the guide does not say: {sentence}"
        );
        left = left.replacen(&sentence, "", 1);
        assert!(!held_by.is_empty(), "nothing holds: {sentence}");
        for name in held_by {
            assert!(tests.contains(&name), "there is no test named {name}");
        }
    }
    assert_eq!(left.trim(), "", "promises without a test");
}
