//! The self-check: why we ask, one question a screen, and the review.

use yew::prelude::*;

use crate::domain::instrument::{Difficulty, Frequency, GAD7, Item};
use crate::domain::session::{Action, Entry, Session};
use crate::view::Guide;
use crate::view::blocks::{blocks, claims_of};
use crate::view::controls::{Weight, actions, button, radio};
use crate::view::pictures::{spoken, variants};
use crate::view::sources::where_from;

/// Why we ask, and what happens to the answers.
pub fn intro(guide: &Guide, session: &Session) -> Html {
    let words = guide.content().check;
    html! {
        <>
            { guide.title(words.title) }
            { blocks(guide, words.intro) }
            { where_from(guide, &claims_of(words.intro)) }
            { actions(guide, session, vec![button(guide, Weight::Main, words.start, Action::Continue)]) }
        </>
    }
}

/// A question that takes one of the four frequencies.
pub struct Question<'a> {
    /// Its number, from 1.
    pub number: usize,
    /// How many there are.
    pub of: usize,
    /// The item as printed.
    pub words: &'static str,
    /// The stem as printed.
    pub stem: &'static str,
    /// The answer given so far.
    pub given: Option<Frequency>,
    /// Enters an answer.
    pub entry: &'a dyn Fn(Frequency) -> Entry,
}

/// One item of the GAD-7.
pub fn gad7(guide: &Guide, session: &Session, item: Item<GAD7>) -> Html {
    let words = &guide.content().check.gad7;
    question(
        guide,
        session,
        &Question {
            number: item.number(),
            of: GAD7,
            words: words.items[item.index()],
            stem: words.stem,
            given: session.gad7.get(item),
            entry: &|answer| Entry::Gad7(item, answer),
        },
    )
}

/// One question a screen.
pub fn question(guide: &Guide, session: &Session, asked: &Question) -> Html {
    let words = guide.content().check;
    let (question, of) = words.question_of;
    html! {
        <>
            <p class="where">{ question }{ " " }{ asked.number }{ " " }{ of }{ " " }{ asked.of }</p>
            <fieldset
                aria-describedby="stem"
                aria-invalid={session.answer_needed.then_some("true")}
                onkeydown={guide.enter(Action::Continue)}
            >
                <legend>{ guide.title(asked.words) }</legend>
                <p id="stem" class="stem">{ asked.stem }</p>
                for answer in Frequency::ALL {
                    { radio(guide, AttrValue::Static("answer"), (words.gad7.answer)(answer), asked.given == Some(answer), (asked.entry)(answer)) }
                }
            </fieldset>
            { answer_needed(guide, session) }
            { go_on(guide, session) }
        </>
    }
}

/// Keeps its place when it says nothing, so that it moves nothing when it speaks.
fn answer_needed(guide: &Guide, session: &Session) -> Html {
    let words = guide.content().check.answer_needed;
    html! { <div class="error">{ spoken("alert", words, session.answer_needed) }</div> }
}

fn go_on(guide: &Guide, session: &Session) -> Html {
    let content = guide.content();
    actions(
        guide,
        session,
        vec![
            button(guide, Weight::Main, content.shell.go_on, Action::Continue),
            button(guide, Weight::Quiet, content.check.skip, Action::Skip),
        ],
    )
}

/// The optional, unscored item.
pub fn difficulty(guide: &Guide, session: &Session) -> Html {
    let words = guide.content().check;
    html! {
        <>
            <p class="where">{ words.difficulty_title }</p>
            <fieldset aria-describedby="stem" onkeydown={guide.enter(Action::Continue)}>
                <legend>{ guide.title(words.difficulty.question) }</legend>
                <p id="stem" class="stem">{ words.difficulty_hint }</p>
                for answer in Difficulty::ALL {
                    { radio(guide, AttrValue::Static("answer"), (words.difficulty.answer)(answer), session.difficulty == Some(answer), Entry::Difficulty(answer)) }
                }
            </fieldset>
            { go_on(guide, session) }
        </>
    }
}

/// All answers, to look over and change.
pub fn review(guide: &Guide, session: &Session) -> Html {
    let words = guide.content().check;
    let review = &words.review;
    html! {
        <>
            { guide.title(review.title) }
            <p>{ review.text }</p>
            <p class="stem">{ words.gad7.stem }</p>
            <ol class="review gad7">
                for item in Item::<GAD7>::all() {
                    { answered(
                        guide,
                        words.gad7.items[item.index()],
                        given(guide, &Frequency::ALL, session.gad7.get(item), words.gad7.answer),
                        Action::Change(item),
                    ) }
                }
                { answered(
                    guide,
                    review.difficulty,
                    given(guide, &Difficulty::ALL, session.difficulty, words.difficulty.answer),
                    Action::ChangeDifficulty,
                ) }
            </ol>
            { actions(guide, session, vec![
                button(guide, Weight::Main, review.result, Action::Continue),
                button(guide, Weight::Quiet, review.clear, Action::ClearCheck),
            ]) }
        </>
    }
}

/// A question, the answer given, and a way to change it.
pub fn answered(guide: &Guide, about: &'static str, answer: Html, change: Action) -> Html {
    html! {
        <li key={about}>
            <span class="review-item">{ about }</span>
            <div class="review-answer">{ answer }</div>
            <button type="button" class="quiet" onclick={guide.click(change)}>
                { guide.content().check.review.change }
                <span class="unseen">{ " " }{ about }</span>
            </button>
        </li>
    }
}

/// The answer given, in a place as large as the longest answer needs.
pub fn given<T: Copy + PartialEq>(
    guide: &Guide,
    all: &[T],
    answer: Option<T>,
    name: fn(T) -> &'static str,
) -> Html {
    let unanswered = guide.content().check.review.unanswered;
    let mut words = vec![html! { unanswered }];
    words.extend(all.iter().map(|answer| html! { name(*answer) }));
    let shown = answer
        .and_then(|answer| all.iter().position(|other| *other == answer))
        .map_or(0, |place| place + 1);
    variants(shown, words)
}
