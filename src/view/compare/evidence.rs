//! Does it work? What was tested in anxiety, how many got better, and what is known of depression.

use super::gallery::{Gallery, Picture};
use super::{each, more, reminder, sources};
use crate::view::blocks::claims_of;
use crate::view::page::Page;
use care_guide_core::instrument::Item;
use care_guide_core::session::Session;

/// The screen.
pub fn evidence(page: &mut Page, session: &Session) {
    let words = page.content().evidence;
    page.title(words.title);
    let mut told = vec![reminder(page)];
    told.extend(words.benefits.pictures.iter().map(|picture| picture.about));
    told.extend(claims_of(words.versus.blocks));

    page.heading(1, words.benefits.title);
    page.line("p.small", words.benefits.note);
    benefits(page, session);
    each::measured(page, &words.anxiety);
    let each = [
        &words.ptsd,
        &words.depression,
        &words.guidelines,
        &words.unknown,
    ];
    page.extras(|page| {
        each::folded(page, &each);
        more(page, &words.versus);
        sources(page, &[&[&words.anxiety], &each[..]].concat(), &told);
    });
}

/// How many got better, with and without.
fn benefits(page: &mut Page, session: &Session) {
    let words = &page.content().evidence.benefits;
    let gallery = Gallery {
        place: Item::FIRST,
        name: words.title,
        of_100: words.of_100,
        pictures: words
            .pictures
            .iter()
            .map(|picture| Picture {
                chip: picture.chip,
                choice: picture.choice,
                names: [picture.arm, picture.control],
                per_100: [picture.with, picture.without],
                title: Some(picture.title),
                about: Some(picture.about.text),
            })
            .collect(),
    };
    page.gallery(session, &gallery);
}
