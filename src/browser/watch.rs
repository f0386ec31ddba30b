//! Hears everything that happens in the frame before any control does: whether somebody is there, and what is a slip.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Interval;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::Event;

use crate::browser::idle::Quiet;
use crate::browser::labels;
use crate::browser::slips::Presses;
use crate::browser::steady;

/// What is heard: first presses.
const HEARD: [&str; 11] = [
    "mousedown",
    "keydown",
    "click",
    "pointerdown",
    "pointermove",
    "touchmove",
    "wheel",
    "scroll",
    "focus",
    "visibilitychange",
    "pageshow",
];
const PRESSES: usize = 3;

/// So many somebody who is there causes, whether by hand, by key or through an assistive program. Those after them may
/// be the first to happen when a device wakes.
const SIGNS: usize = 9;

/// Milliseconds between two looks at the clock: so long can an answer be seen after a wake that caused no event.
const LOOK: u32 = 1_000;

/// A watch that ends when it is dropped.
pub struct Watch {
    ear: Closure<dyn Fn(Event)>,
    _looks: Interval,
}

impl Watch {
    /// Begins; tells how many minutes nobody has been there, whenever the number changed.
    pub fn begin(tell: impl Fn(u32) + 'static) -> Self {
        let quiet = Rc::new(Quiet::since_now(tell));
        let looks = {
            let quiet = quiet.clone();
            Interval::new(LOOK, move || quiet.look())
        };
        let presses = RefCell::new(Presses::default());
        let ear = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            let kind = event.type_();
            // First, since the one who is there now may not be the one who left.
            quiet.look();
            if HEARD[..SIGNS].contains(&kind.as_str()) {
                quiet.end();
            }
            if HEARD[..PRESSES].contains(&kind.as_str()) && presses.borrow_mut().is_slip(&event) {
                event.prevent_default();
                event.stop_immediate_propagation();
            } else {
                labels::press(&event);
            }
            steady::prepare(&event);
        });
        let watch = Self { ear, _looks: looks };
        for name in HEARD {
            // An event of any name can be listened to.
            let _ = window().add_event_listener_with_callback_and_bool(name, watch.ear(), true);
        }
        watch
    }

    fn ear(&self) -> &js_sys::Function {
        self.ear.as_ref().unchecked_ref()
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        for name in HEARD {
            let _ = window().remove_event_listener_with_callback_and_bool(name, self.ear(), true);
        }
    }
}
