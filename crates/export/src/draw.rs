//! The sheet as it is printed, drawn on a page.

use care_guide_content::Spoken;
use care_guide_core::session::Session;
use care_guide_html::Builder;
use care_guide_private::{Private, map, open};

use crate::{Line, Paper, Part};

/// Draws the sheet, and after it all that is not on it, laid out the same. `heading` is the element of its headings.
pub fn draw(page: &mut Builder, paper: &Private<Paper>, heading: &'static str) {
    let paper = open(paper);
    page.begin("article.handout");
    page.attr("translate", "no");
    line(page, "p.handout-title", paper.title);
    text(page, "p", &paper.date);
    line(page, "p", paper.about);
    if paper.parts.is_empty() {
        line(page, "p", paper.empty);
    }
    parts(page, &paper.parts, heading);
    page.begin("div.foot");
    for said in &paper.foot {
        text(page, "p", said);
    }
    page.end();
    page.end();
    page.begin("div.handout rest");
    page.attr("translate", "no");
    page.attr("aria-hidden", "true");
    parts(page, &paper.rest, heading);
    page.end();
}

fn parts(page: &mut Builder, parts: &[Part], heading: &'static str) {
    for part in parts {
        page.begin("section");
        page.begin(heading);
        page.attr("class", "heading minor");
        page.as_is(part.title);
        page.end();
        page.begin("ul");
        // Lines to write on are nothing to hear.
        if part.lines.iter().all(|one| *one == Line::Ruled) {
            page.attr("aria-hidden", "true");
        }
        part.lines.iter().for_each(|one| of_part(page, one));
        page.end();
        page.end();
    }
}

fn of_part(page: &mut Builder, one: &Line) {
    match one {
        Line::Form(words) => line(page, "li.form", words),
        Line::Point(words) => line(page, "li", words),
        Line::Pair(name, said) => pair(page, "span", name, said),
        Line::Total(name, said) => pair(page, "strong", name, said),
        Line::Ruled => {
            page.begin("li.ruled");
            page.end();
        }
    }
}

fn pair(page: &mut Builder, element: &'static str, name: &'static str, said: &str) {
    page.begin("li.two");
    line(page, element, name);
    page.as_is(" ");
    text(page, element, said);
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
