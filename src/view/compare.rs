//! The comparison: in short with what matters most first, and in full by groups.

pub mod reactions;
pub mod rows;

use yew::prelude::*;

use crate::content::Cell;
use crate::domain::marks::Topic;
use crate::domain::session::{Entry, Session};
use crate::domain::step::{Group, Step};
use crate::evidence::Claim;
use crate::view::Guide;
use crate::view::blocks::{blocks, claims_of};
use crate::view::controls::{Weight, actions, chip, door, to};
use crate::view::pictures::spoken;
use crate::view::sources::where_from;
use rows::{claims_of_row, row};

/// The short comparison.
pub fn short(guide: &Guide, session: &Session) -> Html {
    let words = guide.content().compare;
    let order = in_order(session);
    let mut claims = claims_of(words.intro);
    for topic in order {
        claims.extend(claims_of_row((words.topic)(topic)));
    }
    html! {
        <>
            { guide.title(words.title) }
            { blocks(guide, words.intro) }
            { priorities(guide, session) }
            { guide.heading(1, words.short_title) }
            <div class="rows">
                for topic in order {
                    { row(guide, 2, (words.topic)(topic)) }
                }
            </div>
            { where_from(guide, &claims) }
            { guide.heading(1, words.groups_title) }
            <ul class="doors">
                for group in Group::ALL {
                    { door(guide, (words.group)(group).title, html! { (words.group)(group).short }, Step::Group(group)) }
                }
            </ul>
            { actions(guide, session, vec![to(guide, Weight::Main, words.to_next, Step::Next)]) }
        </>
    }
}

/// All topics, those that matter most first: the same rows in another order, so the height stays.
fn in_order(session: &Session) -> [Topic; Topic::ALL.len()] {
    let mut order = Topic::ALL;
    order.sort_by_key(|topic| {
        session
            .priorities
            .iter()
            .position(|picked| picked == *topic)
            .unwrap_or(usize::MAX)
    });
    order
}

fn priorities(guide: &Guide, session: &Session) -> Html {
    let words = guide.content().compare;
    let picked = &session.priorities;
    html! {
        <fieldset class="priorities" aria-describedby="priorities-hint">
            <legend>{ guide.heading(1, words.priorities_title) }</legend>
            <p id="priorities-hint" class="stem">{ words.priorities_hint }</p>
            <div class="chips">
                for topic in Topic::ALL {
                    { chip(guide, (words.topic)(topic).label, picked.has(topic), picked.is_full() && !picked.has(topic), Entry::Priority(topic)) }
                }
            </div>
            <div class="error calm">{ spoken("status", words.priorities_full, picked.is_full()) }</div>
        </fieldset>
    }
}

/// One group of the full comparison.
pub fn group(guide: &Guide, session: &Session, group: Group) -> Html {
    let words = guide.content().compare;
    let text = (words.group)(group);
    let on = match group.next() {
        Some(next) => to(guide, Weight::Main, words.next_group, Step::Group(next)),
        None => to(guide, Weight::Main, words.to_next, Step::Next),
    };
    let mut claims: Vec<Claim> = text.rows.iter().flat_map(claims_of_row).collect();
    claims.insert(0, words.reminder);
    claims.extend(match group {
        Group::Visits => words
            .visits
            .iter()
            .flat_map(|visit| visit.steps.iter().map(|(_, claim)| *claim))
            .collect(),
        Group::Risks => vec![words.reactions.about],
        _ => Vec::new(),
    });
    html! {
        <>
            { guide.title(text.title) }
            <p class="lead">{ text.short }</p>
            <p class="note">{ words.reminder.text }</p>
            if group == Group::Visits {
                { visits(guide, 1) }
            }
            <div class="rows">
                for entry in text.rows.iter() {
                    { row(guide, 1, entry) }
                }
            </div>
            if group == Group::Risks {
                { reactions::reactions(guide) }
            }
            { where_from(guide, &claims) }
            { actions(guide, session, vec![on, to(guide, Weight::Quiet, words.to_short, Step::Compare)]) }
        </>
    }
}

/// What a visit is like, step by step, for each treatment.
pub fn visits(guide: &Guide, below: usize) -> Html {
    html! {
        <>
            for visit in guide.content().compare.visits.iter() {
                <section key={visit.title}>
                    { guide.heading(below, visit.title) }
                    <ol class="timeline">
                        for (when, claim) in visit.steps.iter() {
                            <li key={*when}><strong>{ *when }</strong><br />{ claim.text }</li>
                        }
                    </ol>
                </section>
            }
        </>
    }
}

/// The claims of a cell.
fn claims_of_cell(cell: &Cell) -> &'static [Claim] {
    match cell {
        Cell::Facts(claims) => claims,
        Cell::Text(_) => &[],
    }
}
