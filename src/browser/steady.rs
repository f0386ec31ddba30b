//! Keys scroll the page the same, whatever was entered: all that may get the focus is brought into sight before the
//! browser would do so for what gets it.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, KeyboardEvent, Node, ScrollBehavior, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};

/// What can have the focus, as large as it is seen, and alternatives that are not shown; nothing that is folded away.
const PLACES: &str = ":is(a, button, summary, label):not([hidden], [hidden] *, details:not([open]) > :not(summary) *)";

/// Where what was entered says which place gets the focus: the radio that is set, or an alternative that is shown.
const GROUPS: &str =
    ":is(fieldset:has([type=radio]), .pick, .variants:has(a, button, label)):not(.variants *)";

/// Of these, the ones in which none may get it: it then goes to the place after them.
const MAY_BE_PASSED: &str = ".variants";

/// A position that no place has.
const NOWHERE: u16 = 1 << 15;

/// Before a key moves the focus, shows where it may come to.
pub fn prepare(event: &Event) {
    let key = event.dyn_ref::<KeyboardEvent>();
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    if let (Some(key), Some(target)) = (key, target) {
        let name = key.key();
        let ahead = match &*name {
            "Tab" if key.shift_key() => Node::DOCUMENT_POSITION_PRECEDING,
            "Tab" => Node::DOCUMENT_POSITION_FOLLOWING,
            // Elsewhere an arrow scrolls the page, the same for all, and moves no focus.
            _ if name.starts_with("Arrow") && around(&target, "input").is_some() => NOWHERE,
            _ => return,
        };
        show(&target, ahead);
    }
}

fn around(place: &Element, what: &str) -> Option<Element> {
    place.closest(what).ok().flatten()
}

/// Shows the group that has the focus, and the one that comes next; where that may be passed, what is after it too.
/// Where not all has room, the last wins here, and then what gets the focus.
fn show(target: &Element, ahead: u16) {
    let Ok(places) = document().query_selector_all(PLACES) else {
        return;
    };
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    options.set_behavior(ScrollBehavior::Instant);
    let left = around(target, GROUPS);
    let mut shown = None;
    let (mut is_first, mut may_be_passed) = (true, false);
    let count = places.length();
    for number in 0..count {
        let is_back = ahead == Node::DOCUMENT_POSITION_PRECEDING;
        let number = if is_back { count - 1 - number } else { number };
        let Some(place) = places.get(number).map(JsCast::unchecked_into) else {
            return;
        };
        let group = around(&place, GROUPS);
        let is_of = |other: &Option<Element>| group.is_some() && group == *other;
        if !is_of(&left) {
            let position = target.compare_document_position(&place);
            if position & (ahead | Node::DOCUMENT_POSITION_CONTAINS) != ahead {
                continue;
            }
            if !is_of(&shown) {
                // The browser shows a place by itself as it always does.
                if !may_be_passed && (!is_first || group.is_none()) {
                    return;
                }
                is_first = false;
                may_be_passed = around(&place, MAY_BE_PASSED).is_some();
                shown = group;
            }
        }
        place.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
