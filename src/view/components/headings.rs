//! Headings: the screen's own, and those below it.

use care_guide_content::{Spoken, Text};

use crate::view::page::Page;

/// The letters of a heading; what is longer is set as text.
const LONGEST_TITLE: usize = 60;

impl Page<'_> {
    /// The screen's heading, which takes focus when the screen is shown.
    pub fn title(&mut self, words: Text) {
        if self.plain().is_some_and(|below| below > 0) {
            return self.heading(0, words);
        }
        let tag = self.guide.config.heading.tag(0);
        self.within(tag, |page| {
            page.control(|page| {
                page.attr("id", "title");
                page.attr("tabindex", "-1");
                if page.is_due {
                    page.attr("aria-describedby", "due");
                }
            });
            // What is asked in a whole sentence is set as one.
            let is_long = page.guide.lang.say(words).chars().count() > LONGEST_TITLE;
            page.attr("class", if is_long { "title long" } else { "title" });
            page.text(words);
        });
    }

    /// A heading `below` levels under the screen's own.
    pub fn heading(&mut self, below: usize, words: Text) {
        self.heading_of(below, |page| page.text(words));
    }

    /// A heading with words that were put together.
    pub fn heading_of(&mut self, below: usize, write: impl FnOnce(&mut Self)) {
        let below = below + self.plain().unwrap_or_default();
        let tag = self.guide.config.heading.tag(below);
        let class = if below > 1 {
            "heading minor"
        } else {
            "heading"
        };
        self.within(tag, |page| {
            page.attr("class", class);
            write(page);
        });
    }
}
