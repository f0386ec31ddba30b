//! Care that usually comes first, where ketamine stands, and how it may work.

use care_guide_core::marks::Care;
use care_guide_core::session::{Entry, Session};
use care_guide_core::step::Step;

use crate::view::blocks::claims_of;
use crate::view::controls::{Weight, to};
use crate::view::ledger;
use crate::view::page::Page;

/// Each kind of care with its private mark, what "treatment-resistant" means, and the ledger.
pub fn options(page: &mut Page, session: &Session) {
    let words = page.content().options;
    let mut claims = claims_of(words.intro);
    for care in Care::ALL {
        claims.extend(claims_of((words.care)(care).about));
    }
    claims.extend(claims_of(words.after));
    claims.extend(ledger::claims(page));

    page.title(words.title);
    page.blocks(words.intro);
    for care in Care::ALL {
        let text = (words.care)(care);
        let tried = session.was_tried(care);
        page.within("section", |page| {
            page.heading(1, text.name);
            page.blocks(text.about);
            page.mark(
                [words.tried, text.name, words.tried_hint],
                tried,
                Entry::Tried(care),
            );
        });
    }
    page.blocks(words.after);
    ledger::ledger(page);
    page.where_from(&claims);
    page.actions(
        session,
        &[
            to(Weight::Main, words.to_compare, Step::Compare),
            to(Weight::Second, words.to_mechanism, Step::Mechanism),
        ],
    );
}

/// How ketamine is thought to work, and what is not known.
pub fn mechanism(page: &mut Page, session: &Session) {
    let words = page.content().mechanism;
    let to_compare = page.content().options.to_compare;
    page.title(words.title);
    page.blocks(words.blocks);
    page.extras(|page| page.where_from(&claims_of(words.blocks)));
    page.actions(session, &[to(Weight::Main, to_compare, Step::Compare)]);
}
