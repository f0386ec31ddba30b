//! Every figure in the pictures, in the counts and in the ledger is the data's.

use care_guide_content::Spoken;
use care_guide_content::evidence::ledger::{Condition, Treatment};
use care_guide_core::lang::Lang;
use care_guide_core::marks::Choice;

use crate::reference;

#[test]
fn the_counts_of_iv_ketamine_are_the_study_s() {
    const IDS: [(&str, &str); 6] = [
        ("Room spinning", "iv_vertigo"),
        ("Feeling cut off", "iv_dissociative_symptoms"),
        ("Anxious", "iv_anxiety"),
        ("Double vision", "iv_diplopia"),
        ("Sick to the stomach", "iv_nausea"),
        ("Confused", "iv_confusion"),
    ];
    let reference = reference::treatments();
    let study = &reference["adverse_events"]["iv_ketamine_ketect"];
    let iv = &Lang::EN.content().effects.iv;
    let people = study["ketamine_N"].as_u64().expect("people").to_string();
    assert!(iv.about.text.english().contains(&people));
    for (count, (name, id)) in iv.counts.iter().zip(IDS) {
        assert_eq!(count.name.english(), name);
        let rows = study["rows"].as_array().expect("rows");
        let row = rows.iter().find(|row| row["id"] == id).expect(id);
        assert_eq!(row["ketamine_n"], u64::from(count.count), "{name}");
    }
    assert_eq!(iv.counts.len(), IDS.len());
}

/// What the evidence files say under an id.
fn facts(id: &str) -> String {
    let all = reference::evidence();
    let entry = all.iter().find(|entry| entry["id"] == id).expect(id);
    entry["facts"].as_str().expect("facts").to_owned()
}

#[test]
fn the_side_effects_of_usual_care_are_the_label_s() {
    const TERMS: [(&str, &str); 5] = [
        ("Sick to the stomach", "nausea"),
        ("Trouble sleeping", "insomnia"),
        ("Loose stools", "diarrhea/loose stools"),
        ("Dry mouth", "dry mouth"),
        ("Sleepy", "somnolence"),
    ];
    let label = facts("sertraline-label-table");
    let usual = &Lang::EN.content().effects.usual;
    assert!(label.contains("N=2,799") && label.contains("N=2,394"));
    for (rate, (name, term)) in usual.pictures.iter().zip(TERMS) {
        assert_eq!(rate.chip.english(), name);
        let figures = format!("{term} {}/{}", rate.with, rate.without);
        assert!(label.contains(&figures), "{figures}");
    }
    assert_eq!(usual.pictures.len(), TERMS.len());
}

#[test]
fn the_benefits_drawn_are_the_studies_() {
    let treatments = reference::treatments().to_string();
    for picture in Lang::EN.content().evidence.benefits.pictures {
        let (with, without) = (picture.with, picture.without);
        let found = match picture.choice {
            Choice::Usual => {
                facts("sertraline-gad-rct").contains(&format!("{with}% vs {without}%"))
            }
            Choice::Spravato => treatments.contains(&format!("by day 28, {with} vs {without}")),
            Choice::Iv => {
                let pooled = facts("ket-vs-midazolam-pooled");
                pooled.contains(&format!("ketamine {with}%"))
                    && pooled.contains(&format!("midazolam {without}%"))
            }
            Choice::Wait => false,
        };
        assert!(found, "{with} and {without}");
    }
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
