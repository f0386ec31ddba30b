//! What every screen is given: the clinic's choices, the words, and a way to act.

use std::rc::Rc;

use care_guide_content::evidence::DUE;
use care_guide_content::{Content, Spoken};
use care_guide_core::Private;
use care_guide_core::config::Config;
use care_guide_core::day::Day;
use care_guide_core::handout::ExportFormat;
use care_guide_core::lang::Lang;
use care_guide_core::session::{Action, Session};
use care_guide_export::Paper;
use yew::prelude::*;

use crate::browser::{self, Figures};
use crate::port::ToHost;

/// What every screen is given.
#[derive(Clone, PartialEq)]
pub struct Guide {
    /// The clinic's choices.
    pub config: Rc<Config>,
    /// The day of the visit.
    pub today: Day,
    /// The language it is shown in.
    pub lang: Lang,
    /// Whether fewer words are shown at once.
    pub calm: bool,
    /// Whether the device can read the language aloud.
    pub has_voice: bool,
    /// What the browser counts in the frame.
    pub figures: Figures,
    /// Takes the visitor's actions.
    pub act: Callback<Action>,
    /// Takes the sheet along.
    pub export: Callback<ExportFormat>,
    /// Reads the screen aloud, or stops.
    pub speak: Callback<bool>,
    /// Reads the file that an input was given.
    pub open: Callback<Event>,
    /// Tells the loader something from the closed list.
    pub tell: Callback<ToHost>,
}

impl Guide {
    /// What a screen is given where nobody can act, as on a page that is drawn beforehand.
    #[must_use]
    pub fn inert(config: Config, today: Day, lang: Lang) -> Self {
        Self {
            config: Rc::new(config),
            today,
            lang,
            calm: false,
            has_voice: false,
            figures: Figures::default(),
            act: Callback::noop(),
            export: Callback::noop(),
            speak: Callback::noop(),
            open: Callback::noop(),
            tell: Callback::noop(),
        }
    }

    /// Whether the content is due for re-checking.
    pub fn is_overdue(&self) -> bool {
        self.today >= DUE
    }

    /// The words of the guide; a page says them in the chosen language.
    #[must_use]
    pub fn content(&self) -> &'static Content {
        self.lang.content()
    }

    /// Whether the panic module is offered: only in languages that have its official wording.
    #[must_use]
    pub fn has_panic(&self) -> bool {
        self.lang.has(self.content().phq_panic.symptoms_stem)
    }

    /// The sheet to take along, as it stands.
    #[must_use]
    pub fn paper(&self, session: &Session) -> Private<Paper> {
        Paper::of(session, &self.config, self.today)
    }

    /// Does something, whatever the event says.
    pub fn act(&self, action: Action) -> Callback<Event> {
        let act = self.act.clone();
        Callback::from(move |_| act.emit(action))
    }

    /// The keys of a question: Enter goes on, as in any form, and a number chooses that answer.
    /// They work only while the question has focus, so they are in nobody's way (WCAG 2.1.4).
    pub fn keys(&self) -> Callback<Event> {
        let act = self.act.clone();
        Callback::from(move |event: Event| {
            let Some(event) = browser::key(&event) else {
                return;
            };
            let key = event.key();
            if event.ctrl_key() || event.alt_key() || event.meta_key() {
                // A shortcut is the browser's.
            } else if key == "Enter" {
                act.emit(Action::Continue);
            } else if let Some(number) = key.chars().next().and_then(|c| c.to_digit(10)) {
                browser::choose(number);
            }
        })
    }
}
