//! A calm minute: breathing with words, and looking around. It claims no effect, and everything entered is kept.

use crate::view::components::controls::Weight;
use crate::view::page::Page;
use care_guide_core::session::{Action, Session};

/// A calm minute.
pub fn calm(page: &mut Page, session: &Session) {
    let words = page.content().calm;
    page.title(words.title);
    page.line("p.lead", words.lead);
    breath(page);
    page.facts(words.breathe);
    page.line("p", words.stop);
    page.part(words.senses_title, |page| {
        page.line("p", words.senses_lead.text);
        senses(page);
    });
    page.line("p", words.skip);
    page.line("p.small", words.limits.text);
    page.line("p", words.heart.text);
    page.crisis();
    let others = [words.senses_lead, words.limits, words.heart];
    page.where_from(&[words.breathe, &others].concat());
    page.actions(session, &[(Weight::Main, words.go_on, Action::Back)]);
}

/// A circle that grows as long as it shrinks, and the words for it. Where nothing moves, the words stand for it.
fn breath(page: &mut Page) {
    let [breathe_in, and_out] = page.content().calm.breath;
    page.within("div.breath", |page| {
        page.picture("svg", "0 0 120 120", |page| {
            for ring in ["circle.ring", "circle.air"] {
                page.within(ring, |page| {
                    for (name, value) in [("cx", 60), ("cy", 60), ("r", 57)] {
                        page.measure(name, value);
                    }
                });
            }
        });
        page.within("p", |page| {
            page.line("span.in", breathe_in);
            page.as_is(" ");
            page.line("span.out", and_out);
        });
    });
}

/// Five of the first, four of the second, and so on.
fn senses(page: &mut Page) {
    let senses = page.content().calm.senses;
    page.within("ul.senses", |page| {
        for (place, sense) in senses.into_iter().enumerate() {
            page.within("li", |page| {
                page.within("strong", |page| page.number(senses.len() - place));
                page.as_is(" ");
                page.line("span", sense);
            });
        }
    });
}
