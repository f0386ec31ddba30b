//! Elements, words and attributes are put on a page one after the other.
//!
//! Each is one call with constant arguments, a quarter of what yew's macro compiles to.

use std::mem;
use std::rc::Rc;

use web_sys::Event;
use yew::prelude::*;
use yew::virtual_dom::{
    AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VNode, VTag, VText,
};

/// Elements being written.
pub struct Builder {
    /// The innermost one, which is being filled; the outermost stands for the whole.
    here: Open,
    /// Those around it, each inside the one before.
    around: Vec<Open>,
}

/// An element that is being filled.
struct Open {
    tag: VTag,
    class: &'static str,
}

/// The name of an element that only groups: its content is put in its place.
pub const GROUP: &str = "";

impl Open {
    fn new(element: &'static str) -> Self {
        let (name, class) = element.split_once('.').unwrap_or((element, ""));
        let tag = VTag::new(name);
        Self { tag, class }
    }

    fn close(self) -> Html {
        const CLASS: &[&str] = &["class"];
        let Self { mut tag, class } = self;
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

impl Default for Builder {
    fn default() -> Self {
        let (here, around) = (Open::new(GROUP), Vec::new());
        Self { here, around }
    }
}

impl Builder {
    /// Opens an element, as a style sheet names it: `"p.lead"`, `"a.button second"`.
    #[inline(never)]
    pub fn begin(&mut self, element: &'static str) {
        let outer = mem::replace(&mut self.here, Open::new(element));
        self.around.push(outer);
    }

    /// Closes the element that was opened last.
    #[inline(never)]
    pub fn end(&mut self) {
        let node = self.take();
        self.put(node);
    }

    /// All that was written.
    pub fn finish(self) -> Html {
        self.here.close()
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

    /// An attribute of the element that is open.
    #[inline(never)]
    pub fn attr(&mut self, name: &'static str, value: &'static str) {
        self.here.tag.add_attribute(name, value);
    }

    /// An attribute whose value was put together.
    #[inline(never)]
    pub fn attr_of(&mut self, name: &'static str, value: AttrValue) {
        self.here.tag.add_attribute(name, value);
    }

    /// An attribute that is there or not.
    #[inline(never)]
    pub fn flag(&mut self, name: &'static str, set: bool) {
        if set {
            self.attr(name, name);
        }
    }

    /// Tells the element that is open from its neighbors, where their number or order can change.
    #[inline(never)]
    pub fn key(&mut self, key: &str) {
        self.here.tag.key = Some(Key::from(key));
    }

    /// What happens on an event of the element that is open.
    #[inline(never)]
    pub fn on(&mut self, event: On, act: Callback<Event>) {
        self.here.tag.add_listener(Rc::new(Listen { event, act }));
    }

    /// Whether the radio or checkbox that is open is set.
    pub(crate) fn set_checked(&mut self, set: bool) {
        self.here.tag.set_checked(set);
    }

    pub(crate) fn put(&mut self, node: Html) {
        self.here.tag.add_child(node);
    }

    /// The innermost element, finished.
    pub(crate) fn take(&mut self) -> Html {
        let outer = self.around.pop().expect("every end has its begin");
        mem::replace(&mut self.here, outer).close()
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
