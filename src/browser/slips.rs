//! A slip does nothing: the second press of a double click, a third that follows as fast, and a key that is held
//! down, belong to the screen on which the first press began, and not to the one that it opened.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, MouseEvent};

/// Milliseconds within which a second press is one of a double, as most systems have it.
const DOUBLE: f64 = 500.0;

/// CSS pixels within which it is at the same place: a finger is not as exact as a mouse.
const NEAR: u32 = 48;

/// The last press of a key, a button or a finger; its click comes after it.
#[derive(Default)]
pub struct Presses {
    last: Option<Press>,
}

struct Press {
    /// Where it belongs: the screen on which it, or the first of those that follow fast, began.
    screen: Option<Element>,
    /// Of a pointer, none.
    key: String,
    /// On the device's screen, since the page may scroll below the pointer.
    place: [i32; 2],
    time: f64,
}

impl Presses {
    /// Whether an event belongs to a screen that is gone.
    pub fn is_slip(&mut self, event: &Event) -> bool {
        // What a script presses is nobody's slip.
        if !event.is_trusted() {
            return false;
        }
        if event.type_() != "click" {
            self.last = Some(Press::begun(self.last.take(), event));
        }
        // A click without a press, as assistive programs make them, comes long after the last press.
        self.last.as_ref().is_some_and(|press| {
            event.time_stamp() - press.time < DOUBLE && press.screen != screen()
        })
    }
}

impl Press {
    fn begun(last: Option<Self>, event: &Event) -> Self {
        let time = event.time_stamp();
        // The browser counts the clicks of those who have set their device to a slower double click.
        let (key, place, is_held, is_counted) = if let Some(key) = event.dyn_ref::<KeyboardEvent>()
        {
            (key.key(), [0; 2], key.repeat(), false)
        } else {
            let pointer = event.unchecked_ref::<MouseEvent>();
            let place = [pointer.screen_x(), pointer.screen_y()];
            (String::new(), place, false, pointer.detail() > 1)
        };
        let is_near = |last: &Self| {
            let [x, y] = last.place;
            last.key == key && x.abs_diff(place[0]).max(y.abs_diff(place[1])) < NEAR
        };
        let is_double = |last: &Self| is_counted || time - last.time < DOUBLE;
        let first = last.filter(|last| is_near(last) && (is_held || is_double(last)));
        Self {
            screen: first.map_or_else(screen, |first| first.screen),
            key,
            place,
            time,
        }
    }
}

/// The screen that is shown: each is an element of its own.
fn screen() -> Option<Element> {
    document().query_selector("main").ok().flatten()
}
