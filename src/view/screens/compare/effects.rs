//! Side effects and risks: warnings, Spravato and usual care in pictures, IV ketamine in counts.

use super::gallery::{Gallery, Picture};
use super::{each, reminder, sources, warnings};
use crate::view::page::Page;
use care_guide_content::evidence::reactions::{REACTIONS, Reaction};
use care_guide_core::instrument::Item;
use care_guide_core::marks::Choice;
use care_guide_core::session::Session;

/// The screen.
pub fn effects(page: &mut Page, session: &Session) {
    let content = page.content();
    let words = content.effects;
    let told = [
        content.compare.frame.reminder,
        content.compare.warning.spravato,
        content.compare.warning.iv,
        content.reactions.about,
        words.iv.about,
        words.iv.note,
        words.usual.about,
        words.emergency,
    ];
    page.title(words.title);
    reminder(page);
    warnings(page);
    page.heading(1, words.spravato.title);
    page.line("p.small", content.reactions.about.text);
    page.gallery(session, &spravato(page));
    page.heading(1, words.iv.title);
    counts(page);
    page.heading(1, words.usual.title);
    page.line("p.small", words.usual.about.text);
    page.gallery(session, &usual(page));
    page.within("div.way crisis", |page| {
        page.line("p", words.emergency.text);
        page.links(page.content().help.emergency);
    });
    page.extras(|page| {
        let all = [&words.lasting, &words.stopping, &words.body];
        each::folded(page, &[&words.lasting, &words.stopping]);
        page.folded(words.body.title, |page| {
            each::list(page, &words.body);
            // 911 stands above already.
            let help = page.content().help;
            let above = |line: &&_| !help.emergency.contains(line);
            page.links(&help.lines.iter().filter(above).copied().collect::<Vec<_>>());
        });
        page.folded(words.all.title, table);
        sources(page, &all, &told);
    });
}

/// The label's side effects that are drawn.
fn spravato(page: &Page) -> Gallery {
    let words = page.content().effects;
    let picture = |drawn: &care_guide_content::Drawn| {
        let reaction = REACTIONS
            .iter()
            .find(|reaction| reaction.effect == drawn.effect)?;
        Some(Picture {
            chip: drawn.chip,
            choice: Choice::Spravato,
            names: [words.spravato.arm, words.spravato.control],
            per_100: [reaction.spravato_per_100(), reaction.placebo_per_100()],
            title: Some((page.content().reactions.name)(reaction.effect)),
            about: None,
        })
    };
    Gallery {
        place: Item::FIRST.next().expect("three places"),
        name: words.spravato.title,
        of_100: words.of_100,
        pictures: words.spravato.pictures.iter().filter_map(picture).collect(),
    }
}

/// The side effects of an antidepressant.
fn usual(page: &Page) -> Gallery {
    let words = page.content().effects;
    let picture = |rate: &care_guide_content::Rate| Picture {
        chip: rate.chip,
        choice: Choice::Usual,
        names: [words.usual.arm, words.usual.control],
        per_100: [rate.with, rate.without],
        title: None,
        about: None,
    };
    Gallery {
        place: Item::all().last().expect("three places"),
        name: words.usual.title,
        of_100: words.of_100,
        pictures: words.usual.pictures.iter().map(picture).collect(),
    }
}

/// IV ketamine's side effects as counts: without a comparison group, no picture shows what the drug did.
fn counts(page: &mut Page) {
    let words = &page.content().effects.iv;
    page.line("p", words.about.text);
    page.within("dl.tally", |page| {
        for count in words.counts {
            page.within("div", |page| {
                page.line("dt", count.name);
                page.within("dd", |page| page.number(count.count));
            });
        }
    });
    page.line("p.small", words.note.text);
}

/// All of the label's side effects beside placebo.
fn table(page: &mut Page) {
    let words = page.content().reactions;
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
