//! A panic on demand, in builds for tests alone: what a visitor sees then is tested with it.

#![expect(
    clippy::disallowed_methods,
    reason = "a panic on demand, in a build for tests"
)]

use gloo::events::EventListener;
use gloo::utils::{document, window};
use yew::prelude::*;

/// Waits, beside the guide, for the events `panic-in-reduce` and `panic-in-render` of the frame.
pub fn stand_by() {
    let place = document()
        .create_element("div")
        .expect("a document makes elements");
    yew::Renderer::<Fault>::with_root(place).render();
}

#[derive(Clone, Copy)]
enum Moment {
    Reduce,
    Render,
}

/// What panics; it holds no answer and shows nothing.
struct Fault {
    is_broken: bool,
    _listeners: [EventListener; 2],
}

impl Component for Fault {
    type Message = Moment;
    type Properties = ();

    fn create(context: &Context<Self>) -> Self {
        let listen = |name, moment| {
            let link = context.link().clone();
            EventListener::new(&window(), name, move |_| link.send_message(moment))
        };
        Self {
            is_broken: false,
            _listeners: [
                listen("panic-in-reduce", Moment::Reduce),
                listen("panic-in-render", Moment::Render),
            ],
        }
    }

    fn update(&mut self, _: &Context<Self>, moment: Moment) -> bool {
        assert!(matches!(moment, Moment::Render), "a panic in a reducer");
        self.is_broken = true;
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        assert!(!self.is_broken, "a panic in a render");
        html! { <p /> }
    }
}
