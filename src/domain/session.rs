//! The visitor's session and the one function that changes it.

use crate::domain::answers::Sheet;
use crate::domain::instrument::{Difficulty, Frequency, GAD7, Item};
use crate::domain::marks::{Care, Kind, Marks, Topic};
use crate::domain::step::Step;

/// How many steps Back can undo.
const TRAIL: usize = 100;

/// How many topics may come first in the comparison.
pub const MAX_PRIORITIES: usize = 3;

/// Everything the guide knows about one visit. It lives in memory only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The screen that is shown.
    pub step: Step,
    /// Counts the screens shown, so that showing the same one again is noticed.
    pub shown: u32,
    /// The GAD-7 answers.
    pub gad7: Sheet<GAD7>,
    /// The answer to the unscored difficulty item.
    pub difficulty: Option<Difficulty>,
    /// Types that sounded familiar.
    pub familiar: Marks<Kind, { Kind::ALL.len() }>,
    /// Care that was tried.
    pub tried: Marks<Care, { Care::ALL.len() }>,
    /// Topics that matter most, first pick first.
    pub priorities: Marks<Topic, MAX_PRIORITIES>,
    /// Whether Continue was pressed on a question without an answer.
    pub answer_needed: bool,
    trail: Vec<Step>,
    changing: bool,
}

/// What a visitor can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Open a screen.
    Go(Step),
    /// Return to the screen before.
    Back,
    /// Answer a GAD-7 item.
    Answer(Item<GAD7>, Frequency),
    /// Answer the difficulty item.
    Rate(Difficulty),
    /// Go on from a question; without an answer it asks for one.
    Continue,
    /// Go on from a question, answered or not.
    Skip,
    /// Open one question from the review, and come back to the review after it.
    Change(Item<GAD7>),
    /// Open the difficulty item from the review, and come back to the review after it.
    ChangeDifficulty,
    /// Take all answers of the check back and start it again.
    ClearCheck,
    /// Set or take off a "this sounds familiar" mark.
    Familiar(Kind),
    /// Set or take off an "I have tried" mark.
    Tried(Care),
    /// Choose or drop a topic that matters most.
    Priority(Topic),
    /// Hide and clear: forget everything at once.
    Wipe,
}

impl Session {
    /// A session in which nothing was entered, at a screen.
    #[must_use]
    pub const fn at(step: Step) -> Self {
        Self {
            step,
            shown: 0,
            gad7: Sheet::EMPTY,
            difficulty: None,
            familiar: Marks::EMPTY,
            tried: Marks::EMPTY,
            priorities: Marks::EMPTY,
            answer_needed: false,
            trail: Vec::new(),
            changing: false,
        }
    }

    /// Whether there is a screen to go back to.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        !self.trail.is_empty()
    }

    /// The session after an action.
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let next = self.clone();
        match action {
            Action::Go(step) => Self {
                changing: false,
                ..next.showing(step)
            },
            Action::Back => next.back(),
            Action::Answer(item, answer) => Self {
                gad7: self.gad7.with(item, answer),
                answer_needed: false,
                ..next
            },
            Action::Rate(difficulty) => Self {
                difficulty: Some(difficulty),
                ..next
            },
            Action::Continue => next.go_on(),
            Action::Skip => next.past_question(),
            Action::Change(item) => Self {
                changing: true,
                ..next.showing(Step::Question(item))
            },
            Action::ChangeDifficulty => Self {
                changing: true,
                ..next.showing(Step::Difficulty)
            },
            Action::ClearCheck => Self {
                gad7: Sheet::EMPTY,
                difficulty: None,
                changing: false,
                ..next.showing(Step::CheckIntro)
            },
            Action::Familiar(kind) => Self {
                familiar: self.familiar.toggled(kind),
                ..next
            },
            Action::Tried(care) => Self {
                tried: self.tried.toggled(care),
                ..next
            },
            Action::Priority(topic) => Self {
                priorities: self.priorities.toggled(topic),
                ..next
            },
            Action::Wipe => Self {
                shown: self.shown.wrapping_add(1),
                ..Self::at(Step::Cleared)
            },
        }
    }

    /// The same session with another screen, the one before remembered for Back.
    fn showing(mut self, step: Step) -> Self {
        if self.step != step && self.step != Step::Cleared {
            self.trail.push(self.step);
            if self.trail.len() > TRAIL {
                self.trail.remove(0);
            }
        }
        self.arriving(step)
    }

    fn arriving(self, step: Step) -> Self {
        Self {
            step,
            shown: self.shown.wrapping_add(1),
            answer_needed: false,
            ..self
        }
    }

    fn back(mut self) -> Self {
        match self.trail.pop() {
            Some(step) => Self {
                changing: false,
                ..self.arriving(step)
            },
            None => self,
        }
    }

    fn go_on(self) -> Self {
        match self.step {
            Step::Question(item) if self.gad7.get(item).is_none() => Self {
                answer_needed: true,
                ..self
            },
            _ => self.past_question(),
        }
    }

    fn past_question(self) -> Self {
        let changed = self.changing;
        let next = match self.step {
            Step::Question(_) | Step::Difficulty if changed => Step::Review,
            Step::CheckIntro => Step::Question(Item::FIRST),
            Step::Question(item) => item.next().map_or(Step::Difficulty, Step::Question),
            Step::Difficulty => Step::Review,
            Step::Review => Step::Result,
            _ => return self,
        };
        Self {
            changing: false,
            ..self.showing(next)
        }
    }
}
