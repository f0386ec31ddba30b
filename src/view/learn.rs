//! Types of anxiety: the list, and one chapter for each.

use yew::prelude::*;

use crate::content::Chapter;
use crate::domain::marks::Kind;
use crate::domain::session::{Entry, Session};
use crate::domain::step::Step;
use crate::evidence::Claim;
use crate::view::Guide;
use crate::view::blocks::{blocks, claims_of, facts, many_facts, prose};
use crate::view::controls::{Weight, actions, door, mark, to};
use crate::view::pictures::dots;
use crate::view::sources::where_from;

/// The list of types.
pub fn list(guide: &Guide, session: &Session) -> Html {
    let words = guide.content().learn;
    html! {
        <>
            { guide.title(words.title) }
            { blocks(guide, words.blocks) }
            <ul class="doors">
                for kind in Kind::ALL {
                    { entry(guide, session, kind) }
                }
            </ul>
            { where_from(guide, &claims_of(words.blocks)) }
            { actions(guide, session, vec![to(guide, Weight::Main, words.to_check, Step::CheckIntro)]) }
        </>
    }
}

fn entry(guide: &Guide, session: &Session, kind: Kind) -> Html {
    let words = guide.content().learn;
    let chapter = (words.kind)(kind);
    // The sign lies over the card's corner: a mark must not change the height.
    let marked = if session.familiar.has(kind) {
        "marked"
    } else {
        "marked off"
    };
    let about = html! {
        <>
            { chapter.short }
            <span class={marked}>
                <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="M4 10.5l4 4 8-9" /></svg>
                <span class="unseen">{ words.marked }</span>
            </span>
        </>
    };
    door(guide, chapter.name, about, Step::Kind(kind))
}

/// One type: what it is, how it can feel, how common it is, what helps, when to see a doctor.
pub fn chapter(guide: &Guide, session: &Session, kind: Kind) -> Html {
    let words = guide.content().learn;
    let chapter = (words.kind)(kind);
    let on = match following(kind) {
        Some(next) => to(guide, Weight::Main, words.next_kind, Step::Kind(next)),
        None => to(guide, Weight::Main, words.to_check, Step::CheckIntro),
    };
    html! {
        <>
            { guide.title(chapter.name) }
            { prose(chapter.what) }
            { guide.heading(1, words.feels) }
            { many_facts(guide, chapter.feels) }
            { mark(guide, words.familiar, words.familiar_hint, session.familiar.has(kind), Entry::Familiar(kind)) }
            { guide.heading(1, words.common) }
            { dots(chapter.per_100) }
            <p>{ chapter.common.text }</p>
            { guide.heading(1, words.helps) }
            { facts(chapter.helps) }
            { guide.heading(1, words.prompt) }
            { facts(chapter.prompt) }
            { where_from(guide, &claims(chapter)) }
            { actions(guide, session, vec![on]) }
        </>
    }
}

fn following(kind: Kind) -> Option<Kind> {
    Kind::ALL.into_iter().skip_while(|k| *k != kind).nth(1)
}

fn claims(chapter: &Chapter) -> Vec<Claim> {
    let mut claims = chapter.what.to_vec();
    claims.extend_from_slice(chapter.feels);
    claims.push(chapter.common);
    claims.extend_from_slice(chapter.helps);
    claims.extend_from_slice(chapter.prompt);
    claims
}
