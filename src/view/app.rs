//! The root: holds the session, and the one place where changes of state have effects.

use std::rc::Rc;

use care_guide_content::Spoken;
use care_guide_core::config::Config;
use care_guide_core::day::Day;
use care_guide_core::session::{Action, Actor, Session};
use care_guide_core::step::Step;
use care_guide_export::device;
use yew::prelude::*;

use crate::browser::watch::Watch;
use crate::browser::{self, voice};
use crate::port::ToHost;
use crate::view::screen::{is_there, screen};
use crate::view::{Figures, Guide};

/// Properties for [`App`].
#[derive(Properties)]
pub struct AppProps {
    /// The clinic's choices.
    pub config: Rc<Config>,
    /// The day of the visit.
    pub today: Day,
    /// Tells the loader something from the closed list.
    pub tell: Callback<ToHost>,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        // What the tag said is read once, when the guide starts.
        Rc::ptr_eq(&self.config, &other.config)
    }
}

/// The session as yew's reducer wants it; the rules are in [`Session::next`].
struct SessionReducer(Rc<Session>);

impl Reducible for SessionReducer {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = self.0.next(action);
        if next.generation != self.0.generation && next.last != Actor::Clock {
            browser::let_go();
        }
        Self(next).into()
    }
}

/// The guide.
#[component]
pub fn App(props: &AppProps) -> Html {
    let start = props.config.start.first_step();
    let lang = props.config.lang;
    let session = use_reducer(|| SessionReducer(Rc::new(Session::at(start).speaking(lang))));
    let act = {
        let dispatcher = session.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };

    use_effect_with(session.0.generation, {
        let tell = props.tell.clone();
        let last = session.0.last;
        move |shown| {
            voice::stop();
            if *shown == 0 {
                tell.emit(ToHost::Ready);
            } else if last != Actor::Clock {
                tell.emit(ToHost::Shown);
                browser::focus_title();
            }
        }
    });
    // A screen takes the place, and the focus, of the words that stood for it.
    let waited = use_mut_ref(|| false);
    use_effect_with((session.0.generation, is_there(&session.0)), {
        let is_opened = session.0.last == Actor::Visitor;
        move |(_, is_there)| {
            if waited.replace(!is_there) && *is_there && is_opened {
                browser::focus_title();
            }
        }
    });
    use_effect_with(session.0.lang, |lang| {
        browser::set_lang(lang.tag(), lang.say(lang.content().welcome.title));
    });
    let come = session.0.asked.filter(|lang| lang.is_known());
    use_effect_with(come, {
        let act = act.clone();
        move |come| {
            if let Some(lang) = come {
                act.emit(Action::Speak(*lang));
            }
        }
    });
    use_effect_with((), {
        let act = act.clone();
        move |()| {
            let watch = Watch::begin(move |minutes| act.emit(Action::Quiet(minutes)));
            move || drop(watch)
        }
    });

    let export = {
        let (session, config, act) = (session.0.clone(), props.config.clone(), act.clone());
        let today = props.today;
        Callback::from(move |format| {
            let result = device::export(format, &session, &config, today);
            act.emit(Action::Exported(format, result));
        })
    };
    let open = {
        let act = act.clone();
        use_callback((), move |event: Event, ()| {
            let act = act.clone();
            device::read(&event, move |earlier| {
                act.emit(Action::EarlierCheckRead(earlier));
            });
        })
    };
    let lang = session.0.lang;
    let speak = Callback::from(move |on| {
        if on {
            voice::read(lang.tag());
        } else {
            voice::stop();
        }
    });
    let guide = Guide {
        tell: props.tell.clone(),
        speak,
        has_voice: session.0.calm && voice::can_read(lang.tag()),
        export,
        open,
        config: props.config.clone(),
        today: props.today,
        lang,
        calm: session.0.calm,
        figures: match session.0.step {
            Step::Privacy => browser::figures(),
            _ => Figures::default(),
        },
        act,
    };
    #[expect(clippy::disallowed_methods, reason = "for yew, and for nobody else")]
    screen(&guide, &session.0)
}
