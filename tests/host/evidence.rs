//! Sources are real, findable and used.

use care_guide::content::Lang;
use care_guide::domain::step::Step;
use care_guide::evidence::ledger::{Condition, Standing, Treatment, standing};
use care_guide::evidence::{REVIEW_DUE, REVIEWED, Source};

use crate::reference;
use crate::screens::{every_step, words};

#[test]
fn treatment_sources_are_those_of_the_evidence_file() {
    let reference = reference::treatments();
    let known = reference["sources"].as_array().expect("sources");
    let mut matched = 0;
    for source in Source::ALL {
        let record = source.record();
        if let Some(entry) = known.iter().find(|entry| entry["id"] == source.id()) {
            matched += 1;
            let doi = record
                .link
                .and_then(|link| link.strip_prefix("https://doi.org/"));
            if let Some(doi) = doi {
                assert_eq!(entry["doi"], doi, "{}", source.id());
                assert_eq!(entry["doi_status"], "found", "{}", source.id());
            }
        }
    }
    assert!(matched > 50, "{matched}");
}

#[test]
fn no_source_repeats_an_id_or_hides_a_note_for_ourselves() {
    let mut ids: Vec<_> = Source::ALL.iter().map(|source| source.id()).collect();
    ids.sort_unstable();
    let count = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), count);
    for source in Source::ALL {
        let cite = source.record().cite;
        for note in ["recalled", "Recalled", "memory", "TODO"] {
            assert!(!cite.contains(note), "{cite}");
        }
    }
}

#[test]
fn every_source_is_beside_its_own_record() {
    for source in Source::ALL {
        let name = format!("{source:?}").to_lowercase();
        assert_eq!(name, source.id().replace('-', ""));
    }
}

#[tokio::test]
async fn every_source_in_the_list_stands_behind_some_sentence() {
    let mut shown = String::new();
    for (_, step) in every_step() {
        if step != Step::Sources {
            shown.push_str(&words(step, Lang::EN).await);
        }
    }
    let unused: Vec<_> = Source::ALL
        .into_iter()
        .filter(|source| !shown.contains(source.record().cite))
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[tokio::test]
async fn every_screen_with_facts_shows_where_they_come_from() {
    for (name, step) in every_step() {
        let text = words(step, Lang::EN).await;
        let plain = [
            "welcome",
            "privacy",
            "sources",
            "still there",
            "cleared",
            "review",
            "difficulty",
            "question",
            "mood question",
            "panic attacks",
            "repeat",
            "pause",
        ];
        let expected = !plain.iter().any(|p| name.starts_with(p));
        assert_eq!(text.contains("Where this comes from"), expected, "{name}");
    }
}

#[test]
fn only_spravato_is_approved_and_only_for_depression() {
    for condition in Condition::ALL {
        for treatment in Treatment::ALL {
            let approved = standing(condition, treatment) == Standing::Approved;
            let depression = matches!(
                condition,
                Condition::ResistantDepression | Condition::AcuteSuicidalThoughts
            );
            assert_eq!(approved, depression && treatment == Treatment::Spravato);
            let cell = (Lang::EN.content().options.ledger.cell)(condition, treatment);
            assert!(cell.sources().next().is_some());
        }
    }
}

#[test]
fn content_falls_due_within_six_months() {
    assert!(REVIEWED < REVIEW_DUE);
    assert_eq!((REVIEW_DUE.year, REVIEW_DUE.month), (2027, 5));
}
