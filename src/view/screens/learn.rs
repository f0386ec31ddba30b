//! Types of anxiety: the list, and one chapter for each.

use crate::view::components::controls::{Weight, to};
use crate::view::components::icons::{self, Icon};
use crate::view::page::Page;
use care_guide_content::KindWords;
use care_guide_content::evidence::Claim;
use care_guide_core::marks::Kind;
use care_guide_core::session::{Input, Session};
use care_guide_core::step::{Section, Step};
use care_guide_html::doors::sign;

const fn icon(kind: Kind) -> Icon {
    match kind {
        Kind::Generalized => icons::CLOUD,
        Kind::Panic => icons::PULSE,
        Kind::Social => icons::PEOPLE,
        Kind::Phobia => icons::STAIRS,
        Kind::Ocd => icons::AGAIN,
    }
}

/// The list of types.
pub fn list(page: &mut Page, session: &Session) {
    let words = page.content().learn;
    page.title(words.title);
    page.line("p.lead", words.lead.text);
    page.control(|page| page.line("p", words.open));
    page.doors(|page| {
        for kind in Kind::ALL {
            card(page, session, kind);
        }
    });
    page.extras(|page| {
        page.folded(words.numbers_title, |page| page.prose(words.numbers));
        page.where_from(&[&[words.lead], words.numbers].concat());
    });
    page.actions(
        session,
        &[to(Weight::Main, words.to_check, Step::CheckIntro)],
    );
}

fn card(page: &mut Page, session: &Session, kind: Kind) {
    let words = page.content().learn;
    let chapter = (page.content().kind)(kind);
    // The sign lies over the card's corner: a mark must not change the height.
    let marked = session.is_familiar(kind);
    page.door_with(icon(kind), chapter.name, Step::Kind(kind), |page| {
        page.text(chapter.short);
        sign(page, marked, |page| {
            page.picture("svg", "0 0 20 20", |page| page.path("M4 10.5l4 4 8-9"));
            page.line("span.visually-hidden", words.marked);
        });
    });
}

/// One type: a moment with it, what it is, how it can feel, what helps, when to see a doctor, how common it is.
pub fn chapter(page: &mut Page, session: &Session, kind: Kind) {
    let words = page.content().learn;
    let chapter = (page.content().kind)(kind);
    let familiar = session.is_familiar(kind);
    page.title(chapter.name);
    page.line("p.lived", chapter.lived);
    page.prose(chapter.what);
    page.heading(1, words.feels);
    page.facts(chapter.feels);
    page.mark(
        [words.familiar, chapter.name, words.familiar_hint],
        familiar,
        Input::Familiar(kind),
    );
    page.heading(1, words.helps);
    page.facts(chapter.helps);
    page.heading(1, words.prompt);
    page.facts(chapter.prompt);
    page.crisis();
    page.extras(|page| {
        page.folded(words.common, |page| {
            page.dots(chapter.per_100);
            page.line("p", chapter.common.text);
        });
        page.where_from(&claims(chapter));
    });
    page.control(|page| page.heading(1, words.on_title));
    page.doors(|page| {
        let options = &page.content().welcome.options;
        let leaf = icons::of(Section::Options);
        page.door(leaf, options.name, options.about, Step::Options);
        if let Some(next) = kind.next() {
            let chapter = (page.content().kind)(next);
            page.door(icon(next), chapter.name, chapter.short, Step::Kind(next));
        }
    });
    page.actions(
        session,
        &[to(Weight::Main, words.to_check, Step::CheckIntro)],
    );
}

fn claims(chapter: &KindWords) -> Vec<Claim> {
    let mut claims = chapter.what.to_vec();
    claims.extend_from_slice(chapter.feels);
    claims.push(chapter.common);
    claims.extend_from_slice(chapter.helps);
    claims.extend_from_slice(chapter.prompt);
    claims
}
