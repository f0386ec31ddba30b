//! What a screen is written with: elements, words and attributes are put on a page one after the other.

use std::ops::{Deref, DerefMut};

use care_guide_content::{Content, Href, Spoken, Text};
use care_guide_core::Private;
use care_guide_html::doors::{self, Cell, LiveText};
use care_guide_html::{Builder, On};
use web_sys::Event;
use yew::prelude::*;

use crate::view::Guide;

/// A page being written: a [`Builder`] that knows the words.
///
/// The builder comes first, where the page itself begins: that saves an addition in each of a thousand calls.
#[repr(C)]
pub struct Page<'a> {
    builder: Builder,
    /// What every screen is given.
    pub guide: &'a Guide,
    /// On the plain page: how many levels the headings are below those of a screen.
    plain: Option<usize>,
    /// Whether a note above the title says that the content is due for re-checking.
    pub is_due: bool,
}

impl Deref for Page<'_> {
    type Target = Builder;

    fn deref(&self) -> &Builder {
        &self.builder
    }
}

impl DerefMut for Page<'_> {
    fn deref_mut(&mut self) -> &mut Builder {
        &mut self.builder
    }
}

impl<'a> Page<'a> {
    /// What is written on a page.
    pub fn written(guide: &'a Guide, write: impl FnOnce(&mut Self)) -> Html {
        let mut page = Self {
            guide,
            plain: None,
            is_due: false,
            builder: Builder::default(),
        };
        write(&mut page);
        #[expect(
            clippy::disallowed_methods,
            reason = "the one that gives a screen to yew"
        )]
        page.builder.finish()
    }

    /// Writes a screen as it is on the plain page: without controls, and with headings `below` levels lower.
    pub fn plainly(&mut self, below: usize, write: impl FnOnce(&mut Self)) {
        self.plain = Some(below);
        write(self);
        self.plain = None;
    }

    /// How many levels lower the headings are on the plain page; nothing on a screen.
    ///
    /// The program in the frame draws screens only, and is compiled without the other way.
    pub fn plain(&self) -> Option<usize> {
        if cfg!(target_arch = "wasm32") {
            None
        } else {
            self.plain
        }
    }

    /// What a visitor can do here. There is nothing to do on the plain page.
    pub fn control(&mut self, write: impl FnOnce(&mut Self)) {
        if self.plain().is_none() {
            write(self);
        }
    }

    /// The words of the guide.
    pub fn content(&self) -> &'static Content {
        self.guide.content()
    }

    /// An element, as a style sheet names it (`"p.lead"`, `"a.button second"`), with what is written in it.
    pub fn within(&mut self, element: &'static str, write: impl FnOnce(&mut Self)) {
        self.begin(element);
        write(self);
        self.end();
    }

    /// Words that can change while the screen stays: others are a new element. A browser's translator puts elements of
    /// its own in the place of a text, where a change of that text would not be seen.
    #[inline(never)]
    pub fn fresh(&mut self, element: &'static str, words: Text) {
        self.within(element, |page| page.only(words));
    }

    /// Makes the element that is open one of these words in this language, and no other's.
    pub fn only(&mut self, words: Text) {
        self.key(&[self.guide.lang.tag(), &words.key()].concat());
        self.text(words);
    }

    /// Keeps what may change its number of elements apart from its neighbors, which then stay as they are.
    pub fn group(&mut self, write: impl FnOnce(&mut Self)) {
        self.within("", write);
    }

    /// An element with nothing but words in it.
    #[inline(never)]
    pub fn line(&mut self, element: &'static str, words: Text) {
        self.within(element, |page| page.text(words));
    }

    /// An element with words that are the same in every language.
    #[inline(never)]
    pub fn kept(&mut self, element: &'static str, words: &str) {
        self.within(element, |page| {
            page.keep();
            page.string(words.to_owned());
        });
    }

    /// Tells the browser's translator to leave the element that is open as it is.
    pub fn keep(&mut self) {
        self.attr("translate", "no");
    }

    /// The head of a table's column.
    #[inline(never)]
    pub fn column(&mut self, words: Text) {
        self.within("th", |page| {
            page.attr("scope", "col");
            page.text(words);
        });
    }

    /// Words of the catalog, in the language that is spoken.
    #[inline(never)]
    pub fn text(&mut self, words: Text) {
        self.as_is(self.guide.lang.say(words));
    }

    /// A number.
    pub fn number(&mut self, number: impl Into<usize>) {
        self.digits(number.into());
    }

    #[inline(never)]
    fn digits(&mut self, number: usize) {
        self.string(number.to_string());
    }

    /// An attribute that holds words of the catalog.
    pub fn attr_said(&mut self, name: &'static str, words: Text) {
        self.attr(name, self.guide.lang.say(words));
    }

    /// Where the link that is open leads.
    pub fn leads(&mut self, href: Href) {
        self.attr("href", self.guide.lang.address(href));
    }

    // Methods of the builder too, so that what they are given may be read off the page itself.

    /// An attribute of the element that is open.
    pub fn attr(&mut self, name: &'static str, value: &'static str) {
        self.builder.attr(name, value);
    }

    /// An attribute whose value was put together.
    pub fn attr_of(&mut self, name: &'static str, value: AttrValue) {
        self.builder.attr_of(name, value);
    }

    /// An attribute that is there or not.
    pub fn flag(&mut self, name: &'static str, set: bool) {
        self.builder.flag(name, set);
    }

    /// Tells the element that is open from its neighbors, where their number or order can change.
    pub fn key(&mut self, key: &str) {
        self.builder.key(key);
    }

    /// What happens on an event of the element that is open.
    pub fn on(&mut self, event: On, act: Callback<Event>) {
        self.builder.on(event, act);
    }

    /// Words that are put as they are.
    pub fn as_is(&mut self, words: &'static str) {
        self.builder.as_is(words);
    }

    /// Several contents in one place as large as the largest, of which one is shown.
    pub fn variants(&mut self, write: impl FnOnce(&mut Cell<Self>)) {
        doors::variants(self, write);
    }

    /// Words of the catalog that may be said, for [`Cell::live`].
    pub fn said(&self, said: Private<bool>, words: Text) -> LiveText {
        let lang = self.guide.lang;
        let key = [lang.tag(), &words.key()].concat();
        (said, key, lang.say(words))
    }

    /// A sentence that is said now and then, in a place that always has room for it.
    pub fn spoken(
        &mut self,
        role: &'static str,
        words: Text,
        said: Private<bool>,
        times: Private<u8>,
    ) {
        let said = self.said(said, words);
        self.variants(|cell| cell.live(role, &[said], times));
    }
}
