//! The answers as FHIR, and read back: the codes of the reference, and no trust in any file.

use care_guide_content::evidence::CHECKED;
use care_guide_core::earlier::earlier;
use care_guide_core::handout::{Earlier, HandoutPart, Unreadable};
use care_guide_core::instrument::{Difficulty, Frequency, Item};
use care_guide_core::lang::Lang;
use care_guide_core::session::{Action, Input, Session};
use care_guide_core::step::Step;
use care_guide_export::fhir::document;
use care_guide_private::{Private, open};
use serde_json::Value;

use crate::fuzz::properties::Document;
use crate::reference;

mod read_back;

use read_back::collect;

/// In the place of what a browser draws anew for each file.
const RANDOM: [u8; 16] = [0xa5; 16];

/// Answers to the GAD-7, and both forms chosen for the sheet.
fn session(answers: [Option<Frequency>; 7]) -> Session {
    let answers = Item::all().zip(answers);
    let given = answers.filter_map(|(item, answer)| answer.map(|answer| Input::Gad7(item, answer)));
    let chosen = [
        Input::Part(HandoutPart::Gad7),
        Input::Part(HandoutPart::Mood),
    ];
    entered(Session::at(Step::Result), chosen.into_iter().chain(given))
}

fn entered(session: Session, entries: impl IntoIterator<Item = Input>) -> Session {
    entries.into_iter().fold(session, |session, entry| {
        session.after(Action::Enter(entry))
    })
}

fn mood_entries() -> impl Iterator<Item = Input> {
    Item::all().map(|item| Input::Mood(item, Frequency::NearlyEveryDay))
}

fn written(session: &Session) -> Value {
    let text = document(session, CHECKED, RANDOM);
    let text = open(&text).as_deref().unwrap_or("null");
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// The resources of a kind, in their order.
fn resources<'a>(document: &'a Value, kind: &str) -> Vec<&'a Value> {
    let entries = document["entry"].as_array().into_iter().flatten();
    entries
        .map(|entry| &entry["resource"])
        .filter(|resource| resource["resourceType"] == kind)
        .collect()
}

fn read(document: &Value) -> Result<Earlier, Unreadable> {
    earlier(&Document(document.clone()))
}

#[test]
fn the_form_is_coded_as_in_the_reference() {
    let reference = reference::instruments();
    let document = written(
        &session([Some(Frequency::NotAtAll); 7])
            .after(Action::Enter(Input::Mood(Item::FIRST, Frequency::NotAtAll))),
    );
    let forms = resources(&document, "Questionnaire");
    for (form, name) in forms.iter().zip(["gad7", "phq2"]) {
        let known = &reference["instruments"][name];
        assert_eq!(form["code"][0]["code"], known["loinc"]["panel"]);
        assert_eq!(form["item"][0]["text"], known["stem"]["en"]);
        assert_eq!(form["item"][1]["linkId"], known["loinc"]["total"]);
        for (item, known) in form["item"][0]["item"]
            .as_array()
            .expect("items")
            .iter()
            .zip(known["items"].as_array().expect("items"))
        {
            assert_eq!(
                (&item["linkId"], &item["text"]),
                (&known["loinc"], &known["en"])
            );
            assert_eq!(item["code"][0]["code"], known["loinc"]);
            options(
                &item["answerOption"],
                &reference["answer_lists"]["LL358-3"]["options"],
                true,
            );
        }
    }
    let difficulty = &forms[0]["item"][2];
    let known = &reference["instruments"]["gad7"]["difficulty_item"];
    assert_eq!(
        (&difficulty["linkId"], &difficulty["text"]),
        (&known["loinc"], &known["en"])
    );
    options(
        &difficulty["answerOption"],
        &reference["answer_lists"]["LL359-1"]["options"],
        false,
    );
    let notice = forms[0]["copyright"].as_str().expect("a notice");
    assert!(notice.ends_with(reference["notices"]["loinc"].as_str().expect("a notice")));
}

fn options(written: &Value, known: &Value, scored: bool) {
    let (written, known) = (
        written.as_array().expect("options"),
        known.as_array().expect("options"),
    );
    assert_eq!(written.len(), known.len());
    for (option, known) in written.iter().zip(known) {
        assert_eq!(option["valueCoding"]["code"], known["loinc"]);
        assert_eq!(option["valueCoding"]["display"], known["en"]);
        let weights: Vec<_> = option["extension"]
            .as_array()
            .into_iter()
            .flatten()
            .collect();
        assert_eq!(weights.len(), if scored { 2 } else { 0 });
        for weight in weights {
            assert_eq!(weight["valueDecimal"], known["value"]);
        }
    }
}

#[test]
fn nothing_says_who_answered() {
    let text = written(&session([Some(Frequency::SeveralDays); 7])).to_string();
    for name in ["subject", "author", "source", "identifier", "performer"] {
        assert!(!text.contains(&format!("\"{name}\"")), "{name}");
    }
}

#[test]
fn only_what_was_given_and_chosen_is_in_it() {
    let answered = || {
        let gad7 = Item::all().map(|item| Input::Gad7(item, Frequency::SeveralDays));
        entered(Session::at(Step::Sheet), gad7.chain(mood_entries()))
    };
    let panels = |parts: &[HandoutPart]| {
        let chosen = parts.iter().map(|part| Input::Part(*part));
        let document = written(&entered(answered(), chosen));
        let forms = resources(&document, "Questionnaire").into_iter();
        forms
            .map(|form| form["code"][0]["code"].to_string())
            .collect::<Vec<_>>()
    };
    let (gad7, mood) = ("\"69737-5\"", "\"55757-9\"");
    assert_eq!(panels(&[HandoutPart::Gad7]), [gad7]);
    assert_eq!(panels(&[HandoutPart::Mood]), [mood]);
    assert_eq!(
        panels(&[HandoutPart::Gad7, HandoutPart::Mood]),
        [gad7, mood]
    );
    for (session, why) in [
        (&answered(), "nothing was chosen"),
        (&session([None; 7]), "nothing was answered"),
    ] {
        let document = document(session, CHECKED, RANDOM);
        assert_eq!(*open(&document), None, "{why}");
    }
}

#[test]
fn no_list_is_empty() {
    let difficulty = session([None; 7]).after(Action::Enter(Input::Difficulty(Difficulty::Very)));
    let mut one = [None; 7];
    one[3] = Some(Frequency::NotAtAll);
    for session in [difficulty, session(one)] {
        let document = written(&session);
        let mut places = Vec::new();
        collect(&document, "", &mut places);
        assert!(places.len() > 50);
        for place in places {
            let found = document.pointer(&place).expect("a place");
            let is_empty = found.as_array().is_some_and(Vec::is_empty)
                || found.as_object().is_some_and(serde_json::Map::is_empty);
            assert!(!is_empty, "{place}");
        }
    }
}

#[test]
fn each_total_is_an_observation_that_leads_to_its_answers() {
    let whole = entered(session([Some(Frequency::SeveralDays); 7]), mood_entries());
    let document = written(&whole);
    let entries = document["entry"].as_array().expect("entries");
    let totals: Vec<_> = resources(&document, "Observation")
        .into_iter()
        .map(|total| {
            let name = &total["derivedFrom"][0]["reference"];
            let from = entries.iter().find(|entry| entry["fullUrl"] == *name);
            let from = &from.expect("what it is derived from")["resource"];
            assert_eq!(from["resourceType"], "QuestionnaireResponse");
            assert_eq!(
                from["item"][1]["linkId"],
                total["code"]["coding"][0]["code"]
            );
            (
                from["item"][1]["linkId"].clone(),
                total["valueQuantity"]["value"].clone(),
            )
        })
        .collect();
    assert_eq!(
        totals,
        [("70274-6".into(), 7.into()), ("55758-7".into(), 6.into())]
    );

    let mut open = [Some(Frequency::SeveralDays); 7];
    open[6] = None;
    let open = written(&entered(session(open), mood_entries()));
    assert_eq!(resources(&open, "Observation").len(), 1);
}

#[test]
fn every_entry_has_a_name_of_its_own_that_differs_in_every_file() {
    let session = entered(session([Some(Frequency::SeveralDays); 7]), mood_entries());
    let names = |random| {
        let text = document(&session, CHECKED, random);
        let text = open(&text).as_ref().expect("answers");
        let document: Value = serde_json::from_str(text).expect("JSON");
        let entries = document["entry"].as_array().expect("entries").iter();
        entries
            .map(|entry| entry["fullUrl"].as_str().expect("a name").to_owned())
            .collect::<Vec<_>>()
    };
    let mut all = [names([0; 16]), names(RANDOM)].concat();
    assert_eq!(all.len(), 12);
    for name in &all {
        let digits = name.strip_prefix("urn:uuid:").expect("a UUID");
        assert_eq!(digits.len(), 36);
        // RFC 9562: version 4 of its variant.
        assert_eq!(&digits[14..15], "4");
        assert!(digits[19..].starts_with(['8', '9', 'a', 'b']));
    }
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 12);
}

#[test]
fn the_words_of_each_language_are_a_questionnaire_of_their_own() {
    let mood = Action::Enter(Input::Mood(Item::FIRST, Frequency::NotAtAll));
    let session = || session([Some(Frequency::SeveralDays); 7]).after(mood);
    let mut urls = Vec::new();
    for lang in Lang::all() {
        let document = written(&session().speaking(lang));
        let forms = resources(&document, "Questionnaire");
        for (form, response) in forms
            .iter()
            .zip(resources(&document, "QuestionnaireResponse"))
        {
            let url = form["url"].as_str().expect("a url").to_owned();
            let version = form["version"].as_str().expect("a version");
            assert_eq!(response["questionnaire"], format!("{url}|{version}"));
            urls.push(url);
        }
    }
    let all = urls.len();
    urls.sort();
    urls.dedup();
    assert_eq!((urls.len(), all), (all, 2 * Lang::all().count()));
}

#[test]
fn a_file_as_it_was_saved_before_is_read_too() {
    // The corpus keeps files of both kinds; this one has neither names of entries nor totals of their own.
    let before = include_str!("../../fuzz/corpus/file/whole");
    let before: Value = serde_json::from_str(before).expect("JSON");
    assert!(before["entry"][0]["fullUrl"].is_null());
    assert!(read(&before).is_ok());
}

#[test]
fn a_document_is_as_reviewed() {
    let entries = [
        Input::Difficulty(Difficulty::Very),
        Input::Mood(Item::FIRST, Frequency::NearlyEveryDay),
    ];
    let whole = entered(session([Some(Frequency::SeveralDays); 7]), entries);
    let text = serde_json::to_string_pretty(&written(&whole)).expect("JSON");
    insta::assert_snapshot!("fhir", text);
}

#[test]
fn a_file_read_after_the_visitor_moved_on_is_forgotten() {
    let earlier = read(&written(&session([Some(Frequency::SeveralDays); 7])));
    let kept = Session::at(Step::Repeat).after(Action::EarlierCheckRead(Private::new(earlier)));
    assert_eq!(open(&kept.entered).earlier, Some(earlier));
    for elsewhere in [
        Session::at(Step::Result),
        Session::at(Step::Repeat).after(Action::Wipe),
    ] {
        let elsewhere = elsewhere.after(Action::EarlierCheckRead(Private::new(earlier)));
        assert_eq!(open(&elsewhere.entered).earlier, None);
    }
}
