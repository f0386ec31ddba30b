//! The self-check: why we ask, one question a screen, and the review.

use yew::prelude::*;

use crate::domain::instrument::{Difficulty, Frequency, GAD7, Item};
use crate::domain::session::{Action, Session};
use crate::view::Guide;
use crate::view::blocks::{blocks, claims_of};
use crate::view::controls::{Weight, actions, button, radio};
use crate::view::pictures::variants;
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

/// One item of the GAD-7.
pub fn question(guide: &Guide, session: &Session, item: Item<GAD7>) -> Html {
    let words = guide.content().check;
    let (question, of) = words.question_of;
    let given = session.gad7.get(item);
    html! {
        <>
            <p class="where">{ question }{ " " }{ item.number() }{ " " }{ of }{ " " }{ GAD7 }</p>
            <fieldset aria-describedby="stem" aria-invalid={session.answer_needed.then_some("true")}>
                <legend>{ guide.title(words.gad7.items[item.index()]) }</legend>
                <p id="stem" class="stem">{ words.gad7.stem }</p>
                for answer in Frequency::ALL {
                    { radio(guide, "answer", (words.gad7.answer)(answer), given == Some(answer), Action::Answer(item, answer)) }
                }
            </fieldset>
            { answer_needed(guide, session) }
            { go_on(guide, session) }
        </>
    }
}

/// Keeps its place when it says nothing, so that it moves nothing when it speaks.
fn answer_needed(guide: &Guide, session: &Session) -> Html {
    let words = guide.content().check;
    let said = if session.answer_needed {
        words.answer_needed
    } else {
        ""
    };
    html! { <p class="error" role="alert">{ said }</p> }
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
            <fieldset aria-describedby="stem">
                <legend>{ guide.title(words.difficulty.question) }</legend>
                <p id="stem" class="stem">{ words.difficulty_hint }</p>
                for answer in Difficulty::ALL {
                    { radio(guide, "answer", (words.difficulty.answer)(answer), session.difficulty == Some(answer), Action::Rate(answer)) }
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
            <ol class="review">
                for item in Item::<GAD7>::all() {
                    <li key={item.index()}>
                        <span class="review-item">{ item.number() }{ ". " }{ words.gad7.items[item.index()] }</span>
                        { given(guide, &Frequency::ALL, session.gad7.get(item), words.gad7.answer) }
                        { change(guide, words.gad7.items[item.index()], Action::Change(item)) }
                    </li>
                }
                <li key="difficulty">
                    <span class="review-item">{ review.difficulty }</span>
                    { given(guide, &Difficulty::ALL, session.difficulty, words.difficulty.answer) }
                    { change(guide, review.difficulty, Action::ChangeDifficulty) }
                </li>
            </ol>
            { actions(guide, session, vec![
                button(guide, Weight::Main, review.result, Action::Continue),
                button(guide, Weight::Quiet, review.clear, Action::ClearCheck),
            ]) }
        </>
    }
}

/// The answer given, in a place as large as the longest answer needs.
fn given<T: Copy + PartialEq>(
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
    html! { <div class="review-answer">{ variants(shown, words) }</div> }
}

fn change(guide: &Guide, about: &'static str, action: Action) -> Html {
    html! {
        <button type="button" class="quiet" onclick={guide.click(action)}>
            { guide.content().check.review.change }
            <span class="unseen">{ ": " }{ about }</span>
        </button>
    }
}
