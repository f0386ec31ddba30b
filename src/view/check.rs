//! The self-check: why we ask, one question a screen, and the review.

use care_guide_content::{Spoken, Text, Verbatim};
use care_guide_core::Private;
use care_guide_core::instrument::{Difficulty, Frequency, GAD7, Item};
use care_guide_core::session::{Action, Entry, Session};
use care_guide_core::step::Step;
use care_guide_html::On;
use yew::AttrValue;

use crate::view::controls::{Weight, to};
use crate::view::icons;
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

/// A question that takes one of the four frequencies.
pub struct Question<'a> {
    /// Its number, from 1.
    pub number: usize,
    /// How many there are.
    pub of: usize,
    /// The item as printed.
    pub words: Verbatim,
    /// The stem as printed.
    pub stem: Verbatim,
    /// The answer given so far.
    pub given: Private<Option<Frequency>>,
    /// Enters an answer.
    pub entry: &'a dyn Fn(Frequency) -> Entry,
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
            entry: &|answer| Entry::Gad7(item, answer),
        },
    );
}

/// One question a screen.
pub fn question(page: &mut Page, session: &Session, asked: &Question) {
    let content = page.content();
    let words = content.question;
    let [question, of, end] = words.place;
    page.within("p.where", |page| {
        page.attr("id", "where");
        page.text(question);
        page.number(asked.number);
        page.text(of);
        page.number(asked.of);
        page.text(end);
    });
    page.within("fieldset", |page| {
        page.attr("aria-describedby", "stem where error");
        page.invalid(session.is_answer_needed());
        asks(page, asked.words.into(), asked.stem.into());
        for answer in Frequency::ALL {
            let name = (content.gad7.answer)(answer).into();
            page.radio(
                &ANSWER,
                name,
                asked.given.is(&Some(answer)),
                (asked.entry)(answer),
            );
        }
    });
    // Keeps its place when it says nothing, so that it moves nothing when it speaks.
    page.within("div.error", |page| {
        page.attr("id", "error");
        page.spoken("alert", words.answer_needed, session.is_answer_needed());
    });
    go_on(page, session);
}

/// The name that the radios of a screen's only question share.
const ANSWER: AttrValue = AttrValue::Static("answer");

/// The question as the heading, and the stem that describes it; and the keys that answer it.
fn asks(page: &mut Page, question: Text, stem: Text) {
    page.on(On::Key, page.guide.keys());
    page.within("legend", |page| page.title(question));
    page.within("p.stem", |page| {
        page.attr("id", "stem");
        page.text(stem);
    });
}

fn go_on(page: &mut Page, session: &Session) {
    let content = page.content();
    page.actions(
        session,
        &[
            (Weight::Main, content.shell.go_on, Action::Continue),
            (Weight::Quiet, content.question.skip, Action::Skip),
        ],
    );
}

/// The optional, unscored item.
pub fn difficulty(page: &mut Page, session: &Session) {
    let words = page.content().difficulty;
    let form = &page.content().gad7.difficulty;
    page.line("p.where", words.title);
    page.within("fieldset", |page| {
        page.attr("aria-describedby", "stem");
        asks(page, form.question.into(), words.hint);
        for answer in Difficulty::ALL {
            let set = session.difficulty().is(&Some(answer));
            let name = (form.answer)(answer).into();
            page.radio(&ANSWER, name, set, Entry::Difficulty(answer));
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

/// A question, the answer given, and a way to change it.
pub fn answered(page: &mut Page, about: Text, change: Action, answer: impl FnOnce(&mut Page)) {
    page.within("li", |page| {
        page.within("div.review-row", |page| {
            page.line("span.review-item", about);
            page.within("div.review-answer", answer);
            page.within("button.quiet", |page| {
                page.press(change);
                page.text(page.content().review.change);
                page.within("span.unseen", |page| {
                    page.as_is(" ");
                    page.text(about);
                });
            });
        });
    });
}

/// The answer given, in a place as large as the longest answer needs.
pub fn given<T: Copy + PartialEq>(
    page: &mut Page,
    all: &[T],
    answer: Private<Option<T>>,
    name: fn(T) -> Verbatim,
) {
    let unanswered = page.content().review.unanswered;
    let lang = page.guide.lang;
    page.variants(|cell| {
        cell.words(answer.is_none(), lang.say(unanswered));
        for one in all {
            cell.words(answer.is(&Some(*one)), lang.say(name(*one)));
        }
    });
}
