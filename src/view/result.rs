//! The result of the check: the same layout, and the same height, for every result.

use care_guide_content::evidence::Claim;
use care_guide_content::{ResultWords, Text};
use care_guide_core::Private;
use care_guide_core::instrument::{GAD7, Item, numbers};
use care_guide_core::score::Band;
use care_guide_core::session::{Action, Session};
use care_guide_core::step::Step;

use crate::view::controls::{Weight, to};
use crate::view::icons;
use crate::view::page::Page;

/// The total and its band, or which answers are missing; what it means, and what to do next.
pub fn result(page: &mut Page, session: &Session) {
    let content = page.content();
    let words = content.result;
    page.title(words.title);
    page.within("div.outcome", |page| outcome(page, session, words));
    page.within("p", |page| page.line("strong", words.not_diagnosis.text));
    page.scale(session.points(), words.you, words.band);
    page.crisis();
    page.heading(1, words.limits_title);
    page.facts(words.limits);
    page.facts(words.accuracy);
    page.heading(1, words.steps_title);
    page.within("ul.steps", |page| steps(page, words));
    page.heading(1, words.more_title);
    page.doors(|page| more(page, words));
    page.within("p", |page| {
        page.flag("hidden", page.guide.has_panic());
        page.text(words.no_panic);
    });
    page.line("p.note", words.private);
    page.line("p.small", content.gad7.attribution.into());
    page.where_from(&claims(words));
    page.actions(
        session,
        &[
            to(Weight::Second, words.change, Step::Review),
            (Weight::Quiet, content.review.clear, Action::ClearCheck),
        ],
    );
}

/// All five outcomes in one place; one is shown.
fn outcome(page: &mut Page, session: &Session, words: &ResultWords) {
    let (here, points) = (session.band(), session.points());
    page.variants(|cell| {
        cell.variant(here.is_none(), |page| incomplete(page, session, words));
        for band in Band::ALL {
            cell.variant(here.is(&Some(band)), |page| {
                page.total(words.total, points);
                page.line("p", (words.range)(band).text);
                page.line("p", (words.kind_word)(band));
                page.line("p", words.advice(band).text);
            });
        }
    });
}

impl Page<'_> {
    /// A number of points, with the words around it.
    pub fn total(&mut self, [before, after]: [Text; 2], points: Private<Option<u8>>) {
        self.within("p.total", |page| {
            page.text(before);
            page.count(points);
            page.text(after);
        });
    }
}

fn incomplete(page: &mut Page, session: &Session, words: &ResultWords) {
    page.line("p.total", words.incomplete);
    page.within("div", |page| {
        page.text(words.incomplete_hint);
        page.as_is(" ");
        // As much room as the longest list needs, whatever is missing.
        page.variants(|cell| {
            cell.room_for(|page| page.string(numbers(Item::<GAD7>::all())));
            cell.string(Private::new(true), &session.missing());
        });
    });
}

/// What to do next: a verb, which is a button where it leads somewhere, and the rest of the sentence.
fn steps(page: &mut Page, words: &ResultWords) {
    for step in words.steps {
        page.within("li", |page| {
            match step.to {
                Some(section) => page.button(to(Weight::Quiet, step.verb, section.first_step())),
                None => page.line("strong", step.verb),
            }
            page.as_is(": ");
            page.text(step.what);
        });
    }
}

fn more(page: &mut Page, words: &ResultWords) {
    let content = page.content();
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
}

fn claims(words: &ResultWords) -> Vec<Claim> {
    let mut claims = vec![words.not_diagnosis];
    claims.extend(Band::ALL.map(words.range));
    claims.extend([words.below_10, words.from_10]);
    claims.extend_from_slice(words.accuracy);
    claims.extend_from_slice(words.limits);
    claims
}
