//! Actions, read from bytes.

use std::rc::Rc;

use care_guide_core::handout::{Duration, ExportFormat, HandoutPart, Unreadable};
use care_guide_core::instrument::{Difficulty, Frequency, Item, YesNo};
use care_guide_core::lang::Lang;
use care_guide_core::marks::{Aspect, Care, Kind};
use care_guide_core::session::{Action, Input, MAX_PRIORITIES, Session};
use care_guide_core::step::{Section, Step};
use care_guide_private::{Private, open};

/// Actions: no order of them breaks a rule, and clearing clears.
pub fn session(data: &[u8]) {
    let mut bytes = data.iter().copied();
    let mut session = Rc::new(Session::at(Step::Welcome));
    while let Some(action) = action(&mut bytes) {
        let before = session.clone();
        session = session.next(action);
        assert!(open(&session.entered).priorities.iter().count() <= MAX_PRIORITIES);
        assert!(session.step == before.step || session.generation != before.generation);
        match action {
            Action::Enter(_) => {
                assert_eq!(
                    (session.step, session.generation),
                    (before.step, before.generation)
                );
            }
            Action::Go(_) | Action::Back | Action::Continue | Action::Skip => {
                let (after, before) = (open(&session.entered), open(&before.entered));
                assert_eq!(
                    (after.gad7, after.difficulty),
                    (before.gad7, before.difficulty)
                );
            }
            _ => {}
        }
    }
    let cleared = session.next(Action::Wipe);
    let mut blank = Session::at(Step::Cleared).speaking(cleared.lang);
    (blank.generation, blank.awaited) = (cleared.generation, cleared.awaited);
    assert_eq!(open(&cleared.entered), open(&blank.entered));
    assert_eq!(format!("{cleared:?}"), format!("{blank:?}"));
}

type Bytes<'a> = &'a mut dyn Iterator<Item = u8>;

fn action(bytes: Bytes) -> Option<Action> {
    Some(match bytes.next()? % 32 {
        0 => Action::Go(one_of(bytes, &Section::ALL)?.first_step()),
        1 => Action::Go(Step::Kind(one_of(bytes, &Kind::ALL)?)),
        2 => Action::Go(Step::Aspect(one_of(bytes, &Aspect::ALL)?)),
        3 => Action::Go(Step::Question(item(bytes)?)),
        4 => Action::Go(Step::MoodIntro),
        5 => Action::Go(Step::PanicIntro),
        6 => Action::Back,
        7 => Action::Skip,
        8 => Action::Change(item(bytes)?),
        9 => Action::ChangeDifficulty,
        10 => Action::ClearCheck,
        11 => Action::Quiet(bytes.next()?.into()),
        12 => Action::Wipe,
        13 => Action::Continue,
        15 => Action::ToggleCalm,
        16 => Action::Speak(Lang::all().nth(usize::from(bytes.next()?) % 2)?),
        14 => Action::Await(Lang::all().nth(usize::from(bytes.next()?) % 2)?),
        17 => Action::Exported(
            ExportFormat::Copy,
            Private::new((bytes.next()? % 2 == 0).into()),
        ),
        18 => Action::EarlierCheckRead(Private::new(Err(one_of(bytes, &Unreadable::ALL)?))),
        19 => Action::Go(one_of(
            bytes,
            &[
                Step::Repeat,
                Step::Sheet,
                Step::Calm,
                Step::Help,
                Step::StillThere,
            ],
        )?),
        20 => Action::Open(one_of(bytes, &Section::ALL)?),
        21 => Action::Go(Step::Care(one_of(bytes, &Care::ALL)?)),
        22 => Action::Go(one_of(
            bytes,
            &[Step::Routes, Step::Resistant, Step::Someone],
        )?),
        _ => Action::Enter(input(bytes)?),
    })
}

fn input(bytes: Bytes) -> Option<Input> {
    Some(match bytes.next()? % 15 {
        0 => Input::Gad7(item(bytes)?, one_of(bytes, &Frequency::ALL)?),
        1 => Input::Difficulty(one_of(bytes, &Difficulty::ALL)?),
        2 => Input::Mood(item(bytes)?, one_of(bytes, &Frequency::ALL)?),
        3 => Input::Attack(item(bytes)?, one_of(bytes, &YesNo::ALL)?),
        4 => Input::Symptom(item(bytes)?, one_of(bytes, &YesNo::ALL)?),
        5 => Input::Familiar(one_of(bytes, &Kind::ALL)?),
        6 => Input::Tried(one_of(bytes, &Care::ALL)?),
        7 => Input::Priority(one_of(bytes, &Aspect::ALL)?),
        8 => Input::Part(one_of(bytes, &HandoutPart::ALL)?),
        9 => Input::Duration(item(bytes)?, one_of(bytes, &Duration::ALL)?),
        10 => Input::Mention(item(bytes)?),
        11 => Input::Picture(item(bytes)?, item(bytes)?),
        12 => Input::AskFirst(item(bytes)?),
        13 => Input::Gather,
        _ => Input::Ask(item(bytes)?),
    })
}

fn item<const N: usize>(bytes: Bytes) -> Option<Item<N>> {
    Item::at(usize::from(bytes.next()?) % N)
}

fn one_of<T: Copy>(bytes: Bytes, all: &[T]) -> Option<T> {
    all.get(usize::from(bytes.next()?) % all.len()).copied()
}
