//! A panic on demand, in builds for tests alone: what a visitor sees then is tested with it.

#![expect(
    clippy::disallowed_methods,
    reason = "a panic on demand, in a build for tests"
)]

use std::rc::Rc;

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

#[derive(Clone, Copy, PartialEq)]
enum Moment {
    Reduce,
    Render,
}

/// What panics; it holds no answer and shows nothing.
#[derive(PartialEq)]
struct State {
    is_broken: bool,
}

impl Reducible for State {
    type Action = Moment;

    fn reduce(self: Rc<Self>, moment: Moment) -> Rc<Self> {
        assert!(moment == Moment::Render, "a panic in a reducer");
        Self { is_broken: true }.into()
    }
}

#[component]
fn Fault() -> Html {
    let state = use_reducer(|| State { is_broken: false });
    use_effect_with((), {
        let dispatcher = state.dispatcher();
        move |()| {
            let listen = |name, moment| {
                let dispatcher = dispatcher.clone();
                EventListener::new(&window(), name, move |_| dispatcher.dispatch(moment))
            };
            let listeners = [
                listen("panic-in-reduce", Moment::Reduce),
                listen("panic-in-render", Moment::Render),
            ];
            move || drop(listeners)
        }
    });
    assert!(!state.is_broken, "a panic in a render");
    html! { <p /> }
}
