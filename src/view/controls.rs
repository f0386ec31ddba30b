//! Buttons, choices and marks: every control of the guide.

use yew::prelude::*;

use crate::domain::session::{Action, Entry, Session};
use crate::domain::step::Step;
use crate::view::Guide;

/// How much a button stands out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// The one way on.
    Main,
    /// Another way on.
    Second,
    /// As quiet as a link.
    Quiet,
}

impl Weight {
    const fn class(self) -> &'static str {
        match self {
            Self::Main => "button main",
            Self::Second => "button second",
            Self::Quiet => "quiet",
        }
    }
}

/// A button that does something.
pub fn button(guide: &Guide, weight: Weight, words: &'static str, action: Action) -> Html {
    html! {
        <button type="button" class={weight.class()} onclick={guide.click(action)}>{ words }</button>
    }
}

/// A button that opens a screen.
pub fn to(guide: &Guide, weight: Weight, words: &'static str, step: Step) -> Html {
    button(guide, weight, words, Action::Go(step))
}

/// The ways on from a screen, the main one first, and the way back last.
pub fn actions(guide: &Guide, session: &Session, ways: Vec<Html>) -> Html {
    html! {
        <div class="actions">
            for (place, way) in ways.into_iter().enumerate() {
                <div key={place}>{ way }</div>
            }
            <div key="back" hidden={!session.can_go_back()}>
                { button(guide, Weight::Quiet, guide.content().shell.back, Action::Back) }
            </div>
        </div>
    }
}

/// A card that opens a screen: a name and what is behind it.
pub fn door(guide: &Guide, name: &'static str, about: Html, step: Step) -> Html {
    html! {
        <li key={name}>
            <button type="button" class="door" onclick={guide.go(step)}>
                <span class="door-name">{ name }</span>
                <span class="door-about">{ about }</span>
            </button>
        </li>
    }
}

/// One answer of a question; the whole card is the label.
pub fn radio(
    guide: &Guide,
    group: AttrValue,
    words: &'static str,
    set: bool,
    entry: Entry,
) -> Html {
    html! {
        <label key={words} class="choice">
            <input type="radio" name={group} autocomplete="off" checked={set} onchange={guide.change(entry)} />
            <span>{ words }</span>
        </label>
    }
}

/// A private mark; `hint` says what becomes of it.
pub fn mark(
    guide: &Guide,
    words: &'static str,
    hint: &'static str,
    set: bool,
    entry: Entry,
) -> Html {
    html! {
        <label class="choice mark">
            <input type="checkbox" autocomplete="off" checked={set} onchange={guide.change(entry)} />
            <span>
                { words }
                <span class="small">{ hint }</span>
            </span>
        </label>
    }
}

/// One of a list of things that can be chosen.
pub fn tick(guide: &Guide, words: &'static str, set: bool, entry: Entry) -> Html {
    html! {
        <label key={words} class="tick">
            <input type="checkbox" autocomplete="off" checked={set} onchange={guide.change(entry)} />
            <span>{ words }</span>
        </label>
    }
}

/// A topic that can be picked.
pub fn chip(guide: &Guide, words: &'static str, set: bool, off: bool, entry: Entry) -> Html {
    html! {
        <label key={words} class="chip">
            <input type="checkbox" autocomplete="off" checked={set} disabled={off} onchange={guide.change(entry)} />
            <span>{ words }</span>
        </label>
    }
}
