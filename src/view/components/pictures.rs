//! Pictures, each with its words beside it: the score scale, bars, stacked variants.

use care_guide_content::{Spoken, Text};
use care_guide_core::Private;
use care_guide_core::score::Band;
use care_guide_html::doors::left;

use crate::view::page::Page;

impl Page<'_> {
    /// A drawing that is hidden from those who listen: the words stand beside it.
    pub fn picture(
        &mut self,
        svg: &'static str,
        view_box: &'static str,
        write: impl FnOnce(&mut Self),
    ) {
        self.within(svg, |page| {
            page.attr("viewBox", view_box);
            page.silent();
            write(page);
        });
    }

    /// Hides the drawing that is open from those who listen.
    pub fn silent(&mut self) {
        self.attr("aria-hidden", "true");
        self.attr("focusable", "false");
    }

    /// A line or a shape of a drawing.
    pub fn path(&mut self, path: &'static str) {
        self.within("path", |page| page.attr("d", path));
    }

    /// A circle of a drawing: its middle, across and down, and its radius.
    pub fn circle(&mut self, measures: [&'static str; 3]) {
        self.within("circle", |page| {
            for (name, measure) in ["cx", "cy", "r"].into_iter().zip(measures) {
                page.attr(name, measure);
            }
        });
    }

    /// A measure of a drawing.
    pub fn measure(&mut self, name: &'static str, value: u16) {
        self.attr_of(name, value.to_string().into());
    }

    /// One of two names inside a button, in a place as wide as the longer one.
    pub fn either(&mut self, names: [Text; 2], is_second: bool) {
        self.within("span.variants", |page| {
            for (name, shown) in names.into_iter().zip([!is_second, is_second]) {
                let element = if shown {
                    "span.variant"
                } else {
                    "span.variant off"
                };
                page.within(element, |page| {
                    if !shown {
                        page.attr_said("data-words", name);
                    }
                    page.line("span.words", name);
                });
            }
        });
    }

    /// The scale from 0 to 21 with its bands, and the visitor's place on it when there is a score; the bands also in
    /// words, which those who listen find nowhere else.
    pub fn scale(&mut self, points: Private<Option<u8>>, you: Text, band: fn(Band) -> Text) {
        let you = self.guide.lang.say(you);
        let letters = you.chars().count() + ": 21".len();
        let half = u16::try_from(4 * letters + 4).unwrap_or_default().min(180);
        self.picture("svg.scale", "0 0 360 88", |page| {
            for (here, group) in Band::ALL.into_iter().zip(SEGMENTS) {
                page.within(group, |page| page.segment(here, band(here)));
            }
            page.scale_mark(points, you, half);
        });
        self.ranges("ul.visually-hidden", band);
    }

    /// The points of each band, in words.
    pub fn ranges(&mut self, list: &'static str, name: fn(Band) -> Text) {
        self.within(list, |page| {
            for band in Band::ALL {
                page.within("li", |page| {
                    page.range(band);
                    page.as_is(": ");
                    page.text(name(band));
                });
            }
        });
    }

    /// A band of the scale with its range and its name.
    fn segment(&mut self, here: Band, name: Text) {
        let (from, to) = (left(*here.range().start()), left(*here.range().end() + 1));
        self.within("rect", |page| {
            page.measure("x", from);
            page.attr("y", "36");
            page.measure("width", to - from - 3);
            page.attr("height", "16");
            page.attr("rx", "3");
        });
        self.within("text", |page| {
            page.measure("x", from);
            page.attr("y", "69");
            page.range(here);
        });
        self.within("text", |page| {
            page.measure("x", from);
            page.attr("y", "85");
            page.text(name);
        });
    }

    /// The points of a band, from and to.
    pub fn range(&mut self, band: Band) {
        self.number(*band.range().start());
        self.as_is("–");
        self.number(*band.range().end());
    }

    /// A number of points, with the words around it.
    pub fn total(&mut self, [before, after]: [Text; 2], points: Private<Option<u8>>) {
        self.within("div.total", |page| {
            page.text(before);
            page.count(points);
            page.text(after);
        });
    }
}

const SEGMENTS: [&str; 4] = [
    "g.segment band-0",
    "g.segment band-1",
    "g.segment band-2",
    "g.segment band-3",
];
