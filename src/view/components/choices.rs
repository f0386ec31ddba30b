//! Choices and marks: what is entered.

use care_guide_content::Text;
use care_guide_core::Private;
use care_guide_core::session::{Action, Input};
use care_guide_html::On;
use yew::prelude::*;

use crate::view::page::Page;

impl Page<'_> {
    /// One answer of a question; the whole card is the label.
    pub fn radio(&mut self, group: &AttrValue, words: Text, set: Private<bool>, input: Input) {
        self.one_of("label.choice", group, words, set, input);
    }

    /// A private mark: its words; what is marked, for those who do not see the heading over it; and what
    /// becomes of the mark.
    pub fn mark(&mut self, words: [Text; 3], set: Private<bool>, input: Input) {
        if self.plain().is_some() {
            return;
        }
        let [words, about, hint] = words;
        self.within("label.choice mark", |page| {
            page.checkbox(set, input);
            page.within("span", |page| {
                page.text(words);
                page.within("span.visually-hidden", |page| {
                    page.text(about);
                    page.as_is(". ");
                });
                page.line("span.small", hint);
            });
        });
    }

    /// A private mark beside the card that it is about: its words, and what is marked.
    pub fn small_mark(&mut self, [words, about]: [Text; 2], set: Private<bool>, input: Input) {
        self.within("label.small-mark", |page| {
            page.checkbox(set, input);
            page.short_for(words, about);
        });
    }

    /// One of a list of things that can be chosen.
    pub fn tick(&mut self, words: Text, set: Private<bool>, input: Input) {
        self.within("label.tick", |page| {
            page.key(&words.key());
            page.checkbox(set, input);
            page.line("span", words);
        });
    }

    /// One of a few short choices, of which one is always set.
    pub fn pick(&mut self, group: &AttrValue, words: Text, set: Private<bool>, input: Input) {
        self.one_of("label.chip", group, words, set, input);
    }

    fn one_of(
        &mut self,
        label: &'static str,
        group: &AttrValue,
        words: Text,
        set: Private<bool>,
        input: Input,
    ) {
        self.within(label, |page| {
            page.within("input", |page| {
                page.attr("type", "radio");
                page.attr_of("name", group.clone());
                page.enters(set, input);
            });
            page.line("span", words);
        });
    }

    /// A topic that can be picked.
    pub fn chip(&mut self, words: Text, set: Private<bool>, off: Private<bool>, input: Input) {
        self.within("label.chip", |page| {
            page.limited(set, off, input);
            page.line("span", words);
        });
    }

    /// The same of a short name; what it is for follows for those who do not see what stands beside it.
    pub fn small_chip(
        &mut self,
        [name, about]: [Text; 2],
        set: Private<bool>,
        off: Private<bool>,
        input: Input,
    ) {
        self.within("label.chip", |page| {
            page.limited(set, off, input);
            page.short_for(name, about);
        });
    }

    fn checkbox(&mut self, set: Private<bool>, input: Input) {
        self.within("input", |page| {
            page.attr("type", "checkbox");
            page.enters(set, input);
        });
    }

    /// A checkbox of which only so many can be set.
    fn limited(&mut self, set: Private<bool>, off: Private<bool>, input: Input) {
        self.within("input", |page| {
            page.attr("type", "checkbox");
            page.enters(set, input);
            page.disabled(off);
        });
    }

    /// Short words, and what they are for, for those who do not see what stands beside them.
    fn short_for(&mut self, words: Text, about: Text) {
        self.within("span", |page| {
            page.text(words);
            page.within("span.visually-hidden", |page| {
                page.as_is(" ");
                page.text(about);
            });
        });
    }

    /// What every input does: it enters something, and the browser remembers nothing.
    fn enters(&mut self, set: Private<bool>, input: Input) {
        let change = self.guide.act(Action::Enter(input));
        self.attr("autocomplete", "off");
        self.checked(set);
        self.on(On::Change, change);
    }
}
