//! The visitor's session and the one function that changes it.

use crate::content::Lang;
use crate::domain::answers::Sheet;
use crate::domain::instrument::{
    ATTACKS, Difficulty, Frequency, GAD7, Item, PHQ2, SYMPTOMS, YesNo,
};
use crate::domain::marks::{Care, Kind, Marks, Topic};
use crate::domain::step::Step;
use crate::domain::summary::{
    CARES, Choices, Earlier, MENTIONS, Part, QUESTIONS, Spell, Unreadable, Way,
};

/// How many steps Back can undo.
const TRAIL: usize = 100;

/// How many topics may come first in the comparison.
pub const MAX_PRIORITIES: usize = 3;

/// Everything the guide knows about one visit. It lives in memory only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The screen that is shown.
    pub step: Step,
    /// The language it is shown in.
    pub lang: Lang,
    /// Whether fewer words are shown at once, and larger.
    pub calm: bool,
    /// Counts the screens shown, so that showing the same one again is noticed.
    pub shown: u32,
    /// The GAD-7 answers.
    pub gad7: Sheet<Frequency, GAD7>,
    /// The answer to the unscored difficulty item.
    pub difficulty: Option<Difficulty>,
    /// The answers to the optional PHQ-2.
    pub mood: Sheet<Frequency, PHQ2>,
    /// The answers to the optional panic module: about attacks.
    pub attacks: Sheet<YesNo, ATTACKS>,
    /// The answers to the optional panic module: symptoms in the last bad attack.
    pub symptoms: Sheet<YesNo, SYMPTOMS>,
    /// Types that sounded familiar.
    pub familiar: Marks<Kind, { Kind::ALL.len() }>,
    /// Care that was tried.
    pub tried: Marks<Care, { Care::ALL.len() }>,
    /// Topics that matter most, first pick first.
    pub priorities: Marks<Topic, MAX_PRIORITIES>,
    /// What goes on the sheet to take along.
    pub choices: Choices,
    /// The way last used to take it along on the screen that is shown, and whether the browser did it.
    pub taken: Option<(Way, bool)>,
    /// An earlier check from the visitor's own file, or why the file gave none.
    pub earlier: Option<Result<Earlier, Unreadable>>,
    /// Whether Continue was pressed on a question without an answer.
    pub answer_needed: bool,
    trail: Vec<Step>,
    changing: bool,
}

/// Something a visitor enters. It never changes the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// An answer to a GAD-7 item.
    Gad7(Item<GAD7>, Frequency),
    /// The answer to the difficulty item.
    Difficulty(Difficulty),
    /// An answer to a PHQ-2 item.
    Mood(Item<PHQ2>, Frequency),
    /// An answer to a question about attacks.
    Attack(Item<ATTACKS>, YesNo),
    /// An answer to a question about symptoms.
    Symptom(Item<SYMPTOMS>, YesNo),
    /// A "this sounds familiar" mark, set or taken off.
    Familiar(Kind),
    /// An "I have tried" mark, set or taken off.
    Tried(Care),
    /// A topic that matters most, chosen or dropped.
    Priority(Topic),
    /// A part of the sheet, chosen or dropped.
    Part(Part),
    /// How long a kind of care was tried; says that it was.
    Spell(Item<CARES>, Spell),
    /// Something to mention, chosen or dropped.
    Mention(Item<MENTIONS>),
    /// A question to ask, chosen or dropped.
    Ask(Item<QUESTIONS>),
}

/// What a visitor can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Enter something.
    Enter(Entry),
    /// Open a screen.
    Go(Step),
    /// Return to the screen before.
    Back,
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
    /// Go on in another language, at the same place.
    Speak(Lang),
    /// Show fewer words at once, or all of them again.
    ToggleCalm,
    /// The sheet was taken along, or the browser refused.
    Take(Way, bool),
    /// A file was read.
    Compare(Result<Earlier, Unreadable>),
    /// Nothing was done for a while: ask whether anyone is there.
    Idle,
    /// Hide and clear: forget everything at once.
    Wipe,
}

impl Session {
    /// A session in which nothing was entered, at a screen.
    #[must_use]
    pub const fn at(step: Step) -> Self {
        Self {
            step,
            lang: Lang::EN,
            calm: false,
            shown: 0,
            gad7: Sheet::EMPTY,
            difficulty: None,
            mood: Sheet::EMPTY,
            attacks: Sheet::EMPTY,
            symptoms: Sheet::EMPTY,
            familiar: Marks::EMPTY,
            tried: Marks::EMPTY,
            priorities: Marks::EMPTY,
            choices: Choices::EMPTY,
            taken: None,
            earlier: None,
            answer_needed: false,
            trail: Vec::new(),
            changing: false,
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

    /// The session after an action.
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let next = self.clone();
        match action {
            Action::Enter(entry) => next.with(entry),
            Action::Go(step) => Self {
                changing: false,
                ..next.showing(step)
            },
            Action::Back => next.back(),
            Action::Continue if next.is_open() => Self {
                answer_needed: true,
                ..next
            },
            Action::Continue | Action::Skip => next.past_question(),
            Action::Change(item) => Self {
                changing: true,
                ..next.showing(Step::Question(item))
            },
            Action::ChangeDifficulty => Self {
                changing: true,
                ..next.showing(Step::Difficulty)
            },
            Action::ClearCheck => next.without_answers().showing(Step::CheckIntro),
            Action::Speak(lang) => next.speaking(lang),
            Action::ToggleCalm => Self {
                calm: !next.calm,
                ..next
            },
            Action::Take(way, done) => Self {
                taken: Some((way, done)),
                ..next
            },
            // A file may be read after the visitor has moved on, or cleared everything.
            Action::Compare(_) if self.step != Step::Repeat => next,
            Action::Compare(earlier) => Self {
                earlier: Some(earlier),
                ..next
            },
            // Where nothing was done at all there is nothing to ask, and nothing to clear.
            Action::Idle if self.shown == 0 => next,
            Action::Idle if matches!(self.step, Step::Cleared | Step::StillThere) => next,
            Action::Idle => next.showing(Step::StillThere),
            // What is said now has to be understood: the language stays.
            Action::Wipe => Self {
                shown: self.shown.wrapping_add(1),
                lang: self.lang,
                ..Self::at(Step::Cleared)
            },
        }
    }

    fn with(mut self, entry: Entry) -> Self {
        match entry {
            Entry::Gad7(item, answer) => self.gad7 = self.gad7.with(item, answer),
            Entry::Difficulty(answer) => self.difficulty = Some(answer),
            Entry::Mood(item, answer) => self.mood = self.mood.with(item, answer),
            Entry::Attack(item, answer) => self.attacks = self.attacks.with(item, answer),
            Entry::Symptom(item, answer) => self.symptoms = self.symptoms.with(item, answer),
            Entry::Familiar(kind) => self.familiar = self.familiar.toggled(kind),
            Entry::Tried(care) => self.tried = self.tried.toggled(care),
            Entry::Priority(topic) => self.priorities = self.priorities.toggled(topic),
            Entry::Part(part) => self.choices.parts = self.choices.parts.toggled(part),
            Entry::Spell(care, spell) => self.tell_spell(care, spell),
            Entry::Mention(item) => self.choices.mentions = self.choices.mentions.toggled(item),
            Entry::Ask(item) => self.choices.questions = self.choices.questions.toggled(item),
        }
        self.answer_needed &= self.is_open();
        self
    }

    fn tell_spell(&mut self, care: Item<CARES>, spell: Spell) {
        self.choices.spells = self.choices.spells.with(care, spell);
        let care = Care::ALL[care.index()];
        if !self.tried.has(care) {
            self.tried = self.tried.toggled(care);
        }
    }

    fn without_answers(self) -> Self {
        Self {
            gad7: Sheet::EMPTY,
            difficulty: None,
            mood: Sheet::EMPTY,
            attacks: Sheet::EMPTY,
            symptoms: Sheet::EMPTY,
            earlier: None,
            changing: false,
            ..self
        }
    }

    /// Whether the question on screen lacks its answer.
    fn is_open(&self) -> bool {
        match self.step {
            Step::Question(item) => self.gad7.get(item).is_none(),
            Step::Mood(item) => self.mood.get(item).is_none(),
            _ => false,
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
            taken: None,
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

    fn past_question(self) -> Self {
        let changed = self.changing;
        let next = match self.step {
            Step::Question(_) | Step::Difficulty if changed => Step::Review,
            Step::CheckIntro => Step::Question(Item::FIRST),
            Step::Question(item) => item.next().map_or(Step::Difficulty, Step::Question),
            Step::Difficulty => Step::Review,
            Step::Review => Step::Result,
            Step::MoodIntro => Step::Mood(Item::FIRST),
            Step::Mood(item) => item.next().map_or(Step::MoodResult, Step::Mood),
            Step::PanicIntro => Step::Attacks,
            Step::Attacks => Step::Symptoms,
            Step::Symptoms => Step::PanicResult,
            _ => return self,
        };
        Self {
            changing: false,
            ..self.showing(next)
        }
    }
}
