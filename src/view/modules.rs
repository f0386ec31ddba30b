//! The optional modules: the PHQ-2 and the panic module. Their screens are the same whatever is answered.

use yew::prelude::*;

use crate::content::Block;
use crate::domain::answers::Sheet;
use crate::domain::instrument::{ATTACKS, Frequency, Item, PHQ2, SYMPTOMS, YesNo};
use crate::domain::score::{MoodScore, PanicPattern};
use crate::domain::session::{Action, Entry, Session};
use crate::domain::step::Step;
use crate::view::Guide;
use crate::view::blocks::{blocks, claims_of, facts};
use crate::view::check::{Question, answered, given, question};
use crate::view::controls::{Weight, actions, button, radio, to};
use crate::view::pictures::{count, variants};
use crate::view::sources::where_from;

/// Why the PHQ-2 is offered.
pub fn mood_intro(guide: &Guide, session: &Session) -> Html {
    let words = guide.content().check.mood;
    intro(guide, session, words.title, words.intro)
}

/// Why the panic module is offered.
pub fn panic_intro(guide: &Guide, session: &Session) -> Html {
    let words = guide.content().check.panic;
    intro(guide, session, words.title, words.intro)
}

/// Stands for the panic module in a language that has no official wording of it.
pub fn no_panic(guide: &Guide, session: &Session) -> Html {
    let result = &guide.content().check.result;
    html! {
        <>
            { guide.title(result.more_title) }
            <p>{ result.no_panic }</p>
            { actions(guide, session, vec![to(guide, Weight::Main, result.to_result, Step::Result)]) }
        </>
    }
}

fn intro(guide: &Guide, session: &Session, title: &'static str, text: &'static [Block]) -> Html {
    let start = guide.content().check.start;
    html! {
        <>
            { guide.title(title) }
            { blocks(guide, text) }
            { where_from(guide, &claims_of(text)) }
            { actions(guide, session, vec![
                button(guide, Weight::Main, start, Action::Continue),
                to(guide, Weight::Quiet, guide.content().check.result.to_result, Step::Result),
            ]) }
        </>
    }
}

/// One item of the PHQ-2.
pub fn mood(guide: &Guide, session: &Session, item: Item<PHQ2>) -> Html {
    let words = guide.content().check.mood;
    question(
        guide,
        session,
        &Question {
            number: item.number(),
            of: PHQ2,
            words: words.items[item.index()],
            stem: words.stem,
            given: session.mood.get(item),
            entry: &|answer| Entry::Mood(item, answer),
        },
    )
}

/// What the PHQ-2 says, and its two answers.
pub fn mood_result(guide: &Guide, session: &Session) -> Html {
    let check = guide.content().check;
    let words = check.mood;
    let score = session.mood.complete().map(|sheet| MoodScore::of(&sheet));
    let shown = score.map_or(0, |score| 1 + usize::from(score.asks_further()));
    let (before, after) = words.total;
    let outcome = |said: &'static str| {
        html! {
            <>
                <p class="total">{ before }{ " " }{ count(score.map_or(0, MoodScore::points)) }{ " " }{ after }</p>
                <p>{ said }</p>
            </>
        }
    };
    let outcomes = vec![
        html! { <p class="total">{ words.open }</p> },
        outcome(words.low.text),
        outcome(words.high.text),
    ];
    let mut claims = vec![words.low, words.high];
    claims.extend_from_slice(words.always);
    html! {
        <>
            { guide.title(words.result_title) }
            <div class="outcome">{ variants(shown, outcomes) }</div>
            <ol class="review">
                for item in Item::<PHQ2>::all() {
                    { answered(
                        guide,
                        words.items[item.index()],
                        given(guide, &Frequency::ALL, session.mood.get(item), check.gad7.answer),
                        Action::Go(Step::Mood(item)),
                    ) }
                }
            </ol>
            { facts(words.always) }
            <p class="small">{ check.gad7.attribution }</p>
            { where_from(guide, &claims) }
            { actions(guide, session, vec![to(guide, Weight::Main, check.result.to_result, Step::Result)]) }
        </>
    }
}

/// The panic module's questions about attacks.
pub fn attacks(guide: &Guide, session: &Session) -> Html {
    let words = guide.content().check.panic;
    html! {
        <>
            { guide.title(words.attacks_title) }
            <p class="stem">{ words.only_if_yes }</p>
            for item in Item::<ATTACKS>::all() {
                { yes_no(guide, words.attacks[item.index()], &session.attacks, item, &|answer| Entry::Attack(item, answer)) }
            }
            { go_on(guide, session) }
        </>
    }
}

/// The panic module's list of symptoms, after the emergency line.
pub fn symptoms(guide: &Guide, session: &Session) -> Html {
    let words = guide.content().check.panic;
    html! {
        <>
            <div class="box"><p class="box-title">{ words.emergency.text }</p></div>
            { guide.title(words.symptoms_stem) }
            <p class="stem">{ words.only_if_yes }</p>
            for item in Item::<SYMPTOMS>::all() {
                { yes_no(guide, words.symptoms[item.index()], &session.symptoms, item, &|answer| Entry::Symptom(item, answer)) }
            }
            { where_from(guide, &[words.emergency]) }
            { go_on(guide, session) }
        </>
    }
}

fn go_on(guide: &Guide, session: &Session) -> Html {
    let on = guide.content().shell.go_on;
    actions(
        guide,
        session,
        vec![button(guide, Weight::Main, on, Action::Continue)],
    )
}

/// A question with two answers side by side.
fn yes_no<const N: usize>(
    guide: &Guide,
    words: &'static str,
    sheet: &Sheet<YesNo, N>,
    item: Item<N>,
    entry: &dyn Fn(YesNo) -> Entry,
) -> Html {
    let name = guide.content().check.panic.answer;
    // Neutral, and different for every question of the screen.
    let group = AttrValue::from(format!("q{}", item.number()));
    html! {
        <fieldset key={words} class="yes-no">
            <legend>{ words }</legend>
            <div class="pair">
                for answer in YesNo::ALL {
                    { radio(guide, group.clone(), name(answer), sheet.get(item) == Some(answer), entry(answer)) }
                }
            </div>
        </fieldset>
    }
}

/// What the panic module says.
pub fn panic_result(guide: &Guide, session: &Session) -> Html {
    let check = guide.content().check;
    let words = check.panic;
    let pattern = PanicPattern::of(&session.attacks, &session.symptoms);
    let outcomes = PanicPattern::ALL.map(|pattern| {
        let said = match pattern {
            PanicPattern::Open => words.open,
            PanicPattern::NotMet => words.not_met.text,
            PanicPattern::Met => words.met.text,
        };
        html! { <p class="total">{ said }</p> }
    });
    let mut claims = vec![words.not_met, words.met];
    claims.extend_from_slice(words.always);
    html! {
        <>
            { guide.title(words.result_title) }
            <div class="outcome">{ variants(pattern as usize, outcomes.into()) }</div>
            { facts(words.always) }
            <p class="small">{ check.gad7.attribution }</p>
            { where_from(guide, &claims) }
            { actions(guide, session, vec![
                to(guide, Weight::Main, check.result.to_result, Step::Result),
                to(guide, Weight::Quiet, words.change, Step::Attacks),
            ]) }
        </>
    }
}
