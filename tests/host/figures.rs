//! Every figure in the comparison's rows and in the ledger is the data's.

use care_guide_content::Spoken;
use care_guide_content::evidence::ledger::{Condition, Treatment};
use care_guide_core::lang::Lang;
use care_guide_core::marks::Topic;
use care_guide_core::step::Group;

use crate::content::cell_text;
use crate::reference;

/// "Spinning: 63" and "Cut off: 41 and 9" as ("Spinning", 63, None) and ("Cut off", 41, Some(9)).
fn figures(text: &str) -> Vec<(String, u64, Option<u64>)> {
    let number = |text: &str| text.parse::<u64>().ok();
    text.split(". ")
        .filter_map(|part| {
            let (name, rest) = part.trim_end_matches('.').rsplit_once(": ")?;
            let mut numbers = rest.split(" and ");
            let first = number(numbers.next()?)?;
            let name = name.rsplit(". ").next()?.to_owned();
            Some((name, first, numbers.next().and_then(number)))
        })
        .collect()
}

#[test]
fn every_side_effect_figure_in_the_rows_is_the_data_s() {
    const NAMES: [(&str, &str); 13] = [
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
        ("Very happy", "euphoria"),
        ("Blurred vision", "blurred"),
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
    let content = Lang::EN.content();
    let full = (content.group)(Group::Risks)
        .rows
        .iter()
        .find(|row| row.id == "common");
    let mut checked = 0;
    for row_here in [
        full.expect("a row"),
        (content.compare.topic)(Topic::SideEffects),
    ] {
        for (name, count, _) in figures(&cell_text(row_here.cells()[0])) {
            assert_eq!(
                row("iv_ketamine_ketect", &name)["ketamine_n"],
                count,
                "{name}"
            );
            checked += 1;
        }
        for (name, per_100, placebo) in figures(&cell_text(row_here.cells()[1])) {
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
    let cell = Lang::EN.content().ledger.cell;
    let resistant = cell(Condition::ResistantDepression)
        .of(Treatment::Spravato)
        .text
        .english();
    let acute = cell(Condition::AcuteSuicidalThoughts)
        .of(Treatment::Spravato)
        .text
        .english();
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
