//! Sources are real, findable and used.

use care_guide_content::Spoken;
use care_guide_content::evidence::ledger::{CONDITIONS, Condition, Standing, Treatment, standing};
use care_guide_content::evidence::{Source, SourceKind, Strength};
use care_guide_core::lang::Lang;
use care_guide_core::step::Step;

use crate::claims::claims;
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
                .link()
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
fn every_source_is_in_an_evidence_file_with_its_doi() {
    let treatments = reference::treatments();
    let first = treatments["sources"].as_array().expect("sources");
    let later = reference::evidence();
    let instruments = reference::instruments().to_string();
    for source in Source::ALL {
        let id = source.id();
        let known = first.iter().any(|entry| entry["id"] == id);
        let entries: Vec<_> = later
            .iter()
            .filter(|entry| entry["cited_as"] == id)
            .collect();
        // Those of the questionnaires and of the crisis lines are named by author and year in their file.
        let (name, year) = id.rsplit_once('-').unwrap_or((id, ""));
        let author = [name[..1].to_uppercase().as_str(), &name[1..]].concat();
        let cited = [author.as_str(), " ", year].concat();
        assert!(
            known || !entries.is_empty() || instruments.contains(&cited) || OF_FORMS.contains(&id),
            "{id} is in no evidence file"
        );
        let doi = source
            .record()
            .link()
            .and_then(|link| link.strip_prefix("https://doi.org/"));
        if let (false, Some(doi)) = (known, doi) {
            let is_its = entries.iter().any(|entry| entry["source"]["doi"] == doi);
            assert!(is_its || OF_FORMS.contains(&id), "{id}: {doi}");
        }
    }
}

/// Sources of the questionnaires' file that it names by title or address.
const OF_FORMS: [&str; 8] = [
    "cochrane-gad7-2025",
    "phq-screeners",
    "korea-gad7",
    "uspstf-2023",
    "nimh-types",
    "crisis-text-line",
    "lifeline-988",
    "samhsa",
];

#[test]
fn what_was_not_opened_is_listed_for_sign_off() {
    let docs = include_str!("../../docs/content.md");
    let mut open = 0;
    for entry in reference::evidence() {
        if entry["open_before_use"].is_string() {
            open += 1;
            let id = entry["id"].as_str().expect("an id");
            assert!(
                docs.contains(&format!("`{id}`")),
                "{id} is not in docs/content.md"
            );
        }
    }
    assert!(open > 5, "{open}");
}

/// What may stand behind a strength, by the words with which the evidence files call a source.
fn bears(strength: Strength, kind: &str) -> bool {
    let any = |kinds: &[&str]| kinds.iter().any(|known| kind.contains(known));
    match strength {
        Strength::Review => any(&["review", "meta-analysis", "systematic"]),
        Strength::OneTrial => any(&["RCT"]),
        Strength::SeveralTrials => any(&[
            "RCT",
            "pooled",
            "meta-analysis",
            "Cochrane",
            "medical information",
            "guideline",
        ]),
        Strength::Guideline => any(&[
            "guideline",
            "consensus",
            "guidance",
            "commentary",
            "opinion",
        ]),
        Strength::Label => any(&["label", "manufacturer", "press release", "other page"]),
        _ => true,
    }
}

#[test]
fn each_strength_is_that_of_a_source_behind_it() {
    let treatments = reference::treatments();
    let first = treatments["sources"].as_array().expect("sources");
    let later = reference::evidence();
    let mut checked = 0;
    for claim in claims(Lang::EN.content()) {
        let kinds: Vec<String> = claim
            .sources()
            .flat_map(|source| {
                let here = first.iter().filter(move |entry| entry["id"] == source.id());
                let kind = |entry: &serde_json::Value| {
                    entry["kind"].as_str().unwrap_or_default().to_owned()
                };
                let then = later
                    .iter()
                    .filter(move |entry| entry["cited_as"] == source.id());
                let later_kind = |entry: &serde_json::Value| {
                    entry["source"]["kind"]
                        .as_str()
                        .unwrap_or_default()
                        .to_owned()
                };
                here.map(kind)
                    .chain(then.map(later_kind))
                    .collect::<Vec<_>>()
            })
            .collect();
        if !kinds.is_empty() {
            checked += 1;
            assert!(
                kinds.iter().any(|kind| bears(claim.strength, kind)),
                "{:?} rests on {kinds:?}: {}",
                claim.strength,
                claim.text.english()
            );
        }
    }
    assert!(checked > 200, "{checked}");
}

/// Whether a kind of source is what the evidence files call it.
fn is_kind(kind: SourceKind, called: &str) -> bool {
    let any = |words: &[&str]| words.iter().any(|word| called.contains(word));
    match kind {
        SourceKind::Review => any(&["review", "meta-analysis", "pooled"]),
        SourceKind::Trial => any(&["RCT"]),
        SourceKind::SmallStudy => any(&["crossover", "open-label", "midazolam inserted"]),
        SourceKind::Observational => any(&["retrospective", "observational"]),
        SourceKind::Label => any(&["label"]),
        SourceKind::Maker => any(&["manufacturer", "press release"]),
        SourceKind::Regulator => any(&["FDA", "REMS", "HTA"]),
        SourceKind::Guideline => any(&["guideline", "guidance", "consensus", "opinion"]),
        SourceKind::Survey => any(&["statistics"]),
        SourceKind::Insurer => any(&["payer"]),
        SourceKind::Article => any(&["commentary"]),
        SourceKind::News => any(&["news", "journal"]),
        SourceKind::Instrument | SourceKind::Service | SourceKind::Health => false,
    }
}

#[test]
fn each_source_is_called_what_the_evidence_file_calls_it() {
    let reference = reference::treatments();
    let known = reference["sources"].as_array().expect("sources");
    let mut checked = 0;
    for source in Source::ALL {
        if let Some(entry) = known.iter().find(|entry| entry["id"] == source.id()) {
            let (kind, called) = (source.record().kind, entry["kind"].as_str().expect("kind"));
            assert!(
                is_kind(kind, called),
                "{}: {kind:?} is {called}",
                source.id()
            );
            checked += 1;
        }
    }
    assert!(checked > 50, "{checked}");
}

#[test]
fn no_source_repeats_an_id_or_hides_a_note_for_ourselves() {
    let mut ids: Vec<_> = Source::ALL.iter().map(|source| source.id()).collect();
    ids.sort_unstable();
    let count = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), count);
    for source in Source::ALL {
        let cite = source.record().cite();
        for note in ["recalled", "Recalled", "memory", "TODO"] {
            assert!(!cite.contains(note), "{cite}");
        }
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
        .filter(|source| !shown.contains(source.record().cite()))
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
        ];
        let expected = !plain.iter().any(|p| name.starts_with(p));
        assert_eq!(text.contains("Where this comes from"), expected, "{name}");
    }
}

#[test]
fn only_spravato_is_approved_and_only_for_depression() {
    for condition in CONDITIONS {
        for treatment in Treatment::ALL {
            let approved = standing(condition, treatment) == Standing::Approved;
            let depression = matches!(
                condition,
                Condition::ResistantDepression | Condition::AcuteSuicidalThoughts
            );
            assert_eq!(approved, depression && treatment == Treatment::Spravato);
            let cell = (Lang::EN.content().ledger.cell)(condition).of(treatment);
            assert!(cell.sources().next().is_some());
        }
    }
}
