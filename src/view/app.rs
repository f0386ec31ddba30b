//! The root: holds the session, and the one place where changes of state have effects.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::config::Config;
use crate::domain::session::{Action, Session};
use crate::evidence::Day;
use crate::port::ToHost;
use crate::view::{Guide, Screen};

/// Properties for [`App`].
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The clinic's choices.
    pub config: Rc<Config>,
    /// The day of the visit.
    pub today: Day,
    /// Tells the loader something from the closed list.
    pub tell: Callback<ToHost>,
}

/// The session as yew's reducer wants it; the rules are in [`Session::after`].
struct Visit(Rc<Session>);

impl Reducible for Visit {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Self(Rc::new(self.0.after(action))).into()
    }
}

/// The guide.
#[component]
pub fn App(props: &AppProps) -> Html {
    let start = props.config.start.first_step();
    let visit = use_reducer(|| Visit(Rc::new(Session::at(start))));
    let act = {
        let dispatcher = visit.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };

    use_effect_with(visit.0.shown, {
        let tell = props.tell.clone();
        move |shown| {
            if *shown == 0 {
                tell.emit(ToHost::Ready);
            } else {
                tell.emit(ToHost::Shown);
                browser::focus_title();
            }
        }
    });

    let guide = Guide {
        config: props.config.clone(),
        today: props.today,
        act,
    };
    html! { <Screen {guide} session={visit.0.clone()} /> }
}
