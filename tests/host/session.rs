//! The session: every action is safe anywhere, Back keeps answers, and clearing clears everything.

use std::rc::Rc;

use care_guide_core::answers::Answers;
use care_guide_core::entered::Entered;
use care_guide_core::handout::{ExportFormat, ExportResult, HandoutPart};
use care_guide_core::instrument::{Difficulty, Frequency, GAD7, Item, YesNo};
use care_guide_core::marks::{Aspect, Care, Kind, Marks};
use care_guide_core::session::{ASK_AFTER, Action, CLEAR_AFTER, Input, MAX_PRIORITIES, Session};
use care_guide_core::step::{Section, Step};
use care_guide_private::{Private, open};
use proptest::prelude::*;

mod any;

use any::*;

/// All of a session, for comparison: what was entered, and the rest.
pub fn all(session: &Session) -> (Entered, String) {
    (open(&session.entered).clone(), format!("{session:?}"))
}

fn after(start: Step, actions: &[Action]) -> Rc<Session> {
    let start = Rc::new(Session::at(start));
    actions
        .iter()
        .fold(start, |session, action| session.next(*action))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_sequence_of_actions_panics_or_breaks_the_rules(
        actions in prop::collection::vec(any_action(), 0..120),
    ) {
        let mut session = Rc::new(Session::at(Step::Welcome));
        for action in actions {
            let before = session.clone();
            session = session.next(action);
            let entered = open(&session.entered);
            prop_assert!(entered.priorities.iter().count() <= MAX_PRIORITIES);
            let asked = |item| entered.choices.questions.has(item);
            prop_assert!(entered.choices.first.iter().all(asked), "what comes first is asked");
            prop_assert!(!entered.answer_needed || matches!(session.step, Step::Question(_) | Step::Mood(_)));
            prop_assert_eq!(session.step != before.step && session.generation == before.generation, false);
            if matches!(action, Action::Enter(_)) {
                prop_assert_eq!((session.step, session.generation), (before.step, before.generation), "entering moves nothing");
            }
            if matches!(action, Action::Back | Action::Go(_) | Action::Continue | Action::Skip) {
                let before = open(&before.entered);
                prop_assert_eq!(entered.gad7, before.gad7, "moving about changes no answer");
                prop_assert_eq!(entered.difficulty, before.difficulty);
            }
        }
    }

    #[test]
    fn clearing_leaves_nothing_of_what_was_entered(
        actions in prop::collection::vec(any_action(), 0..60),
    ) {
        let session = after(Step::Welcome, &actions).next(Action::Wipe);
        let mut blank = Session::at(Step::Cleared).speaking(session.lang);
        (blank.generation, blank.awaited) = (session.generation, session.awaited);
        prop_assert_eq!(all(&session), all(&blank));
    }

    #[test]
    fn back_undoes_every_way_on(steps in prop::collection::vec(any_step(), 1..40)) {
        let mut session = Rc::new(Session::at(Step::Welcome));
        for step in steps {
            let before = session.step;
            session = session.next(Action::Go(step));
            if step != before && !matches!(before, Step::Cleared | Step::StillThere) {
                prop_assert_eq!(session.next(Action::Back).step, before);
            }
        }
    }
}

#[test]
fn continue_without_an_answer_asks_for_one_and_stays() {
    let session = after(Step::Question(item(2)), &[Action::Continue]);
    assert_eq!(session.step, Step::Question(item(2)));
    assert!(open(&session.entered).answer_needed);
    let answered = session.next(Action::Enter(Input::Gad7(item(2), Frequency::NotAtAll)));
    assert!(!open(&answered.entered).answer_needed);
    assert_eq!(
        answered.next(Action::Continue).step,
        Step::Question(item(3))
    );
}

#[test]
fn what_came_of_taking_the_sheet_along_holds_until_something_is_chosen() {
    let nothing = Private::new(ExportResult::Nothing);
    let session = after(
        Step::Sheet,
        &[Action::Exported(ExportFormat::Fhir, nothing)],
    );
    let said = Some((ExportFormat::Fhir, ExportResult::Nothing));
    assert_eq!(open(&session.entered).exported, said);
    let choice = Action::Enter(Input::Part(HandoutPart::Gad7));
    assert_eq!(open(&session.next(choice).entered).exported, None);
}

#[test]
fn skip_leaves_the_question_open_and_goes_on() {
    let session = after(Step::Question(item(6)), &[Action::Skip]);
    assert_eq!(session.step, Step::Difficulty);
    assert_eq!(open(&session.entered).gad7, Answers::EMPTY);
}

#[test]
fn the_check_runs_from_the_introduction_to_the_result() {
    let mut session = after(Step::CheckIntro, &[Action::Continue]);
    for index in 0..GAD7 {
        assert_eq!(session.step, Step::Question(item(index)));
        session = session
            .next(Action::Enter(Input::Gad7(
                item(index),
                Frequency::SeveralDays,
            )))
            .next(Action::Continue);
    }
    assert_eq!(session.step, Step::Difficulty);
    let session = session.next(Action::Skip);
    assert_eq!(session.step, Step::Review);
    assert_eq!(session.next(Action::Continue).step, Step::Result);
}

#[test]
fn changing_one_answer_returns_to_the_review() {
    let session = after(
        Step::Review,
        &[
            Action::Change(item(1)),
            Action::Enter(Input::Gad7(item(1), Frequency::NearlyEveryDay)),
            Action::Continue,
        ],
    );
    assert_eq!(session.step, Step::Review);
    assert_eq!(
        *open(&session.gad7(item(1))),
        Some(Frequency::NearlyEveryDay)
    );
    assert_eq!(
        session
            .next(Action::ChangeDifficulty)
            .next(Action::Skip)
            .step,
        Step::Review
    );
    for between in [Action::Go(Step::Help), Action::Quiet(ASK_AFTER)] {
        for change in [Action::Change(item(1)), Action::ChangeDifficulty] {
            let back = after(Step::Review, &[change, between, Action::Back]);
            assert_eq!(back.next(Action::Skip).step, Step::Review, "{between:?}");
        }
    }
}

#[test]
fn back_never_leads_to_what_the_clock_opened() {
    let answered = [
        Action::Go(Step::Learn),
        Action::Quiet(ASK_AFTER),
        Action::Go(Step::Help),
        Action::Back,
    ];
    assert_eq!(after(Step::Welcome, &answered).step, Step::Learn);
    let cleared = [
        Action::Go(Step::Learn),
        Action::Quiet(CLEAR_AFTER),
        Action::Go(Step::Help),
    ];
    assert!(!after(Step::Welcome, &cleared).can_go_back());
}

#[test]
fn an_open_question_opened_from_the_result_returns_there() {
    let session = after(Step::Result, &[Action::Change(item(6)), Action::Skip]);
    assert_eq!(session.step, Step::Result);
}

#[test]
fn the_check_leads_to_its_result_once_begun_whatever_was_answered() {
    let visit = Action::Open(Section::Check);
    let answer = Action::Enter(Input::Gad7(item(0), Frequency::SeveralDays));
    let looked = after(Step::CheckIntro, &[Action::Continue, visit]);
    assert_eq!(looked.step, Step::CheckIntro, "no question was left yet");
    let answered = [Action::Continue, answer, Action::Continue];
    let skipped = [Action::Continue, Action::Skip];
    for begun in [&answered[..], &skipped[..]] {
        let session = after(Step::CheckIntro, begun).next(Action::Go(Step::Learn));
        assert_eq!(session.next(visit).step, Step::Result);
        let asked = session.next(Action::Go(Step::Review));
        assert_eq!(asked.next(visit).step, Step::CheckIntro, "still asking");
        let cleared = session.next(Action::ClearCheck).next(visit);
        assert_eq!(cleared.step, Step::CheckIntro);
    }
    for section in Section::ALL {
        let opened = after(Step::Help, &[Action::Open(section)]).step;
        assert_eq!(opened, section.first_step());
    }
}

#[test]
fn one_tap_puts_all_that_was_entered_on_the_sheet_and_nothing_else() {
    let gather = Action::Enter(Input::Gather);
    let parts = |session: &Session| {
        open(&session.entered)
            .choices
            .parts
            .iter()
            .collect::<Vec<_>>()
    };
    let nothing = after(Step::Sheet, &[gather]);
    assert_eq!(
        parts(&nothing),
        [HandoutPart::Space],
        "room to write needs nothing"
    );
    assert!(open(&nothing.entered).gathered);
    let inputs = [
        (Input::Gad7(item(3), Frequency::NotAtAll), HandoutPart::Gad7),
        (Input::Difficulty(Difficulty::Very), HandoutPart::Gad7),
        (
            Input::Mood(Item::FIRST, Frequency::NotAtAll),
            HandoutPart::Mood,
        ),
        (Input::Attack(Item::FIRST, YesNo::No), HandoutPart::Panic),
        (Input::Symptom(Item::FIRST, YesNo::Yes), HandoutPart::Panic),
        (Input::Familiar(Kind::Social), HandoutPart::Familiar),
        (Input::Tried(Care::Therapy), HandoutPart::Tried),
        (Input::Priority(Aspect::Cost), HandoutPart::Priorities),
    ];
    for (input, part) in inputs {
        let session = after(Step::Sheet, &[Action::Enter(input), gather]);
        assert_eq!(parts(&session), [part, HandoutPart::Space]);
        assert_eq!(
            parts(&session.next(gather)),
            [part, HandoutPart::Space],
            "twice"
        );
        assert!(!open(&session.next(Action::Go(Step::Talk)).entered).gathered);
        let choice = Action::Enter(Input::Part(part));
        assert!(!open(&session.next(choice).entered).gathered);
    }
    let chosen = after(
        Step::Sheet,
        &[Action::Enter(Input::Part(HandoutPart::Mood)), gather],
    );
    assert!(
        parts(&chosen).contains(&HandoutPart::Mood),
        "what was chosen stays"
    );
}

#[test]
fn up_to_three_questions_come_first_and_are_asked() {
    let question = |index| Item::at(index).expect("a question");
    let first = |index| Action::Enter(Input::AskFirst(question(index)));
    let session = after(Step::Sheet, &[9, 2, 5, 7].map(first));
    let order: Vec<_> = open(&session.entered).choices.first.iter().collect();
    assert_eq!(order, [9, 2, 5].map(question), "in the order of the picks");
    assert!(
        !open(&session.entered).choices.questions.has(question(7)),
        "no room, not asked"
    );
    let dropped = session.next(Action::Enter(Input::Ask(question(2))));
    assert!(!open(&dropped.entered).choices.first.has(question(2)));
    let later = session.next(first(9));
    assert!(
        open(&later.entered).choices.questions.has(question(9)),
        "still asked, later"
    );
}

#[test]
fn a_fourth_priority_is_not_taken_and_dropping_one_makes_room() {
    let session = after(
        Step::Compare,
        &Aspect::ALL.map(|topic| Action::Enter(Input::Priority(topic))),
    );
    assert!(*open(&session.has_all_priorities()));
    assert!(!*open(&session.is_priority(Aspect::ALL[MAX_PRIORITIES])));
    let session = session
        .next(Action::Enter(Input::Priority(Aspect::ALL[0])))
        .next(Action::Enter(Input::Priority(Aspect::Cost)));
    assert!(*open(&session.is_priority(Aspect::Cost)));
    assert!(!*open(&session.is_priority(Aspect::ALL[0])));
}

#[test]
fn every_section_opens_with_a_step_of_its_own() {
    for section in Section::ALL {
        assert_eq!(section.first_step().section(), Some(section));
    }
}

#[test]
fn the_panic_module_has_the_same_screens_whatever_is_answered() {
    for first in YesNo::ALL {
        let mut session = after(Step::PanicIntro, &[Action::Continue]);
        session = session.next(Action::Enter(Input::Attack(Item::FIRST, first)));
        let steps = [(); 2].map(|()| {
            session = session.next(Action::Continue);
            session.step
        });
        assert_eq!(steps, [Step::Symptoms, Step::PanicResult]);
    }
}

#[test]
fn idle_asks_first_keeps_everything_when_put_off_and_leaves_an_untouched_guide_alone() {
    let untouched = Rc::new(Session::at(Step::Welcome));
    assert_eq!(
        all(&untouched.next(Action::Quiet(ASK_AFTER))),
        all(&untouched)
    );
    assert_eq!(
        all(&untouched.next(Action::Quiet(CLEAR_AFTER))),
        all(&untouched)
    );
    let marked = after(Step::Options, &[Action::Enter(Input::Tried(Care::ALL[0]))]);
    assert_eq!(
        all(&marked.next(Action::Quiet(ASK_AFTER))),
        all(&marked),
        "a screen would tell the page that something was marked"
    );
    let forgotten = marked.next(Action::Quiet(CLEAR_AFTER));
    assert_eq!(all(&forgotten), all(&Rc::new(Session::at(Step::Options))));
    let marked = after(
        Step::Welcome,
        &[
            Action::Go(Step::Options),
            Action::Enter(Input::Tried(Care::ALL[0])),
        ],
    );
    assert_eq!(marked.next(Action::Quiet(ASK_AFTER)).step, Step::StillThere);
    let cleared = marked.next(Action::Quiet(CLEAR_AFTER));
    assert_eq!(cleared.step, Step::Cleared);
    assert_eq!(open(&cleared.entered).tried, Marks::EMPTY);
    assert_eq!(
        all(&cleared.next(Action::Quiet(CLEAR_AFTER))),
        all(&cleared),
        "cleared once, not every minute"
    );
    let session = after(
        Step::Welcome,
        &[
            Action::Go(Step::Question(item(0))),
            Action::Enter(Input::Gad7(item(0), Frequency::SeveralDays)),
        ],
    );
    let asked = session.next(Action::Quiet(ASK_AFTER));
    assert_eq!(
        all(&asked.next(Action::Quiet(ASK_AFTER))),
        all(&asked),
        "asked once, not every minute"
    );
    assert_eq!(asked.step, Step::StillThere);
    let kept = asked.next(Action::Back);
    assert_eq!(kept.step, session.step);
    assert_eq!(open(&kept.entered), open(&session.entered));
}
