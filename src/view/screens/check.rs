//! The self-check: why we ask, the GAD-7 and its difficulty item, and the review.

use care_guide_core::Private;
use care_guide_core::instrument::{Difficulty, Frequency, GAD7, Item};
use care_guide_core::session::{Action, Input, Session};
use care_guide_core::step::Step;

use crate::view::components::controls::{Weight, to};
use crate::view::components::icons;
use crate::view::components::question::{ANSWER, Question, answered, asks, given, go_on, question};
use crate::view::page::Page;

/// Why we ask, and what happens to the answers; first the way to the result, once there is one.
pub fn intro(page: &mut Page, session: &Session) {
    let content = page.content();
    let words = content.check;
    page.title(words.title);
    page.control(|page| {
        page.within("div.outcome", |page| {
            page.variants(|cell| {
                let begun = Private::new(session.begun);
                cell.variant(!begun, |page| {
                    page.within("div.note ahead", |page| {
                        page.icon(icons::CHECK);
                        page.line("p", words.ahead);
                    });
                });
                cell.variant(begun, |page| {
                    page.doors(|page| {
                        page.door(icons::CHECK, words.result, words.result_about, Step::Result);
                    });
                });
            });
        });
    });
    page.blocks(words.intro);
    page.within("p.keys-hint", |page| page.text(words.keys));
    page.heading(1, words.private_title);
    page.line("p", words.private);
    page.extras(|page| {
        page.folded(words.about_title, |page| page.facts(words.about));
        page.where_from(words.about);
    });
    page.actions(
        session,
        &[
            (Weight::Main, words.start, Action::Continue),
            to(Weight::Second, words.without, Step::Options),
        ],
    );
}

/// One item of the GAD-7.
pub fn gad7(page: &mut Page, session: &Session, item: Item<GAD7>) {
    let words = page.content().gad7;
    question(
        page,
        session,
        &Question {
            number: item.number(),
            of: GAD7,
            words: words.items[item.index()],
            stem: words.stem,
            given: session.gad7(item),
            input: &|answer| Input::Gad7(item, answer),
        },
    );
}

/// The optional, unscored item.
pub fn difficulty(page: &mut Page, session: &Session) {
    let words = page.content().difficulty;
    let form = &page.content().gad7.difficulty;
    page.within("p.where", |page| {
        page.attr("id", "where");
        page.text(words.title);
    });
    page.within("fieldset", |page| {
        page.attr("aria-describedby", "stem where");
        asks(page, form.question.into(), words.hint);
        for answer in Difficulty::ALL {
            let set = session.difficulty().is(&Some(answer));
            let name = (form.answer)(answer).into();
            page.radio(&ANSWER, name, set, Input::Difficulty(answer));
        }
    });
    go_on(page, session);
}

/// All answers, to look over and change.
pub fn review(page: &mut Page, session: &Session) {
    let form = page.content().gad7;
    let review = page.content().review;
    page.title(review.title);
    page.line("p", review.text);
    page.line("p.stem", form.stem.into());
    page.within("ol.review gad7", |page| {
        for item in Item::<GAD7>::all() {
            answered(
                page,
                form.items[item.index()].into(),
                Action::Change(item),
                |page| {
                    given(page, &Frequency::ALL, session.gad7(item), form.answer);
                },
            );
        }
        answered(page, review.difficulty, Action::ChangeDifficulty, |page| {
            given(
                page,
                &Difficulty::ALL,
                session.difficulty(),
                form.difficulty.answer,
            );
        });
    });
    page.actions(
        session,
        &[
            (Weight::Main, review.result, Action::Continue),
            (Weight::Quiet, review.clear, Action::ClearCheck),
        ],
    );
}
