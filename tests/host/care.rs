//! Each kind of care: the same five headings, benefits and harms with about the same room, and numbers of the data.

use care_guide_content::evidence::{Claim, Source};
use care_guide_content::{CareWords, Spoken};
use care_guide_core::lang::Lang;
use care_guide_core::marks::Care;
use care_guide_core::session::Session;
use care_guide_core::step::Step;
use serde_json::Value;

use crate::claims::words_of;
use crate::reference;
use crate::screens::{clinic, html, spanish, words};

/// What stands in the headings below the title.
async fn headings(step: Step, lang: Lang) -> Vec<String> {
    let html = html(clinic(), Session::at(step).speaking(lang)).await;
    let pieces = html.split("<h3").skip(1);
    pieces
        .map(|piece| {
            let words = piece.split_once('>').expect("an end of the tag").1;
            words
                .split_once('<')
                .expect("an end of the words")
                .0
                .to_owned()
        })
        .collect()
}

#[tokio::test]
async fn every_kind_of_care_is_told_under_the_same_five_headings() {
    for lang in [Lang::EN, spanish()] {
        let first = headings(Step::Care(Care::Therapy), lang).await;
        assert_eq!(first.len(), 5, "{first:?}");
        for care in Care::ALL {
            assert_eq!(headings(Step::Care(care), lang).await, first, "{care:?}");
        }
    }
}

/// What a kind of care does for people, as far as it is in sight.
fn benefits(words: &CareWords) -> Vec<Claim> {
    let pictures = words.pictures.iter().map(|pair| pair.about);
    words_of(words.works)
        .0
        .into_iter()
        .chain(pictures)
        .collect()
}

/// What may be hard about it, as far as it is in sight.
fn harms(words: &CareWords) -> Vec<Claim> {
    [words.warning, words.hard]
        .into_iter()
        .flat_map(|blocks| words_of(blocks).0)
        .collect()
}

#[test]
fn each_kind_of_care_has_benefits_and_harms_with_sources_and_room_for_both() {
    for care in Care::ALL {
        let words = (Lang::EN.content().care)(care);
        let room = |claims: &[Claim]| -> usize {
            assert!(claims.len() > 1, "{care:?} has both sides");
            for claim in claims {
                assert!(claim.sources().next().is_some());
            }
            let words = |claim: &Claim| claim.text.english().split_whitespace().count();
            claims.iter().map(words).sum()
        };
        let (good, hard) = (room(&benefits(words)), room(&harms(words)));
        assert!(
            hard * 10 >= good * 8,
            "{care:?}: {good} words on what helps, {hard} on what may be hard"
        );
        assert!(!words.ask.is_empty(), "{care:?}");
    }
}

/// What the evidence files say of a source.
fn facts(claim: &Claim) -> String {
    let ids: Vec<_> = claim.sources().map(Source::id).collect();
    let entries = reference::evidence();
    let cited = entries.iter().filter(|entry| {
        let id = entry["cited_as"].as_str().unwrap_or_default();
        ids.contains(&id)
    });
    let text = |entry: &Value| entry["facts"].as_str().unwrap_or_default().to_lowercase();
    cited.map(text).collect::<Vec<_>>().join("\n")
}

/// The shares in a text, rounded to whole people of 100.
fn shares(text: &str) -> Vec<u16> {
    let before = text.split('%').filter_map(|before| {
        let number = before
            .rsplit(|letter: char| !letter.is_ascii_digit() && letter != '.')
            .next()?;
        let (whole, rest) = number.split_once('.').unwrap_or((number, "0"));
        let up = u16::from(rest.starts_with(['5', '6', '7', '8', '9']));
        Some(whole.parse::<u16>().ok()? + up)
    });
    before.collect()
}

#[test]
fn people_of_100_who_got_better_are_those_of_the_trial() {
    let mut looked_at = 0;
    for care in Care::ALL {
        for pair in (Lang::EN.content().care)(care).pictures {
            let known = shares(&facts(&pair.about));
            for count in [pair.better, pair.better_control] {
                assert!(known.contains(&count), "{care:?}: {count} in {known:?}");
                looked_at += 1;
            }
        }
    }
    assert!(looked_at >= 4, "{looked_at}");
    assert_eq!(
        shares("31 (51.7%), 8% and 36.4% (30.8-42.1)"),
        [52, 8, 36],
        "as the files write them"
    );
}

#[test]
fn side_effects_of_usual_care_are_those_of_the_label() {
    const NAMES: [(&str, &str); 12] = [
        ("Sick to the stomach", "nausea"),
        ("Headache", "headache"),
        ("Trouble sleeping", "insomnia"),
        ("Loose stools", "diarrhea/loose stools"),
        ("Dry mouth", "dry mouth"),
        (
            "Trouble with ejaculation, men only",
            "ejaculation failure (mostly delay)",
        ),
        ("Sleepy", "somnolence"),
        ("Dizzy", "dizziness"),
        ("Tired", "fatigue"),
        ("Trembling", "tremor"),
        ("Sweating", "sweating"),
        ("Less desire for sex", "decreased libido"),
    ];
    let mut looked_at = 0;
    for care in Care::ALL {
        for harms in (Lang::EN.content().care)(care).harms {
            let facts = facts(&harms.about);
            for row in harms.rows {
                let name = row.name.english();
                let known = NAMES.iter().find(|(ours, _)| *ours == name);
                let (_, theirs) = known.unwrap_or_else(|| panic!("{name} is in the label"));
                let counted = format!("{theirs} {}/{}", row.had, row.had_control);
                assert!(facts.contains(&counted), "{counted}");
                looked_at += 1;
            }
        }
    }
    assert_eq!(looked_at, NAMES.len());
}

#[tokio::test]
async fn a_picture_says_who_did_not_and_how_many_more_did() {
    let shown = words(Step::Care(Care::Antidepressants), Lang::EN).await;
    let said = shown.replace('\n', " ");
    for words in [
        "63 of 100 got better, 37 did not",
        "37 of 100 got better, 63 did not",
        "About 26 more of 100 got better.",
        "25 of 100 had it, 75 did not",
        "11 of 100 had it, 89 did not",
        "About 14 more of 100 had it.",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
}

#[tokio::test]
async fn a_warning_that_speaks_of_suicide_has_the_crisis_lines_beside_it() {
    for care in Care::ALL {
        let html = html(clinic(), Session::at(Step::Care(care))).await;
        let words = (Lang::EN.content().care)(care);
        assert_eq!(
            html.contains("class=\"way crisis\""),
            !words.warning.is_empty(),
            "{care:?}"
        );
        let named = words_of(words.warning)
            .0
            .iter()
            .any(|claim| claim.text.english().contains("suicide"));
        assert!(!named || html.contains("href=\"tel:988\""), "{care:?}");
    }
}
