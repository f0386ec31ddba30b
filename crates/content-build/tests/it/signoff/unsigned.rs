//! What a change unsigns: what was signed of it, and nothing else.

use std::fs;

use super::{part, sign_now, signature, unsigned, unsigned_by};

#[test]
fn a_changed_sentence_is_unsigned_and_nothing_else() {
    let copy = unsigned("changed-sentence");
    for role in ["psychiatrist", "es"] {
        sign_now(&copy, signature(role, &[], &[])).expect("a signature");
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
    let again = |role| sign_now(&copy, signature(role, &["talk.first.2"], &[]));
    again("es").expect_err("the translation is of other English");
    again("psychiatrist").expect("English need not wait for it");
    let english = part(&copy, "psychiatrist");
    assert_eq!(english.signed.len(), english.asked);
}

#[test]
fn a_changed_translation_unsigns_that_language_alone() {
    let copy = unsigned("changed-translation");
    for role in ["psychiatrist", "es"] {
        sign_now(&copy, signature(role, &[], &[])).expect("a signature");
    }
    let (gone, changed) = unsigned_by(&copy, "es", |copy| {
        copy.edit(
            "languages/es.po",
            "\"Revisada por {who},",
            "\"La revisó {who},",
        );
    });
    assert_eq!((gone, changed), (vec!["talk.reviewed".to_owned()], 1));
    let english = part(&copy, "psychiatrist");
    assert_eq!(english.signed.len(), english.asked);
}

#[test]
fn a_changed_source_unsigns_the_claims_that_rest_on_it() {
    let copy = unsigned("changed-source");
    sign_now(&copy, signature("psychiatrist", &[], &[])).expect("a signature");
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
            "ledger-cells.social",
        ),
        (
            "count",
            "evidence/side-effects.toml",
            "spravato = 346",
            "spravato = 347",
            "side-effects-counts.people",
        ),
        (
            "rule",
            "instruments/gad7.toml",
            "bands.severe = 15",
            "bands.severe = 16",
            "gad7.figures",
        ),
    ] {
        let copy = unsigned(&["signed-", name].concat());
        sign_now(&copy, signature("psychiatrist", &[], &[])).expect("a signature");
        let (gone, _) = unsigned_by(&copy, "psychiatrist", |copy| {
            copy.edit(file, before, after);
        });
        assert_eq!(gone, [id], "{name}");
    }
}

#[test]
fn what_comes_in_between_leaves_its_neighbors_signed() {
    let copy = unsigned("inserted");
    sign_now(&copy, signature("psychiatrist", &[], &[])).expect("a signature");
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
    sign_now(&copy, signature("psychiatrist", &[], &[])).expect("a signature");
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
