//! Which part of the program may know of which.

use std::fs;

use crate::documents::{root, tree};

/// What the rules may not name: the rest of the program, and what is beyond it.
fn known(source: &str) -> Vec<&str> {
    const BEYOND: [&str; 7] = [
        "yew",
        "web_sys",
        "js_sys",
        "gloo",
        "wasm_bindgen",
        "std::time",
        "std::fs",
    ];
    let own = source.split("crate::").skip(1);
    let rest = own.filter(|path| !path.starts_with("domain"));
    let rest = rest.filter_map(|path| path.split("::").next());
    let beyond = BEYOND
        .into_iter()
        .filter(|name| source.contains(&format!("{name}::")));
    rest.chain(beyond).collect()
}

#[test]
fn the_rules_know_neither_words_nor_screens_nor_the_browser() {
    let tree = tree();
    let files = tree.iter().filter(|path| path.starts_with("src/domain"));
    let mut looked_at = 0;
    for path in files.filter(|path| !path.ends_with('/')) {
        let source = fs::read_to_string(root().join(path)).expect("a source");
        looked_at += 1;
        assert_eq!(known(&source), [""; 0], "{path}");
    }
    assert!(looked_at > 8, "{looked_at}");
}

#[test]
fn a_rule_that_knows_too_much_is_noticed() {
    assert_eq!(known("use crate::content::Lang;"), ["content"]);
    assert_eq!(known("use web_sys::Window;"), ["web_sys"]);
    assert_eq!(known("use crate::domain::day::Day;"), [""; 0]);
}
