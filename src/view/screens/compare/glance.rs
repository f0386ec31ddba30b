//! Everything at a glance: a row of pictures for each question, those that matter most first.

use super::each::term;
use crate::view::components::icons;
use crate::view::page::Page;
use care_guide_content::evidence::Claim;
use care_guide_content::{AspectRow, Cell, Glance, Sign, Spoken};
use care_guide_core::marks::{Aspect, Choice};
use care_guide_core::session::{Action, Input, Session};
use care_guide_core::step::Step;
use care_guide_html::doors::in_order;

/// The questions that can come first, and the rows.
pub fn glance(page: &mut Page, session: &Session) {
    let words = page.content().compare;
    page.heading(1, words.glance_title);
    page.control(|page| page.within("div.priorities", |page| priorities(page, session)));
    page.within("div.shapes", |page| {
        page.attr("aria-hidden", "true");
        for choice in Choice::ALL {
            page.within("span", |page| {
                page.shape(choice);
                page.text((words.choices)(choice));
            });
        }
    });
    page.within("div.rows", |page| {
        // The same rows in another order, so the height stays; those without a picture cannot be picked.
        let order = session.in_order(&Aspect::ALL);
        in_order(page, Aspect::ALL.len(), &order, |page, place| {
            row(page, Aspect::ALL[place]);
        });
    });
    legend(page);
}

/// What the bars and the dots mean.
fn legend(page: &mut Page) {
    let [bars, dots] = page.content().compare.legend;
    page.within("p.small", |page| {
        page.line("span", bars.text);
        page.as_is(" ");
        page.line("span", dots.text);
        page.as_is(" ");
        page.key_to_marks();
        page.as_is(".");
    });
}

fn row(page: &mut Page, aspect: Aspect) {
    let row = (page.content().compare.aspect)(aspect);
    let element = if row.cells.is_empty() {
        "section.row short"
    } else {
        "section.row"
    };
    page.within(element, |page| {
        page.key(&row.label.key());
        asked(page, aspect, row);
        if !row.cells.is_empty() {
            page.within("dl.glance", |page| cells(page, row.cells));
        }
    });
}

fn priorities(page: &mut Page, session: &Session) {
    let words = page.content().compare;
    page.attr("role", "group");
    page.attr_said("aria-label", words.priorities_title);
    page.attr("aria-describedby", "priorities-hint");
    page.within("div.small", |page| {
        page.attr("id", "priorities-hint");
        let lang = page.guide.lang;
        let full = page.said(session.has_all_priorities(), words.priorities_full);
        page.variants(|cell| {
            cell.live("status", &[full], session.times());
            cell.words(
                !session.has_all_priorities(),
                lang.say(words.priorities_hint),
            );
        });
    });
    page.within("div.chips few", |page| {
        for aspect in Aspect::ALL {
            let row = (words.aspect)(aspect);
            if !row.cells.is_empty() {
                let (set, off) = (session.is_priority(aspect), session.is_out_of_reach(aspect));
                page.chip(row.chip, set, off, Input::Priority(aspect));
            }
        }
    });
}

/// The question, which opens its screen.
fn asked(page: &mut Page, aspect: Aspect, row: &AspectRow) {
    page.heading_of(2, |page| {
        if page.plain().is_some() {
            return page.text(row.label);
        }
        page.within("button.ask", |page| {
            page.press(Action::Go(Step::Aspect(aspect)));
            page.text(row.label);
            page.icon(icons::GO);
        });
    });
}

fn cells(page: &mut Page, cells: &[Glance]) {
    let names = page.content().compare.choices;
    for (choice, cell) in Choice::ALL.into_iter().zip(cells) {
        page.within("div", |page| {
            page.within(term(choice), |page| {
                page.line("div.visually-hidden", names(choice));
            });
            page.within("dd", |page| {
                page.sign(choice, cell);
                // A text of its own beside a picture is not told of by every engine.
                page.within("div", |page| page.words_of(cell));
            });
        });
    }
}

/// The claims of all rows.
pub fn claims(page: &Page) -> Vec<Claim> {
    let words = page.content().compare;
    let mut claims = words.legend.to_vec();
    for aspect in Aspect::ALL {
        for cell in (words.aspect)(aspect).cells {
            if let Cell::Facts(some) = cell.says {
                claims.extend_from_slice(some);
            }
        }
    }
    claims
}

/// The width of a bar or a dot with the room around it.
const PART: u16 = 13;

impl Page<'_> {
    /// The words of a picture.
    pub fn words_of(&mut self, cell: &Glance) {
        match cell.says {
            Cell::Facts(claims) => claims.iter().for_each(|claim| self.text(claim.text)),
            Cell::Text(words) => self.text(words),
        }
    }

    /// A picture of a row.
    pub fn sign(&mut self, choice: Choice, cell: &Glance) {
        let hue = match choice {
            Choice::Iv => "span.sign-of iv",
            Choice::Spravato => "span.sign-of spravato",
            Choice::Usual => "span.sign-of usual",
            Choice::Wait => "span.sign-of wait",
        };
        self.within(hue, |page| match cell.sign {
            Sign::No => page.icon(icons::NO),
            Sign::Yes => page.icon(icons::YES),
            Sign::None => page.icon(icons::DASH),
            Sign::Warn => page.icon(icons::WARN),
            Sign::Meter => page.meter(cell.full, cell.open),
            Sign::Visits => page.visits(cell.full, cell.open),
        });
    }

    /// A full mark and a dashed one, as the pictures have them, each with what it means.
    pub fn key_to_marks(&mut self) {
        let [planned, if_needed] = self.content().compare.frame.key;
        for (gap, svg, words) in [
            ("", "svg.sign full", planned),
            (", ", "svg.sign dashed", if_needed),
        ] {
            self.as_is(gap);
            self.within("span.marked-by", |page| {
                page.picture(svg, "0 0 16 16", |page| page.circle(["8", "8", "6.5"]));
                page.as_is(" ");
                page.text(words);
            });
        }
    }

    /// Bars that rise, the first `full` of them full.
    pub fn meter(&mut self, full: u16, open: u16) {
        self.picture("svg.meter", "0 0 52 28", |page| {
            for place in 0..full + open {
                page.within(if place < full { "rect.on" } else { "rect" }, |page| {
                    page.measure("x", place * PART + 1);
                    page.measure("y", 20 - place * 6);
                    page.attr("width", "10");
                    page.measure("height", place * 6 + 7);
                    page.attr("rx", "2");
                });
            }
        });
    }

    /// A dot for each visit, in rows of four; those that not everyone has are dashed.
    fn visits(&mut self, full: u16, open: u16) {
        self.picture("svg.meter", "0 0 52 28", |page| {
            for place in 0..full + open {
                page.within(if place < full { "circle.on" } else { "circle" }, |page| {
                    page.measure("cx", place % 4 * PART + 6);
                    page.measure("cy", place / 4 * 14 + 7);
                    page.attr("r", "5");
                });
            }
        });
    }
}
