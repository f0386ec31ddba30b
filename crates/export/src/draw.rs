//! The sheet as it is printed, drawn on a page.

use care_guide_content::Spoken;
use care_guide_core::session::Session;
use care_guide_html::Builder;
use care_guide_private::{Private, map, open};

use crate::{Line, Paper, Part, Place, Total};

/// Draws the sheet, and after it all that is not on it, laid out the same. `heading` is the element of its headings.
pub fn draw(page: &mut Builder, paper: &Private<Paper>, heading: &'static str) {
    let paper = open(paper);
    page.begin("article.handout");
    page.attr("translate", "no");
    page.begin("div.letterhead");
    line(page, "p.handout-title", paper.title);
    text(page, "p", &paper.date);
    line(page, "p", paper.about);
    page.end();
    if paper.parts.is_empty() {
        line(page, "p", paper.empty);
    }
    filled(page, &paper.totals, &paper.parts, heading);
    page.begin("div.foot");
    for said in &paper.foot {
        text(page, "p", said);
    }
    page.end();
    page.end();
    page.begin("div.handout rest");
    page.attr("translate", "no");
    page.attr("aria-hidden", "true");
    filled(page, &paper.rest_totals, &paper.rest, heading);
    page.end();
}

fn filled(page: &mut Builder, totals: &[Total], parts: &[Part], heading: &'static str) {
    let all = |page: &mut Builder, place| {
        for part in parts.iter().filter(|part| part.place == place) {
            section(page, part, heading);
        }
    };
    page.begin("div.strip");
    for one in totals {
        total(page, one);
    }
    page.end();
    page.begin("div.boxed");
    all(page, Place::First);
    page.end();
    page.begin("div.columns");
    all(page, Place::Beside);
    page.end();
    all(page, Place::Whole);
}

fn total(page: &mut Builder, total: &Total) {
    page.begin("p");
    line(page, "span", total.name);
    page.as_is(" ");
    text(page, "strong", &total.said);
    page.as_is(" ");
    text(page, "span", &total.about);
    page.end();
}

fn section(page: &mut Builder, part: &Part, heading: &'static str) {
    page.begin("section");
    page.begin(heading);
    page.attr("class", "heading minor");
    page.as_is(part.title);
    page.end();
    page.begin("ul");
    part.lines.iter().for_each(|one| of_part(page, one));
    page.end();
    page.end();
}

fn of_part(page: &mut Builder, one: &Line) {
    match one {
        Line::Form(words) => line(page, "li.form", words),
        Line::Point(words) => line(page, "li.point", words),
        Line::Numbered(words) => text(page, "li", words),
        Line::Pair(name, said) => {
            page.begin("li.two");
            line(page, "span", name);
            page.as_is(" ");
            text(page, "span", said);
            page.end();
        }
        Line::Heads(heads) => {
            page.begin("li.answer heads");
            page.attr("aria-hidden", "true");
            page.begin("span.cells");
            for head in heads {
                line(page, "span", head);
            }
            page.end();
            page.end();
        }
        Line::Answer(item, said, place) => answer(page, item, said, *place),
        Line::Ruled(name) => line(page, "li.ruled", name.unwrap_or("\u{a0}")),
    }
}

/// An item, its answer in words for those who listen, and the place of the answer among its columns: its points in a
/// ring, or dots.
fn answer(page: &mut Builder, item: &str, said: &str, place: Option<usize>) {
    page.begin("li.answer");
    text(page, "span", item);
    page.as_is(" ");
    text(page, "span.in-words", said);
    page.begin("span.cells");
    page.attr("aria-hidden", "true");
    for column in 0..4 {
        if place == Some(column) {
            text(page, "span.ring", &column.to_string());
        } else {
            line(page, "span", "\u{b7}");
        }
    }
    page.end();
    page.end();
}

fn line(page: &mut Builder, element: &'static str, words: &'static str) {
    page.begin(element);
    page.as_is(words);
    page.end();
}

fn text(page: &mut Builder, element: &'static str, words: &str) {
    page.begin(element);
    page.string(words.to_owned());
    page.end();
}

/// The day of an earlier check, in words; none without one.
#[must_use]
pub fn earlier_day(session: &Session) -> Private<String> {
    map(&session.entered, |entered| {
        let earlier = entered.earlier.and_then(Result::ok);
        earlier.map_or_else(String::new, |earlier| session.lang.date(earlier.day))
    })
}
