//! Slips that the file's own format allows: each is refused in a sentence, and none ends in an error of Rust.

use std::fs;

use crate::copy::{Copy, after};

#[test]
fn a_sentence_does_not_end_inside_of_a_number() {
    let refused = after(
        "number",
        "en/review.toml",
        "Look over your answers.",
        "Look over all of your 2.5 answers here once more with care and then with even more care than you did before!",
    );
    assert!(
        refused.contains("a sentence of `review.text` has 22 words"),
        "{refused}"
    );
}

#[test]
fn braces_that_nothing_fills_in() {
    for said in ["Your {total} answers", "Your {answers"] {
        let copy = Copy::new("filled");
        copy.edit("en/review.toml", "Your answers", said);
        let what = "`review.title` has something in braces, which nothing fills in here";
        assert!(copy.refused().contains(what), "{said}");
    }
}

#[test]
fn a_line_break_wherever_it_stands() {
    for (file, before, after) in [
        ("en/review.toml", "Your answers", "Your\\nanswers"),
        ("en/links.toml", "\"tel:911\"", "\"tel:911\\n\""),
        (
            "languages/es.po",
            "msgstr \"Ver mi puntaje",
            "msgstr \"\\nVer mi puntaje",
        ),
        (
            "instruments/gad7.toml",
            "Trouble relaxing",
            "Trouble\\nrelaxing",
        ),
        ("evidence/sources.toml", "cite = \"", "cite = \"\\n"),
    ] {
        let copy = Copy::new("break");
        copy.edit(file, before, after);
        assert!(copy.refused().contains(file), "{file}");
    }
}

#[test]
fn a_source_that_rust_could_not_name() {
    for id in [
        "my_source",
        "2018-taylor",
        "self",
        "\"Taylor & Co\"",
        "uspi2026",
    ] {
        let copy = Copy::new("name");
        let record =
            format!("[{id}]\ncite = \"A.\"\nkind = \"label\"\nread = \"part\"\n\n[uspi-2026]");
        copy.edit("evidence/sources.toml", "[uspi-2026]", &record);
        let what = "must be a name of its own, of small letters with dashes between";
        assert!(copy.refused().contains(what), "{id}");
    }
}

#[test]
fn sources_without_brackets_and_one_that_is_named_twice() {
    let copy = Copy::new("brackets");
    copy.edit("en/result.toml", "[\"uspstf-2023\"]", "\"uspstf-2023\"");
    copy.edit(
        "en/result.toml",
        "[\"plummer-2016\"]",
        "[\"plummer-2016\", \"plummer-2016\"]",
    );
    insta::assert_snapshot!(copy.refused(), @r#"
    content/en/result.toml: `result.limits.3` must have its sources in brackets, such as ["spitzer-2006"]
    >   { text = "It was made for adults. It i
    content/en/result.toml: `result.accuracy.5` names "plummer-2016" twice
    >   { text = "A point more or less says li
    "#);
}

#[test]
fn a_code_that_only_some_answers_have() {
    let refused = after("code", "instruments/gad7.toml", "loinc = \"69725-0\", ", "");
    insta::assert_snapshot!(refused, @r#"
    content/instruments/gad7.toml: `loinc` is missing here, and stands beside the others
    >   { en-US = "Feeling nervous, anxious or
    "#);
}

#[test]
fn a_file_that_nothing_reads() {
    let copy = Copy::new("unread");
    let file = copy.0.join("content/en/kinds/other.toml");
    fs::write(file, "title = \"Other\"\n").expect("a writable copy");
    insta::assert_snapshot!(copy.refused(), @r#"
    content/en/kinds/other.toml: is read by nothing: see docs/content.md for the names
    > title = "Other"
    "#);
}

#[test]
fn the_keys_of_a_claim_in_any_order() {
    let copy = Copy::new("order");
    let path = copy.0.join("content/en/kinds/ocd.toml");
    let text = fs::read_to_string(&path).expect("a file of the content");
    let turned = text.replace(
        "{ same = \"low-score\" }",
        "{ strength = \"survey\", sources = [\"nimh-anx\"], text = \"If it bothers you, ask.\" }",
    );
    assert_ne!(text, turned);
    fs::write(path, turned).expect("a writable copy");
    let refused = copy.refused();
    assert!(!refused.contains("is neither words"), "{refused}");
}
