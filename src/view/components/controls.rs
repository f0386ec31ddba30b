//! Buttons and doors: what leads on.

use care_guide_content::Text;
use care_guide_core::session::{Action, Session};
use care_guide_core::step::Step;
use care_guide_html::On;

use crate::view::components::icons::{self, Icon};
use crate::view::page::Page;

/// How much a button stands out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// The one way on.
    Main,
    /// Another way on.
    Second,
    /// As quiet as a link.
    Quiet,
}

impl Weight {
    const fn element(self) -> &'static str {
        match self {
            Self::Main => "button.button main",
            Self::Second => "button.button second",
            Self::Quiet => "button.quiet",
        }
    }
}

/// A button: how much it stands out, what it says, and what it does.
pub type Button = (Weight, Text, Action);

/// A button that opens a screen.
pub const fn to(weight: Weight, words: Text, step: Step) -> Button {
    (weight, words, Action::Go(step))
}

impl Page<'_> {
    /// A button that does something.
    pub fn button(&mut self, (weight, words, action): Button) {
        self.within(weight.element(), |page| {
            page.press(action);
            page.text(words);
        });
    }

    /// Makes a button of the element that is open.
    pub fn press(&mut self, action: Action) {
        let click = self.guide.act(action);
        self.attr("type", "button");
        self.on(On::Click, click);
    }

    /// The ways on from a screen, the main one first; the way to the clinic is one of them wherever that does not sell.
    pub fn actions(&mut self, session: &Session, ways: &[Button]) {
        if self.plain().is_some() {
            return;
        }
        self.within("div.actions", |page| {
            for way in ways {
                page.within("div", |page| page.button(*way));
            }
            let leads = ways
                .iter()
                .any(|(.., action)| matches!(action, Action::Go(Step::Talk)));
            if !leads && session.step.may_lead_to_the_clinic() {
                let words = page.content().shell.to_talk;
                let talk = to(Weight::Second, words, Step::Talk);
                page.within("div", |page| page.button(talk));
            }
        });
    }

    /// The way back, above the heading.
    pub fn back(&mut self, session: &Session) {
        self.within("button.quiet back", |page| {
            page.flag("hidden", !session.can_go_back());
            page.press(Action::Back);
            page.icon(icons::GO);
            page.text(page.content().shell.back);
        });
    }

    /// A list of doors.
    pub fn doors(&mut self, write: impl FnOnce(&mut Self)) {
        self.control(|page| page.within("ul.doors", write));
    }

    /// A card that opens a screen: an icon, a name and what is behind it.
    pub fn door(&mut self, icon: Icon, name: Text, about: Text, step: Step) {
        self.door_with(icon, name, step, |page| page.text(about));
    }

    /// A card that opens a screen, with more than words on it.
    pub fn door_with(&mut self, icon: Icon, name: Text, step: Step, about: impl FnOnce(&mut Self)) {
        self.within("li", |page| page.card(icon, name, step, about));
    }

    /// A card of comfort.
    pub fn warm_door(&mut self, icon: Icon, name: Text, about: Text, step: Step) {
        self.within("li.warm-door", |page| {
            page.card(icon, name, step, |page| page.text(about));
        });
    }

    /// A card that is one of two, in the room of both: its names, what is behind each, and whether it is the second.
    pub fn either_door(
        &mut self,
        icon: Icon,
        [names, abouts]: [[Text; 2]; 2],
        is_second: bool,
        step: Step,
    ) {
        self.within("li", |page| {
            page.key(&names[0].key());
            page.door_button(step, |page| {
                page.disc(icon);
                page.within("span", |page| {
                    page.within("span.door-name", |page| page.either(names, is_second));
                    page.within("span.door-about", |page| page.either(abouts, is_second));
                });
                page.icon(icons::GO);
            });
        });
    }

    fn card(&mut self, icon: Icon, name: Text, step: Step, about: impl FnOnce(&mut Self)) {
        self.key(&name.key());
        self.door_button(step, |page| {
            page.disc(icon);
            page.within("span", |page| {
                page.line("span.door-name", name);
                page.within("span.door-about", about);
            });
            page.icon(icons::GO);
        });
    }

    /// The button of a card.
    pub fn door_button(&mut self, step: Step, write: impl FnOnce(&mut Self)) {
        self.within("button.door", |page| {
            page.press(Action::Go(step));
            write(page);
        });
    }
}
