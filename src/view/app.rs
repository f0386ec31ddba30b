//! The root: holds the session, and the one place where changes of state have effects.

use std::cell::Cell;
use std::rc::Rc;

use care_guide_content::Spoken;
use care_guide_core::config::Config;
use care_guide_core::day::Day;
use care_guide_core::lang::Lang;
use care_guide_core::session::{Action, Actor, Session};
use care_guide_core::step::Step;
use care_guide_export::device;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::watch::Watch;
use crate::browser::{self, voice};
use crate::port::ToHost;
use crate::run;
use crate::view::screen::{is_there, screen};
use crate::view::{Figures, Guide};

/// Properties for [`App`].
#[derive(Properties)]
pub struct AppProps {
    /// The clinic's choices.
    pub config: Rc<Config>,
    /// Tells the loader something from the closed list.
    pub tell: Callback<ToHost>,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        // What the tag said is read once, when the guide starts.
        Rc::ptr_eq(&self.config, &other.config)
    }
}

/// What the browser was told of the screen that is shown.
#[derive(Clone, Copy)]
struct Shown {
    generation: u32,
    is_there: bool,
    lang: Lang,
}

impl Shown {
    fn of(session: &Session) -> Self {
        Self {
            generation: session.generation,
            is_there: is_there(session),
            lang: session.lang,
        }
    }
}

/// The guide.
pub struct App {
    session: Rc<Session>,
    /// The day on which the screen was opened. It stays while the screen does, so that no answer draws another note.
    today: Day,
    shown: Cell<Option<Shown>>,
    /// Whether the device can read the screen aloud. It is asked when the view or the language changes, and when the
    /// browser knows more: the buttons for it never come, and change the height, with an answer.
    has_voice: bool,
    act: Callback<Action>,
    _watch: Watch,
}

impl Component for App {
    /// What happened; nothing where words or voices have come, and the same is drawn anew.
    type Message = Option<Action>;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let config = &context.props().config;
        let act = context.link().callback(Some);
        let quiet = act.clone();
        follow(context);
        Self {
            session: Rc::new(Session::at(config.start.first_step()).speaking(config.lang)),
            today: browser::today(),
            shown: Cell::default(),
            has_voice: false,
            act,
            _watch: Watch::begin(move |minutes| quiet.emit(Action::Quiet(minutes))),
        }
    }

    fn update(&mut self, context: &Context<Self>, action: Option<Action>) -> bool {
        if let Some(action) = action {
            let next = self.session.next(action);
            if next.generation != self.session.generation {
                self.today = browser::today();
                if next.last != Actor::Clock {
                    browser::let_go();
                }
            }
            self.session = next;
        }
        if matches!(action, Some(Action::ToggleCalm)) {
            voice::hear(run::redraw);
        }
        if matches!(action, None | Some(Action::ToggleCalm | Action::Speak(_))) {
            let Session { calm, lang, .. } = *self.session;
            self.has_voice = calm && voice::can_read(lang.tag());
        }
        follow(context);
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        #[expect(clippy::disallowed_methods, reason = "for yew, and for nobody else")]
        screen(&self.guide(context.props()), &self.session)
    }
}

/// What follows from a screen is done as soon as it stands in the document, and before a picture of it. Yew's own
/// `rendered` comes a picture later where drawing took long: on a slow phone, the new screen would stand for a moment
/// in the height, and with the focus, of the one before.
fn follow(context: &Context<App>) {
    let (app, tell) = (context.link().clone(), context.props().tell.clone());
    spawn_local(async move {
        if let Some(app) = app.get_component() {
            app.settle(&tell);
        }
    });
}

impl App {
    /// Tells the browser and the loader of the screen that now stands in the document.
    fn settle(&self, tell: &Callback<ToHost>) {
        let (now, last) = (Shown::of(&self.session), self.session.last);
        let before = self.shown.replace(Some(now));
        if before.map(|before| before.generation) != Some(now.generation) {
            voice::stop();
            if before.is_none() {
                tell.emit(ToHost::Ready);
            } else if last != Actor::Clock {
                tell.emit(ToHost::Shown);
                browser::focus_title();
            }
        }
        // A screen takes the place, and the focus, of the words that stood for it.
        if before.is_some_and(|before| !before.is_there) && now.is_there && last == Actor::Visitor {
            browser::focus_title();
        }
        if before.map(|before| before.lang) != Some(now.lang) {
            let lang = now.lang;
            browser::set_lang(lang.tag(), lang.say(lang.content().welcome.title));
        }
        if let Some(lang) = self.session.awaited.filter(|lang| lang.is_known()) {
            self.act.emit(Action::Speak(lang));
        }
    }

    /// What every screen is given.
    fn guide(&self, AppProps { config, tell }: &AppProps) -> Guide {
        let (session, act) = (&self.session, &self.act);
        let (lang, today) = (session.lang, self.today);
        let export = {
            let (session, config, act) = (session.clone(), config.clone(), act.clone());
            Callback::from(move |format| {
                let result = device::export(format, &session, &config, today);
                act.emit(Action::Exported(format, result));
            })
        };
        let open = {
            let act = act.clone();
            Callback::from(move |event: Event| {
                let act = act.clone();
                device::read(&event, move |earlier| {
                    act.emit(Action::EarlierCheckRead(earlier));
                });
            })
        };
        let speak = Callback::from(move |on| {
            if on {
                voice::read(lang.tag());
            } else {
                voice::stop();
            }
        });
        Guide {
            config: config.clone(),
            today,
            lang,
            calm: session.calm,
            has_voice: session.calm && self.has_voice,
            figures: match session.step {
                Step::Privacy => browser::figures(),
                _ => Figures::default(),
            },
            act: act.clone(),
            export,
            speak,
            open,
            tell: tell.clone(),
        }
    }
}
