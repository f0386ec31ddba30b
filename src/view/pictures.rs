//! Pictures, each with its words beside it: the score scale, bars, stacked variants.

use care_guide_content::{Spoken, Text};
use care_guide_core::score::{Band, Score};

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

    /// A measure of a drawing.
    pub fn measure(&mut self, name: &'static str, value: u16) {
        self.attr_of(name, value.to_string().into());
    }

    /// Several contents in one place as large as the largest, of which one is shown.
    ///
    /// What is shown can then never be told from the size of anything.
    pub fn variants(&mut self, write: impl FnOnce(&mut Self)) {
        self.within("div.variants", write);
    }

    /// One of several contents in one place.
    pub fn variant(&mut self, shown: bool, write: impl FnOnce(&mut Self)) {
        let element = if shown {
            "div.variant"
        } else {
            "div.variant off"
        };
        self.within(element, write);
    }

    /// Words in a place of several. Those not shown only take up room, drawn by the style sheet: WebKit tells a screen
    /// reader the hidden text of a document too. They stand in the document as well, and take that room themselves once
    /// a browser's translator has made them longer.
    pub fn alternative(&mut self, shown: bool, words: Text) {
        self.variant(shown, |page| {
            if !shown {
                page.attr_said("data-words", words);
            }
            page.line("span.words", words);
        });
    }

    /// A sentence that is said now and then, in a place that always has room for it.
    pub fn spoken(&mut self, role: &'static str, words: Text, said: bool) {
        self.variants(|page| {
            page.alternative(false, words);
            page.variant(true, |page| {
                page.live(role, said.then_some(words));
            });
        });
    }

    /// Words that are read aloud when they change.
    pub fn live(&mut self, role: &'static str, words: Option<Text>) {
        self.within("span", |page| {
            page.attr("role", role);
            if let Some(words) = words {
                page.fresh("span", words);
            }
        });
    }

    /// A number of points, in a place as wide as two digits.
    pub fn count(&mut self, points: u8) {
        self.within("strong.points", |page| page.number(points));
    }

    /// The scale from 0 to 21 with its bands, and the visitor's place on it when there is a score.
    pub fn scale(&mut self, score: Option<Score>, you: Text, band: fn(Band) -> Text) {
        let mine = score.map(|score| left(score.points()) + POINT / 2);
        // The label stays inside the picture, whatever its words; the arrow does not move from its point.
        let letters = self.guide.lang.say(you).chars().count() + ": 21".len();
        let half = u16::try_from(4 * letters + 4).unwrap_or_default().min(180);
        let label = mine.map_or(half, |x| x.clamp(half, 360 - half));
        let arrow = ["M", &mine.unwrap_or(4).to_string(), " 32 l-7 -10 h14 z"].concat();
        self.picture("svg.scale", "0 0 360 88", |page| {
            for (here, group) in Band::ALL.into_iter().zip(SEGMENTS) {
                page.within(group, |page| page.segment(here, band(here)));
            }
            page.within(
                if mine.is_some() {
                    "g.mine"
                } else {
                    "g.mine off"
                },
                |page| {
                    page.key(&arrow);
                    page.within("path", |page| page.attr_of("d", arrow.into()));
                    page.within("text", |page| {
                        page.measure("x", label);
                        page.attr("y", "16");
                        page.attr("text-anchor", "middle");
                        page.text(you);
                        page.as_is(": ");
                        page.number(score.map_or(0, Score::points));
                    });
                },
            );
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
}

/// Width of one point on the scale.
const POINT: u16 = 16;

const SEGMENTS: [&str; 4] = [
    "g.segment band-0",
    "g.segment band-1",
    "g.segment band-2",
    "g.segment band-3",
];

/// Where the room of a point begins on the scale.
fn left(points: u8) -> u16 {
    u16::from(points) * POINT + 4
}
