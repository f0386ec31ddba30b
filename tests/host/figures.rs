//! Every figure in the pictures, in the counts and in the ledger is the data's.

use care_guide::view::{Guide, Page};
use care_guide_content::evidence::CHECKED;
use care_guide_content::evidence::ledger::{Condition, Treatment};
use care_guide_content::{Clock, Spoken};
use care_guide_core::config::Config;
use care_guide_core::lang::Lang;
use care_guide_core::marks::Choice;
use yew::ServerRenderer;
use yew::prelude::*;

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

#[derive(Properties, PartialEq)]
struct Minutes {
    usual: u16,
    up_to: u16,
}

/// The clock of a visit that takes so long.
#[component]
fn Drawn(&Minutes { usual, up_to }: &Minutes) -> Html {
    let [first, ..] = Lang::EN.content().time.visit.clocks else {
        unreachable!("a clock for each choice");
    };
    let clock = Clock {
        usual,
        up_to,
        ..*first
    };
    let guide = Guide::inert(Config::default(), CHECKED, Lang::EN);
    #[expect(clippy::disallowed_methods, reason = "tests may look")]
    Page::written(&guide, |page| page.clock(&clock))
}

#[tokio::test]
async fn a_clock_has_a_dashed_part_where_a_visit_may_take_longer() {
    for (usual, up_to, widths) in [
        (40, 120, &["74", "146"][..]),
        (60, 60, &["112"]),
        (60, 61, &["112"]),
        (60, 63, &["112", "2"]),
        (0, 180, &["0", "333"]),
    ] {
        let render = ServerRenderer::<Drawn>::with_props(move || Minutes { usual, up_to });
        let html = render.hydratable(false).render().await;
        let drawn = html.split(" width=\"").skip(1);
        let drawn: Vec<_> = drawn.filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(drawn, widths, "{usual} to {up_to}: {html}");
    }
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
