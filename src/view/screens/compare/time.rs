//! How often, and how long? Strips of 12 weeks, and clocks of one visit.

use super::{each, reminder, sources};
use crate::view::page::Page;
use care_guide_content::evidence::Claim;
use care_guide_content::{Clock, Lane, Text, Visit};
use care_guide_core::marks::Choice;

/// The screen.
pub fn time(page: &mut Page) {
    let words = page.content().time;
    let visits = page.content().visits;
    page.title(words.title);
    let mut told = vec![reminder(page)];
    told.extend(words.lanes.iter().map(|lane| lane.says));
    told.extend(words.visit.clocks.iter().map(|clock| clock.says));
    told.extend(each::claims(&[&words.home]));
    for visit in [&visits.iv, &visits.spravato] {
        told.extend(visit.steps.iter().map(|step| step.what));
    }

    page.heading(1, words.weeks_title);
    page.within("div.chart", |page| {
        for lane in words.lanes {
            page.lane(lane.choice, lane.name, lane.says, |page| page.strip(lane));
        }
        page.weeks(words.week);
        page.within("p.small", |page| {
            page.key_to_marks();
        });
    });
    page.heading(1, words.visit.title);
    page.within("div.chart", |page| {
        for clock in words.visit.clocks {
            page.lane(clock.choice, clock.name, clock.says, |page| {
                page.clock(clock);
            });
        }
        page.hours(words.visit.hour);
    });
    page.line("p.small", words.visit.travel);
    page.heading(1, words.home.title);
    each::list(page, &words.home);
    let all = [&words.soon, &words.plan, &words.what, &words.staff];
    page.extras(|page| {
        each::folded(page, &all[..3]);
        page.folded(words.steps.title, |page| {
            steps(page, &visits.iv);
            steps(page, &visits.spravato);
            page.heading(2, words.staff.title);
            each::list(page, &words.staff);
        });
        sources(page, &all, &told);
    });
}

/// A visit, step by step.
fn steps(page: &mut Page, visit: &Visit) {
    page.heading(2, visit.title);
    page.within("ol.timeline", |page| {
        for step in visit.steps {
            page.within("li", |page| {
                page.line("strong", step.when);
                page.within("br", |_| {});
                page.said_with_links(step.what.text);
            });
        }
    });
}

/// The width of a strip and of a clock, and of a week and an hour on them.
const STRIP: u16 = 336;
const WEEK: u16 = STRIP / 12;
const HOUR: u16 = STRIP / 3;

impl Page<'_> {
    /// A line of a chart: its name, the picture in words, and the picture.
    fn lane(&mut self, choice: Choice, name: Text, says: Claim, write: impl FnOnce(&mut Self)) {
        let element = match choice {
            Choice::Iv => "div.lane iv",
            Choice::Spravato => "div.lane spravato",
            Choice::Usual => "div.lane usual",
            Choice::Wait => "div.lane wait",
        };
        self.within(element, |page| {
            page.within("div.lane-name", |page| {
                page.shape(choice);
                page.line("strong", name);
                page.as_is(" ");
                page.line("div", says.text);
            });
            page.picture("svg.line", "0 0 336 16", write);
        });
    }

    /// Twelve weeks: a dot for each visit, a dashed one where not everyone has it.
    fn strip(&mut self, lane: &Lane) {
        if lane.open_from > 0 {
            let from = (lane.open_from - 1) * WEEK;
            self.bar("rect.band", from, STRIP - from);
        }
        if lane.daily > 0 {
            self.within("path.thread", |page| page.attr("d", "M0 8H336"));
        }
        for (class, visits) in [("path.dots-on", lane.usual), ("path.dots-off", lane.varies)] {
            let mut path = String::new();
            for (week, visits) in (0..).zip(visits) {
                for visit in 0..visits {
                    let x = week * WEEK + (2 * visit + 1) * WEEK / (2 * visits);
                    path += &[
                        "M",
                        &(x - 5).to_string(),
                        " 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
                    ]
                    .concat();
                }
            }
            if !path.is_empty() {
                self.within(class, |page| page.attr_of("d", path.into()));
            }
        }
    }

    /// The least time that a visit takes, and dashed the time that it may take, if that is longer.
    pub fn clock(&mut self, clock: &Clock) {
        let x = |minutes: u16| minutes * HOUR / 60;
        self.bar("rect.bar", 0, x(clock.usual));
        let open = x(clock.up_to - clock.usual).saturating_sub(3);
        if open > 0 {
            self.bar("rect.open", x(clock.usual) + 2, open);
        }
    }

    fn bar(&mut self, element: &'static str, x: u16, width: u16) {
        self.within(element, |page| {
            page.measure("x", x);
            page.attr("y", "1");
            page.measure("width", width);
            page.attr("height", "14");
            page.attr("rx", "5");
        });
    }

    /// The numbers of the weeks under the strips.
    fn weeks(&mut self, week: Text) {
        self.picture("svg.axis", "0 0 336 26", |page| {
            for number in [1, 4, 8, 12] {
                page.mark_at((number - 1) * WEEK + WEEK / 2, number == 1, |page| {
                    if number == 1 {
                        page.text(week);
                        page.as_is(" ");
                    }
                    page.number(number);
                });
            }
        });
    }

    /// The hours under the clocks.
    fn hours(&mut self, hour: Text) {
        self.picture("svg.axis", "0 0 336 26", |page| {
            page.mark_at(1, true, |page| page.number(0_u16));
            page.mark_at(HOUR, false, |page| page.text(hour));
            page.mark_at(2 * HOUR, false, |page| page.number(2_u16));
        });
    }

    /// A mark on an axis, with its words under it.
    fn mark_at(&mut self, x: u16, at_start: bool, write: impl FnOnce(&mut Self)) {
        self.within("path", |page| {
            page.attr_of("d", ["M", &x.to_string(), " 0v5"].concat().into());
        });
        self.within("text", |page| {
            page.measure("x", if at_start { 0 } else { x });
            page.attr("y", "21");
            page.attr("text-anchor", if at_start { "start" } else { "middle" });
            write(page);
        });
    }
}
