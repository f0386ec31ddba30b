//! Signatures: what is signed, what a change unsigns, and what is refused in their file.

use std::fs;

use content_build::{Signature, build, sign};

use crate::copy::Copy;

/// A copy of the content that no one has signed.
fn unsigned(name: &str) -> Copy {
    let copy = Copy::new(name);
    fs::write(copy.0.join("content/signoff.toml"), "").expect("a writable copy");
    copy
}

fn signature(role: &str, what: &[&str], except: &[&str]) -> Signature {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    Signature {
        role: role.to_owned(),
        name: "Jane Doe".to_owned(),
        credentials: "MD".to_owned(),
        date: "2026-11-24".to_owned(),
        what: owned(what),
        except: owned(except),
    }
}

/// The packet's part on a role: what it has signed, and what changed since.
struct Part {
    asked: usize,
    signed: Vec<String>,
    changed: Vec<String>,
}

fn part(copy: &Copy, role: &str) -> Part {
    let written = build(&copy.0, true).unwrap_or_else(|refusals| panic!("{refusals:?}"));
    let packet: serde_json::Value = serde_json::from_str(&written.review).expect("JSON");
    let roles = packet["roles"].as_array().expect("roles");
    let found = roles
        .iter()
        .find(|found| found["key"] == role)
        .expect("the role");
    let changed = found["changed"].as_array().expect("what changed");
    Part {
        asked: found["asked"].as_array().expect("ids").len(),
        signed: found["signed"]
            .as_object()
            .expect("ids")
            .keys()
            .cloned()
            .collect(),
        changed: changed
            .iter()
            .map(|one| one["id"].as_str().expect("an id").to_owned())
            .collect(),
    }
}

/// The ids that a change unsigns, of all that were signed; the count of what changed since it was signed.
fn unsigned_by(copy: &Copy, role: &str, change: impl FnOnce(&Copy)) -> (Vec<String>, usize) {
    let before = part(copy, role);
    assert_eq!(before.signed.len(), before.asked, "all is signed");
    change(copy);
    let after = part(copy, role);
    let gone = before
        .signed
        .into_iter()
        .filter(|id| !after.signed.contains(id));
    (gone.collect(), after.changed.len())
}

#[test]
fn a_changed_sentence_is_unsigned_and_nothing_else() {
    let copy = unsigned("changed-sentence");
    for role in ["psychiatrist", "es"] {
        sign(&copy.0, &signature(role, &[], &[])).expect("a signature");
    }
    let (gone, changed) = unsigned_by(&copy, "psychiatrist", |copy| {
        copy.edit(
            "en/talk.toml",
            "Visits for talk therapy often",
            "Visits for talk therapy may",
        );
    });
    assert_eq!((gone, changed), (vec!["talk.first.2".to_owned()], 1));
    let es = part(&copy, "es");
    assert_eq!(es.asked - es.signed.len(), 1, "the Spanish of it too");
    let again = |role| sign(&copy.0, &signature(role, &["talk.first.2"], &[]));
    again("es").expect_err("the translation is of other English");
    again("psychiatrist").expect("English need not wait for it");
    let english = part(&copy, "psychiatrist");
    assert_eq!(english.signed.len(), english.asked);
}

#[test]
fn a_changed_translation_unsigns_that_language_alone() {
    let copy = unsigned("changed-translation");
    for role in ["psychiatrist", "es"] {
        sign(&copy.0, &signature(role, &[], &[])).expect("a signature");
    }
    let (gone, changed) = unsigned_by(&copy, "es", |copy| {
        copy.edit(
            "languages/es.po",
            "\"Revisada por {who} el",
            "\"La revisó {who} el",
        );
    });
    assert_eq!((gone, changed), (vec!["talk.reviewed".to_owned()], 1));
    let english = part(&copy, "psychiatrist");
    assert_eq!(english.signed.len(), english.asked);
}

#[test]
fn a_changed_source_unsigns_the_claims_that_rest_on_it() {
    let copy = unsigned("changed-source");
    sign(&copy.0, &signature("psychiatrist", &[], &[])).expect("a signature");
    let (gone, changed) = unsigned_by(&copy, "psychiatrist", |copy| {
        let file = "evidence/sources.toml";
        let text = fs::read_to_string(copy.0.join("content").join(file)).expect("the sources");
        let source = text.split("[abct-choose]\n").nth(1).expect("the source");
        let cite = source.lines().next().expect("a line");
        copy.edit(file, cite, &cite.replace("cite = \"", "cite = \"Newer: "));
    });
    let talk = fs::read_dir(copy.0.join("content/en")).expect("a folder");
    let cited: usize = talk
        .map(|entry| fs::read_to_string(entry.expect("an entry").path()).unwrap_or_default())
        .map(|text| text.matches("\"abct-choose\"").count())
        .sum();
    assert!(
        cited > 0 && gone.len() == cited && changed == cited,
        "{gone:?}, {cited}"
    );
    assert!(gone.contains(&"talk.first.4".to_owned()));
}

#[test]
fn strength_figures_and_signs_are_signed_too() {
    for (name, file, before, after, id) in [
        (
            "strength",
            "en/talk.toml",
            "strength = \"health\", sources = [\"first-session\"",
            "strength = \"guideline\", sources = [\"first-session\"",
            "talk.first.1",
        ),
        (
            "number",
            "en/care/antidepressants.toml",
            "better = 63",
            "better = 64",
            "care.antidepressants.pictures.1.figures",
        ),
        (
            "cell",
            "evidence/ledger.toml",
            "one-small-trial",
            "several-trials",
            "map.social",
        ),
        (
            "count",
            "evidence/side-effects.toml",
            "spravato = 346",
            "spravato = 347",
            "counts.people",
        ),
        (
            "rule",
            "instruments/gad7.toml",
            "highest = 21",
            "highest = 20",
            "gad7.figures",
        ),
    ] {
        let copy = unsigned(&["signed-", name].concat());
        sign(&copy.0, &signature("psychiatrist", &[], &[])).expect("a signature");
        let (gone, _) = unsigned_by(&copy, "psychiatrist", |copy| {
            copy.edit(file, before, after);
        });
        assert_eq!(gone, [id], "{name}");
    }
}

#[test]
fn what_comes_in_between_leaves_its_neighbors_signed() {
    let copy = unsigned("inserted");
    sign(&copy.0, &signature("psychiatrist", &[], &[])).expect("a signature");
    let new =
        "first = [\n  { text = \"New.\", strength = \"health\", sources = [\"abct-choose\"] },";
    copy.edit("en/talk.toml", "first = [", new);
    let after = part(&copy, "psychiatrist");
    assert_eq!(
        (after.asked - after.signed.len(), after.changed.len()),
        (1, 0)
    );
    assert!(!after.signed.contains(&"talk.first.1".to_owned()));
}

#[test]
fn two_cells_in_each_others_place_are_unsigned() {
    let copy = unsigned("swapped");
    sign(&copy.0, &signature("psychiatrist", &[], &[])).expect("a signature");
    let (gone, _) = unsigned_by(&copy, "psychiatrist", |copy| {
        let file = "en/compare.toml";
        copy.edit(file, "text = \"Tiny trials\"", "text = \"()\"");
        copy.edit(file, "text = \"None found\"", "text = \"Tiny trials\"");
        copy.edit(file, "text = \"()\"", "text = \"None found\"");
    });
    let cells = [
        "compare.aspect.evidence.cells.1.says.1",
        "compare.aspect.evidence.cells.2.says.1",
    ];
    assert_eq!(gone, cells);
}

#[test]
fn one_signature_follows_another_and_the_last_one_holds() {
    let copy = unsigned("again");
    sign(&copy.0, &signature("clinic", &["talk"], &["talk.first"])).expect("a signature");
    let first = part(&copy, "clinic");
    assert!(first.signed.iter().all(|id| id.starts_with("talk.")
        || id.starts_with("shared.")
        || id.starts_with("links.")));
    assert!(!first.signed.iter().any(|id| id.starts_with("talk.first.")));
    sign(&copy.0, &signature("clinic", &[], &[])).expect("a signature");
    let text = fs::read_to_string(copy.0.join("content/signoff.toml")).expect("the file");
    assert_eq!(
        text.matches("[[review]]").count(),
        1,
        "nothing is left of the first"
    );
    let whole = part(&copy, "clinic");
    assert_eq!(whole.signed.len(), whole.asked);
    let again = fs::read_to_string(copy.0.join("content/signoff.toml")).expect("the file");
    sign(&copy.0, &signature("clinic", &[], &[])).expect("a signature");
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
    sign(&copy.0, &signature("lawyer", &[], &[])).expect("a signature");
    assert_eq!(signed(&copy), 0, "a lawyer is no clinician");
    sign(&copy.0, &signature("psychiatrist", &[], &["help"])).expect("a signature");
    assert_eq!(signed(&copy), 1, "in part");
    let mut other = signature("psychiatrist", &["help"], &[]);
    "John Roe".clone_into(&mut other.name);
    sign(&copy.0, &other).expect("a signature");
    assert_eq!(signed(&copy), 2, "all of it, but nobody all of it");
    sign(&copy.0, &signature("psychiatrist", &["help"], &[])).expect("a signature");
    assert_eq!(signed(&copy), 12, "whole, by two signatures");
    sign(&copy.0, &signature("es", &[], &[])).expect("a signature");
    assert_eq!(signed(&copy), 23, "and in Spanish");
}

#[test]
fn an_edition_is_another_as_soon_as_anything_is_said_otherwise() {
    let edition = |copy: &Copy| {
        let packet = build(&copy.0, true)
            .unwrap_or_else(|refusals| panic!("{refusals:?}"))
            .review;
        let packet: serde_json::Value = serde_json::from_str(&packet).expect("JSON");
        packet["edition"].as_str().expect("an edition").to_owned()
    };
    let copy = unsigned("edition");
    let first = edition(&copy);
    sign(&copy.0, &signature("lawyer", &[], &[])).expect("a signature");
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

#[test]
fn a_signature_that_names_nothing_or_nobody_is_refused() {
    let copy = unsigned("wrong-signature");
    let refused = |signature: Signature| sign(&copy.0, &signature).expect_err("a refusal");
    let wrong = |change: fn(&mut Signature)| {
        let mut signature = signature("psychiatrist", &[], &[]);
        change(&mut signature);
        refused(signature)
    };
    assert_eq!(
        refused(signature("doctor", &[], &[])),
        "--role must be one of: psychiatrist, lawyer, es, clinic"
    );
    assert_eq!(
        wrong(|it| it.name = " ".to_owned()),
        "--name must not be empty"
    );
    assert_eq!(
        wrong(|it| it.credentials.clear()),
        "--credentials must not be empty"
    );
    for date in [
        "2026-2-30",
        "2026-02-30",
        "2025-02-29",
        "26-11-24",
        "11/24/2026",
        "",
    ] {
        let mut signature = signature("lawyer", &[], &[]);
        date.clone_into(&mut signature.date);
        assert_eq!(
            refused(signature),
            format!("--date must be a day such as 2026-11-24, not {date:?}")
        );
    }
    assert_eq!(
        wrong(|it| it.date = "9999-01-01".to_owned()),
        "--date 9999-01-01 is still to come"
    );
    assert_eq!(
        refused(signature("clinic", &["gad7"], &[])),
        "this role has nothing to sign that is called gad7"
    );
    assert_eq!(
        refused(signature("lawyer", &["talk"], &["talk"])),
        "nothing is left to sign"
    );
    assert_eq!(
        fs::read_to_string(copy.0.join("content/signoff.toml")).expect("the file"),
        ""
    );
}

#[test]
fn what_is_wrong_in_the_file_is_refused_with_its_line() {
    let copy = unsigned("wrong-file");
    sign(
        &copy.0,
        &signature("lawyer", &["talk.lead", "talk.title"], &[]),
    )
    .expect("a signature");
    let path = copy.0.join("content/signoff.toml");
    let good = fs::read_to_string(&path).expect("the file");
    let mut said = Vec::new();
    for (before, after) in [
        ("[[review]]", "[[reviews]]"),
        ("[[review]]", "[review]"),
        ("role = \"lawyer\"", "role = \"notary\""),
        ("name = \"Jane Doe\"", "name = \"\""),
        ("credentials = \"MD\"\n", ""),
        ("date = 2026-11-24", "date = \"today\""),
        (
            "scope = [\"talk.lead\", \"talk.title\"]",
            "scope = \"talk\"",
        ),
        ("[review.signed]", "stamp = 1\n[review.signed]"),
        ("\"talk.lead\" = \"", "\"talk.lead\" = \"0"),
        ("You can ask without", "You may ask without"),
        ("\"talk.lead\" = \"", "\"talk.lead\" ="),
        ("[said]", "[said]\n\"e3b0c44298fc1c14\" = \"\""),
    ] {
        assert!(good.contains(before), "{before} in {good}");
        fs::write(&path, good.replacen(before, after, 1)).expect("a writable copy");
        said.push(copy.refused());
    }
    let again = good.replacen(
        "\n# What",
        &[
            "\n",
            &good
                [good.find("[[review]]").expect("a review")..good.find("\n# What").expect("texts")],
            "\n# What",
        ]
        .concat(),
        1,
    );
    fs::write(&path, again).expect("a writable copy");
    said.push(copy.refused());
    insta::assert_snapshot!(without_digests(&said.join("\n\n")));
}

/// They change with the words.
fn without_digests(text: &str) -> String {
    let mut kept = String::new();
    for run in text.split_inclusive(|c: char| !c.is_ascii_hexdigit()) {
        let digits = run.trim_end_matches(|c: char| !c.is_ascii_hexdigit());
        let is_digest = digits.len() >= 16;
        kept.push_str(if is_digest { "DIGEST" } else { digits });
        kept.push_str(&run[digits.len()..]);
    }
    kept
}
