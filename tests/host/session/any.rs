//! Any item, step, input and action, for tests of every sequence of them.

use care_guide_core::handout::{Duration, ExportFormat, ExportResult, HandoutPart, Unreadable};
use care_guide_core::instrument::{Difficulty, Frequency, GAD7, Item, YesNo};
use care_guide_core::lang::Lang;
use care_guide_core::marks::{Aspect, Care, Kind};
use care_guide_core::session::{Action, Input};
use care_guide_core::step::{Section, Step};
use care_guide_private::Private;
use proptest::prelude::*;

use crate::screens::every_step;

pub fn item(index: usize) -> Item<GAD7> {
    Item::at(index).expect("an item of the GAD-7")
}

pub fn any_item() -> impl Strategy<Value = Item<GAD7>> {
    (0..GAD7).prop_map(item)
}

pub fn any_step() -> impl Strategy<Value = Step> {
    let steps = every_step().into_iter().map(|(_, step)| step);
    prop::sample::select(steps.collect::<Vec<_>>())
}

pub fn any_of<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(all)
}

pub fn item_of<const N: usize>() -> impl Strategy<Value = Item<N>> {
    (0..N).prop_map(|index| Item::at(index).expect("an item in range"))
}

pub fn any_input() -> impl Strategy<Value = Input> {
    prop_oneof![
        (item_of(), any_of(&Frequency::ALL)).prop_map(|(item, answer)| Input::Gad7(item, answer)),
        any_of(&Difficulty::ALL).prop_map(Input::Difficulty),
        (item_of(), any_of(&Frequency::ALL)).prop_map(|(item, answer)| Input::Mood(item, answer)),
        (item_of(), any_of(&YesNo::ALL)).prop_map(|(item, answer)| Input::Attack(item, answer)),
        (item_of(), any_of(&YesNo::ALL)).prop_map(|(item, answer)| Input::Symptom(item, answer)),
        any_of(&Kind::ALL).prop_map(Input::Familiar),
        any_of(&Care::ALL).prop_map(Input::Tried),
        any_of(&Aspect::ALL).prop_map(Input::Priority),
        (item_of(), item_of()).prop_map(|(gallery, picture)| Input::Picture(gallery, picture)),
        any_of(&HandoutPart::ALL).prop_map(Input::Part),
        (item_of(), any_of(&Duration::ALL))
            .prop_map(|(care, duration)| Input::Duration(care, duration)),
        item_of().prop_map(Input::Mention),
        item_of().prop_map(Input::Ask),
        item_of().prop_map(Input::AskFirst),
        Just(Input::Gather),
    ]
}

pub fn any_action() -> impl Strategy<Value = Action> {
    prop_oneof![
        any_step().prop_map(Action::Go),
        any_of(&Section::ALL).prop_map(Action::Open),
        Just(Action::Back),
        any_input().prop_map(Action::Enter),
        Just(Action::Continue),
        Just(Action::Skip),
        any_item().prop_map(Action::Change),
        Just(Action::ChangeDifficulty),
        Just(Action::ClearCheck),
        Just(Action::ToggleCalm),
        prop::sample::select(Lang::all().collect::<Vec<_>>()).prop_map(Action::Speak),
        prop::sample::select(Lang::all().collect::<Vec<_>>()).prop_map(Action::Await),
        Just(Action::Exported(
            ExportFormat::Copy,
            Private::new(ExportResult::Done)
        )),
        Just(Action::EarlierCheckRead(Private::new(Err(
            Unreadable::NotOurs
        )))),
        (0_u32..30).prop_map(Action::Quiet),
        Just(Action::Wipe),
    ]
}
