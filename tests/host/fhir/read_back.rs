//! What was saved reads back the same, and no other file is trusted.

use care_guide_content::evidence::CHECKED;
use care_guide_core::day::Day;
use care_guide_core::handout::{Earlier, Unreadable};
use care_guide_core::instrument::{Difficulty, Frequency};
use care_guide_core::session::{Action, Input};
use care_guide_private::open;
use proptest::prelude::*;
use serde_json::Value;

use super::{entered, mood_entries, read, session, written};

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
        match (read(&written(&session)), open(&session.entered).gad7.complete()) {
            (Ok(earlier), Some(sheet)) => prop_assert_eq!(earlier, Earlier { day: CHECKED, sheet }),
            (Err(Unreadable::NotOurs), None) => prop_assert!(answers.iter().all(Option::is_none), "no file"),
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
            prop_assert_eq!(Some(earlier.sheet), open(&session.entered).gad7.complete());
        }
    }

    #[test]
    fn no_document_breaks_the_reader(document in any_json()) {
        prop_assert!(read(&document).is_err());
    }

    #[test]
    fn days_read_back(year in 1000u16..=9999, month in 1u8..=12, day in 1u8..=28) {
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

#[test]
fn a_file_of_this_guide_without_the_gad7_lacks_answers_and_is_no_strangers() {
    let mood = entered(session([None; 7]), mood_entries());
    let difficulty = session([None; 7]).after(Action::Enter(Input::Difficulty(Difficulty::Very)));
    for session in [mood, difficulty] {
        assert_eq!(read(&written(&session)), Err(Unreadable::NotWhole));
    }
    let other = r#"{"entry":[{"resource":{"resourceType":"QuestionnaireResponse","item":[{"linkId":"1"}]}}]}"#;
    let other = serde_json::from_str(other).expect("JSON");
    assert_eq!(read(&other), Err(Unreadable::NotOurs));
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
pub fn collect(value: &Value, at: &str, places: &mut Vec<String>) {
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
