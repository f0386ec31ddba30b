//! One kind of care, under the same five headings as every other.

use crate::view::components::blocks::claims_of;
use crate::view::components::story::claims_of_folds;
use crate::view::page::Page;
use crate::view::screens::options::tag;
use care_guide_content::evidence::Claim;
use care_guide_content::{CareWords, Harm, Harms, Pair, Text};
use care_guide_core::marks::Care;
use care_guide_core::session::Session;

/// One kind of care.
pub fn care(page: &mut Page, session: &Session, care: Care) {
    let words = (page.content().care)(care);
    let heads = page.content().options;
    page.title(words.title);
    page.within("p.standing", |page| page.line(tag(care), words.tag.text));
    page.heading(1, heads.what);
    page.blocks(words.what);
    page.heading(1, heads.like);
    page.blocks(words.like);
    page.heading(1, heads.works);
    page.blocks(words.works);
    for pair in words.pictures {
        helped(page, pair);
    }
    page.heading(1, heads.soon);
    page.blocks(words.soon);
    page.heading(1, heads.hard);
    page.blocks(words.warning);
    if !words.warning.is_empty() {
        page.crisis();
    }
    page.blocks(words.hard);
    page.extras(|page| {
        page.folded(heads.ask, |page| page.points(words.ask));
        for harms in words.harms {
            page.folded(harms.title, |page| {
                drawn(page, harms);
                table(page, harms);
            });
        }
        page.folds(words.folds);
        page.where_from(&claims(words));
    });
    page.on_from_care(session);
}

/// Who got better, beside a comparison.
fn helped(page: &mut Page, pair: &Pair) {
    let words = page.content().options;
    page.within("section.hundred", |page| {
        page.heading(2, pair.title);
        let sides = [
            (pair.treated, pair.better),
            (pair.control, pair.better_control),
        ];
        sides_of_100(page, sides, words.better, words.more_better);
        page.line("p.small", pair.about.text);
    });
}

/// The first side effect, beside a comparison.
fn drawn(page: &mut Page, harms: &Harms) {
    let words = page.content().options;
    let Some(first) = harms.rows.first() else {
        return;
    };
    page.within("section.hundred", |page| {
        page.heading(2, first.name);
        let sides = [
            (harms.treated, first.had),
            (harms.control, first.had_control),
        ];
        sides_of_100(page, sides, words.had, words.more_had);
    });
}

/// Two icon arrays side by side, each in words, and how many more of 100 the first shows.
fn sides_of_100(page: &mut Page, sides: [(Text, u16); 2], said: [Text; 3], more: [Text; 2]) {
    let [first, second] = sides;
    page.within("div.pair", |page| {
        for (is_care, (name, count)) in [(true, first), (false, second)] {
            page.within("div", |page| {
                page.line("p.pair-name", name);
                page.icons_beside(is_care, count);
                page.within("p", |page| {
                    let [before, had, had_not] = said;
                    page.text(before);
                    page.within("strong", |page| page.number(count));
                    page.text(had);
                    page.number(100 - count);
                    page.text(had_not);
                });
            });
        }
    });
    page.within("p.extra", |page| {
        let [before, after] = more;
        page.text(before);
        page.number(first.1.saturating_sub(second.1));
        page.text(after);
    });
}

/// All side effects with their numbers.
fn table(page: &mut Page, harms: &Harms) {
    let effect = page.content().options.effect;
    page.within("table.counts beside", |page| {
        page.line("caption", harms.about.text);
        page.within("thead", |page| {
            page.within("tr", |page| {
                page.column(effect);
                page.column(harms.treated);
                page.column(harms.control);
            });
        });
        page.within("tbody", |page| {
            for harm in harms.rows {
                page.within("tr", |page| row(page, harm));
            }
        });
    });
}

fn row(page: &mut Page, harm: &Harm) {
    page.within("th", |page| {
        page.attr("scope", "row");
        page.text(harm.name);
    });
    page.within("td", |page| page.number(harm.had));
    page.within("td", |page| page.number(harm.had_control));
}

/// The claims of a kind of care, in the order on screen.
pub fn claims(words: &CareWords) -> Vec<Claim> {
    let mut claims = vec![words.tag];
    for blocks in [words.what, words.like, words.works] {
        claims.extend(claims_of(blocks));
    }
    claims.extend(words.pictures.iter().map(|pair| pair.about));
    claims.extend(claims_of(words.soon));
    claims.extend(claims_of(words.warning));
    claims.extend(claims_of(words.hard));
    claims.extend(words.harms.iter().map(|harms| harms.about));
    claims.extend(claims_of_folds(words.folds));
    claims
}
