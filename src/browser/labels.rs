//! A press on the words of an input sets it where it stands. Browsers would scroll an input that is not wholly in sight
//! to it, and the page could tell by that which of several was pressed.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

use crate::browser::focus;

/// Sets the radio or the checkbox whose label was pressed, and gives it the focus.
pub fn press(event: &Event) {
    // A press on the input itself comes from its own place, and one by a script has no place.
    if event.type_() != "click" || !event.is_trusted() {
        return;
    }
    let target = event.target().and_then(|target| target.dyn_into().ok());
    let label = target
        .as_ref()
        .and_then(|target: &Element| target.closest("label").ok().flatten());
    let input = label.and_then(|label| {
        label
            .query_selector("[type=radio], [type=checkbox]")
            .ok()
            .flatten()
    });
    if let Some(input) = input.filter(|input| Some(input) != target.as_ref()) {
        event.prevent_default();
        let input: HtmlElement = input.unchecked_into();
        focus(&input);
        input.click();
    }
}
