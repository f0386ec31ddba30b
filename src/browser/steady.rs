//! Keys scroll the page the same, whichever answer they come to: all answers of the question are brought into sight
//! before the browser would do so for one.

use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, KeyboardEvent, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// Before a key moves the focus, shows the question in which it may come to an answer.
pub fn prepare(event: &Event) {
    if let Some(question) = question(event) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        options.set_behavior(ScrollBehavior::Instant);
        // Where not all have room, the last one wins here, and then the one that gets the focus.
        for answer in ["label", "label:last-child"] {
            if let Ok(Some(answer)) = question.query_selector(answer) {
                answer.scroll_into_view_with_scroll_into_view_options(&options);
            }
        }
    }
}

fn question(event: &Event) -> Option<Element> {
    let key = event.dyn_ref::<KeyboardEvent>()?.key();
    let target: Element = event.target()?.dyn_into().ok()?;
    if key == "Tab" {
        let main = target.closest("main").ok()??;
        main.query_selector("fieldset[aria-describedby]").ok()?
    } else if key.starts_with("Arrow") {
        let answer = target.closest("label").ok()??;
        answer.closest("fieldset").ok()?
    } else {
        None
    }
}
