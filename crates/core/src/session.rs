//! The visitor's session and the one function that changes it.

use std::rc::Rc;

use care_guide_private::{Private, open, open_mut};

use crate::entered::Entered;
use crate::instrument::Item;
use crate::lang::Lang;
use crate::step::{Section, Step};

pub use crate::action::{Action, GALLERIES, Input, MAX_PRIORITIES, PICTURES};

/// Minutes without a sign of life until the guide asks whether anyone is there.
pub const ASK_AFTER: u32 = 15;

/// Minutes without a sign of life until it clears itself.
pub const CLEAR_AFTER: u32 = 20;

/// How many steps Back can undo.
const TRAIL: usize = 100;

/// Everything the guide knows about one visit. It lives in memory only.
#[derive(Debug)]
pub struct Session {
    /// The screen that is shown.
    pub step: Step,
    /// The language it is shown in.
    pub lang: Lang,
    /// The language that was asked for before its words had come.
    pub awaited: Option<Lang>,
    /// Whether fewer words are shown at once, and larger.
    pub calm: bool,
    /// Counts the screens shown, so that showing the same one again is noticed.
    pub generation: u32,
    /// Who opened the screen that is shown. It tells of screens and not of what was entered: what the clock may do to the
    /// page hangs on it.
    pub last: Actor,
    /// Whether a question of the check was left, answered or not. From then on the check leads to its result, whole or
    /// with gaps. It tells of screens and not of answers, since a page can tell by their heights which screen is shown.
    pub begun: bool,
    /// What was entered, and what came of it.
    pub entered: Private<Entered>,
    /// The screens before, each with where it leads if it is a question that was opened alone.
    trail: Vec<(Step, Option<Step>)>,
    /// Where a question leads that was opened alone.
    returning: Option<Step>,
}

/// Who opens a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// It is the first, or the one after everything was cleared.
    Nobody,
    /// The visitor.
    Visitor,
    /// The clock: a screen that came by itself must not take the focus from what somebody may do elsewhere on the page.
    Clock,
}

impl Session {
    /// A session in which nothing was entered, at a screen.
    #[must_use]
    pub const fn at(step: Step) -> Self {
        Self {
            step,
            lang: Lang::EN,
            awaited: None,
            calm: false,
            generation: 0,
            last: Actor::Nobody,
            begun: false,
            entered: Private::new(Entered::NOTHING),
            trail: Vec::new(),
            returning: None,
        }
    }

    /// The same session in a language.
    #[must_use]
    pub fn speaking(self, lang: Lang) -> Self {
        Self { lang, ..self }
    }

    /// Whether there is a screen to go back to.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        !self.trail.is_empty()
    }

    /// Whether the section of the check leads to its result: once begun, and seen from beyond its questions.
    #[must_use]
    pub fn leads_to_result(&self) -> bool {
        let asks = matches!(
            self.step,
            Step::Question(_) | Step::Difficulty | Step::Review
        );
        self.begun && !asks
    }

    /// The session after an action. It is used up, and there are no copies: who is lent a session, as a screen is, could
    /// tell an answer by trying out where Continue leads.
    #[must_use]
    pub fn after(mut self, action: Action) -> Self {
        self.act(action);
        self
    }

    /// The session after an action, where several hold this one.
    #[must_use]
    pub fn next(self: &Rc<Self>, action: Action) -> Rc<Self> {
        let next = Self {
            entered: self.entered.clone(),
            trail: self.trail.clone(),
            ..**self
        };
        Rc::new(next.after(action))
    }

    fn act(&mut self, action: Action) {
        match action {
            Action::Enter(input) => self.enter(input),
            Action::Go(step) => self.show(step, None),
            Action::Open(Section::Check) if self.leads_to_result() => {
                self.show(Step::Result, None);
            }
            Action::Open(section) => self.show(section.first_step(), None),
            Action::Back => self.go_back(),
            Action::Continue if self.is_open() => self.inside().again().answer_needed = true,
            Action::Continue | Action::Skip => self.go_on(),
            Action::Change(item) => self.show(Step::Question(item), Some(self.step)),
            Action::ChangeDifficulty => self.show(Step::Difficulty, Some(self.step)),
            Action::ClearCheck => {
                self.begun = false;
                self.inside().clear_check();
                self.show(Step::CheckIntro, None);
            }
            Action::Speak(lang) => (self.lang, self.awaited) = (lang, None),
            Action::Await(lang) => self.awaited = Some(lang),
            Action::ToggleCalm => self.calm = !self.calm,
            Action::Exported(format, result) => {
                self.inside().again().exported = Some((format, *open(&result)));
            }
            // A file may be read after the visitor has moved on, or cleared everything.
            Action::EarlierCheckRead(earlier) if self.step == Step::Repeat => {
                self.inside().again().earlier = Some(*open(&earlier));
            }
            Action::EarlierCheckRead(_) => {}
            Action::Quiet(minutes) => self.be_quiet(minutes),
            Action::Wipe => {
                *self = Self {
                    generation: self.generation.wrapping_add(1),
                    // The screen that says everything is gone must be in the visitor's language.
                    lang: self.lang,
                    awaited: self.awaited,
                    ..Self::at(Step::Cleared)
                }
            }
        }
    }

    fn be_quiet(&mut self, minutes: u32) {
        if self.step == Step::Cleared {
            return;
        }
        // No screen was opened: at most marks were set on the first. A screen about them would tell that they were.
        if self.last == Actor::Nobody {
            if minutes >= CLEAR_AFTER {
                self.entered = Private::new(Entered::NOTHING);
            }
            return;
        }
        if minutes >= CLEAR_AFTER {
            self.act(Action::Wipe);
        } else if minutes >= ASK_AFTER && self.step != Step::StillThere {
            self.show(Step::StillThere, None);
        } else {
            return;
        }
        self.last = Actor::Clock;
    }

    fn inside(&mut self) -> &mut Entered {
        open_mut(&mut self.entered)
    }

    fn enter(&mut self, input: Input) {
        self.inside().enter(input);
        let is_open = self.is_open();
        self.inside().answer_needed &= is_open;
    }

    /// Whether the question on screen lacks its answer.
    fn is_open(&self) -> bool {
        match self.step {
            Step::Question(item) => open(&self.entered).gad7.get(item).is_none(),
            Step::Mood(item) => open(&self.entered).mood.get(item).is_none(),
            _ => false,
        }
    }

    /// Shows another screen, and remembers the one before for Back.
    fn show(&mut self, step: Step, returning: Option<Step>) {
        if self.step != step && !matches!(self.step, Step::Cleared | Step::StillThere) {
            self.trail.push((self.step, self.returning));
            if self.trail.len() > TRAIL {
                self.trail.remove(0);
            }
        }
        self.arrive(step, returning);
    }

    fn arrive(&mut self, step: Step, returning: Option<Step>) {
        self.step = step;
        self.generation = self.generation.wrapping_add(1);
        self.last = Actor::Visitor;
        self.inside().answer_needed = false;
        self.inside().say_no_more();
        self.returning = returning;
    }

    fn go_back(&mut self) {
        if let Some((step, returning)) = self.trail.pop() {
            self.arrive(step, returning);
        }
    }

    fn go_on(&mut self) {
        self.begun |= matches!(self.step, Step::Question(_));
        if let (Step::Question(_) | Step::Difficulty, Some(step)) = (self.step, self.returning) {
            return self.show(step, None);
        }
        let next = match self.step {
            Step::CheckIntro => Step::Question(Item::FIRST),
            Step::Question(item) => item.next().map_or(Step::Difficulty, Step::Question),
            Step::Difficulty => Step::Review,
            Step::Review => Step::Result,
            Step::MoodIntro => Step::Mood(Item::FIRST),
            Step::Mood(item) => item.next().map_or(Step::MoodResult, Step::Mood),
            Step::PanicIntro => Step::Attacks,
            Step::Attacks => Step::Symptoms,
            Step::Symptoms => Step::PanicResult,
            _ => return,
        };
        self.show(next, None);
    }
}
