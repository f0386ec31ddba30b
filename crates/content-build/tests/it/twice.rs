//! What stands twice where one is meant: refused in a sentence with its file and line.

use crate::copy::{Copy, refuses};

#[test]
fn what_stands_twice_where_one_is_chosen() {
    refuses(
        "twice",
        &[
            (
                "instruments/gad7.toml",
                [
                    "answer.several-days = { loinc = \"LA6569-3\", points = 1, en-US = \"Several days\"",
                    "answer.several-days = { loinc = \"LA6569-3\", points = 1, en-US = \"Not at all\"",
                ],
                "`gad7.answer.several-days` says the same as `gad7.answer.not-at-all`",
            ),
            (
                "instruments/gad7.toml",
                [
                    "answer.several-days = { loinc = \"LA6569-3\", points = 1, en-US = \"Several days\", es-US = \"Varios días\"",
                    "answer.several-days = { loinc = \"LA6569-3\", points = 1, en-US = \"Several days\", es-US = \"Ningún día\"",
                ],
                "`gad7.answer.several-days` says the same as `gad7.answer.not-at-all`",
            ),
        ],
    );
}

#[test]
fn one_question_that_is_asked_twice() {
    let copy = Copy::new("asked");
    copy.edit(
        "en/cost.toml",
        "Is this place in my network? What is my share?",
        "What does one visit cost, and the whole series?",
    );
    let what = "content/en/cost.toml: `cost.ask.points.4` says the same as `cost.ask.points.1`";
    assert!(copy.refused().contains(what), "{}", copy.refused());
}

#[test]
fn one_name_for_two_in_a_translation() {
    let copy = Copy::new("namesake");
    copy.edit(
        "languages/es.po",
        "msgctxt \"effects.usual.pictures.2.chip\"\nmsgid \"Trouble sleeping\"\nmsgstr \"Insomnio\"",
        "msgctxt \"effects.usual.pictures.2.chip\"\nmsgid \"Trouble sleeping\"\nmsgstr \"Náuseas\"",
    );
    insta::assert_snapshot!(copy.refused(), @r#"
    content/languages/es.po: `effects.usual.pictures.2.chip` says the same as `effects.usual.pictures.1.chip`
    > msgctxt "effects.usual.pictures.2.chip"
    "#);
}
