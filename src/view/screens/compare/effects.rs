//! Side effects and risks: the warnings, then one treatment at a time, in pictures or in counts.

use super::gallery::{Gallery, Picture};
use super::{each, reminder, sources, warnings};
use crate::view::page::Page;
use care_guide_content::evidence::reactions::{REACTIONS, Reaction};
use care_guide_content::{Content, Drawn, Rate};
use care_guide_core::instrument::Item;
use care_guide_core::marks::Choice;
use care_guide_core::session::{GALLERIES, Session};

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
    page.heading(1, words.counted_title);
    counted(page, session);
    page.within("div.way crisis", |page| {
        page.fact("p", words.emergency);
    });
    page.extras(|page| {
        let all = [&words.lasting, &words.body, &words.stopping];
        each::folded(page, &[&words.lasting]);
        page.folded(words.body.title, |page| {
            each::list(page, &words.body);
            page.heading(2, words.stopping.title);
            each::list(page, &words.stopping);
        });
        page.folded(words.all.title, table);
        sources(page, &all, &told);
    });
}

/// A place of its own on these screens, after the one of the benefits.
fn place(after: usize) -> Item<GALLERIES> {
    Item::at(1 + after).expect("a place for each")
}

/// All that are told in the same way, each a tap away from the others, in the order of the warnings above.
const TREATMENTS: [Choice; 3] = [Choice::Spravato, Choice::Iv, Choice::Usual];

/// One treatment at a time, in one place as large as the largest; on the plain page all of them.
fn counted(page: &mut Page, session: &Session) {
    let names = page.content().compare.choices;
    if page.plain().is_some() {
        for choice in TREATMENTS {
            page.heading(2, names(choice));
            told(page, session, choice);
        }
        return;
    }
    let about = page.content().effects.counted_title;
    let element = "div.chips few pick whose";
    page.picks(element, session, place(0), about, &TREATMENTS.map(names));
    let shown = session.look(place(0));
    page.within("div.outcome", |page| {
        page.variants(|cell| {
            for (place, choice) in Item::all().zip(TREATMENTS) {
                cell.variant(shown.is(&place), |page| told(page, session, choice));
            }
        });
    });
}

/// How many had what on a treatment.
fn told(page: &mut Page, session: &Session, choice: Choice) {
    let content = page.content();
    let (about, gallery) = match choice {
        Choice::Iv => return counts(page),
        Choice::Spravato => (content.reactions.about, spravato(content)),
        _ => (content.effects.usual.about, usual(content)),
    };
    page.line("p.small", about.text);
    page.gallery(session, &gallery);
}

/// The label's side effects that are drawn.
fn spravato(content: &Content) -> Gallery {
    let words = content.effects;
    let picture = |drawn: &Drawn| {
        let reaction = REACTIONS
            .iter()
            .find(|reaction| reaction.effect == drawn.effect)?;
        Some(Picture {
            chip: drawn.chip,
            choice: Choice::Spravato,
            names: [words.spravato.arm, words.spravato.control],
            per_100: [reaction.spravato_per_100(), reaction.placebo_per_100()],
            title: Some((content.reactions.name)(reaction.effect)),
            about: None,
        })
    };
    Gallery {
        place: place(1),
        name: words.spravato.arm,
        of_100: words.of_100,
        pictures: words.spravato.pictures.iter().filter_map(picture).collect(),
    }
}

/// The side effects of an antidepressant.
fn usual(content: &Content) -> Gallery {
    let words = content.effects;
    let picture = |rate: &Rate| Picture {
        chip: rate.chip,
        choice: Choice::Usual,
        names: [words.usual.arm, words.usual.control],
        per_100: [rate.with, rate.without],
        title: None,
        about: None,
    };
    Gallery {
        place: place(2),
        name: words.usual.arm,
        of_100: words.of_100,
        pictures: words.usual.pictures.iter().map(picture).collect(),
    }
}

/// IV ketamine's side effects as counts: without a comparison group, no picture shows what the drug did.
fn counts(page: &mut Page) {
    let words = &page.content().effects.iv;
    page.line("p.small", words.about.text);
    page.within("dl.tally", |page| {
        for count in words.counts {
            page.within("div", |page| {
                page.line("dt", count.name);
                page.had("dd", words.of_people, [count.count, words.people]);
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
                page.within("tr", |page| row(page, *reaction));
            }
        });
    });
}

fn row(page: &mut Page, reaction: Reaction) {
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
