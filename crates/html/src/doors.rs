//! The only way to draw what a visitor entered: as one of several alternatives in one place, as the state of a native
//! control, or in a place that has room for all that could stand there.
//!
//! What is written around a door is written whatever is inside. So a class, an attribute, an element or a handler that
//! depends on it cannot be written down.

use std::ops::DerefMut;

use care_guide_private::{Private, open};
use yew::AttrValue;

use crate::builder::{Builder, GROUP};

/// A page that is written with a [`Builder`].
pub trait HasBuilder: DerefMut<Target = Builder> {}

impl<P: DerefMut<Target = Builder>> HasBuilder for P {}

/// Several contents in one place as large as the largest, of which one is shown.
///
/// What is shown can then never be told from the size of anything.
pub fn variants<P: HasBuilder>(page: &mut P, write: impl FnOnce(&mut Cell<P>)) {
    page.begin("div.variants");
    write(&mut Cell(page));
    page.end();
}

/// The same in a line of text, such as a heading: there its contents can only be words.
pub fn variants_in_line<P: HasBuilder>(page: &mut P, write: impl FnOnce(&mut Cell<P>)) {
    page.begin("span.variants");
    write(&mut Cell(page));
    page.end();
}

/// A place for alternatives.
pub struct Cell<'a, P>(&'a mut P);

/// Words that may be read aloud: whether they are, and words that tell them from all others.
pub type LiveText = (Private<bool>, String, &'static str);

impl<P: HasBuilder> Cell<'_, P> {
    /// One of several contents.
    pub fn variant(&mut self, shown: Private<bool>, write: impl FnOnce(&mut P)) {
        self.part(*open(&shown), write);
    }

    /// Words, one of several. Those not shown only take up room, drawn by the style sheet: WebKit tells a screen
    /// reader the hidden text of a document too. They stand in the document as well, and take that room themselves
    /// once a browser's translator has made them longer.
    #[inline(never)]
    pub fn words(&mut self, shown: Private<bool>, words: &'static str) {
        let (page, shown) = (&mut *self.0, *open(&shown));
        page.begin(if shown {
            "span.variant"
        } else {
            "span.variant off"
        });
        if !shown {
            page.attr("data-words", words);
        }
        page.begin("span.words");
        page.as_is(words);
        page.end();
        page.end();
    }

    /// Words that are read aloud when they change, the first of those that are to be said, and again when they are said
    /// another time. There is room for each.
    pub fn live(&mut self, role: &'static str, said: &[LiveText], times: Private<u8>) {
        for (place, (.., words)) in said.iter().enumerate() {
            if said[..place].iter().all(|(.., earlier)| earlier != words) {
                self.words(Private::new(false), words);
            }
        }
        self.part(true, |page| {
            page.begin("span");
            page.attr("role", role);
            if let Some((_, key, words)) = said.iter().find(|(shown, ..)| *open(shown)) {
                page.begin("span");
                let mut key = key.clone();
                key.push(char::from(*open(&times)));
                page.key(&key);
                page.as_is(words);
                page.end();
            }
            page.end();
        });
    }

    /// Words that were put together, one of several contents; others are a new element. `longest` are the longest of
    /// those that could be: there is room for each.
    pub fn string(&mut self, shown: Private<bool>, words: &Private<String>, longest: &[String]) {
        let words = open(words);
        debug_assert!(has_room(longest, words), "no room for {words:?}");
        for words in longest {
            self.part(false, |page| page.string(words.clone()));
        }
        self.part(*open(&shown), |page| {
            page.key(words.as_str());
            page.string(words.clone());
        });
    }

    /// Words that were put together and are the same in every language, with room for the longest of them.
    pub fn kept(&mut self, words: &Private<String>, longest: String) {
        let words = open(words);
        debug_assert!(
            has_room(std::slice::from_ref(&longest), words),
            "no room for {words:?}"
        );
        for (shown, words) in [(false, longest), (true, words.clone())] {
            self.part(shown, |page| {
                page.begin("span");
                page.attr("translate", "no");
                page.string(words);
                page.end();
            });
        }
    }

    fn part(&mut self, shown: bool, write: impl FnOnce(&mut P)) {
        self.0.begin(if shown {
            "div.variant"
        } else {
            "div.variant off"
        });
        write(self.0);
        self.0.end();
    }
}

/// Whether one of the longest words is as long as these.
fn has_room(longest: &[String], words: &str) -> bool {
    let length = |words: &str| words.chars().count();
    longest.iter().any(|room| length(room) >= length(words))
}

/// A sign over what stands there already, shown or not. It takes up no room.
pub fn sign<P: HasBuilder>(page: &mut P, shown: Private<bool>, write: impl FnOnce(&mut P)) {
    page.begin(if *open(&shown) {
        "span.marked"
    } else {
        "span.marked off"
    });
    write(page);
    page.end();
}

/// So many contents, in an order of their places that changes none of them.
pub fn in_order<P: HasBuilder>(
    page: &mut P,
    count: usize,
    order: &Private<Vec<usize>>,
    mut write: impl FnMut(&mut P, usize),
) {
    let mut written = Vec::new();
    for place in 0..count {
        page.begin(GROUP);
        write(page, place);
        written.push(page.take());
    }
    for place in open(order) {
        page.put(std::mem::take(&mut written[*place]));
    }
}

impl Builder {
    /// Whether the radio or checkbox that is open is set.
    pub fn checked(&mut self, set: Private<bool>) {
        self.set_checked(*open(&set));
    }

    /// Whether the checkbox that is open cannot be set. It can have the focus all the same: else Tab would come to other
    /// controls, and scroll the page to them.
    pub fn disabled(&mut self, off: Private<bool>) {
        if *open(&off) {
            self.attr("aria-disabled", "true");
        }
    }

    /// Whether the question that is open lacks its answer, for those who listen.
    pub fn invalid(&mut self, invalid: Private<bool>) {
        if *open(&invalid) {
            self.attr("aria-invalid", "true");
        }
    }

    /// A number of points, in a place as wide as two digits.
    pub fn count(&mut self, points: Private<Option<u8>>) {
        self.begin("strong.points");
        self.string(open(&points).unwrap_or_default().to_string());
        self.end();
    }

    /// The visitor's place on the scale of the GAD-7, if there is one, with these words over it. It is drawn inside of
    /// a picture, whose size does not change.
    pub fn scale_mark(&mut self, points: Private<Option<u8>>, words: &'static str, wide: u16) {
        let points = *open(&points);
        let mine = points.map(|points| left(points) + POINT / 2);
        // The label stays inside the picture, whatever its words; the arrow does not move from its point.
        let label = mine.map_or(wide, |x| x.clamp(wide, 360 - wide));
        let arrow = ["M", &mine.unwrap_or(4).to_string(), " 32 l-7 -10 h14 z"].concat();
        self.begin(if mine.is_some() {
            "g.mine"
        } else {
            "g.mine off"
        });
        self.key(&arrow);
        self.begin("path");
        self.attr_of("d", arrow.into());
        self.end();
        self.begin("text");
        self.attr_of("x", AttrValue::from(label.to_string()));
        self.attr("y", "16");
        self.attr("text-anchor", "middle");
        self.as_is(words);
        self.as_is(": ");
        self.string(points.unwrap_or_default().to_string());
        self.end();
        self.end();
    }
}

/// Width of one point on the scale.
pub const POINT: u16 = 16;

/// Where the room of a point begins on the scale.
#[must_use]
pub fn left(points: u8) -> u16 {
    u16::from(points) * POINT + 4
}
