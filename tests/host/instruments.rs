//! The instruments verbatim, and every number about them recomputed from the evidence.

use care_guide::content::{Block, Lang};
use care_guide::domain::instrument::{Difficulty, Frequency, YesNo};
use care_guide::domain::marks::Kind;
use care_guide::domain::step::Step;

use crate::reference;
use crate::screens::words;

#[test]
fn the_gad7_is_byte_exact() {
    let reference = reference::instruments();
    let printed = &reference["instruments"]["gad7"];
    let gad7 = &Lang::EN.content().check.gad7;
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
    let item = &Lang::EN.content().check.difficulty;
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
fn the_optional_modules_are_byte_exact() {
    let reference = reference::instruments();
    let check = Lang::EN.content().check;
    let printed = |list: &serde_json::Value| -> Vec<String> {
        let items = list.as_array().expect("items");
        items
            .iter()
            .map(|item| item["en"].as_str().expect("words").to_owned())
            .collect()
    };
    let phq2 = &reference["instruments"]["phq2"];
    assert_eq!(check.mood.stem, phq2["stem"]["en"]);
    assert_eq!(check.mood.items[..], printed(&phq2["items"])[..]);
    let panic = &reference["instruments"]["phq_panic"];
    assert_eq!(check.panic.attacks[..], printed(&panic["gate"])[..]);
    assert_eq!(check.panic.symptoms_stem, panic["symptoms_stem"]["en"]);
    assert_eq!(check.panic.symptoms[..], printed(&panic["symptoms"])[..]);
    for (answer, expected) in YesNo::ALL.into_iter().zip(["No", "Yes"]) {
        assert_eq!((check.panic.answer)(answer), expected);
    }
}

#[tokio::test]
async fn the_emergency_line_comes_before_the_symptoms() {
    let text = words(Step::Symptoms, Lang::EN).await;
    let line = text.find("Call 911").expect("an emergency line");
    let first = text
        .find("Were you short of breath?")
        .expect("the symptoms");
    assert!(line < first);
}

/// Of 100 people who score at or above the cut (or below it), how many have the condition.
fn of_100(sensitivity: f64, specificity: f64, prevalence: f64, above: bool) -> f64 {
    let (with, without) = if above {
        (
            prevalence * sensitivity,
            (1.0 - prevalence) * (1.0 - specificity),
        )
    } else {
        (
            prevalence * (1.0 - sensitivity),
            (1.0 - prevalence) * specificity,
        )
    };
    100.0 * with / (with + without)
}

#[test]
fn of_100_people_who_score_like_this_is_recomputed_from_the_published_accuracy() {
    let reference = reference::instruments();
    let cut = &reference["instruments"]["gad7"]["cutoffs"][0];
    assert_eq!(cut["cut"], ">=10");
    let number = |value: &serde_json::Value| value.as_f64().expect("a number");
    let (sensitivity, specificity) = (number(&cut["gad"]["sens"]), number(&cut["gad"]["spec"]));
    let percent =
        number(&reference["prevalence_us_adults_percent"]["nimh_ncsr"]["gad"]["past_year"]);
    let above = of_100(sensitivity, specificity, percent / 100.0, true);
    let below = of_100(sensitivity, specificity, percent / 100.0, false);
    let result = &Lang::EN.content().check.result;
    assert!(
        (above - f64::from(result.true_of_100)).abs() < 0.5,
        "{above}"
    );
    assert!(below < 1.0, "{below}");
    let [high, low] = result.of_100 else {
        panic!("two sentences")
    };
    assert!(high.text.contains("10 or more, about 12 ") && high.text.contains(" 88 do not"));
    assert!(
        low.text.contains("below 10, fewer than 1 ") && low.text.contains("more than 99 do not")
    );
}

#[test]
fn the_accuracy_of_the_optional_modules_is_the_published_one() {
    let reference = reference::instruments();
    let accuracy = &reference["instruments"]["phq2"]["cutoffs"][0];
    assert_eq!(accuracy["cut"], ">=3");
    let percent = |value: &serde_json::Value| (value.as_f64().expect("a number") * 100.0).round();
    let check = Lang::EN.content().check;
    let missed = 100.0 - percent(&accuracy["major_depression"]["sens"]);
    let low = check.mood.low.text;
    assert!(
        low.contains(&format!("about {missed} score below 3")),
        "{low}"
    );
    let alarms = 100.0 - percent(&accuracy["major_depression"]["spec"]);
    let high = check.mood.high.text;
    assert!(
        high.contains(&format!("about {alarms} score this high")),
        "{high}"
    );
    let found = percent(&reference["instruments"]["phq_panic"]["accuracy"][0]["sens"]);
    let Block::Fact(claim) = check.panic.intro[1] else {
        panic!("a claim")
    };
    assert!(
        claim.text.contains(&format!("found {found} of 100")),
        "{}",
        claim.text
    );
}

#[test]
fn the_spread_of_us_adults_is_that_of_the_survey() {
    let reference = reference::instruments();
    let norms = &reference["instruments"]["gad7"]["norms"]["us_nhis_2019"];
    for (band, per_1000) in Lang::EN.content().check.result.spread {
        let range = format!("{}-{}", band.range().start(), band.range().end());
        let percent = norms[&range].as_f64().expect("a percentage");
        assert!(
            (percent * 10.0 - f64::from(per_1000)).abs() < 1e-6,
            "{range}"
        );
    }
}

#[test]
fn how_common_each_kind_is_equals_the_survey() {
    let reference = reference::instruments();
    let survey = &reference["prevalence_us_adults_percent"]["nimh_ncsr"];
    let learn = Lang::EN.content().learn;
    for (kind, id) in
        Kind::ALL
            .into_iter()
            .zip(["gad", "panic", "social_anxiety", "specific_phobia", "ocd"])
    {
        let chapter = (learn.kind)(kind);
        let percent = survey[id]["past_year"].as_f64().expect("a percentage");
        assert!((percent - f64::from(chapter.per_100)).abs() <= 0.5, "{id}");
        let words = format!("{} of 100", chapter.per_100);
        assert!(
            chapter.common.text.contains(&words),
            "{}",
            chapter.common.text
        );
    }
}
