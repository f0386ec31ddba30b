//! What clinics paste is what the build prints.

use xtask::build::tag;

const README: &str = include_str!("../../README.md");
const EMBEDDING: &str = include_str!("../../docs/embedding.md");

/// The first block of HTML: a place with a fallback, and the script.
fn snippet(text: &str) -> Vec<&str> {
    let lines = text.lines().skip_while(|line| *line != "```html").skip(1);
    lines.take_while(|line| *line != "```").collect()
}

#[test]
fn the_snippet_has_the_tag_that_the_build_prints_but_for_the_value() {
    let open = "sha384-…";
    for text in [README, EMBEDDING] {
        let lines = snippet(text);
        assert_eq!(lines.len(), 2, "{lines:?}");
        assert!(lines[0].starts_with("<div data-care-guide "), "{lines:?}");
        assert_eq!(lines[1], tag(open));
        assert!(text.contains(&format!("in the place of `{open}`")));
    }
    assert_eq!(snippet(README), snippet(EMBEDDING));
}
