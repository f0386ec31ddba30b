//! The instruments verbatim, and every number about them recomputed from the evidence.

use care_guide_content::evidence::Claim;
use care_guide_content::{Block, Spoken, Verbatim};
use care_guide_core::instrument::{Difficulty, Frequency, YesNo};
use care_guide_core::lang::Lang;
use care_guide_core::marks::Kind;
use care_guide_core::score::Band;
use care_guide_core::step::Step;

use crate::reference;
use crate::screens::words;

#[test]
fn the_gad7_is_byte_exact() {
    let reference = reference::instruments();
    let printed = &reference["instruments"]["gad7"];
    let gad7 = Lang::EN.content().gad7;
    assert_eq!(gad7.stem.english(), printed["stem"]["en"]);
    for (item, expected) in gad7
        .items
        .iter()
        .zip(printed["items"].as_array().expect("items"))
    {
        assert_eq!(item.english(), expected["en"]);
    }
    let options = reference["answer_lists"]["LL358-3"]["options"]
        .as_array()
        .expect("options");
    for (answer, expected) in Frequency::ALL.into_iter().zip(options) {
        assert_eq!((gad7.answer)(answer).english(), expected["en"]);
        assert_eq!(u64::from(answer.points()), expected["value"]);
    }
    assert_eq!(
        gad7.attribution.english(),
        reference["notices"]["phq_family_en"]
    );
}

#[test]
fn the_difficulty_item_is_byte_exact() {
    let reference = reference::instruments();
    let item = &Lang::EN.content().gad7.difficulty;
    assert_eq!(
        item.question.english(),
        reference["instruments"]["gad7"]["difficulty_item"]["en"]
    );
    let options = reference["answer_lists"]["LL359-1"]["options"]
        .as_array()
        .expect("options");
    for (answer, expected) in Difficulty::ALL.into_iter().zip(options) {
        assert_eq!((item.answer)(answer).english(), expected["en"]);
    }
}

#[test]
fn the_optional_modules_are_byte_exact() {
    let reference = reference::instruments();
    let content = Lang::EN.content();
    let printed = |list: &serde_json::Value| -> Vec<String> {
        let items = list.as_array().expect("items");
        items
            .iter()
            .map(|item| item["en"].as_str().expect("words").to_owned())
            .collect()
    };
    let phq2 = &reference["instruments"]["phq2"];
    assert_eq!(content.phq2.stem.english(), phq2["stem"]["en"]);
    assert_eq!(
        content.phq2.items.map(Verbatim::english)[..],
        printed(&phq2["items"])[..]
    );
    let panic = &reference["instruments"]["phq_panic"];
    let form = content.phq_panic;
    assert_eq!(
        form.attacks.map(Verbatim::english)[..],
        printed(&panic["gate"])[..]
    );
    assert_eq!(form.symptoms_stem.english(), panic["symptoms_stem"]["en"]);
    assert_eq!(
        form.symptoms.map(Verbatim::english)[..],
        printed(&panic["symptoms"])[..]
    );
    for (answer, expected) in YesNo::ALL.into_iter().zip(["No", "Yes"]) {
        assert_eq!((form.answer)(answer).english(), expected);
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

/// Every whole number of a text, in order.
fn numbers(text: &str) -> Vec<u64> {
    let words = text.split(|c: char| !c.is_ascii_digit());
    words.filter_map(|word| word.parse().ok()).collect()
}

#[tokio::test]
async fn all_numbers_of_the_result_are_the_published_ones_of_one_group_of_people() {
    let reference = reference::instruments();
    let cut = &reference["instruments"]["gad7"]["cutoffs"][0];
    assert_eq!(cut["cut"], ">=10");
    let of_100 = |value: &serde_json::Value| (value.as_f64().expect("a share") * 100.0).round();
    let whole = |value: f64| {
        format!("{value:.0}")
            .parse::<u64>()
            .expect("a whole number")
    };
    let (found, spared) = (of_100(&cut["gad"]["sens"]), of_100(&cut["gad"]["spec"]));
    let others = ["panic", "social_anxiety", "ptsd"].map(|id| whole(of_100(&cut[id]["sens"])));
    let [with, without, elsewhere, so, near] = Lang::EN.content().result.accuracy else {
        panic!("five sentences")
    };
    let said = |claim: &Claim| numbers(claim.text.english());
    assert_eq!(said(with), [100, whole(found), 10, whole(100.0 - found)]);
    assert_eq!(
        said(without),
        [100, whole(100.0 - spared), 10, whole(spared)]
    );
    // Of 100 without one of them, as many as those who were not spared.
    let mut falsely =
        ["panic", "social_anxiety", "ptsd"].map(|id| whole(100.0 - of_100(&cut[id]["spec"])));
    falsely.sort_unstable();
    let [least, _, most] = falsely;
    assert_eq!(
        said(elsewhere),
        [
            10, others[0], 100, others[1], others[2], 100, least, most, 10
        ]
    );
    assert!(
        so.text
            .english()
            .contains("something else that deserves care")
    );
    let other = &reference["instruments"]["gad7"]["cutoffs"][1];
    let source = other["source"].as_str().expect("a source");
    assert!(
        source.contains("cut-offs 7-10 performed similarly"),
        "{source}"
    );
    assert_eq!(said(near), [7, 8, 9, 10]);
    // A share of any other group of people beside these would not fit them: there is none on the screen.
    let shown = words(Step::Result, Lang::EN).await;
    let facts = shown
        .lines()
        .take_while(|line| !line.starts_with("Where this comes from"));
    let is_share = |line: &&str| {
        ["f 100 ", "%", " of 1,000"]
            .iter()
            .any(|sign| line.contains(sign))
    };
    let shares: Vec<_> = facts.filter(is_share).collect();
    assert_eq!(
        shares,
        [with, without, elsewhere].map(|claim| claim.text.english())
    );
}

#[test]
fn no_total_is_called_low_and_each_side_of_10_has_its_own_advice() {
    let result = Lang::EN.content().result;
    for points in 0..=21 {
        let band = Band::ALL
            .into_iter()
            .find(|band| band.range().contains(&points))
            .expect("a band");
        let advice = (result.meaning)(band).text.english();
        assert_eq!(
            advice.contains("below 10"),
            points < 10,
            "{points}: {advice}"
        );
        assert_eq!(
            advice.starts_with("At 10 or more"),
            points >= 10,
            "{points}: {advice}"
        );
    }
    let all = Band::ALL
        .map(result.meaning)
        .into_iter()
        .chain(result.accuracy.iter().copied());
    for claim in all.chain(Band::ALL.map(result.range)) {
        assert!(
            !claim.text.english().to_lowercase().contains("low score"),
            "{}",
            claim.text.english()
        );
    }
}

#[test]
fn the_accuracy_of_the_optional_modules_is_the_published_one() {
    let reference = reference::instruments();
    let accuracy = &reference["instruments"]["phq2"]["cutoffs"][0];
    assert_eq!(accuracy["cut"], ">=3");
    let percent = |value: &serde_json::Value| (value.as_f64().expect("a number") * 100.0).round();
    let content = Lang::EN.content();
    let missed = 100.0 - percent(&accuracy["major_depression"]["sens"]);
    let low = content.mood.low.text.english();
    assert!(
        low.contains(&format!("about {missed} score below 3")),
        "{low}"
    );
    let alarms = 100.0 - percent(&accuracy["major_depression"]["spec"]);
    let high = content.mood.high.text.english();
    assert!(
        high.contains(&format!("about {alarms} score this high")),
        "{high}"
    );
    let panic = &reference["instruments"]["phq_panic"]["accuracy"][0];
    let (found, alarms) = (percent(&panic["sens"]), 100.0 - percent(&panic["spec"]));
    let Block::Fact(claim) = content.panic.intro[1] else {
        panic!("a claim")
    };
    let said = claim.text.english();
    assert!(said.contains(&format!("found {found} of 100")), "{said}");
    assert!(
        said.contains(&format!("Of 100 without it, {alarms} fit")),
        "{said}"
    );
}

#[test]
fn how_common_each_kind_is_equals_the_survey() {
    let reference = reference::instruments();
    let survey = &reference["prevalence_us_adults_percent"]["nimh_ncsr"];
    for (kind, id) in
        Kind::ALL
            .into_iter()
            .zip(["gad", "panic", "social_anxiety", "specific_phobia", "ocd"])
    {
        let chapter = (Lang::EN.content().kind)(kind);
        let percent = survey[id]["past_year"].as_f64().expect("a percentage");
        assert!((percent - f64::from(chapter.per_100)).abs() <= 0.5, "{id}");
        let words = format!("{} of 100", chapter.per_100);
        assert!(
            chapter.common.text.english().contains(&words),
            "{}",
            chapter.common.text.english()
        );
    }
}
