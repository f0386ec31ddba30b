//! The result of the check: the same layout, and the same height, for every result.

use care_guide_content::evidence::Claim;
use care_guide_content::{ResultWords, Spoken};
use care_guide_core::score::Band;
use care_guide_core::session::{Action, Session};
use care_guide_core::step::{Section, Step};
use care_guide_html::doors::variants_in_line;

use crate::view::components::controls::{Weight, to};
use crate::view::components::icons;
use crate::view::page::Page;

/// The total and its band, or which answers are missing; what it means, and what to do now.
pub fn result(page: &mut Page, session: &Session) {
    let words = page.content().result;
    page.title(words.title);
    page.within("div.score", |page| {
        page.within("div.outcome", |page| total(page, session));
        page.scale(session.points(), words.you, words.band);
        page.within("p.not-diagnosis", |page| {
            page.icon(icons::TALK);
            page.line("strong", words.not_diagnosis.text);
        });
    });
    page.heading_of(1, |page| headline(page, session));
    page.within("div.outcome", |page| meaning(page, session));
    page.line("p", words.hard_days);
    page.heading(1, words.steps_title);
    page.doors(steps);
    page.crisis();
    page.extras(|page| closer(page, words));
    let on = to(Weight::Main, words.options, Section::Options.first_step());
    page.actions(session, &[on]);
}

/// Runs through what a place says without a score, and with one of each band.
fn each(page: &mut Page, session: &Session, write: impl Fn(&mut Page, Option<Band>)) {
    let here = session.band();
    page.variants(|cell| {
        for band in [None].into_iter().chain(Band::ALL.map(Some)) {
            cell.variant(here.is(&band), |page| write(page, band));
        }
    });
}

fn total(page: &mut Page, session: &Session) {
    let words = page.content().result;
    each(page, session, |page, band| {
        if let Some(band) = band {
            page.total(words.points, session.points());
            page.line("p", (words.range)(band).text);
        } else {
            page.within("div.total", |page| page.line("strong", words.no_score));
            page.line("p", words.no_score_why);
        }
    });
}

fn headline(page: &mut Page, session: &Session) {
    let (words, lang, here) = (page.content().result, page.guide.lang, session.band());
    variants_in_line(page, |cell| {
        cell.words(here.is_none(), lang.say(words.headline_open));
        for band in Band::ALL {
            cell.words(here.is(&Some(band)), lang.say((words.headline)(band)));
        }
    });
}

fn meaning(page: &mut Page, session: &Session) {
    let words = page.content().result;
    each(page, session, |page, band| match band {
        Some(band) => page.line("p", (words.meaning)(band).text),
        None => page.within("div.buttons", |page| {
            // The way that all have: one of its own would tell the page that a question is open.
            page.button(to(Weight::Second, words.add, Step::Review));
        }),
    });
}

/// What to do now, whatever the score.
fn steps(page: &mut Page) {
    let content = page.content();
    let words = content.result;
    page.door(
        icons::TALK,
        content.shell.to_talk,
        words.talk_about,
        Step::Talk,
    );
    page.door(
        icons::SHEET,
        content.sheet.door,
        words.sheet_about,
        Step::Sheet,
    );
    page.door(icons::BOOK, words.learn, words.learn_about, Step::Learn);
    page.warm_door(icons::WIND, words.calm, words.calm_about, Step::Calm);
}

/// What can wait behind a tap.
fn closer(page: &mut Page, words: &ResultWords) {
    let content = page.content();
    page.folded(words.limits_title, |page| {
        page.facts(words.limits);
        page.facts(words.accuracy);
    });
    page.folded(words.more_title, |page| more(page, words));
    page.folded(words.answers_title, |page| {
        page.line("p", words.private);
        page.within("div.buttons", |page| {
            page.button(to(Weight::Second, words.change, Step::Review));
            page.button((Weight::Quiet, content.review.clear, Action::ClearCheck));
        });
        page.line("p.small", content.gad7.attribution.into());
    });
    page.where_from(&claims(words));
}

fn more(page: &mut Page, words: &ResultWords) {
    let content = page.content();
    page.doors(|page| {
        page.door(
            icons::CHECK,
            content.mood.title,
            words.more_mood,
            Step::MoodIntro,
        );
        if page.guide.has_panic() {
            page.door(
                icons::CHECK,
                content.panic.title,
                content.panic.about,
                Step::PanicIntro,
            );
        }
        page.door(
            icons::SHEET,
            content.repeat.title,
            content.repeat.about,
            Step::Repeat,
        );
    });
    page.within("p", |page| {
        page.flag("hidden", page.guide.has_panic());
        page.text(words.no_panic);
    });
}

fn claims(words: &ResultWords) -> Vec<Claim> {
    let mut claims = vec![words.not_diagnosis];
    claims.extend(Band::ALL.map(words.range));
    claims.extend(Band::ALL.map(words.meaning));
    claims.extend_from_slice(words.accuracy);
    claims.extend_from_slice(words.limits);
    claims
}
