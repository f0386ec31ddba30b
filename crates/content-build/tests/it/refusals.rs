//! What is refused in the files themselves.

use std::time::{Duration, SystemTime};

use content_build::{build, overdue};

use crate::copy::{Copy, after};

#[test]
fn the_content_as_it_is_passes() {
    assert_eq!(Copy::new("whole").refused(), "");
}

#[test]
fn a_refusal_is_one_line_that_editors_can_follow() {
    let copy = Copy::new("line");
    copy.edit("en/calm.toml", "title =", "titel =");
    let refusals = build(&copy.0, false).err().unwrap_or_default();
    let shown: Vec<_> = refusals.iter().map(ToString::to_string).collect();
    assert_eq!(
        shown[1],
        "content/en/calm.toml:4: nothing shows `titel` of `calm`"
    );
}

#[test]
fn a_claim_without_a_source() {
    let refused = after(
        "unsourced",
        "en/result.toml",
        r#"sources = ["plummer-2016"]"#,
        "sources = []",
    );
    insta::assert_snapshot!(refused, @r#"
    content/en/result.toml: `result.accuracy.5` is a claim without a source
    >   { text = "A point more or less says li
    "#);
}

#[test]
fn an_unknown_source_and_an_unknown_strength() {
    let copy = Copy::new("unknown");
    copy.edit("en/result.toml", "\"uspstf-2023\"", "\"uspstf-2032\"");
    copy.edit("en/result.toml", "\"guideline\"", "\"guidline\"");
    insta::assert_snapshot!(copy.refused(), @r#"
    content/en/result.toml: `result.limits.3.strength` must be one of: several-trials, review, one-trial, small-study, observational, background, no-trial-found, label, regulator, guideline, survey, instrument, service, insurer, health
    >   { text = "It was made for adults. It i
    content/en/result.toml: `result.limits.3` names a source that is not in content/evidence/sources.toml: "uspstf-2032"
    >   { text = "It was made for adults. It i
    "#);
}

#[test]
fn missing_words_and_words_that_nothing_shows() {
    let copy = Copy::new("missing");
    copy.edit("en/review.toml", "title =", "headline =");
    insta::assert_snapshot!(copy.refused(), @r#"
    content/en/review.toml: `title` of `review` is missing: The heading.
    > #:schema ../schema/review.json
    content/en/review.toml: nothing shows `headline` of `review`
    > headline = "Your answers"
    content/languages/es.po: nothing shows `review.title`; `cargo xtask words` takes it out
    > msgctxt "review.title"
    "#);
}

#[test]
fn a_missing_range_of_the_result() {
    let refused = after("range", "en/result.toml", "band.mild = \"mild\"\n", "");
    insta::assert_snapshot!(refused, @r#"
    content/en/result.toml: `mild` of `result.band` is missing
    > band.minimal = "minimal"
    content/languages/es.po: nothing shows `result.band.mild`; `cargo xtask words` takes it out
    > msgctxt "result.band.mild"
    "#);
}

#[test]
fn a_sentence_of_more_than_20_words() {
    let refused = after(
        "long",
        "en/review.toml",
        "Look over your answers.",
        "Look over all of your answers here once more with care and then with even more care than you did before.",
    );
    insta::assert_snapshot!(refused, @r#"
    content/en/review.toml: a sentence of `review.text` has 21 words, more than 20: "Look over all of your answers here once more with care and then with even more care than you did before."
    > text = "Look over all of your answers he
    content/languages/es.po: `review.text` is translated from other English; `cargo xtask words` marks it, then check it: "Look over all of your answers here once more with care and then with even more care than you did before. You can change any of them."
    > msgctxt "review.text"
    "#);
}

#[test]
fn words_in_braces_that_are_gone() {
    let refused = after("braces", "en/question.toml", "{count}", "seven");
    insta::assert_snapshot!(refused, @r#"
    content/en/question.toml: `question.place` must have {number}, {count} in it
    > place = "Question {number} of seven"
    content/languages/es.po: nothing shows `question.place`; `cargo xtask words` takes it out
    > msgctxt "question.place"
    "#);
}

#[test]
fn a_crisis_line_without_its_link() {
    let refused = after("crisis", "en/loader.toml", "{danger}", "Call 911");
    insta::assert_snapshot!(refused, @r#"
    content/en/loader.toml: `loader.crisis` must have {call}, {text}, {danger} in it
    > crisis = "In crisis? {call} or {text}. I
    content/languages/es.po: nothing shows `loader.crisis`; `cargo xtask words` takes it out
    > msgctxt "loader.crisis"
    "#);
}

#[test]
fn an_address_that_begins_in_another_way() {
    let copy = Copy::new("address");
    copy.edit("en/links.toml", "\"tel:911\"", "\"javascript:alert(911)\"");
    insta::assert_snapshot!(copy.refused(), @r#"
    content/en/links.toml: `links.call-911.to` must begin with tel: or sms: or https://: "javascript:alert(911)"
    > call-911 = { text = "Call 911", to = "ja
    content/languages/es.po: `links.call-911.to` is translated from other English; `cargo xtask words` marks it, then check it: "javascript:alert(911)"
    > msgctxt "links.call-911.to"
    "#);
}

#[test]
fn a_source_that_nothing_cites() {
    let copy = Copy::new("uncited");
    copy.edit(
        "evidence/sources.toml",
        "[uspi-2026]",
        "[nobody-2020]\ncite = \"Nobody.\"\nkind = \"label\"\nread = \"part\"\n\n[uspi-2026]",
    );
    insta::assert_snapshot!(copy.refused(), @r#"
    content/evidence/sources.toml: no claim rests on `nobody-2020`
    > [nobody-2020]
    "#);
}

#[test]
fn a_review_that_is_due_too_late_and_a_version_of_another_month() {
    let copy = Copy::new("late");
    copy.edit(
        "evidence/review.toml",
        "due = 2027-05-24",
        "due = 2027-05-25",
    );
    copy.edit("evidence/review.toml", "\"2026.11\"", "\"2026.12\"");
    insta::assert_snapshot!(copy.refused(), @r#"
    content/evidence/review.toml: `due` must be after `checked`, and at most six months after it
    > due = 2027-05-25
    content/evidence/review.toml: `version` must begin with 2026.11, the month of `checked`
    > version = "2026.12"
    "#);
}

#[test]
fn content_that_is_due_builds_and_is_named_by_the_tests() {
    let copy = Copy::new("due");
    copy.edit(
        "evidence/review.toml",
        "due = 2027-05-24",
        "due = 2027-02-28",
    );
    assert_eq!(copy.refused(), "");
    // `date -u -d 2027-02-28 +%s` gives 1803772800 seconds.
    let due = SystemTime::UNIX_EPOCH + Duration::from_hours(501_048);
    assert!(overdue(&copy.0, due - Duration::from_secs(1)).is_ok());
    let refusal = overdue(&copy.0, due).expect_err("content that is due");
    insta::assert_snapshot!(refusal, @"content/evidence/review.toml:5: all content is due for re-checking since 2027-02-28: check it, then move `checked` and `due`");
}

#[test]
fn the_content_is_not_due_today() {
    if let Err(refusal) = overdue(&Copy::new("today").0, SystemTime::now()) {
        panic!("{refusal}");
    }
}

#[test]
fn a_treatment_without_a_standing() {
    let copy = Copy::new("ledger");
    copy.edit(
        "evidence/ledger.toml",
        "\"one-small-trial\"",
        "\"promising\"",
    );
    insta::assert_snapshot!(copy.refused(), @r#"
    content/evidence/ledger.toml: `iv-ketamine` of `social` must be one of: approved, several-trials, one-small-trial, no-trial-found, not-reviewed
    > [social]
    "#);
}

#[test]
fn a_shared_passage_that_is_not_there_and_one_that_nothing_uses() {
    let copy = Copy::new("shared");
    copy.edit("en/shared.toml", "low-score =", "low-total =");
    insta::assert_snapshot!(copy.refused(), @r#"
    content/en/kinds/ocd.toml: content/en/shared.toml has no `low-score` among its claims
    >   { same = "low-score" },
    content/en/kinds/phobia.toml: content/en/shared.toml has no `low-score` among its claims
    >   { same = "low-score" },
    content/en/kinds/social.toml: content/en/shared.toml has no `low-score` among its claims
    >   { same = "low-score" },
    content/en/shared.toml: nothing uses `low-total`
    > low-total = { text = "A low score on our
    content/languages/es.po: nothing shows `shared.low-score`; `cargo xtask words` takes it out
    > msgctxt "shared.low-score"
    "#);
}

#[test]
fn what_is_not_toml() {
    let refused = after("toml", "en/review.toml", "title = \"", "title = ");
    insta::assert_snapshot!(refused, @r#"
    content/en/review.toml: missing opening quote, expected `"`: words stand between straight quotation marks, with a comma after each part
    > title = Your answers"
    "#);
}

#[test]
fn a_form_without_a_rule_before_the_rules_are_compiled() {
    let copy = Copy::new("no-rule");
    copy.edit("instruments/gad7.toml", "highest = 21\n", "");
    let refusals = content_build::rules(&copy.0).err().unwrap_or_default();
    let said: Vec<_> = refusals.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(said.join("\n"), @"content/instruments/gad7.toml:1: `highest` of `gad7` is missing: The highest total.");
}
