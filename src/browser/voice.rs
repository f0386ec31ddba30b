//! Reads a screen aloud with a voice of the device itself, on the visitor's own tap.
//!
//! What depends on an answer is not read: how long a voice speaks can be noticed outside the frame.

use std::cell::Cell;

use gloo::utils::{document, window};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Event, HtmlElement, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice,
};

/// What is read: every word once, and nothing in which one of several is shown, but for a door, which knows of screens
/// alone. The answers that can be given are read, the same whichever was.
const READ: &str = "main :is(.door-name, :is(.title, .heading, p, legend:not(:has(.title)), summary, caption, th, td, dt, dt > div, dd:not(:has(p, li)), .lane-name, .care-foot > .tag, li:not(:has(.door)), label:not(.chip, .small-mark) > span):not(:has(.variants, .marked)))";
/// What in it is not: answers that were given, marks, and what is folded.
const NOT_READ: &str = ".outcome, .variants, .handout, .review, .sources, .said, .actions, li li, details:not([open]) > :not(summary)";

thread_local! {
    /// Whether something may be read, or have been: a device does not always know.
    static HAS_READ: Cell<bool> = const { Cell::new(false) };
}

fn speech() -> Option<SpeechSynthesis> {
    // Some browsers have none, and asking them for it gives no error but nothing at all.
    let speech: JsValue = window().speech_synthesis().ok()?.into();
    speech.dyn_into().ok()
}

/// A voice that works without a network and speaks a language.
fn voice(tag: &str) -> Option<SpeechSynthesisVoice> {
    let voices = speech()?.get_voices();
    let mut voices = voices
        .iter()
        .filter_map(|voice| voice.dyn_into::<SpeechSynthesisVoice>().ok());
    voices.find(|voice| voice.local_service() && voice.lang().get(..2) == tag.get(..2))
}

/// Tells when the browser has come to know other voices: at first, some know of none.
pub fn hear(tell: fn()) {
    if let Some(speech) = speech() {
        let tell = Closure::<dyn Fn(Event)>::new(move |_| tell());
        speech.set_onvoiceschanged(Some(tell.as_ref().unchecked_ref()));
        tell.forget();
    }
}

/// Whether the device can read a language aloud.
#[must_use]
pub fn can_read(tag: &str) -> bool {
    voice(tag).is_some()
}

/// Reads the screen from its heading on.
pub fn read(tag: &str) {
    stop();
    if let (Some(speech), Some(voice), Ok(words)) = (
        speech(),
        voice(tag),
        SpeechSynthesisUtterance::new_with_text(&words()),
    ) {
        words.set_voice(Some(&voice));
        words.set_lang(tag);
        HAS_READ.set(true);
        speech.speak(&words);
    }
}

/// Stops reading. Each screen asks for it, and a browser asks the device even where nothing is read.
pub fn stop() {
    if HAS_READ.take()
        && let Some(speech) = speech()
    {
        speech.cancel();
    }
}

fn words() -> String {
    let mut words = String::new();
    if let Ok(found) = document().query_selector_all(READ) {
        for place in 0..found.length() {
            let element = found
                .get(place)
                .and_then(|node| node.dyn_into::<HtmlElement>().ok());
            // What takes no room is not shown.
            let element = element.filter(|element| {
                element.get_bounding_client_rect().height() > 0.0
                    && matches!(element.closest(NOT_READ), Ok(None))
            });
            // Of two names in one place, the one that is shown; and what stands apart, such as links, in lines.
            if let Some(element) = element {
                for line in element.inner_text().split('\n') {
                    if !line.is_empty() {
                        words.push_str(line);
                        // Voices rest at a full stop.
                        words.push_str(".\n");
                    }
                }
            }
        }
    }
    words
}
