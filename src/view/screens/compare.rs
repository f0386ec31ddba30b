//! The comparison: the hub that says which to ask about, and a screen for each question.

pub mod cost;
pub mod each;
pub mod effects;
pub mod evidence;
pub mod exclusions;
pub mod gallery;
pub mod glance;
pub mod ledger;
pub mod time;

use crate::view::components::controls::{Button, Weight, to};
use crate::view::components::icons;
use crate::view::components::offers::offers;
use crate::view::page::Page;
use care_guide_content::evidence::Claim;
use care_guide_content::{Each, More};
use care_guide_core::marks::{Aspect, Choice};
use care_guide_core::session::Session;
use care_guide_core::step::Step;

/// When to ask about each: what most people are advised first, and waiting last.
const ADVICE: [Choice; 4] = [Choice::Usual, Choice::Spravato, Choice::Iv, Choice::Wait];

/// The hub: which to ask about, the warnings, and everything at a glance.
pub fn hub(page: &mut Page, session: &Session) {
    let words = page.content().compare;
    page.title(words.title);
    page.within("div.advice", |page| {
        page.within("ul.says", |page| {
            for choice in ADVICE {
                page.within("li", |page| {
                    page.shape(choice);
                    page.within("span", |page| {
                        page.line("strong", (words.choices)(choice));
                        page.as_is(" ");
                        page.text((words.says)(choice).text);
                    });
                });
            }
        });
        page.prose(words.neither);
    });
    warnings(page);
    glance::glance(page, session);
    // Where the clinic says nothing, Talk says to ask.
    if !page.guide.config.offers.is_empty() {
        offers(page, "p.offers small");
    }
    page.where_from(&claims_of_hub(page));
    page.actions(session, &[onward(page, Some(Aspect::Approval))]);
}

/// The one black box: both warnings, of equal size.
fn warnings(page: &mut Page) {
    let words = page.content().compare;
    page.within("div.box", |page| {
        page.within("p.box-title", |page| {
            page.icon(icons::WARN);
            page.within("span", |page| page.text(words.warning_title));
        });
        page.within("div.warnings", |page| {
            for (choice, claim) in [
                (Choice::Spravato, words.warning.spravato),
                (Choice::Iv, words.warning.iv),
            ] {
                page.within("p", |page| {
                    page.line(each::strong(choice), (words.choices)(choice));
                    page.as_is(" ");
                    page.text(claim.text);
                });
            }
        });
    });
}

/// All claims of the hub, in an order that no choice of the visitor moves.
fn claims_of_hub(page: &Page) -> Vec<Claim> {
    let words = page.content().compare;
    let mut claims = vec![words.warning.spravato, words.warning.iv];
    claims.extend(Choice::ALL.map(words.says));
    claims.extend_from_slice(words.neither);
    claims.extend(glance::claims(page));
    claims
}

/// The screen of a question.
pub fn aspect(page: &mut Page, session: &Session, aspect: Aspect) {
    let ways = [
        onward(page, aspect.next()),
        to(
            Weight::Quiet,
            page.content().compare.frame.to_hub,
            Step::Compare,
        ),
    ];
    match aspect {
        Aspect::Approval => return ledger::ledger(page, session, &ways),
        Aspect::Evidence => evidence::evidence(page, session),
        Aspect::Time => time::time(page),
        Aspect::Effects => effects::effects(page, session),
        Aspect::Exclusions => exclusions::exclusions(page),
        Aspect::Cost => cost::cost(page),
    }
    page.actions(session, &ways);
}

/// The main way on: a question, and after the last one the way to the clinic.
fn onward(page: &Page, next: Option<Aspect>) -> Button {
    let words = page.content();
    match next {
        Some(next) => {
            let name = (words.compare.aspect)(next).next;
            to(Weight::Main, name, Step::Aspect(next))
        }
        None => to(Weight::Main, words.shell.to_talk, Step::Talk),
    }
}

/// That neither drug is approved for anxiety, under the heading of a question.
fn reminder(page: &mut Page) -> Claim {
    let claim = page.content().compare.frame.reminder;
    page.line("p.lead", claim.text);
    claim
}

/// The sources of a question.
fn sources(page: &mut Page, each: &[&Each], told: &[Claim]) {
    page.where_from(&[told, &each::claims(each)].concat());
}

/// Something that is said of all together, one tap away.
fn more(page: &mut Page, words: &'static More) {
    page.folded(words.title, |page| page.blocks(words.blocks));
}
