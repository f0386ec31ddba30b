//! The life of the guide in its frame: start, wipe when the visitor leaves, start anew.

#![expect(
    clippy::disallowed_methods,
    reason = "the start of the guide, and its end"
)]

use std::cell::RefCell;
use std::rc::Rc;

use care_guide_content::Spoken;
use care_guide_content::evidence::{CHECKED, DUE, EDITION};
use care_guide_core::color::Accent;
use care_guide_core::config::{self, Config, Held};
use care_guide_core::lang::Lang;
use gloo::utils::{document, window};
use wasm_bindgen::prelude::*;
use web_sys::{Event, HtmlElement, MessagePort};
use yew::{AppHandle, Callback, Renderer};

use crate::browser::{self, HostPort, voice};
use crate::port::{Events, ToHost};
use crate::theme;
use crate::view::{self, App, AppProps};

thread_local! {
    /// The app on screen. There is one frame, and one app in it.
    static APP: RefCell<Option<AppHandle<App>>> = const { RefCell::new(None) };
}

/// Takes one of the two files of the words of a tag's language, or none where it will not come. The start needs the first
/// of its language; others are spoken from when they come.
///
/// # Errors
/// When the words are not of this build.
#[wasm_bindgen]
pub fn learn(lang: &str, words: Option<String>) -> Result<(), JsValue> {
    let lang = Lang::of(lang).ok_or("a language that is not known")?;
    match words {
        None => lang.lose(),
        Some(words) if lang.learn(&words) => {}
        Some(_) => return Err("the words are of another build".into()),
    }
    redraw();
    Ok(())
}

/// Draws what is on screen anew: a visitor may wait for a language, or for a voice.
pub fn redraw() {
    APP.with_borrow(|app| app.iter().for_each(|app| app.send_message(None)));
}

/// Starts the guide in the frame's `#guide`.
///
/// `attributes` are the tag's, without `data-`; `page` is the address of the clinic's page; `port` leads
/// to the loader; `icons` are the outlines of all icons. The attributes are checked here; what is refused is named in
/// the console.
///
/// # Errors
/// When the words of the language have not come, or the frame has no `#guide`.
#[wasm_bindgen]
pub fn start(
    attributes: &js_sys::Object,
    page: &str,
    port: MessagePort,
    icons: String,
) -> Result<(), JsValue> {
    view::bring_icons(icons);
    let attributes = browser::attributes(attributes);
    let held = Held::to(EDITION, [CHECKED, DUE], browser::today());
    let (config, complaints) =
        config::read(&attributes, held, |value| browser::resolve(value, page));
    if !config.lang.is_known() {
        return Err("the words of the language have not come".into());
    }
    for complaint in complaints {
        browser::warn(&complaint.to_string());
    }
    adopt_accent(&config);
    browser::set_classes(&config.appearance.classes());
    let place: HtmlElement = document()
        .get_element_by_id("guide")
        .ok_or("the frame has no #guide")?
        .dyn_into()?;
    let host = HostPort::new(port, place.clone());
    let tell = {
        let (host, events) = (host.clone(), Events::new(config.events));
        Callback::from(move |message| events.send(message, |message| host.tell(message)))
    };
    let config = Rc::new(config);
    show(&place, &config, &tell);
    #[cfg(feature = "panic-hook-for-tests")]
    crate::panic_hook::stand_by();

    // Leaving the page wipes the visit at once, without a word: a message to a page that is
    // being left can cost it its place in the Back cache. Where the browser kept the page, coming back is a new start.
    let left = {
        let (host, place) = (host.clone(), place.clone());
        move |_| {
            host.set_silent(true);
            clear(&place);
        }
    };
    let back = move |_| {
        if APP.with_borrow(Option::is_none) {
            host.set_silent(false);
            show(&place, &config, &tell);
        }
    };
    listen("pagehide", left)?;
    listen("pageshow", back)
}

/// Colors the guide by the clinic's accent, and says where another shade of it was needed.
fn adopt_accent(config: &Config) {
    let Some(accent) = config.accent else {
        return;
    };
    let readable = Accent::from_clinic(accent);
    let shown = if config.appearance.theme == "dark" {
        readable.dark
    } else {
        readable.light
    };
    if shown != accent {
        browser::warn(&theme::replaced(accent, shown));
    }
    browser::adopt(&theme::style_sheet(readable));
}

/// Listens as long as the frame lives.
fn listen(name: &str, act: impl Fn(Event) + 'static) -> Result<(), JsValue> {
    let act = Closure::<dyn Fn(Event)>::new(act);
    window().add_event_listener_with_callback(name, act.as_ref().unchecked_ref())?;
    act.forget();
    Ok(())
}

/// Takes everything off the screen, and drops the session with it.
fn clear(place: &HtmlElement) {
    place.replace_children_with_node_0();
    voice::stop();
    if let Some(before) = APP.take() {
        before.destroy();
    }
}

/// Shows the first screen of a new visit.
fn show(place: &HtmlElement, config: &Rc<Config>, tell: &Callback<ToHost>) {
    let root = document()
        .create_element("div")
        .expect("a document makes elements");
    place.replace_children_with_node_1(&root);
    let props = AppProps {
        config: config.clone(),
        tell: tell.clone(),
    };
    let app = Renderer::<App>::with_root_and_props(root, props).render();
    APP.set(Some(app));
}
