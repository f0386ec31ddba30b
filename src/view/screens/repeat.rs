//! An earlier check beside this one, from the visitor's own saved file.

use std::iter;

use care_guide_content::{Spoken, Text};
use care_guide_core::Private;
use care_guide_core::day::Day;
use care_guide_core::handout::Unreadable;
use care_guide_core::score::{Band, Score};
use care_guide_core::session::Session;
use care_guide_core::step::Step;
use care_guide_export::earlier_day;
use care_guide_html::On;

use crate::view::components::controls::{Weight, to};
use crate::view::page::Page;

/// Opens a file, and shows both scores in words and as a picture. The layout never changes.
pub fn repeat(page: &mut Page, session: &Session) {
    let content = page.content();
    let words = content.repeat;
    let file = session.file();

    page.title(words.title);
    page.blocks(words.intro);
    page.within("label.file", |page| {
        page.line("span", words.pick);
        page.within("input", |page| {
            page.attr("type", "file");
            page.attr("accept", ".json,application/json");
            page.attr("autocomplete", "off");
            page.on(On::Change, page.guide.open.clone());
        });
    });
    page.within("div.said", |page| {
        let mut said = vec![
            page.said(file.is_none(), words.waiting),
            page.said(file.is(&Some(Ok(()))), words.opened),
        ];
        for why in Unreadable::ALL {
            said.push(page.said(file.is(&Some(Err(why))), (words.unreadable)(why)));
        }
        page.variants(|cell| cell.live("status", &said, session.times()));
    });
    let none = Private::new(String::new());
    said_of(
        page,
        [words.earlier, words.waiting],
        &earlier_day(session),
        session.earlier_points(),
    );
    said_of(page, [words.now, words.no_score], &none, session.points());
    page.blocks(words.change);
    page.actions(
        session,
        &[to(Weight::Main, content.result.to_result, Step::Result)],
    );
}

/// A score and its band.
fn in_words(page: &Page, points: u8, band: Band) -> String {
    let (result, lang) = (page.content().result, page.guide.lang);
    let (after, band) = (lang.say(result.points[1]), lang.say((result.band)(band)));
    [&points.to_string(), after, " (", band, ")"].concat()
}

/// A day with one of the longest months: room is kept for its words.
const LONGEST: Day = Day {
    year: 2000,
    month: 9,
    day: 30,
};

/// A score in words and on the scale, or that there is none; as tall either way.
fn said_of(
    page: &mut Page,
    [when, no_score]: [Text; 2],
    day: &Private<String>,
    points: Private<Option<u8>>,
) {
    let content = page.content();
    let result = content.result;
    let lang = page.guide.lang;
    let all = iter::once(None).chain((0..=Score::MAX).map(Some));
    let said = points.each(all, |points| {
        let points = points.unwrap_or_default();
        in_words(page, points, Score::band_of(points))
    });
    let longest = Band::ALL.map(|band| in_words(page, Score::MAX, band));
    page.within("section.outcome", |page| {
        page.heading(1, when);
        page.variants(|cell| {
            cell.kept(day, lang.date(LONGEST));
        });
        page.variants(|cell| {
            cell.variant(points.is_none(), |page| page.text(no_score));
            cell.string(!points.is_none(), &said, &longest);
        });
        page.scale(points, when, result.band);
    });
}
