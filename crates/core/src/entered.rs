//! What a visitor entered.

use crate::action::{GALLERIES, Input, MAX_PRIORITIES, PICTURES};
use crate::answers::Answers;
use crate::handout::{
    CARES, Choices, Duration, Earlier, ExportFormat, ExportResult, HandoutPart, Unreadable,
};
use crate::instrument::{ATTACKS, Difficulty, Frequency, GAD7, Item, PHQ2, SYMPTOMS, YesNo};
use crate::marks::{Aspect, Care, Kind, Marks};

/// What a visitor entered, and what came of it. The rules of this crate look at it; others are told of it by
/// [`Session`](crate::session::Session)'s own methods, and what they are told is private as well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entered {
    /// The GAD-7 answers.
    pub gad7: Answers<Frequency, GAD7>,
    /// The answer to the unscored difficulty item.
    pub difficulty: Option<Difficulty>,
    /// The answers to the optional PHQ-2.
    pub mood: Answers<Frequency, PHQ2>,
    /// The answers to the optional panic module: about attacks.
    pub attacks: Answers<YesNo, ATTACKS>,
    /// The answers to the optional panic module: symptoms in the last bad attack.
    pub symptoms: Answers<YesNo, SYMPTOMS>,
    /// Types that sounded familiar.
    pub familiar: Marks<Kind, { Kind::ALL.len() }>,
    /// Care that was tried.
    pub tried: Marks<Care, { Care::ALL.len() }>,
    /// Questions that matter most, first pick first.
    pub priorities: Marks<Aspect, MAX_PRIORITIES>,
    /// The picture that shows in each place of several.
    pub pictures: Answers<Item<PICTURES>, GALLERIES>,
    /// What goes on the sheet to take along.
    pub choices: Choices,
    /// The way last used to take it along on the screen that is shown, and what came of it.
    pub exported: Option<(ExportFormat, ExportResult)>,
    /// An earlier check from the visitor's own file, or why the file gave none.
    pub earlier: Option<Result<Earlier, Unreadable>>,
    /// Whether Continue was pressed on a question without an answer.
    pub answer_needed: bool,
    /// Whether all that was entered was put on the sheet in one go, on the screen that is shown.
    pub gathered: bool,
    /// Counts what was said to have happened: the same sentence, said again, is read aloud again.
    pub times: u8,
}

impl Entered {
    /// Nothing yet.
    pub const NOTHING: Self = Self {
        gad7: Answers::EMPTY,
        difficulty: None,
        mood: Answers::EMPTY,
        attacks: Answers::EMPTY,
        symptoms: Answers::EMPTY,
        familiar: Marks::EMPTY,
        tried: Marks::EMPTY,
        priorities: Marks::EMPTY,
        pictures: Answers::EMPTY,
        choices: Choices::EMPTY,
        exported: None,
        earlier: None,
        answer_needed: false,
        gathered: false,
        times: 0,
    };

    /// Enters something. What came of taking the sheet along, or of putting all on it, was said of what stood there
    /// before.
    pub(crate) fn enter(&mut self, input: Input) {
        self.say_no_more();
        match input {
            Input::Gad7(item, answer) => self.gad7.set(item, answer),
            Input::Difficulty(answer) => self.difficulty = Some(answer),
            Input::Mood(item, answer) => self.mood.set(item, answer),
            Input::Attack(item, answer) => self.attacks.set(item, answer),
            Input::Symptom(item, answer) => self.symptoms.set(item, answer),
            Input::Familiar(kind) => self.familiar.toggle(kind),
            Input::Tried(care) => self.tried.toggle(care),
            Input::Priority(aspect) => self.priorities.toggle(aspect),
            Input::Picture(gallery, picture) => self.pictures.set(gallery, picture),
            Input::Part(part) => self.choices.parts.toggle(part),
            Input::Duration(care, duration) => self.set_duration(care, duration),
            Input::Mention(item) => self.choices.mentions.toggle(item),
            Input::Ask(item) => self.choices.ask(item),
            Input::AskFirst(item) => self.choices.ask_first(item),
            Input::Gather => self.gather(),
        }
    }

    /// Takes back what was said on the sheet's screen.
    #[inline(never)]
    pub(crate) fn say_no_more(&mut self) {
        self.exported = None;
        self.gathered = false;
    }

    /// The same, about to say something: it is read aloud though the same was said before.
    #[inline(never)]
    pub(crate) fn again(&mut self) -> &mut Self {
        self.say_no_more();
        self.times = self.times.wrapping_add(1);
        self
    }

    /// Takes all answers of the check back; marks and choices stay.
    pub(crate) fn clear_check(&mut self) {
        self.gad7 = Answers::EMPTY;
        self.difficulty = None;
        self.mood = Answers::EMPTY;
        self.attacks = Answers::EMPTY;
        self.symptoms = Answers::EMPTY;
        self.earlier = None;
    }

    fn gather(&mut self) {
        for part in HandoutPart::ALL {
            if self.has_entered(part) && !self.choices.parts.has(part) {
                self.choices.parts.toggle(part);
            }
        }
        self.again().gathered = true;
    }

    /// Whether something was entered that a part of the sheet would say. Room to write needs nothing.
    fn has_entered(&self, part: HandoutPart) -> bool {
        match part {
            HandoutPart::Gad7 => self.gad7 != Answers::EMPTY || self.difficulty.is_some(),
            HandoutPart::Mood => self.mood != Answers::EMPTY,
            HandoutPart::Panic => self.attacks != Answers::EMPTY || self.symptoms != Answers::EMPTY,
            HandoutPart::Familiar => self.familiar != Marks::EMPTY,
            HandoutPart::Tried => self.tried != Marks::EMPTY,
            HandoutPart::Priorities => self.priorities != Marks::EMPTY,
            HandoutPart::Space => true,
        }
    }

    fn set_duration(&mut self, care: Item<CARES>, duration: Duration) {
        self.choices.durations.set(care, duration);
        let care = Care::ALL[care.index()];
        if !self.tried.has(care) {
            self.tried.toggle(care);
        }
    }
}
