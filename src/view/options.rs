//! Care that usually comes first, where ketamine stands, and how it may work.

use yew::prelude::*;

use crate::domain::marks::Care;
use crate::domain::session::{Entry, Session};
use crate::domain::step::Step;
use crate::view::Guide;
use crate::view::blocks::{blocks, claims_of};
use crate::view::controls::{Weight, actions, mark, to};
use crate::view::ledger;
use crate::view::sources::where_from;

/// Each kind of care with its private mark, what "treatment-resistant" means, and the ledger.
pub fn options(guide: &Guide, session: &Session) -> Html {
    let words = guide.content().options;
    let mut claims = claims_of(words.intro);
    for care in Care::ALL {
        claims.extend(claims_of((words.care)(care).1));
    }
    claims.extend(claims_of(words.after));
    claims.extend(ledger::claims(guide));
    html! {
        <>
            { guide.title(words.title) }
            { blocks(guide, words.intro) }
            for care in Care::ALL {
                <section key={(words.care)(care).0}>
                    { guide.heading(1, (words.care)(care).0) }
                    { blocks(guide, (words.care)(care).1) }
                    { mark(guide, words.tried, words.tried_hint, session.tried.has(care), Entry::Tried(care)) }
                </section>
            }
            { blocks(guide, words.after) }
            { ledger::ledger(guide) }
            { where_from(guide, &claims) }
            { actions(guide, session, vec![
                to(guide, Weight::Main, words.to_compare, Step::Compare),
                to(guide, Weight::Second, words.to_mechanism, Step::Mechanism),
            ]) }
        </>
    }
}

/// How ketamine is thought to work, and what is not known.
pub fn mechanism(guide: &Guide, session: &Session) -> Html {
    let words = guide.content().options;
    html! {
        <>
            { guide.title(words.mechanism.title) }
            { blocks(guide, words.mechanism.blocks) }
            { where_from(guide, &claims_of(words.mechanism.blocks)) }
            { actions(guide, session, vec![to(guide, Weight::Main, words.to_compare, Step::Compare)]) }
        </>
    }
}
