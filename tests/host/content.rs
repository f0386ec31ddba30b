//! The words: no loaded ones, nothing that suggests approval for anxiety, both treatments alike.

use care_guide_content::Spoken;
use care_guide_content::evidence::reactions::{Effect, PLACEBO_N, REACTIONS, SPRAVATO_N};
use care_guide_core::lang::Lang;

use crate::reference;
use crate::screens::{every_step, verbatim, words};

#[test]
fn side_effects_are_those_of_the_label() {
    let reference = reference::treatments();
    let table = &reference["adverse_events"]["spravato_trd_with_oral_ad"];
    assert_eq!((u64::from(SPRAVATO_N), u64::from(PLACEBO_N)), (346, 222));
    let rows = table["rows"].as_array().expect("rows");
    for reaction in &REACTIONS {
        let row = rows
            .iter()
            .find(|row| row["id"] == id_of(reaction.effect))
            .expect("a row of the label");
        assert_eq!(
            u64::from(reaction.spravato),
            row["esketamine_n"],
            "{:?}",
            reaction.effect
        );
        assert_eq!(
            u64::from(reaction.placebo),
            row["control_n"],
            "{:?}",
            reaction.effect
        );
        assert_eq!(
            u64::from(reaction.spravato_per_100()),
            row["per100_esketamine"],
            "{:?}",
            reaction.effect
        );
        assert_eq!(
            u64::from(reaction.placebo_per_100()),
            row["per100_control"],
            "{:?}",
            reaction.effect
        );
        assert_eq!(
            (Lang::EN.content().reactions.name)(reaction.effect).english(),
            row["plain"]
        );
    }
    let common = rows
        .iter()
        .filter(|row| row["per100_esketamine"].as_u64() >= Some(5))
        .count();
    assert_eq!(REACTIONS.len(), common, "no common side effect is left out");
}

/// `trd_dry_mouth` for [`Effect::DryMouth`], as the evidence file has it.
fn id_of(effect: Effect) -> String {
    let mut id = String::from("trd");
    for c in format!("{effect:?}").chars() {
        if c.is_uppercase() {
            id.push('_');
        }
        id.push(c.to_ascii_lowercase());
    }
    id
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
        let text = words(step, Lang::EN).await.to_lowercase();
        for word in LOADED {
            assert!(!text.contains(word), "{name} says \"{word}\"");
        }
    }
}

/// Words in a text.
fn count_words(text: &str) -> usize {
    text.split_whitespace().count()
}

#[test]
fn both_visits_are_told_in_as_many_steps() {
    let visits = Lang::EN.content().visits;
    assert_eq!(visits.iv.steps.len(), visits.spravato.steps.len());
}

#[tokio::test]
async fn no_sentence_of_ours_is_longer_than_20_words() {
    let verbatim = verbatim(Lang::EN);
    for (name, step) in every_step() {
        for line in words(step, Lang::EN).await.lines() {
            if verbatim.contains(&line) || line.starts_with("https://") {
                continue;
            }
            for sentence in line.split_inclusive(['.', '?', ':', ';']) {
                assert!(count_words(sentence) <= 20, "{name}: {sentence}");
            }
        }
    }
}
