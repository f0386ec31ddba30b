//! The guide in other languages: instruments byte-exact, switching at any step, days and names as each says them.

use std::rc::Rc;

use care_guide_content::Spoken;
use care_guide_content::evidence::CHECKED;
use care_guide_core::day::Day;
use care_guide_core::handout::HandoutPart;
use care_guide_core::instrument::{Difficulty, Frequency, GAD7};
use care_guide_core::lang::Lang;
use care_guide_core::session::{Action, Input, Session};
use care_guide_core::step::Step;
use care_guide_export::{fhir, is_offered};
use care_guide_private::open;

use crate::reference;
use crate::screens::{answered, clinic, html, spanish};
use crate::session::all;

#[test]
fn the_spanish_instruments_are_byte_exact() {
    let reference = reference::instruments();
    let es = spanish();
    let (gad7_form, phq2_form) = (es.content().gad7, es.content().phq2);
    let gad7 = &reference["instruments"]["gad7"];
    let phq2 = &reference["instruments"]["phq2"];
    assert_eq!(es.say(gad7_form.stem), gad7["stem"]["es-US"]);
    assert_eq!(es.say(phq2_form.stem), phq2["stem"]["es-US"]);
    for (place, item) in gad7_form.items.iter().enumerate() {
        assert_eq!(es.say(*item), gad7["items"][place]["es-US"]);
    }
    for (place, item) in phq2_form.items.iter().enumerate() {
        assert_eq!(es.say(*item), phq2["items"][place]["es-US"]);
    }
    let lists = &reference["answer_lists"];
    for answer in Frequency::ALL {
        let known = &lists["LL358-3"]["options"][answer as usize]["es-US"];
        assert_eq!(es.say((gad7_form.answer)(answer)), *known);
    }
    for answer in Difficulty::ALL {
        let known = &lists["LL359-1"]["options"][answer as usize]["es-US"];
        assert_eq!(es.say((gad7_form.difficulty.answer)(answer)), *known);
    }
    assert_eq!(
        es.say(gad7_form.difficulty.question),
        gad7["difficulty_item"]["es-US"]
    );
    assert_eq!(es.say(gad7_form.attribution), gad7["attribution"]["es-US"]);
    assert_eq!(gad7_form.items.len(), GAD7);
}

#[tokio::test]
async fn what_has_no_official_wording_is_left_out_and_says_so() {
    let es = spanish();
    assert!(!is_offered(HandoutPart::Panic, es) && is_offered(HandoutPart::Gad7, es));
    for step in [
        Step::PanicIntro,
        Step::Attacks,
        Step::Symptoms,
        Step::PanicResult,
    ] {
        let html = html(clinic(), Session::at(step).speaking(es)).await;
        assert!(html.contains(es.say(es.content().result.no_panic)));
        assert!(!html.contains("panic") && !html.contains("chest"), "{html}");
    }
}

#[test]
fn switching_keeps_everything_and_moves_nothing() {
    let before = || answered([Frequency::SeveralDays; 7], Step::Review);
    let after = Rc::new(before().after(Action::Speak(spanish())));
    assert_eq!(all(&after), all(&before().speaking(spanish())));
    assert_eq!(all(&after.next(Action::Speak(Lang::EN))), all(&before()));
    assert_eq!(after.next(Action::Wipe).lang, spanish());
}

#[test]
fn each_language_is_named_in_itself() {
    assert_eq!(Lang::EN.name(), "English");
    assert_eq!(spanish().name(), "Español");
    for lang in Lang::all() {
        assert_eq!(lang.say(lang.content().shell.language), lang.name());
    }
}

#[test]
fn a_language_that_was_asked_for_changes_nothing_until_it_is_spoken() {
    let before = || answered([Frequency::SeveralDays; 7], Step::Review);
    let waiting = Rc::new(before().after(Action::Await(spanish())));
    assert_eq!(waiting.awaited, Some(spanish()));
    assert_eq!(waiting.lang, before().lang);
    assert_eq!(waiting.next(Action::Wipe).awaited, Some(spanish()));
    let spoken = waiting.next(Action::Speak(spanish()));
    assert_eq!(all(&spoken), all(&before().speaking(spanish())));
}

#[test]
fn words_of_another_build_or_language_are_refused() {
    for words in [
        "",
        "care-guide es-US 0123456789abcdef\n",
        "care-guide en-US",
    ] {
        assert!(!spanish().learn(words), "{words:?}");
    }
    assert!(Lang::all().all(Lang::is_known));
    assert!(!Lang::all().any(Lang::is_lost));
}

#[test]
fn days_are_said_in_order() {
    let day = Day {
        year: 2026,
        month: 11,
        day: 25,
    };
    assert_eq!(Lang::EN.date(day), "November 25, 2026");
    assert_eq!(spanish().date(day), "25 de noviembre de 2026");
    assert_eq!(spanish().month_of(day), "noviembre de 2026");
}

#[test]
fn an_export_is_in_the_language_of_the_answers() {
    let session = answered([Frequency::SeveralDays; 7], Step::Sheet).speaking(spanish());
    let session = session.after(Action::Enter(Input::Part(HandoutPart::Gad7)));
    let text = fhir::document(&session, CHECKED, [0; 16]);
    let text = open(&text).as_ref().expect("answers");
    assert!(text.contains("\"language\":\"es-US\""));
    assert!(text.contains("Varios días") && !text.contains("Several days"));
}

/// The browser tests compare these with what `Intl` makes of them: the plain pages are drawn without a browser.
#[test]
fn days_in_words() {
    let mut lines = Vec::new();
    for lang in Lang::all() {
        for month in 1..=12 {
            for (year, day) in [(2026, 1), (2027, 9), (2028, 28)] {
                let day = Day { year, month, day };
                lines.push(format!(
                    "{} | {} | {} | {}",
                    lang.tag(),
                    day.iso(),
                    lang.date(day),
                    lang.month_of(day)
                ));
            }
        }
    }
    insta::assert_snapshot!(lines.join("\n"));
}
