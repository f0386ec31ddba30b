//! What each screen says and is made of, reviewed as snapshots; and what no screen may contain.

use care_guide_content::evidence::DUE;
use care_guide_core::config::Config;
use care_guide_core::day::Day;
use care_guide_core::instrument::Frequency::{
    MoreThanHalfTheDays, NearlyEveryDay, NotAtAll, SeveralDays,
};
use care_guide_core::instrument::{ATTACKS, Item, SYMPTOMS, YesNo};
use care_guide_core::marks::{Aspect, Kind};
use care_guide_core::session::{Action, Input, Session};
use care_guide_core::step::Step;

use crate::screens::{answered, clinic, every_step, html, html_on};

/// One tag a line, so that a change shows where it is.
pub fn lines(html: &str) -> String {
    html.replace("><", ">\n<")
}

#[tokio::test]
async fn every_screen_is_as_reviewed() {
    for (name, step) in every_step() {
        let html = html(clinic(), Session::at(step)).await;
        insta::assert_snapshot!(name.replace(' ', "_"), lines(&html));
    }
}

#[tokio::test]
async fn filled_screens_are_as_reviewed() {
    let mixed = [
        SeveralDays,
        NotAtAll,
        NearlyEveryDay,
        SeveralDays,
        MoreThanHalfTheDays,
        NotAtAll,
        SeveralDays,
    ];
    for (name, session) in [
        ("filled_review", answered(mixed, Step::Review)),
        ("filled_result", answered(mixed, Step::Result)),
        (
            "filled_learn",
            Session::at(Step::Learn).after(Action::Enter(Input::Familiar(Kind::Social))),
        ),
        (
            "filled_compare",
            Session::at(Step::Compare).after(Action::Enter(Input::Priority(Aspect::Cost))),
        ),
        (
            "filled_question_error",
            Session::at(Step::CheckIntro)
                .after(Action::Continue)
                .after(Action::Continue),
        ),
    ] {
        insta::assert_snapshot!(name, lines(&html(clinic(), session).await));
    }
}

#[tokio::test]
async fn without_a_contact_the_last_step_says_where_to_look() {
    let html = html(Config::default(), Session::at(Step::Talk)).await;
    assert!(html.contains("Look for the word Contact"));
    assert!(!html.contains("_top"));
}

#[tokio::test]
async fn no_screen_has_a_text_field_an_inline_style_or_a_form() {
    for (name, step) in every_step() {
        let html = html(clinic(), Session::at(step)).await;
        for bad in [
            "<textarea",
            "<form",
            "<select",
            "contenteditable",
            " style=",
            "<script",
            "<img",
            "<iframe",
            "type=\"text\"",
        ] {
            assert!(!html.contains(bad), "{name} contains {bad}");
        }
        for input in html.split("<input").skip(1) {
            let tag = input.split('>').next().expect("a tag ends");
            assert!(
                ["radio", "checkbox"]
                    .iter()
                    .any(|kind| tag.contains(&format!("type=\"{kind}\"")))
                    || (name == "repeat" && tag.contains("type=\"file\"")),
                "{name}: {tag}"
            );
            assert!(tag.contains("autocomplete=\"off\""), "{name}: {tag}");
        }
    }
}

#[tokio::test]
async fn crisis_help_leads_to_no_contact_with_the_clinic() {
    let html = html(clinic(), Session::at(Step::Help)).await;
    assert!(html.contains("tel:988") && html.contains("sms:988") && html.contains("tel:911"));
    let main = html
        .split("<main")
        .nth(1)
        .and_then(|rest| rest.split("</main>").next())
        .expect("a main part");
    for selling in [
        "Example Clinic",
        "clinic.example",
        "555 0100",
        "ketamine",
        "Spravato",
    ] {
        assert!(!main.contains(selling), "{selling}");
    }
}

#[tokio::test]
async fn help_and_hide_are_on_every_screen() {
    for (name, step) in every_step() {
        let html = html(clinic(), Session::at(step)).await;
        let top = html.split_once("</nav>").expect("a header").0;
        let words = top.split('<').filter_map(|tag| tag.split_once('>'));
        let words: String = words.map(|(_, words)| words).collect();
        assert!(words.contains("Get help now"), "{name}");
        assert!(words.contains("Hide and clear"), "{name}");
        assert_eq!(
            html.matches("id=\"title\"").count(),
            1,
            "{name} has one heading that takes focus"
        );
    }
}

#[tokio::test]
async fn every_result_has_the_same_parts_and_only_one_outcome_shows() {
    let all = [NotAtAll, SeveralDays, MoreThanHalfTheDays, NearlyEveryDay];
    for answer in all {
        let html = html(clinic(), answered([answer; 7], Step::Result)).await;
        let outcome = html.split("class=\"outcome\"").nth(1).expect("an outcome");
        for band in [
            "minimal range",
            "mild range",
            "moderate range",
            "severe range",
            "No score yet",
        ] {
            assert!(outcome.contains(band), "{band} is laid out for {answer:?}");
        }
        let shown = outcome
            .split("<div class=\"variant\"><div class=\"total\">")
            .nth(1)
            .and_then(|rest| rest.split("<div class=\"variant off\">").next())
            .expect("one is shown");
        let expected = ["minimal", "mild", "moderate", "severe"][answer as usize];
        assert!(shown.contains(&format!("{expected} range")), "{answer:?}");
    }
}

/// All answers of the panic module, entered.
fn panic_result(attacks: YesNo, symptoms: YesNo) -> Session {
    let attacks = Item::<ATTACKS>::all().map(|item| Input::Attack(item, attacks));
    let symptoms = Item::<SYMPTOMS>::all().map(|item| Input::Symptom(item, symptoms));
    attacks
        .chain(symptoms)
        .fold(Session::at(Step::PanicResult), |session, input| {
            session.after(Action::Enter(input))
        })
}

#[tokio::test]
async fn the_panic_result_shows_one_of_three_outcomes() {
    for (session, expected) in [
        (
            panic_result(YesNo::Yes, YesNo::Yes),
            "answers fit the pattern",
        ),
        (
            panic_result(YesNo::Yes, YesNo::No),
            "do not fit the pattern",
        ),
        (
            panic_result(YesNo::No, YesNo::Yes),
            "do not fit the pattern",
        ),
        (Session::at(Step::PanicResult), "There is no result yet"),
    ] {
        let html = html(clinic(), session).await;
        let shown = html
            .split("<div class=\"variant\">")
            .nth(1)
            .and_then(|rest| rest.split("</div>").next())
            .expect("one is shown");
        assert!(shown.contains(expected), "{shown}");
    }
}

#[tokio::test]
async fn content_past_its_date_says_so_where_facts_stand_and_nowhere_else() {
    let early = Day {
        day: DUE.day - 1,
        ..DUE
    };
    let says_so = |html: &str| {
        let is_shown = html.contains("<p id=\"due\" class=\"note\">");
        let is_told = html.contains("aria-describedby=\"due\"");
        assert_eq!(is_told, is_shown, "the heading tells what stands above it");
        is_shown
    };
    for (step, states_facts) in [
        (Step::Learn, true),
        (Step::Result, true),
        (Step::Options, true),
        (Step::Compare, true),
        (Step::Help, false),
        (Step::Talk, true),
        (Step::Privacy, false),
    ] {
        let late = html_on(DUE, clinic(), Session::at(step)).await;
        assert_eq!(says_so(&late), states_facts, "{step:?}");
        let early = html_on(early, clinic(), Session::at(step)).await;
        assert!(!says_so(&early), "{step:?}");
    }
}
