//! Everything that touches the browser, apart from what yew draws.

#![expect(clippy::disallowed_methods, reason = "what touches the browser")]

pub mod voice;
pub mod watch;

mod host;
mod idle;
mod labels;
mod slips;
mod steady;

use care_guide_core::config::{Address, Attributes};
use care_guide_core::day::Day;
use gloo::utils::document;
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{CssStyleSheet, Event, HtmlElement, KeyboardEvent, Storage, Url};

pub use self::host::HostPort;

/// The tag's attributes from what the loader read: a plain object with strings in it.
#[must_use]
pub fn attributes(object: &js_sys::Object) -> Attributes {
    Attributes::read(|name| {
        let value = js_sys::Reflect::get(object, &name.into());
        value
            .ok()
            .and_then(|value| value.as_string())
            .unwrap_or_default()
    })
}

/// Moves the focus to the heading of the screen. The loader scrolls, since only it knows the page.
pub fn focus_title() {
    if let Some(title) = document().get_element_by_id("title")
        && let Ok(title) = title.dyn_into::<HtmlElement>()
    {
        focus(&title);
    }
}

/// Takes the focus off a screen that is about to leave: a browser that loses what has the focus counts all styles at
/// once, in the middle of the change.
pub fn let_go() {
    if let Some(Ok(active)) = document()
        .active_element()
        .map(JsCast::dyn_into::<HtmlElement>)
    {
        // What cannot lose the focus is no reason to stop.
        let _ = active.blur();
    }
}

/// The key that an event is about. Tools that fill in forms send events of that name that are no keys.
#[must_use]
pub fn key(event: &Event) -> Option<&KeyboardEvent> {
    event.dyn_ref()
}

/// Chooses the answer of a number, from 1, of the question on screen; where there is none, nothing.
pub fn choose(number: u32) {
    if let Ok(answers) = document().query_selector_all("fieldset input")
        && let Some(answer) = answers.get(number.wrapping_sub(1))
        && let Ok(answer) = answer.dyn_into::<HtmlElement>()
    {
        focus(&answer);
        answer.click();
    }
}

/// Turns the preview of the sheet by most of its least height, up or down.
pub fn turn_preview(is_down: bool) {
    if let Ok(Some(preview)) = document().query_selector(".preview") {
        preview.scroll_by_with_x_and_y(0.0, if is_down { 440.0 } else { -440.0 });
    }
}

fn focus(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    // What cannot take focus is no reason to stop.
    let _ = element.focus_with_options(&options);
}

/// Says which language the document is in, for screen readers and hyphenation, and names it in that language.
pub fn set_lang(tag: &str, title: &str) {
    document().set_title(title);
    if let Some(root) = document().document_element() {
        // Only a name that is no attribute's could fail.
        let _ = root.set_attribute("lang", tag);
    }
}

/// Gives the document's root its classes.
pub fn set_classes(names: &str) {
    if let Some(root) = document().document_element() {
        root.set_class_name(names);
    }
}

/// Adds a style sheet that no content policy has to allow.
pub fn adopt(css: &str) {
    if let Ok(sheet) = CssStyleSheet::new()
        && sheet.replace_sync(css).is_ok()
    {
        // Not added to the list that is there, as the drawn screen's (loader/drawn.ts): in older browsers that is frozen.
        document().set_adopted_style_sheets(&Array::of1(&sheet));
    }
}

/// Resolves an address against the clinic's page with the browser's own URL parser.
#[must_use]
pub fn resolve(value: &str, page: &str) -> Option<Address> {
    let page = Url::new(page).ok()?;
    let url = Url::new_with_base(value, &page.href()).ok()?;
    Some(Address {
        href: url.href(),
        scheme: url.protocol(),
        same_origin: url.origin() == page.origin(),
        credentials: !(url.username().is_empty() && url.password().is_empty()),
    })
}

/// The day on the visitor's own clock.
#[must_use]
pub fn today() -> Day {
    let now = js_sys::Date::new_0();
    // Years, months and days of any date that a browser knows are small numbers.
    Day {
        year: u16::try_from(now.get_full_year()).unwrap_or(u16::MAX),
        month: u8::try_from(now.get_month() + 1).unwrap_or(u8::MAX),
        day: u8::try_from(now.get_date()).unwrap_or(u8::MAX),
    }
}

/// What the browser counts in the frame, for the visitor to see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Requests since the guide started.
    pub requests: u32,
    /// Entries in local and session storage; cookies are not counted, and in the frame the browser refuses both.
    pub stored: u32,
}

/// Counts what the frame asked for and stored.
#[must_use]
pub fn figures() -> Figures {
    let window = gloo::utils::window();
    let requests = window
        .performance()
        .map_or(0, |log| log.get_entries_by_type("resource").length());
    // In the frame the browser refuses even to be asked; then nothing can be stored.
    let count = |storage: Result<Option<Storage>, JsValue>| {
        storage
            .ok()
            .flatten()
            .and_then(|storage| storage.length().ok())
            .unwrap_or_default()
    };
    Figures {
        requests,
        stored: count(window.local_storage()) + count(window.session_storage()),
    }
}

/// Says something to the clinic's web person.
pub fn warn(sentence: &str) {
    web_sys::console::warn_1(&sentence.into());
}
