//! What the questionnaires share: one question a screen, and the answers to look over.

use care_guide_content::{Block, Spoken, Text, Verbatim};
use care_guide_core::Private;
use care_guide_core::instrument::Frequency;
use care_guide_core::session::{Action, Input, Session};
use care_guide_core::step::Step;
use care_guide_html::On;
use yew::AttrValue;

use crate::view::components::blocks::claims_of;
use crate::view::components::controls::{Weight, to};
use crate::view::page::Page;

/// Why one of the optional questionnaires is offered, and the way into it.
pub fn intro(page: &mut Page, session: &Session, title: Text, text: &[Block]) {
    let content = page.content();
    page.title(title);
    page.blocks(text);
    page.where_from(&claims_of(text));
    page.actions(
        session,
        &[
            (Weight::Main, content.check.start, Action::Continue),
            to(Weight::Quiet, content.result.to_result, Step::Result),
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
    pub input: &'a dyn Fn(Frequency) -> Input,
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
                (asked.input)(answer),
            );
        }
    });
    // Keeps its place when it says nothing, so that it moves nothing when it speaks.
    page.within("div.error", |page| {
        page.attr("id", "error");
        let needed = session.is_answer_needed();
        page.spoken("alert", words.answer_needed, needed, session.times());
    });
    go_on(page, session);
}

/// The name that the radios of a screen's only question share.
pub const ANSWER: AttrValue = AttrValue::Static("answer");

/// The question as the heading, and the stem that describes it; and the keys that answer it.
pub fn asks(page: &mut Page, question: Text, stem: Text) {
    page.on(On::Key, page.guide.keys());
    page.within("legend", |page| page.title(question));
    page.within("p.stem", |page| {
        page.attr("id", "stem");
        page.text(stem);
    });
}

/// The ways on from a question.
pub fn go_on(page: &mut Page, session: &Session) {
    let content = page.content();
    page.actions(
        session,
        &[
            (Weight::Main, content.shell.go_on, Action::Continue),
            (Weight::Quiet, content.question.skip, Action::Skip),
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
                page.within("span.visually-hidden", |page| {
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
