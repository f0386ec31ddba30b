//! The GAD-7 is scored as its authors say, for every possible sheet, and only when it is complete.

use care_guide_core::answers::Answers;
use care_guide_core::instrument::{ATTACKS, Frequency, GAD7, Item, PHQ2, SYMPTOMS, YesNo};
use care_guide_core::score::{Band, MoodScore, PanicPattern, Score};

use crate::reference;

/// The sheet with the given points per item; `None` leaves an item open.
fn sheet<const N: usize>(points: &[Option<u64>]) -> Answers<Frequency, N> {
    Item::all()
        .zip(points)
        .fold(Answers::EMPTY, |sheet, (item, points)| match points {
            Some(points) => sheet.with(item, answer(*points)),
            None => sheet,
        })
}

fn answer(points: u64) -> Frequency {
    let place = usize::try_from(points).expect("points fit");
    Frequency::ALL[place]
}

/// Written apart from the program: digits of a base-4 number are the answers, their sum is the total,
/// and the band's name comes from a list of 22 names.
fn oracle(number: u64) -> (u8, &'static str) {
    const NAMES: [&str; 22] = [
        "minimal", "minimal", "minimal", "minimal", "minimal", "mild", "mild", "mild", "mild",
        "mild", "moderate", "moderate", "moderate", "moderate", "moderate", "severe", "severe",
        "severe", "severe", "severe", "severe", "severe",
    ];
    let mut rest = number;
    let mut total = 0;
    while rest > 0 {
        total += rest % 4;
        rest /= 4;
    }
    let place = usize::try_from(total).expect("a total fits");
    (u8::try_from(total).expect("at most 21"), NAMES[place])
}

fn name(band: Band) -> &'static str {
    match band {
        Band::Minimal => "minimal",
        Band::Mild => "mild",
        Band::Moderate => "moderate",
        Band::Severe => "severe",
    }
}

#[test]
fn all_16384_sheets_score_as_the_oracle_says() {
    let mut seen = 0;
    for number in 0..4_u64.pow(7) {
        let points: Vec<_> = (0..7)
            .map(|place| Some(number / 4_u64.pow(place) % 4))
            .collect();
        let complete = sheet::<GAD7>(&points).complete().expect("seven answers");
        let score = Score::of(&complete);
        assert_eq!(
            (score.points(), name(score.band())),
            oracle(number),
            "{points:?}"
        );
        assert!(score.band().range().contains(&score.points()));
        seen += 1;
    }
    assert_eq!(seen, 16_384);
}

#[test]
fn published_vectors_hold_and_an_open_item_gives_no_score() {
    let reference = reference::instruments();
    let vectors = reference["test_vectors"]["gad7"]
        .as_array()
        .expect("vectors");
    assert!(vectors.len() >= 11);
    for vector in vectors {
        let points: Vec<_> = vector["answers"]
            .as_array()
            .expect("answers")
            .iter()
            .map(serde_json::Value::as_u64)
            .collect();
        let sheet = sheet::<GAD7>(&points);
        let score = sheet.complete().map(|complete| Score::of(&complete));
        assert_eq!(
            score.map(|s| u64::from(s.points())),
            vector["total"].as_u64(),
            "{vector}"
        );
        assert_eq!(
            score.map(|s| name(s.band())),
            vector["band"].as_str(),
            "{vector}"
        );
        if let Some(missing) = vector["missing"].as_array() {
            let expected: Vec<_> = missing
                .iter()
                .filter_map(serde_json::Value::as_u64)
                .collect();
            let found: Vec<_> = sheet.missing().map(|item| item.number() as u64).collect();
            assert_eq!(found, expected);
        }
    }
}

#[test]
fn bands_cover_0_to_21_once_and_match_the_published_cut_points() {
    let reference = reference::instruments();
    let published = reference["instruments"]["gad7"]["bands"]
        .as_array()
        .expect("bands");
    for (band, expected) in Band::ALL.into_iter().zip(published) {
        assert_eq!(name(band), expected["id"]);
        assert_eq!(u64::from(*band.range().start()), expected["min"]);
        assert_eq!(u64::from(*band.range().end()), expected["max"]);
    }
    let covered: Vec<u8> = Band::ALL.into_iter().flat_map(Band::range).collect();
    assert_eq!(covered, (0..=Score::MAX).collect::<Vec<_>>());
}

#[test]
fn the_phq2_follows_its_published_vectors() {
    let reference = reference::instruments();
    for vector in reference["test_vectors"]["phq2"]
        .as_array()
        .expect("vectors")
    {
        let points: Vec<_> = vector["answers"]
            .as_array()
            .expect("answers")
            .iter()
            .map(serde_json::Value::as_u64)
            .collect();
        let score = sheet::<PHQ2>(&points)
            .complete()
            .map(|complete| MoodScore::of(&complete));
        assert_eq!(
            score.map(|s| u64::from(s.points())),
            vector["total"].as_u64(),
            "{vector}"
        );
        assert_eq!(
            score.map(MoodScore::asks_further),
            vector["ge3"].as_bool(),
            "{vector}"
        );
    }
}

fn yes_no<const N: usize>(answers: impl Iterator<Item = Option<bool>>) -> Answers<YesNo, N> {
    Item::all()
        .zip(answers)
        .fold(Answers::EMPTY, |sheet, (item, answer)| match answer {
            Some(true) => sheet.with(item, YesNo::Yes),
            Some(false) => sheet.with(item, YesNo::No),
            None => sheet,
        })
}

#[test]
fn the_panic_module_follows_its_published_vectors() {
    let reference = reference::instruments();
    let vectors = reference["test_vectors"]["phq_panic"]
        .as_array()
        .expect("vectors");
    for vector in vectors {
        let gate = vector["gate"]
            .as_array()
            .expect("answers")
            .iter()
            .map(serde_json::Value::as_bool);
        let yes = usize::try_from(vector["sx"].as_u64().expect("a count")).expect("a count fits");
        let symptoms = (0..SYMPTOMS).map(|place| Some(place < yes));
        let pattern = PanicPattern::of(&yes_no::<ATTACKS>(gate), &yes_no(symptoms));
        assert_eq!(
            pattern == PanicPattern::Met,
            vector["positive"] == true,
            "{vector}"
        );
        assert_ne!(pattern, PanicPattern::Open, "{vector}");
    }
}

#[test]
fn the_panic_module_follows_its_rule_on_every_complete_sheet_and_never_on_an_open_one() {
    for bits in 0..1_u32 << (ATTACKS + SYMPTOMS) {
        let answer = |place: usize| Some(bits >> place & 1 == 1);
        let attacks = yes_no::<ATTACKS>((0..ATTACKS).map(answer));
        let symptoms = yes_no::<SYMPTOMS>((ATTACKS..ATTACKS + SYMPTOMS).map(answer));
        let met = bits & 0b1111 == 0b1111 && (bits >> ATTACKS).count_ones() >= 4;
        let expected = if met {
            PanicPattern::Met
        } else {
            PanicPattern::NotMet
        };
        assert_eq!(PanicPattern::of(&attacks, &symptoms), expected, "{bits:b}");
        if bits & 1 == 1 {
            assert_eq!(
                PanicPattern::of(&attacks, &Answers::EMPTY),
                PanicPattern::Open
            );
        }
    }
    assert_eq!(
        PanicPattern::of(&Answers::EMPTY, &Answers::EMPTY),
        PanicPattern::Open
    );
}
