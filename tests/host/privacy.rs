//! Every privacy promise on screen is held by a test that exists.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use care_guide_content::{Block, Spoken};
use care_guide_core::lang::Lang;

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
    let mut said = vec![content.welcome.private.english()];
    for block in content.privacy.blocks {
        match block {
            Block::Heading(words) if words.english() == "What it cannot protect" => break,
            Block::Heading(_) => {}
            Block::Text(words) | Block::Hint(words) => said.push(words.english()),
            Block::Points(points) => said.extend(points.iter().map(|point| point.english())),
            other => panic!("a promise in a form that is not checked: {other:?}"),
        }
    }
    said.push(content.privacy.events.english());
    said.join(" ")
}

/// The titles of all tests of the project that run. One that is put together while it runs is cut where that begins.
pub fn tests() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut titles = BTreeSet::new();
    for room in ["host", "e2e", "engines"] {
        gather(&root.join(room), &mut titles);
    }
    titles
}

/// Whether a test has this title, or one that goes on after a comma with what it is made for.
pub fn is_test(titles: &BTreeSet<String>, name: &str) -> bool {
    titles.iter().any(|title| {
        title
            .strip_prefix(name)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(", "))
    })
}

/// Adds the titles of every test in a folder and in the folders in it.
fn gather(folder: &Path, titles: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder of tests") {
        let path = entry.expect("an entry").path();
        let kind = path.extension().and_then(|kind| kind.to_str());
        match kind {
            _ if path.is_dir() => gather(&path, titles),
            Some("rs") => titles.extend(in_rust(&code(&path))),
            Some("ts" | "mjs") => titles.extend(in_script(&code(&path))),
            _ => {}
        }
    }
}

/// A file without the lines that are comments.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a readable test");
    let is_code = |line: &&str| {
        !["//", "/*", "*"]
            .iter()
            .any(|sign| line.trim_start().starts_with(sign))
    };
    text.lines().filter(is_code).collect::<Vec<_>>().join("\n")
}

/// The names of functions that are tests.
fn in_rust(code: &str) -> Vec<String> {
    let marked = code.split("#[test]").chain(code.split("#[tokio::test]"));
    let after = marked.filter_map(|part| {
        let line = part.trim_start().lines().next()?;
        let name = line
            .strip_prefix("async fn ")
            .or_else(|| line.strip_prefix("fn "))?;
        Some(name.split('(').next()?.to_owned())
    });
    after.collect()
}

/// The titles given to `test("…")` and to `describe("…")`; not those given to `test.skip`.
fn in_script(code: &str) -> Vec<String> {
    let mut titles = Vec::new();
    for call in ["test(", "describe("] {
        for (at, _) in code.match_indices(call) {
            let before = code[..at].chars().next_back();
            let is_call = before.is_none_or(|c| {
                !(c.is_alphanumeric() || c == '_' || (c == '.' && call == "test("))
            });
            let given = code[at + call.len()..].trim_start();
            let quote = given
                .chars()
                .next()
                .filter(|c| ['"', '\'', '`'].contains(c));
            if let (true, Some(quote)) = (is_call, quote) {
                let title = given[1..].split(quote).next().unwrap_or_default();
                let fixed = title.split("${").next().unwrap_or_default();
                titles.push(fixed.trim_end_matches([' ', ',', ':']).to_owned());
            }
        }
    }
    let calls = code.split("holdEverywhere(").skip(1);
    titles.extend(calls.flat_map(|call| rules(call, code)));
    titles
}

/// The names of the rules that are held in every state of the guide: the keys of an object, or constants.
fn rules(call: &str, code: &str) -> Vec<String> {
    let given = call.split("});").next().unwrap_or_default();
    let named = given.lines().filter_map(|line| {
        let key = line.trim().split_once(": ")?.0;
        let constant = key.strip_prefix('[').and_then(|key| key.strip_suffix(']'));
        let declared = constant.and_then(|name| code.split_once(&format!("const {name} = ")));
        let quoted = declared.map_or(key, |(_, value)| value);
        Some(quoted.strip_prefix('"')?.split('"').next()?.to_owned())
    });
    named.collect()
}

#[test]
fn a_title_counts_only_where_a_test_runs() {
    let script = "test(\"a\", run);\ntest.skip(\"b\", run);\n  test(\n    `c, ${width} px`, run);\nlatest(\"d\");";
    assert_eq!(in_script(script), ["a", "c"]);
    let held = "const J = \"j\";\nawait holdEverywhere(guide, {\n  \"h\": check,\n  [J]: check,\n  // \"i\": check,\n});";
    assert_eq!(in_script(held), ["h", "j"]);
    let rust = "#[test]\nfn e() {}\nfn f() {}\n#[tokio::test]\nasync fn g() {}";
    assert_eq!(in_rust(rust), ["e", "g"]);
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
            assert!(is_test(&tests, &name), "there is no test named {name}");
        }
    }
    assert_eq!(left.trim(), "", "promises without a test");
}
