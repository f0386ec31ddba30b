//! The calm view: of each long list and long passage the first part, and the rest one tap away.
//!
//! Nothing is taken out. Warnings and the comparison's rows stay whole: a risk is not put behind a tap.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VList, VNode, VTag};

/// How many points or passages in a row are shown at once.
const SHOWN: usize = 2;

/// What stays as it is: the sheet, lists of choices and of sources, warnings, rows of the comparison.
const WHOLE: [&str; 8] = [
    "box",
    "rows",
    "handout",
    "doors",
    "sources",
    "all-sources",
    "review",
    "builder",
];

/// The same screen with less of it at once; `more` names what opens the rest.
pub fn calmed(mut html: Html, more: &'static str) -> Html {
    calm(&mut html, more);
    html
}

fn calm(node: &mut VNode, more: &'static str) {
    match node {
        VNode::VTag(tag) => {
            let tag = Rc::make_mut(tag);
            if WHOLE.contains(&class(tag)) {
                return;
            }
            if let Some(children) = tag.children_mut() {
                calm(children, more);
            }
        }
        VNode::VList(list) => calm_list(Rc::make_mut(list), more),
        _ => return,
    }
    if is_plain_list(node) {
        fold_list(node, more);
    }
}

/// Folds what follows the first passages of each run of them.
fn calm_list(list: &mut VList, more: &'static str) {
    let mut kept = Vec::new();
    let mut folded = Vec::new();
    let mut run = 0;
    for mut child in list.drain(..) {
        run = if is_passage(&child) { run + 1 } else { 0 };
        if run > SHOWN {
            folded.push(child);
            continue;
        }
        if run == 0 && !folded.is_empty() {
            kept.push(behind(more, folded.split_off(0)));
        }
        calm(&mut child, more);
        kept.push(child);
    }
    if !folded.is_empty() {
        kept.push(behind(more, folded));
    }
    list.extend(kept);
}

fn fold_list(node: &mut VNode, more: &'static str) {
    let VNode::VTag(tag) = node else { return };
    let Some(VNode::VList(items)) = Rc::make_mut(tag).children_mut() else {
        return;
    };
    let items = Rc::make_mut(items);
    if items.len() > SHOWN + 1 {
        let rest = items.split_off(SHOWN);
        let rest = behind(more, vec![html! { <ul>{ rest }</ul> }]);
        *node = html! { <>{ node.clone() }{ rest }</> };
    }
}

fn behind(more: &'static str, content: Vec<Html>) -> Html {
    html! {
        <details class="fold">
            <summary>{ more }</summary>
            { content }
        </details>
    }
}

/// Running text below a heading, other than a heading or a warning.
fn is_passage(node: &VNode) -> bool {
    let VNode::VTag(tag) = node else { return false };
    class(tag) == "block"
        && matches!(tag.children(), Some(VNode::VTag(only)) if matches!(only.tag(), "p" | "ul"))
}

fn is_plain_list(node: &VNode) -> bool {
    matches!(node, VNode::VTag(tag) if tag.tag() == "ul" && class(tag).is_empty())
}

/// The class of an element, as long as it is one that never changes.
fn class(tag: &VTag) -> &str {
    match &tag.attributes {
        Attributes::Static(list) => {
            let found = list.iter().find(|(key, _)| *key == "class");
            found.map_or("", |(_, value)| text(value))
        }
        Attributes::Dynamic { keys, values } => {
            let place = keys.iter().position(|key| *key == "class");
            let found = place.and_then(|place| values[place].as_ref());
            found.map_or("", text)
        }
        Attributes::IndexMap(_) => "",
    }
}

fn text(value: &AttributeOrProperty) -> &str {
    match value {
        AttributeOrProperty::Static(text) => text,
        AttributeOrProperty::Attribute(text) => text,
        AttributeOrProperty::Property(_) => "",
    }
}
