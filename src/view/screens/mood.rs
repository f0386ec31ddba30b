//! The PHQ-2. Its screens are the same whatever is answered.

use care_guide_core::instrument::{Frequency, Item, PHQ2};
use care_guide_core::session::{Action, Input, Session};
use care_guide_core::step::Step;

use crate::view::components::controls::{Weight, to};
use crate::view::components::icons;
use crate::view::components::question::{self, Question, answered, given, question};
use crate::view::page::Page;

/// Why the PHQ-2 is offered.
pub fn intro(page: &mut Page, session: &Session) {
    let words = page.content().mood;
    question::intro(page, session, words.title, words.intro);
}

/// One item of the PHQ-2.
pub fn item(page: &mut Page, session: &Session, item: Item<PHQ2>) {
    let form = page.content().phq2;
    question(
        page,
        session,
        &Question {
            number: item.number(),
            of: PHQ2,
            words: form.items[item.index()],
            stem: form.stem,
            given: session.mood(item),
            input: &|answer| Input::Mood(item, answer),
        },
    );
}

/// What the PHQ-2 says, and its two answers.
pub fn result(page: &mut Page, session: &Session) {
    let content = page.content();
    let words = content.mood;
    let mut claims = vec![words.low, words.high];
    claims.extend_from_slice(words.always);

    page.title(words.result_title);
    page.within("div.outcome", |page| outcome(page, session));
    page.within("ol.review", |page| answers(page, session));
    page.facts(words.always);
    page.crisis();
    page.doors(|page| {
        let result = content.result;
        page.door(
            icons::TALK,
            content.shell.to_talk,
            result.talk_about,
            Step::Talk,
        );
        page.warm_door(icons::WIND, result.calm, result.calm_about, Step::Calm);
    });
    page.line("p.small", content.gad7.attribution.into());
    page.where_from(&claims);
    page.actions(
        session,
        &[to(Weight::Main, content.result.to_result, Step::Result)],
    );
}

/// The total and whether more should be asked, or that an answer is missing.
fn outcome(page: &mut Page, session: &Session) {
    let words = page.content().mood;
    let (further, points) = (session.asks_further(), session.mood_points());
    page.variants(|cell| {
        cell.variant(further.is_none(), |page| {
            page.within("div.total", |page| page.line("strong", words.open));
            page.line("p", words.open_why);
        });
        for (said, asks) in [(words.low, false), (words.high, true)] {
            cell.variant(further.is(&Some(asks)), |page| {
                page.total(words.total, points);
                page.line("p", said.text);
            });
        }
    });
}

/// Both items with their answers, to look over and to change.
fn answers(page: &mut Page, session: &Session) {
    let content = page.content();
    for item in Item::<PHQ2>::all() {
        let words = content.phq2.items[item.index()];
        let change = Action::Go(Step::Mood(item));
        answered(page, words.into(), change, |page| {
            let answer = session.mood(item);
            given(page, &Frequency::ALL, answer, content.gad7.answer);
        });
    }
}
