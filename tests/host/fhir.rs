//! The answers as FHIR, and read back: the codes of the reference, and no trust in any file.

use care_guide::domain::instrument::{Difficulty, Frequency, Item};
use care_guide::domain::session::{Action, Entry, Session};
use care_guide::domain::step::Step;
use care_guide::domain::summary::{Earlier, Unreadable};
use care_guide::evidence::{Day, REVIEWED};
use care_guide::export::earlier::{Json, earlier};
use care_guide::export::fhir::document;
use proptest::prelude::*;
use serde_json::Value;

use crate::reference;

#[derive(Clone)]
struct Parsed(Value);

impl Json for Parsed {
    fn member(&self, name: &str) -> Option<Self> {
        self.0.get(name).cloned().map(Self)
    }

    fn elements(&self) -> Vec<Self> {
        let list = self.0.as_array().cloned().unwrap_or_default();
        list.into_iter().map(Self).collect()
    }

    fn text(&self) -> Option<String> {
        self.0.as_str().map(str::to_owned)
    }

    fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }
}

fn session(answers: [Option<Frequency>; 7]) -> Session {
    let answers = Item::all().zip(answers);
    let given = answers.filter_map(|(item, answer)| answer.map(|answer| Entry::Gad7(item, answer)));
    given.fold(Session::at(Step::Result), |session, entry| {
        session.after(Action::Enter(entry))
    })
}

fn written(session: &Session) -> Value {
    let text = document(session, REVIEWED);
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn read(document: &Value) -> Result<Earlier, Unreadable> {
    earlier(&Parsed(document.clone()))
}

fn any_answers() -> impl Strategy<Value = [Option<Frequency>; 7]> {
    proptest::array::uniform7(prop::option::weighted(
        0.9,
        prop::sample::select(&Frequency::ALL[..]),
    ))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn what_was_saved_reads_back_the_same_or_not_at_all(answers in any_answers()) {
        let session = session(answers);
        match (read(&written(&session)), session.gad7.complete()) {
            (Ok(earlier), Some(sheet)) => prop_assert_eq!(earlier, Earlier { day: REVIEWED, sheet }),
            (Err(Unreadable::NotOurs), None) => prop_assert!(answers.iter().all(Option::is_none)),
            (Err(Unreadable::NotWhole), None) => {}
            other => prop_assert!(false, "{other:?}"),
        }
    }

    #[test]
    fn a_file_with_one_value_changed_is_read_right_or_refused(
        answers in proptest::array::uniform7(prop::sample::select(&Frequency::ALL[..])),
        place in any::<prop::sample::Index>(),
        value in any_json(),
    ) {
        let session = session(answers.map(Some));
        let mut document = written(&session);
        let mut places = Vec::new();
        collect(&document, "", &mut places);
        let place: &String = place.get(&places);
        *document.pointer_mut(place).expect("a place") = value;
        if let Ok(earlier) = read(&document) {
            prop_assert_eq!(Some(earlier.sheet), session.gad7.complete());
        }
    }

    #[test]
    fn no_document_breaks_the_reader(document in any_json()) {
        prop_assert!(read(&document).is_err());
    }

    #[test]
    fn days_read_back(year in 1000u16..=9999, month in 1u8..=12, day in 1u8..=31) {
        let day = Day { year, month, day };
        prop_assert_eq!(Day::from_iso(&day.iso()), Some(day));
        prop_assert_eq!(Day::from_iso(&(day.iso() + "T12:00:00Z")), Some(day));
    }

    #[test]
    fn no_text_breaks_the_reading_of_a_day(text in ".{0,24}") {
        if let Some(day) = Day::from_iso(&text) {
            prop_assert!(text.starts_with(&day.iso()));
        }
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        prop::sample::select(&["LA6568-5", "LA6571-9", "69725-0", "69737-5", "Bundle"][..])
            .prop_map(Value::from),
    ];
    let name = prop_oneof![
        prop::sample::select(&["entry", "resource", "item", "linkId", "answer", "authored"][..])
            .prop_map(str::to_owned),
        ".{0,6}",
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::hash_map(name.clone(), inner, 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// JSON pointers to every value below the top.
fn collect(value: &Value, at: &str, places: &mut Vec<String>) {
    let below: Vec<(String, &Value)> = match value {
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| (name.clone(), value))
            .collect(),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .map(|(place, value)| (place.to_string(), value))
            .collect(),
        _ => Vec::new(),
    };
    for (name, value) in below {
        let at = format!("{at}/{name}");
        places.push(at.clone());
        collect(value, &at, places);
    }
}

#[test]
fn the_form_is_coded_as_in_the_reference() {
    let reference = reference::instruments();
    let document = written(
        &session([None; 7]).after(Action::Enter(Entry::Mood(Item::FIRST, Frequency::NotAtAll))),
    );
    for (place, name) in [(0, "gad7"), (2, "phq2")] {
        let form = &document["entry"][place]["resource"];
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
    let difficulty = &document["entry"][0]["resource"]["item"][2];
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
    let notice = document["entry"][0]["resource"]["copyright"]
        .as_str()
        .expect("a notice");
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
    let text = document(&session([Some(Frequency::SeveralDays); 7]), REVIEWED);
    for name in ["\"subject\"", "\"author\"", "\"source\"", "\"identifier\""] {
        assert!(!text.contains(name), "{name}");
    }
}

#[test]
fn a_document_is_as_reviewed() {
    let mut whole = session([Some(Frequency::SeveralDays); 7]);
    for entry in [
        Entry::Difficulty(Difficulty::Very),
        Entry::Mood(Item::FIRST, Frequency::NearlyEveryDay),
    ] {
        whole = whole.after(Action::Enter(entry));
    }
    let text = serde_json::to_string_pretty(&written(&whole)).expect("JSON");
    insta::assert_snapshot!("fhir", text);
}

#[test]
fn a_file_read_after_the_visitor_moved_on_is_forgotten() {
    let earlier = read(&written(&session([Some(Frequency::SeveralDays); 7])));
    let kept = Session::at(Step::Repeat).after(Action::Compare(earlier));
    assert_eq!(kept.earlier, Some(earlier));
    for elsewhere in [
        Session::at(Step::Result),
        Session::at(Step::Repeat).after(Action::Wipe),
    ] {
        assert_eq!(elsewhere.after(Action::Compare(earlier)).earlier, None);
    }
}
