//! Says a finished screen in another language: every piece of text that the language has words for.
//!
//! Views are written once, with the English words. What must stay as it is, such as a clinic's name or
//! a paper's title, stands in an element with `translate="no"`, as in any web page.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VNode, VTag};

use crate::content::Lang;

/// Attributes that hold words, or an address that differs by language.
const SPOKEN: [&str; 2] = ["aria-label", "href"];

/// The same screen in a language.
pub fn translated(mut html: Html, lang: Lang) -> Html {
    if lang != Lang::EN {
        translate(&mut html, lang);
    }
    html
}

fn translate(node: &mut VNode, lang: Lang) {
    match node {
        VNode::VText(text) => {
            if let Some(words) = lang.find(&text.text) {
                text.text = AttrValue::Static(words);
            }
        }
        VNode::VList(list) => {
            for child in Rc::make_mut(list).iter_mut() {
                translate(child, lang);
            }
        }
        VNode::VTag(tag) => translate_tag(Rc::make_mut(tag), lang),
        _ => {}
    }
}

fn translate_tag(tag: &mut VTag, lang: Lang) {
    const STAYS: &str = "translate";
    match &mut tag.attributes {
        Attributes::Static(list) if list.iter().any(|(key, _)| *key == STAYS) => return,
        Attributes::Dynamic { keys, .. } if keys.contains(&STAYS) => return,
        Attributes::IndexMap(all) if all.keys().any(|key| *key == STAYS) => return,
        Attributes::Dynamic { keys, values } => {
            for (key, value) in keys.iter().zip(values) {
                if let Some(value) = value {
                    translate_attribute(key, value, lang);
                }
            }
        }
        Attributes::IndexMap(all) => {
            for (key, value) in Rc::make_mut(all) {
                translate_attribute(key, value, lang);
            }
        }
        Attributes::Static(_) => {}
    }
    if let Some(children) = tag.children_mut() {
        translate(children, lang);
    }
}

fn translate_attribute(key: &str, value: &mut AttributeOrProperty, lang: Lang) {
    if let AttributeOrProperty::Attribute(value) = value
        && SPOKEN.contains(&key)
        && let Some(words) = lang.find(value)
    {
        *value = AttrValue::Static(words);
    }
}
