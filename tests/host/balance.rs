//! The choices are told with equal room: about as many words for each, benefits and harms, and a source for all.

use care_guide_content::evidence::Claim;
use care_guide_content::{Content, Each, Spoken};
use care_guide_core::lang::Lang;
use care_guide_core::marks::{Aspect, Choice};
use care_guide_core::session::Session;
use care_guide_core::step::Step;

use crate::screens::{clinic, html};

/// What may lie between the shortest and the longest, of 100.
const UNEVEN: usize = 25;

/// What is said of each choice, by screen.
pub fn each(content: &Content) -> [(&'static str, Vec<&Each>); 5] {
    let (evidence, time, effects) = (content.evidence, content.time, content.effects);
    let exclusions = content.exclusions;
    [
        (
            "evidence",
            vec![
                &evidence.anxiety,
                &evidence.trials,
                &evidence.depression,
                &evidence.ptsd,
                &evidence.guidelines,
                &evidence.unknown,
            ],
        ),
        (
            "time",
            vec![&time.plan, &time.home, &time.soon, &time.staff, &time.what],
        ),
        (
            "effects",
            vec![&effects.lasting, &effects.stopping, &effects.body],
        ),
        (
            "exclusions",
            vec![
                &exclusions.never,
                &exclusions.tell,
                &exclusions.pregnancy,
                &exclusions.together,
            ],
        ),
        ("cost", vec![&content.cost.each]),
    ]
}

fn words(claims: &[Claim]) -> usize {
    let of = |claim: &Claim| claim.text.english().split_whitespace().count();
    claims.iter().map(of).sum()
}

fn assert_even(what: &str, counts: &[usize]) {
    let (least, most) = (counts.iter().min(), counts.iter().max());
    let (least, most) = (*least.expect("a count"), *most.expect("a count"));
    assert!(least > 0, "{what} leaves one out: {counts:?}");
    assert!((most - least) * 100 <= most * UNEVEN, "{what}: {counts:?}");
}

#[test]
fn the_hub_says_as_much_of_each_choice() {
    let compare = Lang::EN.content().compare;
    let lines = Choice::ALL.map(|choice| words(&[(compare.says)(choice)]));
    assert_even("the lines", &lines);
    let warnings = [compare.warning.spravato, compare.warning.iv].map(|claim| words(&[claim]));
    assert_even("the warnings", &warnings);
}

#[test]
fn each_passage_says_as_much_of_each_treatment() {
    for (screen, passages) in each(Lang::EN.content()) {
        for passage in passages {
            let counts = [Choice::Iv, Choice::Spravato, Choice::Usual]
                .map(|choice| words(passage.of(choice)));
            let title = passage.title.english();
            assert_even(&format!("{screen}, {title}"), &counts);
        }
    }
}

#[test]
fn every_question_with_pictures_has_one_for_each_choice() {
    let compare = Lang::EN.content().compare;
    let pictured = Aspect::ALL.map(|aspect| (compare.aspect)(aspect).cells.len());
    assert!(pictured.iter().all(|count| [0, 4].contains(count)));
    assert_eq!(pictured.iter().filter(|count| **count == 4).count(), 4);
}

#[test]
fn waiting_is_told_where_there_is_something_to_tell() {
    let all = each(Lang::EN.content());
    let told: Vec<_> = all
        .iter()
        .filter(|(_, passages)| passages.iter().any(|each| !each.wait.is_empty()))
        .map(|(screen, _)| *screen)
        .collect();
    assert_eq!(told, ["evidence", "time", "exclusions"]);
}

#[test]
fn benefits_and_harms_of_the_same_choices_are_drawn() {
    let content = Lang::EN.content();
    let (benefits, effects) = (&content.evidence.benefits, content.effects);
    let drawn: Vec<_> = benefits.pictures.iter().map(|p| p.choice).collect();
    assert_eq!(drawn, [Choice::Usual, Choice::Spravato, Choice::Iv]);
    for picture in benefits.pictures {
        assert!(picture.without > 0 && picture.with <= 100);
        assert!(picture.about.sources().next().is_some());
    }
    assert!(effects.spravato.pictures.len() >= 5 && effects.usual.pictures.len() >= 5);
    assert!(
        effects.iv.counts.len() >= 5,
        "counts, since nobody was given a placebo"
    );
}

#[tokio::test]
async fn the_side_effects_of_each_treatment_are_as_near_as_those_of_the_others() {
    let html = html(clinic(), Session::at(Step::Aspect(Aspect::Effects))).await;
    let in_sight = html.split("<details").next().expect("what no fold hides");
    let content = Lang::EN.content();
    for about in [
        content.reactions.about,
        content.effects.iv.about,
        content.effects.usual.about,
    ] {
        let count = in_sight.matches(about.text.english()).count();
        assert_eq!(count, 1, "{}", about.text.english());
    }
    let chooser = in_sight.split("chips few pick whose").nth(1);
    let chooser = chooser.and_then(|rest| rest.split("</div>").next());
    let chips = chooser.expect("a choice of treatments").matches("<label");
    assert_eq!(chips.count(), 3, "each is a tap away, none two");
}

#[test]
fn nothing_that_differs_from_depression_is_given_as_anxiety() {
    let evidence = Lang::EN.content().evidence;
    for picture in evidence.benefits.pictures {
        let title = picture.title.english();
        let of_anxiety = picture.choice == Choice::Usual;
        assert_eq!(!of_anxiety, title.contains("not anxiety"), "{title}");
    }
}

#[test]
fn harms_get_at_least_as_much_room_as_what_studies_found() {
    let content = Lang::EN.content();
    let screens = each(content);
    let room = |screen: &str, choice: Choice| -> usize {
        let found = screens.iter().find(|(name, _)| *name == screen);
        let (_, passages) = found.expect("a screen");
        passages.iter().map(|each| words(each.of(choice))).sum()
    };
    for choice in [Choice::Iv, Choice::Spravato, Choice::Usual] {
        let found = room("evidence", choice);
        let harms = room("effects", choice) + room("exclusions", choice);
        assert!(harms * 10 >= found * 8, "{choice:?}: {found} and {harms}");
    }
}
