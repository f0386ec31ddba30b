//! Reads a screen aloud with a voice of the device itself, on the visitor's own tap.
//!
//! What depends on an answer is not read: how long a voice speaks can be noticed outside the frame.

use std::cell::Cell;

use gloo::utils::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// What is read, and in it what is not: marks, answers, and what is folded.
const READ: &str = "main :is(.title, .heading, p, legend, summary, .door-name, li:not(:has(.door)), .door-about:not(:has(.marked)))";
const NOT_READ: &str = ".outcome, .variants, .handout, .review, .sources, .said, .actions, [hidden], li li, svg, details:not([open]) > :not(summary)";

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
                .and_then(|node| node.dyn_into::<Element>().ok());
            let element = element.filter(|element| matches!(element.closest(NOT_READ), Ok(None)));
            if let Some(text) = element.and_then(|element| element.text_content()) {
                words.push_str(text.trim());
                words.push_str(".\n");
            }
        }
    }
    words
}
