//! An earlier check beside this one, from the visitor's own saved file.

use care_guide_content::{Spoken, Text};
use care_guide_core::day::Day;
use care_guide_core::score::{Band, Score};
use care_guide_core::session::Session;
use care_guide_core::step::Step;
use care_guide_core::summary::Unreadable;

use crate::view::controls::{Weight, to};
use crate::view::page::{On, Page};

/// Opens a file, and shows both scores in words and as a picture. The layout never changes.
pub fn repeat(page: &mut Page, session: &Session) {
    let content = page.content();
    let words = content.repeat;
    let now = session.gad7.complete().map(|sheet| Score::of(&sheet));
    let earlier = session.earlier.and_then(Result::ok);
    let before = earlier.map(|earlier| earlier.score());
    let day = earlier
        .map(|earlier| page.guide.lang.date(earlier.day))
        .unwrap_or_default();
    let said = match session.earlier {
        None => Some(words.waiting),
        Some(Err(why)) => Some((words.unreadable)(why)),
        Some(Ok(_)) => None,
    };

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
        page.variants(|page| {
            page.variant(true, |page| page.live("status", said));
            page.alternative(false, words.waiting);
            for why in Unreadable::ALL {
                page.alternative(false, (words.unreadable)(why));
            }
        });
    });
    said_of(page, words.earlier, &day, before);
    said_of(page, words.now, "", now);
    page.blocks(words.change);
    page.actions(
        session,
        &[to(Weight::Main, content.result.to_result, Step::Result)],
    );
}

/// A score and its band.
fn in_words(page: &mut Page, points: u8, band: Band) {
    let result = page.content().result;
    page.number(points);
    page.text(result.total[1]);
    page.as_is(" (");
    page.text((result.band)(band));
    page.as_is(")");
}

/// A day with one of the longest months: room is kept for its words.
const LONGEST: Day = Day {
    year: 2000,
    month: 9,
    day: 30,
};

/// A score in words and on the scale, or that there is none; as tall either way.
fn said_of(page: &mut Page, when: Text, day: &str, score: Option<Score>) {
    let content = page.content();
    let (words, result) = (content.repeat, content.result);
    let longest = page.guide.lang.date(LONGEST);
    page.within("section.outcome", |page| {
        page.heading(1, when);
        page.variants(|page| {
            page.variant(false, |page| page.kept("span", &longest));
            page.variant(true, |page| page.kept("span", day));
        });
        page.variants(|page| {
            page.alternative(score.is_none(), words.no_score);
            // Room for the longest, whatever the score.
            for band in Band::ALL {
                page.variant(false, |page| in_words(page, Score::MAX, band));
            }
            page.variant(score.is_some(), |page| {
                let points = score.map_or(0, Score::points);
                page.key(&points.to_string());
                in_words(page, points, score.map_or(Band::Minimal, Score::band));
            });
        });
        page.scale(score, when, result.band);
    });
}
