//! Does it work? How many got better, what is known in anxiety in short, and each trial one tap away.

use super::gallery::{Gallery, Picture};
use super::{each, reminder, sources};
use crate::view::page::Page;
use care_guide_core::instrument::Item;
use care_guide_core::session::Session;

/// The screen.
pub fn evidence(page: &mut Page, session: &Session) {
    let words = page.content().evidence;
    page.title(words.title);
    let mut told = vec![reminder(page)];
    told.extend(words.benefits.pictures.iter().map(|picture| picture.about));
    told.extend_from_slice(words.versus);

    page.heading(1, words.benefits.title);
    page.line("p.small", words.benefits.note);
    benefits(page, session);
    each::measured(page, &words.anxiety);
    let all = [
        &words.anxiety,
        &words.trials,
        &words.ptsd,
        &words.depression,
        &words.guidelines,
        &words.unknown,
    ];
    page.extras(|page| {
        page.folded(words.trials.title, |page| {
            each::list(page, &words.trials);
            page.heading(2, words.ptsd.title);
            each::list(page, &words.ptsd);
        });
        each::folded(page, &[&words.depression, &words.guidelines]);
        page.folded(words.unknown.title, |page| {
            each::list(page, &words.unknown);
            page.facts(words.versus);
        });
        sources(page, &all, &told);
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
