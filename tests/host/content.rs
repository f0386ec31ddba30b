//! The words: no loaded ones, nothing that suggests approval for anxiety, both treatments alike.

use care_guide::content::{Cell, Lang};
use care_guide::domain::marks::Topic;
use care_guide::domain::step::Group;
use care_guide::evidence::Source;
use care_guide::evidence::ledger::{Condition, Treatment};
use care_guide::evidence::reactions::{PLACEBO_N, REACTIONS, SPRAVATO_N};

use crate::reference;
use crate::screens::{every_step, words};

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

/// Words in a text.
fn count_words(text: &str) -> usize {
    text.split_whitespace().count()
}

#[test]
fn both_treatments_get_the_same_rows_and_about_the_same_room() {
    let compare = Lang::En.content().compare;
    let groups = Group::ALL
        .into_iter()
        .flat_map(|group| (compare.group)(group).rows);
    let topics = Topic::ALL.into_iter().map(|topic| (compare.topic)(topic));
    for rows in [groups.collect::<Vec<_>>(), topics.collect()] {
        let words = |place: usize| -> usize {
            rows.iter()
                .map(|row| match row.cells[place] {
                    Cell::Facts(claims) => claims.iter().map(|claim| count_words(claim.text)).sum(),
                    Cell::Text(text) => count_words(text),
                })
                .sum()
        };
        let (iv, spravato) = (words(0), words(1));
        let uneven = iv.abs_diff(spravato) * 100 / iv.max(spravato);
        assert!(uneven <= 20, "{iv} and {spravato} words");
    }
    let [iv, spravato] = &compare.visits;
    assert_eq!(iv.steps.len(), spravato.steps.len());
}

#[tokio::test]
async fn no_sentence_of_ours_is_longer_than_20_words() {
    let check = Lang::En.content().check;
    let mut verbatim = vec![
        check.gad7.stem,
        check.gad7.attribution,
        check.difficulty.question,
        check.mood.stem,
    ];
    verbatim.extend(check.gad7.items);
    verbatim.extend(check.panic.attacks);
    verbatim.extend(check.panic.symptoms);
    let cites: Vec<_> = Source::ALL
        .into_iter()
        .map(|source| source.record().cite)
        .collect();
    for (name, step) in every_step() {
        for line in words(step).await.lines() {
            if verbatim.contains(&line) || cites.contains(&line) || line.starts_with("https://") {
                continue;
            }
            for sentence in line.split_inclusive(['.', '?', ':', ';']) {
                assert!(count_words(sentence) <= 20, "{name}: {sentence}");
            }
        }
    }
}

/// The words of a cell, claim after claim.
fn cell_text(cell: &Cell) -> String {
    match cell {
        Cell::Facts(claims) => claims
            .iter()
            .map(|claim| claim.text)
            .collect::<Vec<_>>()
            .join(" "),
        Cell::Text(text) => (*text).to_owned(),
    }
}

/// "Spinning: 63" and "Cut off: 41 (9)" as ("Spinning", 63, None) and ("Cut off", 41, Some(9)).
fn figures(text: &str) -> Vec<(String, u64, Option<u64>)> {
    let number = |text: &str| text.trim_end_matches(')').parse::<u64>().ok();
    text.split(". ")
        .filter_map(|part| {
            let (name, rest) = part.trim_end_matches('.').rsplit_once(": ")?;
            let mut numbers = rest.split(" (");
            let first = number(numbers.next()?)?;
            let name = name.rsplit(". ").next()?.to_owned();
            Some((name, first, numbers.next().and_then(number)))
        })
        .collect()
}

#[test]
fn every_side_effect_figure_in_the_rows_is_the_data_s() {
    const NAMES: [(&str, &str); 11] = [
        ("Spinning", "vertigo"),
        ("Cut off", "dissoc"),
        ("Feeling cut off", "dissoc"),
        ("Anxious", "anxiety"),
        ("Double vision", "diplopia"),
        ("Sick to the stomach", "nausea"),
        ("Nausea", "nausea"),
        ("Confused", "confusion"),
        ("Watery or dry mouth", "salivation"),
        ("Tired", "fatigue"),
        ("Headache", "headache"),
    ];
    let reference = reference::treatments();
    let events = &reference["adverse_events"];
    let row = |table: &str, name: &str| {
        let wanted = match name {
            "Dizzy" => "dizziness",
            "Sleepy" => "sedation",
            _ => NAMES
                .iter()
                .find(|(known, _)| *known == name)
                .map_or("?", |(_, id)| id),
        };
        let rows = events[table]["rows"].as_array().expect("rows");
        let found = rows
            .iter()
            .find(|row| row["id"].as_str().is_some_and(|id| id.contains(wanted)));
        found
            .unwrap_or_else(|| panic!("{name} is in {table}"))
            .clone()
    };
    let compare = Lang::En.content().compare;
    let full = (compare.group)(Group::Risks)
        .rows
        .iter()
        .find(|row| row.id == "common");
    let mut checked = 0;
    for row_here in [full.expect("a row"), (compare.topic)(Topic::SideEffects)] {
        for (name, count, _) in figures(&cell_text(&row_here.cells[0])) {
            assert_eq!(
                row("iv_ketamine_ketect", &name)["ketamine_n"],
                count,
                "{name}"
            );
            checked += 1;
        }
        for (name, per_100, placebo) in figures(&cell_text(&row_here.cells[1])) {
            let data = row("spravato_trd_with_oral_ad", &name);
            assert_eq!(data["per100_esketamine"], per_100, "{name}");
            assert_eq!(
                data["per100_control"].as_u64(),
                placebo,
                "{name} has its placebo figure"
            );
            checked += 1;
        }
    }
    assert!(checked >= 20, "{checked}");
}

#[test]
fn approval_years_are_the_data_s() {
    let reference = reference::treatments();
    let indications = reference["key_facts"]["spravato_indications"]
        .as_array()
        .expect("uses");
    let cell = Lang::En.content().options.ledger.cell;
    let resistant = cell(Condition::ResistantDepression, Treatment::Spravato).text;
    let acute = cell(Condition::AcuteSuicidalThoughts, Treatment::Spravato).text;
    for indication in indications {
        let year = &indication["date"].as_str().expect("a date")[..4];
        let text = if indication["use"].as_str().expect("a use").contains("MDD") {
            acute
        } else {
            resistant
        };
        assert!(text.contains(year), "{year}: {text}");
    }
}

#[test]
fn harms_get_at_least_as_much_room_as_what_studies_found() {
    let compare = Lang::En.content().compare;
    let words = |group: Group, place: usize| -> usize {
        let rows = (compare.group)(group).rows;
        rows.iter()
            .map(|row| count_words(&cell_text(&row.cells[place])))
            .sum()
    };
    for place in [0, 1] {
        let (found, harms) = (words(Group::Evidence, place), words(Group::Risks, place));
        assert!(
            harms * 10 >= found * 8,
            "{found} words on results, {harms} on harms"
        );
    }
}
