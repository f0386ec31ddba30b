//! Other languages: nothing left out, nothing out of date, and a new one without code.

use std::fs;
use std::path::Path;

use content_build::{build, update};
use polib::message::{MessageMutView, MessageView};

use crate::copy::{Copy, after};

#[test]
fn an_address_of_a_translation_that_begins_in_another_way() {
    let refused = after(
        "translated-address",
        "languages/es.po",
        "msgstr \"https://988lifeline.org/es/\"",
        "msgstr \"http://988lifeline.org/es/\"",
    );
    insta::assert_snapshot!(refused, @r#"
    content/languages/es.po: `links.chat-988.to` must begin with tel: or sms: or https://: "http://988lifeline.org/es/"
    > msgctxt "links.chat-988.to"
    "#);
}

#[test]
fn a_missing_translation() {
    let refused = after(
        "untranslated",
        "languages/es.po",
        "msgstr \"Ver mi puntaje\"",
        "msgstr \"\"",
    );
    insta::assert_snapshot!(refused, @r#"
    content/languages/es.po: `review.result` is not translated: "See my result"
    > msgctxt "review.result"
    "#);
}

#[test]
fn a_draft_shows_changed_english_beside_the_translation_that_there_was() {
    let copy = Copy::new("draft");
    copy.edit("en/review.toml", "See my result", "Show my result");
    let written = build(&copy.0, true).unwrap_or_else(|_| panic!("a draft"));
    let words = |file: &str| {
        &written
            .words
            .iter()
            .find(|(name, _)| name == file)
            .expect("a language")
            .1
    };
    assert!(words("words-en.txt").contains("\nShow my result\n"));
    assert!(words("words-es.txt").contains("\nVer mi puntaje\n"));
    // What does not fit the English is said in English.
    copy.edit(
        "languages/es.po",
        "\"Ver mi puntaje",
        "\"Ver {mi} resultado",
    );
    let written = build(&copy.0, true).unwrap_or_else(|_| panic!("a draft"));
    assert!(
        !written
            .words
            .iter()
            .any(|(_, words)| words.contains("Ver {mi}"))
    );
    assert!(build(&copy.0, false).is_err());
}

#[test]
fn changed_english_until_its_translation_was_looked_at() {
    let copy = Copy::new("changed");
    copy.edit("en/review.toml", "See my result", "Show my result");
    insta::assert_snapshot!(copy.refused(), @r#"
    content/languages/es.po: `review.result` is translated from other English; `cargo xtask words` marks it, then check it: "Show my result"
    > msgctxt "review.result"
    "#);
    let changed = update(&copy.0).expect("a writable copy");
    insta::assert_snapshot!(changed.join("\n"), @r#"
    content/languages/en.pot
    content/languages/es.po
    "#);
    insta::assert_snapshot!(copy.refused(), @r#"
    content/languages/es.po: `review.result` is marked fuzzy since its English changed; check it, then take the mark away: "Show my result"
    > msgctxt "review.result"
    "#);
    let catalog = || fs::read_to_string(copy.0.join("content/languages/es.po")).expect("a catalog");
    assert!(catalog().contains("# before: See my result\n"));
    copy.edit("languages/es.po", "#, fuzzy\n", "");
    assert_eq!(copy.refused(), "");
    update(&copy.0).expect("a writable copy");
    assert!(!catalog().contains("# before:"));
}

#[test]
fn a_change_that_was_taken_back_leaves_no_mark() {
    let copy = Copy::new("back");
    let catalog = || fs::read_to_string(copy.0.join("content/languages/es.po")).expect("a catalog");
    let before = catalog();
    for said in ["Show my result", "Open my result"] {
        copy.edit("en/review.toml", "See my result", said);
        update(&copy.0).expect("a writable copy");
        assert_ne!(catalog(), before);
        copy.edit("en/review.toml", said, "See my result");
        update(&copy.0).expect("a writable copy");
        assert_eq!(catalog(), before);
    }
}

#[test]
fn a_slip_in_the_english_costs_no_translation() {
    let copy = Copy::new("slip");
    let catalog = || fs::read_to_string(copy.0.join("content/languages/es.po")).expect("a catalog");
    let before = catalog();
    copy.edit("en/review.toml", "title =", "titel =");
    let refused = update(&copy.0).expect_err("a slip");
    let refused: Vec<_> = refused.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(refused.join("\n"), @r"
    content/en/review.toml:1: `title` of `review` is missing: The heading.
    content/en/review.toml:4: nothing shows `titel` of `review`
    ");
    assert_eq!(catalog(), before);
}

#[test]
fn a_language_without_a_tag_of_its_own() {
    for tag in ["es_MX", "Spanish (US)", "es-MX", "en-GB"] {
        let copy = Copy::new("tag");
        let header = format!("msgid \"\"\nmsgstr \"\"\n\"Language: {tag}\\n\"\n");
        fs::write(copy.0.join("content/languages/xa.po"), header).expect("a writable copy");
        assert!(
            copy.refused()
                .starts_with("content/languages/xa.po: the header"),
            "{tag}"
        );
    }
}

#[test]
fn a_schema_of_a_screen_that_is_gone() {
    let copy = Copy::new("gone");
    let path = copy.0.join("content/schema/gone.json");
    fs::write(&path, "{}").expect("a writable copy");
    let changed = update(&copy.0).expect("a writable copy");
    assert_eq!(changed, ["content/schema/gone.json"]);
    assert!(!path.exists());
}

#[test]
fn a_new_sentence_moves_no_translation_to_another() {
    let copy = Copy::new("moved");
    copy.edit(
        "en/talk.toml",
        "\"What could be behind these symptoms?\",",
        "\"May I bring someone?\",\n    \"What could be behind these symptoms?\",",
    );
    update(&copy.0).expect("a writable copy");
    insta::assert_snapshot!(copy.refused(), @r#"
    content/languages/es.po: `talk.questions.1.ask.1` is not translated: "May I bring someone?"
    > msgctxt "talk.questions.1.ask.1"
    "#);
}

#[test]
fn a_form_without_its_official_words() {
    let refused = after(
        "verbatim",
        "instruments/gad7.toml",
        ", es-US = \"Ha tenido dificultad para relajarse\"",
        "",
    );
    insta::assert_snapshot!(refused, @r#"
    content/instruments/gad7.toml: `gad7.items.4` has no wording in es-US
    >   { loinc = "69734-2", en-US = "Trouble
    "#);
}

#[test]
fn a_third_language_needs_its_catalog_and_the_official_forms_and_no_code() {
    let copy = Copy::new("third");
    let header = "msgid \"\"\nmsgstr \"\"\n\"Language: fr-XA\\n\"\n";
    fs::write(copy.0.join("content/languages/xa.po"), header).expect("a writable copy");
    assert!(copy.refused().contains("`result.title` is not translated"));

    // Accented, as a pseudo-locale is; the official forms get a column of their own.
    update(&copy.0).expect("a writable copy");
    translate(&copy.0.join("content/languages/xa.po"));
    for form in ["gad7", "phq2"] {
        let path = copy.0.join(format!("content/instruments/{form}.toml"));
        let text = fs::read_to_string(&path).expect("a form");
        let mut parts = text.split("en-US = \"").map(str::to_owned).zip(0..);
        let begin = parts.next().expect("a form").0;
        let said = parts.map(|(part, n)| format!("fr-XA = \"\u{e9} {n}\", en-US = \"{part}"));
        fs::write(path, begin + &said.collect::<String>()).expect("a writable copy");
    }
    assert_eq!(copy.refused(), "");
    let written = build(&copy.0, false).unwrap_or_else(|_| panic!("content in three languages"));
    assert!(written.content.contains("static TABLES: [Table; 3]"));
    let (names, texts): (Vec<_>, Vec<_>) = written.words.into_iter().unzip();
    assert_eq!(names[4..], ["words-fr.txt", "words-fr-rest.txt"]);
    assert!(texts[4..].concat().contains("Y\u{f3}ur result"));
}

/// Says every word with an accent; addresses and words in braces stay.
fn translate(path: &Path) {
    let mut catalog = polib::po_file::parse(path).expect("a catalog");
    for mut message in catalog.messages_mut() {
        let said = if message
            .msgctxt()
            .is_some_and(|id| id.rsplit('.').next() == Some("to"))
        {
            message.msgid().to_owned()
        } else {
            let parts = message.msgid().split_inclusive(['{', '}']);
            let accented = parts.map(|part| match part.strip_suffix('}') {
                Some(_) => part.to_owned(),
                None => part.replace('o', "\u{f3}"),
            });
            accented.collect()
        };
        message.set_msgstr(said).expect("one form");
    }
    polib::po_file::write_to_file(&catalog, path).expect("a writable copy");
}

#[test]
fn what_is_made_from_the_content_is_in_step_with_it() {
    let copy = Copy::new("step");
    let changed = update(&copy.0).expect("a writable copy");
    assert!(
        changed.is_empty(),
        "`cargo xtask words` brings {changed:?} into step"
    );
}
