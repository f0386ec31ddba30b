//! Types of anxiety: the list, and one chapter for each.

use care_guide_content::KindWords;
use care_guide_content::evidence::Claim;
use care_guide_core::marks::Kind;
use care_guide_core::session::{Entry, Session};
use care_guide_core::step::Step;
use care_guide_html::doors::sign;

use crate::view::blocks::claims_of;
use crate::view::controls::{Weight, to};
use crate::view::icons;
use crate::view::page::Page;

/// The list of types.
pub fn list(page: &mut Page, session: &Session) {
    let words = page.content().learn;
    page.title(words.title);
    page.blocks(words.blocks);
    page.doors(|page| {
        for kind in Kind::ALL {
            entry(page, session, kind);
        }
    });
    page.where_from(&claims_of(words.blocks));
    page.actions(
        session,
        &[to(Weight::Main, words.to_check, Step::CheckIntro)],
    );
}

fn entry(page: &mut Page, session: &Session, kind: Kind) {
    let words = page.content().learn;
    let chapter = (page.content().kind)(kind);
    // The sign lies over the card's corner: a mark must not change the height.
    let marked = session.is_familiar(kind);
    page.door_with(icons::BOOK, chapter.name, Step::Kind(kind), |page| {
        page.text(chapter.short);
        sign(page, marked, |page| {
            page.picture("svg", "0 0 20 20", |page| page.path("M4 10.5l4 4 8-9"));
            page.line("span.unseen", words.marked);
        });
    });
}

/// One type: what it is, how it can feel, how common it is, what helps, when to see a doctor.
pub fn chapter(page: &mut Page, session: &Session, kind: Kind) {
    let words = page.content().learn;
    let chapter = (page.content().kind)(kind);
    let familiar = session.is_familiar(kind);
    page.title(chapter.name);
    page.prose(chapter.what);
    page.heading(1, words.feels);
    page.many_facts(chapter.feels);
    page.mark(
        [words.familiar, chapter.name, words.familiar_hint],
        familiar,
        Entry::Familiar(kind),
    );
    page.heading(1, words.common);
    page.dots(chapter.per_100);
    page.line("p", chapter.common.text);
    page.heading(1, words.helps);
    page.facts(chapter.helps);
    page.heading(1, words.prompt);
    page.facts(chapter.prompt);
    page.links(page.content().help.lines);
    page.where_from(&claims(chapter));
    let on = match following(kind) {
        Some(next) => to(Weight::Main, words.next_kind, Step::Kind(next)),
        None => to(Weight::Main, words.to_check, Step::CheckIntro),
    };
    page.actions(session, &[on]);
}

fn following(kind: Kind) -> Option<Kind> {
    Kind::ALL.into_iter().skip_while(|k| *k != kind).nth(1)
}

fn claims(chapter: &KindWords) -> Vec<Claim> {
    let mut claims = chapter.what.to_vec();
    claims.extend_from_slice(chapter.feels);
    claims.push(chapter.common);
    claims.extend_from_slice(chapter.helps);
    claims.extend_from_slice(chapter.prompt);
    claims
}
