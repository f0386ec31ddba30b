//! What is told of signatures: the last one holds, visitors read of it, and an edition names what was signed.

use std::fs;

use content_build::build;

use super::{edition, part, sign_now, signature, unsigned};
use crate::copy::Copy;

#[test]
fn one_signature_follows_another_and_the_last_one_holds() {
    let copy = unsigned("again");
    sign_now(&copy, signature("clinic", &["talk"], &["talk.first"])).expect("a signature");
    let first = part(&copy, "clinic");
    assert!(first.signed.iter().all(|id| id.starts_with("talk.")
        || id.starts_with("shared.")
        || id.starts_with("links.")));
    assert!(!first.signed.iter().any(|id| id.starts_with("talk.first.")));
    sign_now(&copy, signature("clinic", &[], &[])).expect("a signature");
    let text = fs::read_to_string(copy.0.join("content/signoff.toml")).expect("the file");
    assert_eq!(
        text.matches("[[review]]").count(),
        1,
        "nothing is left of the first"
    );
    let whole = part(&copy, "clinic");
    assert_eq!(whole.signed.len(), whole.asked);
    let again = fs::read_to_string(copy.0.join("content/signoff.toml")).expect("the file");
    sign_now(&copy, signature("clinic", &[], &[])).expect("a signature");
    assert_eq!(
        fs::read_to_string(copy.0.join("content/signoff.toml")).expect("the file"),
        again
    );
}

#[test]
fn what_visitors_read_follows_the_signatures() {
    let signed = |copy: &Copy| {
        let rust = build(&copy.0, true)
            .unwrap_or_else(|refusals| panic!("{refusals:?}"))
            .content;
        let (_, signed) = rust.split_once("static SIGNED").expect("the constant");
        signed.matches("is_whole: true").count() * 10
            + signed.matches("year: 2026, month: 11, day: 24").count()
    };
    let copy = unsigned("visitors");
    assert_eq!(signed(&copy), 0, "nobody");
    sign_now(&copy, signature("lawyer", &[], &[])).expect("a signature");
    assert_eq!(signed(&copy), 0, "a lawyer is no clinician");
    sign_now(&copy, signature("psychiatrist", &[], &["help"])).expect("a signature");
    assert_eq!(signed(&copy), 1, "in part");
    let mut other = signature("psychiatrist", &["help"], &[]);
    "John Roe".clone_into(&mut other.name);
    sign_now(&copy, other).expect("a signature");
    assert_eq!(signed(&copy), 2, "all of it, but nobody all of it");
    sign_now(&copy, signature("psychiatrist", &["help"], &[])).expect("a signature");
    assert_eq!(signed(&copy), 11, "whole, by two signatures of one person");
    sign_now(&copy, signature("es", &[], &[])).expect("a signature");
    assert_eq!(signed(&copy), 22, "and in Spanish");
}

#[test]
fn who_signed_in_several_sittings_is_named_once_with_the_last_day_that_counts() {
    let days = |copy: &Copy| {
        let built = build(&copy.0, true).unwrap_or_else(|refusals| panic!("{refusals:?}"));
        let signed = built.content.split("static SIGNED").nth(1);
        let english = signed.and_then(|signed| signed.split("by: &[").nth(1));
        let (by, _) = english.and_then(|by| by.split_once(']')).expect("a list");
        let days = by.split("day: ").skip(1);
        let days = days.filter_map(|day| day.split(' ').next()?.parse().ok());
        days.collect::<Vec<u8>>()
    };
    let copy = unsigned("sittings");
    for (day, what, except) in [
        ("2026-11-20", &[][..], &["help"][..]),
        ("2026-11-22", &["help"], &[]),
        // Signed again, and by itself.
        ("2026-11-24", &["talk.lead"], &[]),
    ] {
        let mut one = signature("psychiatrist", what, except);
        day.clone_into(&mut one.date);
        sign_now(&copy, one).expect("a signature");
    }
    assert_eq!(days(&copy), [24]);
    copy.edit("en/talk.toml", "lead = \"", "lead = \"Now: ");
    assert_eq!(days(&copy), [22], "what holds no more does not count");
}

#[test]
fn documents_say_who_signed() {
    let copy = unsigned("documents");
    let said = |copy: &Copy| {
        content_build::update(&copy.0).expect("a writable copy");
        let documents = ["README.md", "docs/content.md", "docs/embedding.md"];
        let marked = documents.map(|document| {
            let text = fs::read_to_string(copy.0.join(document)).expect("a document");
            let (_, rest) = text.split_once("writes this -->").expect("a mark");
            let (said, _) = rest.split_once("<!-- signed -->").expect("its end");
            said.to_owned()
        });
        let [one, other, last] = &marked;
        assert!(one == other && one == last, "{marked:?}");
        one.clone()
    };
    let nobody = "Nobody has signed these words yet: no psychiatrist, lawyer, native clinician (es-US) or clinic has \
                  reviewed them.";
    assert_eq!(said(&copy), nobody);
    sign_now(&copy, signature("psychiatrist", &[], &[])).expect("a signature");
    sign_now(&copy, signature("lawyer", &["talk.lead", "talk.made"], &[])).expect("a signature");
    let lawyers = part(&copy, "lawyer").asked;
    assert_eq!(
        said(&copy),
        format!(
            "Of these words are signed: psychiatrist, all (Jane Doe, MD); lawyer, 2 of {lawyers} (Jane Doe, MD); \
             native clinician (es-US), nothing; clinic, nothing."
        )
    );
    copy.edit(
        "en/talk.toml",
        "title = \"Talk with the clinic\"",
        "title = \"Talk\"",
    );
    let all = part(&copy, "psychiatrist").asked;
    assert!(said(&copy).contains(&format!(
        "psychiatrist, {} of {all} (Jane Doe, MD); lawyer, 1 of",
        all - 2
    )));
}

#[test]
fn an_edition_is_another_as_soon_as_anything_is_said_otherwise() {
    let copy = unsigned("edition");
    let first = edition(&copy);
    sign_now(&copy, signature("lawyer", &[], &[])).expect("a signature");
    assert_eq!(edition(&copy), first, "a signature changes no word");
    copy.edit("languages/es.po", "La clínica dice", "Dice la clínica");
    let translated = edition(&copy);
    assert_ne!(translated, first);
    copy.edit(
        "evidence/sources.toml",
        "read = \"part\"",
        "read = \"whole\"",
    );
    assert_ne!(edition(&copy), translated);
}
