//! The comparison: in short with what matters most first, and in full by groups.

pub mod reactions;
pub mod rows;

use care_guide_content::evidence::Claim;
use care_guide_content::{Cell, Visit};
use care_guide_core::marks::Topic;
use care_guide_core::session::{Entry, Session};
use care_guide_core::step::{Group, Step};
use care_guide_html::doors::in_order;

use crate::view::blocks::claims_of;
use crate::view::controls::{Weight, to};
use crate::view::icons;
use crate::view::ledger;
use crate::view::page::Page;
use rows::{claims_of_row, row};

/// The short comparison.
pub fn short(page: &mut Page, session: &Session) {
    let words = page.content().compare;
    // Not in the visitor's order: a source names each strength when it first occurs, and its lines break by it.
    let mut claims = claims_of(words.intro);
    for topic in Topic::ALL {
        claims.extend(claims_of_row((words.topic)(topic)));
    }
    page.title(words.title);
    page.blocks(words.intro);
    page.control(|page| page.within("fieldset.priorities", |page| priorities(page, session)));
    page.heading(1, words.short_title);
    page.within("div.rows", |page| {
        // The same rows in another order, so the height stays.
        in_order(page, Topic::ALL.len(), &session.topics(), |page, place| {
            row(page, 2, (words.topic)(Topic::ALL[place]));
        });
    });
    page.where_from(&claims);
    page.control(|page| page.heading(1, words.groups_title));
    page.doors(|page| {
        for group in Group::ALL {
            let text = (page.content().group)(group);
            page.door(icons::GO, text.title, text.short, Step::Group(group));
        }
    });
    page.actions(session, &[to(Weight::Main, words.to_next, Step::Next)]);
}

fn priorities(page: &mut Page, session: &Session) {
    let words = page.content().compare;
    page.attr("aria-describedby", "priorities-hint");
    page.within("legend", |page| page.heading(1, words.priorities_title));
    page.within("p.stem", |page| {
        page.attr("id", "priorities-hint");
        page.text(words.priorities_hint);
    });
    page.within("div.chips", |page| {
        for topic in Topic::ALL {
            let (set, off) = (session.is_priority(topic), session.is_out_of_reach(topic));
            page.chip((words.topic)(topic).label, set, off, Entry::Priority(topic));
        }
    });
    page.within("div.error calm", |page| {
        page.spoken(
            "status",
            words.priorities_full,
            session.has_all_priorities(),
        );
    });
}

/// One group of the full comparison.
pub fn group(page: &mut Page, session: &Session, group: Group) {
    let words = page.content().compare;
    let text = (page.content().group)(group);
    let on = match group.next() {
        Some(next) => to(Weight::Main, words.next_group, Step::Group(next)),
        None => to(Weight::Main, words.to_next, Step::Next),
    };
    let ways = [on, to(Weight::Quiet, words.to_short, Step::Compare)];
    if group == Group::Approval {
        return ledger::ledger(page, session, &ways);
    }
    let mut claims: Vec<Claim> = text.rows.iter().flat_map(claims_of_row).collect();
    claims.insert(0, words.reminder);
    match group {
        Group::Visits => {
            for visit in each_visit(page) {
                claims.extend(visit.steps.iter().map(|step| step.what));
            }
        }
        Group::Risks => claims.push(page.content().reactions.about),
        _ => {}
    }
    page.title(text.title);
    page.line("p.lead", text.short);
    page.line("p.note", words.reminder.text);
    if group == Group::Visits {
        visits(page, 1);
    }
    if matches!(group, Group::Visits | Group::Risks) {
        page.links(page.content().help.lines);
    }
    page.within("div.rows", |page| {
        for entry in text.rows {
            row(page, 1, entry);
        }
    });
    if group == Group::Risks {
        reactions::reactions(page);
    }
    page.where_from(&claims);
    page.actions(session, &ways);
}

/// A visit for each treatment.
fn each_visit(page: &Page) -> [&'static Visit; 2] {
    let words = page.content().visits;
    [&words.iv, &words.spravato]
}

/// What a visit is like, step by step, for each treatment.
pub fn visits(page: &mut Page, below: usize) {
    for visit in each_visit(page) {
        page.within("section", |page| {
            page.heading(below, visit.title);
            page.within("ol.timeline", |page| {
                for step in visit.steps {
                    page.within("li", |page| {
                        page.line("strong", step.when);
                        page.within("br", |_| {});
                        page.text(step.what.text);
                    });
                }
            });
        });
    }
}

/// The claims of a cell.
fn claims_of_cell(cell: &Cell) -> &'static [Claim] {
    match cell {
        Cell::Facts(claims) => claims,
        Cell::Text(_) => &[],
    }
}
