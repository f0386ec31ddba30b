//! What a screen is written with: elements, words and attributes are put on a page one after the other.
//!
//! Each is one call with constant arguments, a quarter of what yew's macro compiles to.

use std::rc::Rc;

use care_guide_content::{Content, Href, Spoken, Text};
use web_sys::Event;
use yew::prelude::*;
use yew::virtual_dom::{
    AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VNode, VTag, VText,
};

use crate::view::Guide;

/// A page being written.
pub struct Page<'a> {
    /// What every screen is given.
    pub guide: &'a Guide,
    /// On the plain page: how many levels the headings are below those of a screen.
    plain: Option<usize>,
    /// The elements that are open, each inside the one before; the first stands for the page.
    open: Vec<Open>,
}

/// An element that is being filled.
struct Open {
    tag: VTag,
    class: &'static str,
}

/// The name of an element that only groups: its content is put in its place.
const GROUP: &str = "";

impl<'a> Page<'a> {
    /// What is written on a page.
    pub fn written(guide: &'a Guide, write: impl FnOnce(&mut Self)) -> Html {
        let mut page = Self {
            guide,
            plain: None,
            open: Vec::new(),
        };
        page.begin(GROUP);
        write(&mut page);
        page.taken()
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
        self.within(GROUP, write);
    }

    /// An element with nothing but words in it.
    #[inline(never)]
    pub fn line(&mut self, element: &'static str, words: Text) {
        self.within(element, |page| page.text(words));
    }

    /// The same with words that are said in the language already.
    #[inline(never)]
    pub fn line_as_is(&mut self, element: &'static str, words: &'static str) {
        self.within(element, |page| page.as_is(words));
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

    /// Signs between words, and what is no translator's matter; they are put as they are.
    #[inline(never)]
    pub fn as_is(&mut self, words: &'static str) {
        self.put(VText::new(words).into());
    }

    /// Words that were put together; they are put as they are.
    #[inline(never)]
    pub fn string(&mut self, words: String) {
        self.put(VText::new(words).into());
    }

    /// A number.
    pub fn number(&mut self, number: impl Into<usize>) {
        self.digits(number.into());
    }

    #[inline(never)]
    fn digits(&mut self, number: usize) {
        self.string(number.to_string());
    }

    /// An attribute of the element that is open.
    #[inline(never)]
    pub fn attr(&mut self, name: &'static str, value: &'static str) {
        self.here().tag.add_attribute(name, value);
    }

    /// An attribute that holds words of the catalog.
    pub fn attr_said(&mut self, name: &'static str, words: Text) {
        self.attr(name, self.guide.lang.say(words));
    }

    /// Where the link that is open leads.
    pub fn leads(&mut self, href: Href) {
        self.attr("href", self.guide.lang.address(href));
    }

    /// An attribute whose value was put together.
    #[inline(never)]
    pub fn attr_of(&mut self, name: &'static str, value: AttrValue) {
        self.here().tag.add_attribute(name, value);
    }

    /// An attribute that is there or not.
    #[inline(never)]
    pub fn flag(&mut self, name: &'static str, set: bool) {
        if set {
            self.attr(name, name);
        }
    }

    /// Whether the radio or checkbox that is open is set.
    pub fn checked(&mut self, set: bool) {
        self.here().tag.set_checked(set);
    }

    /// Tells the element that is open from its neighbors, where their number or order can change.
    #[inline(never)]
    pub fn key(&mut self, key: &str) {
        self.here().tag.key = Some(Key::from(key));
    }

    /// What happens on an event of the element that is open.
    #[inline(never)]
    pub fn on(&mut self, event: On, act: Callback<Event>) {
        self.here().tag.add_listener(Rc::new(Listen { event, act }));
    }

    fn here(&mut self) -> &mut Open {
        self.open.last_mut().expect("the page itself is open")
    }

    fn put(&mut self, node: Html) {
        self.here().tag.add_child(node);
    }

    #[inline(never)]
    fn begin(&mut self, element: &'static str) {
        let (name, class) = element.split_once('.').unwrap_or((element, ""));
        self.open.push(Open {
            tag: VTag::new(name),
            class,
        });
    }

    #[inline(never)]
    fn end(&mut self) {
        let node = self.taken();
        self.put(node);
    }

    /// The innermost element, finished.
    fn taken(&mut self) -> Html {
        const CLASS: &[&str] = &["class"];
        let Open { mut tag, class, .. } = self.open.pop().expect("every end has its begin");
        if tag.tag() == GROUP {
            return tag.into_children().unwrap_or_default();
        }
        if !class.is_empty() {
            if tag.attributes == Attributes::default() {
                let class = AttributeOrProperty::Attribute(AttrValue::Static(class));
                tag.attributes = Attributes::Dynamic {
                    keys: CLASS,
                    values: [Some(class)].into(),
                };
            } else {
                tag.add_attribute("class", class);
            }
        }
        VNode::from(tag)
    }
}

/// The events that anything here listens to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// A tap, a click, or Enter on a button.
    Click,
    /// A choice was made.
    Change,
    /// A key went down.
    Key,
}

struct Listen {
    event: On,
    act: Callback<Event>,
}

impl Listener for Listen {
    fn kind(&self) -> ListenerKind {
        match self.event {
            On::Click => ListenerKind::onclick,
            On::Change => ListenerKind::onchange,
            On::Key => ListenerKind::onkeydown,
        }
    }

    fn handle(&self, event: Event) {
        self.act.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}
