//! Side effects of Spravato beside placebo: pictures for the commonest, a table for all.

use care_guide_content::Text;
use care_guide_content::evidence::ledger::Treatment;
use care_guide_content::evidence::reactions::{REACTIONS, Reaction};

use crate::view::page::Page;

/// How many side effects are drawn; the table has them all.
const DRAWN: usize = 6;

/// The pictures and the table.
pub fn reactions(page: &mut Page) {
    let words = page.content().reactions;
    page.within("section.reactions", |page| {
        page.heading(1, words.title);
        page.line("p", words.about.text);
        for reaction in &REACTIONS[..DRAWN] {
            page.within("section.row", |page| drawn(page, *reaction));
        }
        page.within("table.counts", |page| {
            page.line("caption", words.table);
            page.within("thead", |page| {
                page.within("tr", |page| {
                    page.column(words.effect);
                    page.column(words.spravato);
                    page.column(words.placebo);
                });
            });
            page.within("tbody", |page| {
                for reaction in &REACTIONS {
                    page.within("tr", |page| counted(page, *reaction));
                }
            });
        });
    });
}

fn counted(page: &mut Page, reaction: Reaction) {
    let name = (page.content().reactions.name)(reaction.effect);
    page.within("th", |page| {
        page.attr("scope", "row");
        page.text(name);
    });
    of_100(page, reaction.spravato, reaction.spravato_per_100());
    of_100(page, reaction.placebo, reaction.placebo_per_100());
}

fn drawn(page: &mut Page, reaction: Reaction) {
    let words = page.content().reactions;
    let spravato = Some(Treatment::Spravato);
    page.heading(2, (words.name)(reaction.effect));
    page.within("div.pair", |page| {
        side(page, spravato, words.spravato, reaction.spravato_per_100());
        side(page, None, words.placebo, reaction.placebo_per_100());
    });
}

fn side(page: &mut Page, treatment: Option<Treatment>, name: Text, per_100: u16) {
    let [before, had, had_not] = page.content().reactions.of_100;
    page.within("div", |page| {
        page.line("p.pair-name", name);
        page.icons(treatment, per_100);
        page.within("p", |page| {
            page.text(before);
            page.within("strong", |page| page.number(per_100));
            page.text(had);
            page.number(100 - per_100);
            page.text(had_not);
        });
    });
}

/// "41", or "fewer than 1" where rounding would hide people who had it.
fn of_100(page: &mut Page, count: u16, per_100: u16) {
    page.within("td", |page| {
        if count > 0 && per_100 == 0 {
            page.as_is("<1");
        } else {
            page.number(per_100);
        }
    });
}
