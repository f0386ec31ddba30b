//! The words: instruments verbatim, no loaded words, nothing that suggests approval for anxiety.

use care_guide::content::Lang;
use care_guide::domain::instrument::{Difficulty, Frequency};
use care_guide::domain::step::Group;
use care_guide::evidence::reactions::{PLACEBO_N, REACTIONS, SPRAVATO_N};

use crate::reference;
use crate::screens::{every_step, words};

#[test]
fn the_gad7_is_byte_exact() {
    let reference = reference::instruments();
    let printed = &reference["instruments"]["gad7"];
    let gad7 = &Lang::En.content().check.gad7;
    assert_eq!(gad7.stem, printed["stem"]["en"]);
    for (item, expected) in gad7
        .items
        .iter()
        .zip(printed["items"].as_array().expect("items"))
    {
        assert_eq!(*item, expected["en"]);
    }
    let options = reference["answer_lists"]["LL358-3"]["options"]
        .as_array()
        .expect("options");
    for (answer, expected) in Frequency::ALL.into_iter().zip(options) {
        assert_eq!((gad7.answer)(answer), expected["en"]);
        assert_eq!(u64::from(answer.points()), expected["value"]);
    }
    assert_eq!(gad7.attribution, reference["notices"]["phq_family_en"]);
}

#[test]
fn the_difficulty_item_is_byte_exact() {
    let reference = reference::instruments();
    let item = &Lang::En.content().check.difficulty;
    assert_eq!(
        item.question,
        reference["instruments"]["gad7"]["difficulty_item"]["en"]
    );
    let options = reference["answer_lists"]["LL359-1"]["options"]
        .as_array()
        .expect("options");
    for (answer, expected) in Difficulty::ALL.into_iter().zip(options) {
        assert_eq!((item.answer)(answer), expected["en"]);
    }
}

#[test]
fn the_spread_of_us_adults_is_that_of_the_survey() {
    let reference = reference::instruments();
    let norms = &reference["instruments"]["gad7"]["norms"]["us_nhis_2019"];
    for (band, per_1000) in Lang::En.content().check.result.spread {
        let range = format!("{}-{}", band.range().start(), band.range().end());
        let percent = norms[&range].as_f64().expect("a percentage");
        assert!(
            (percent * 10.0 - f64::from(per_1000)).abs() < 1e-6,
            "{range}"
        );
    }
}

#[test]
fn side_effects_are_those_of_the_label() {
    let reference = reference::treatments();
    let table = &reference["adverse_events"]["spravato_trd_with_oral_ad"];
    assert_eq!((u64::from(SPRAVATO_N), u64::from(PLACEBO_N)), (346, 222));
    let rows = table["rows"].as_array().expect("rows");
    for reaction in &REACTIONS {
        let row = rows
            .iter()
            .find(|row| row["id"] == reaction.id)
            .expect("a row of the label");
        assert_eq!(
            u64::from(reaction.spravato),
            row["esketamine_n"],
            "{}",
            reaction.id
        );
        assert_eq!(
            u64::from(reaction.placebo),
            row["control_n"],
            "{}",
            reaction.id
        );
        assert_eq!(
            u64::from(reaction.spravato_per_100()),
            row["per100_esketamine"],
            "{}",
            reaction.id
        );
        assert_eq!(
            u64::from(reaction.placebo_per_100()),
            row["per100_control"],
            "{}",
            reaction.id
        );
        assert_eq!(
            (Lang::En.content().compare.reactions.name)(reaction.id),
            row["plain"]
        );
    }
    let common = rows
        .iter()
        .filter(|row| row["per100_esketamine"].as_u64() >= Some(5))
        .count();
    assert_eq!(REACTIONS.len(), common, "no common side effect is left out");
}

#[test]
fn the_full_comparison_has_every_row_of_the_evidence_once() {
    let reference = reference::treatments();
    let mut expected: Vec<_> = reference["comparison"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| row["id"].as_str().expect("an id").to_owned())
        .collect();
    let compare = Lang::En.content().compare;
    let mut found: Vec<_> = Group::ALL
        .into_iter()
        .flat_map(|group| {
            (compare.group)(group)
                .rows
                .iter()
                .map(|row| row.id.to_owned())
        })
        .collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
}

#[tokio::test]
async fn no_screen_uses_loaded_words() {
    const LOADED: [&str; 22] = [
        "cure",
        "breakthrough",
        "miracle",
        "powerful",
        "proven for anxiety",
        "guarantee",
        "safe and effective",
        "new hope",
        "groundbreaking",
        "transformative",
        "life-changing",
        "rewire",
        "cutting-edge",
        "revolutionary",
        "gold standard",
        "game changer",
        "candidate",
        "you have anxiety",
        "you likely have",
        "severe disorder",
        "tested positive",
        "best outcomes",
    ];
    for (name, step) in every_step() {
        let text = words(step).await.to_lowercase();
        for word in LOADED {
            assert!(!text.contains(word), "{name} says \"{word}\"");
        }
    }
}

#[tokio::test]
async fn no_sentence_suggests_approval_for_anxiety() {
    const CONDITIONS: [&str; 7] = ["anxiety", "panic", "phobia", "ocd", "ptsd", "gad ", "worry"];
    const DENIALS: [&str; 6] = ["not ", "neither", "off-label", "no ", "un-approved", "?"];
    let mut checked = 0;
    for (name, step) in every_step() {
        for line in words(step).await.to_lowercase().lines() {
            for sentence in line.split_inclusive(['.', '?']) {
                let approved = sentence.contains("approved") || sentence.contains("approval");
                if approved && CONDITIONS.iter().any(|c| sentence.contains(c)) {
                    checked += 1;
                    assert!(
                        DENIALS.iter().any(|d| sentence.contains(d)),
                        "{name}: {sentence}"
                    );
                }
            }
        }
    }
    assert!(checked > 3, "the rule was put to the test");
}
