//! The first screen: what would help right now.

use crate::view::components::controls::{Weight, to};
use crate::view::components::icons::{self, Icon};
use crate::view::page::Page;
use care_guide_content::Door;
use care_guide_core::session::Session;
use care_guide_core::step::{Section, Step};

/// Whose guide it is, the promise, a door for each need, and the way through all of it.
pub fn welcome(page: &mut Page, session: &Session) {
    let words = page.content().welcome;
    page.within("div.hero", |page| {
        page.title(words.title);
        lead(page);
        hills(page);
    });
    page.within("div.note", |page| {
        page.icon(icons::LOCK);
        page.within("p", |page| {
            page.line("strong", words.private_short);
            page.as_is(" ");
            page.text(words.private);
            page.as_is(" ");
            page.button(to(Weight::Quiet, words.how_private, Step::Privacy));
        });
    });
    page.heading(1, words.doors_title);
    page.within("div.needs", |page| page.doors(|page| doors(page, session)));
    page.within("div.actions", |page| {
        page.button(to(Weight::Main, words.walk, Step::Learn));
    });
    page.crisis();
    page.line("p.small", words.not_diagnosis);
}

fn lead(page: &mut Page) {
    let words = page.content().welcome;
    let [before, after] = words.from_clinic;
    page.within("p.lead", |page| match &page.guide.config.clinic {
        Some(clinic) => {
            page.text(before);
            page.kept("strong", clinic);
            page.text(after);
        }
        None => page.text(words.from_nobody),
    });
}

/// Three hills and the sun. They say nothing, and stand still where less motion is asked for.
fn hills(page: &mut Page) {
    page.picture("svg.sun", "0 0 48 48", |page| {
        page.circle(["24", "24", "22"]);
    });
    page.picture("svg.hills", "0 0 390 104", |page| {
        page.attr("preserveAspectRatio", "none");
        for (hill, path) in HILLS {
            page.within(hill, |page| page.attr("d", path));
        }
    });
}

const HILLS: [(&str, &str); 3] = [
    ("path.far", "M0 66C60 40 110 44 160 60s110 6 230-26v70H0z"),
    ("path.mid", "M0 84c70-30 140-18 200-4s130-2 190-22v46H0z"),
    ("path.near", "M0 98c90-20 150-4 220-2s120-6 170-18v26H0z"),
];

/// The same doors for all. Once the check was begun, the one to it leads to its result, and stands first: all rows are of
/// one height, and what it says takes the room of both.
fn doors(page: &mut Page, session: &Session) {
    let words = page.content().welcome;
    let begun = session.begun;
    if begun {
        check(page, begun);
    }
    let calm = &words.calm;
    page.warm_door(icons::WIND, calm.name, calm.about, Step::Calm);
    need(page, icons::of(Section::Learn), &words.learn, Step::Learn);
    if !begun {
        check(page, begun);
    }
    for (icon, door, step) in [
        (icons::of(Section::Options), &words.options, Step::Options),
        (icons::of(Section::Compare), &words.compare, Step::Compare),
        (icons::of(Section::Talk), &words.talk, Step::Talk),
        (icons::PEOPLE, &words.someone, Step::Someone),
    ] {
        need(page, icon, door, step);
    }
}

fn need(page: &mut Page, icon: Icon, door: &Door, step: Step) {
    page.door(icon, door.name, door.about, step);
}

fn check(page: &mut Page, begun: bool) {
    let words = page.content().welcome;
    let (check, result) = (&words.check, &words.result);
    let step = if begun {
        Step::Result
    } else {
        Step::CheckIntro
    };
    page.either_door(
        icons::CHECK,
        [[check.name, result.name], [check.about, result.about]],
        begun,
        step,
    );
}
