//! What a visitor entered.

use crate::answers::Sheet;
use crate::instrument::{ATTACKS, Difficulty, Frequency, GAD7, Item, PHQ2, SYMPTOMS, YesNo};
use crate::marks::{Aspect, Care, Kind, Marks};
use crate::session::{Entry, GALLERIES, MAX_PRIORITIES, PICTURES};
use crate::summary::{CARES, Choices, Earlier, Part, Spell, Taken, Unreadable, Way};

/// What a visitor entered, and what came of it. The rules of this crate look at it; others are told of it by
/// [`Session`](crate::session::Session)'s own methods, and what they are told is private as well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entered {
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
    /// Questions that matter most, first pick first.
    pub priorities: Marks<Aspect, MAX_PRIORITIES>,
    /// The picture that shows in each place of several.
    pub looks: Sheet<Item<PICTURES>, GALLERIES>,
    /// What goes on the sheet to take along.
    pub choices: Choices,
    /// The way last used to take it along on the screen that is shown, and what came of it.
    pub taken: Option<(Way, Taken)>,
    /// An earlier check from the visitor's own file, or why the file gave none.
    pub earlier: Option<Result<Earlier, Unreadable>>,
    /// Whether Continue was pressed on a question without an answer.
    pub answer_needed: bool,
    /// Whether all that was entered was put on the sheet in one go, on the screen that is shown.
    pub gathered: bool,
}

impl Entered {
    /// Nothing yet.
    pub const NOTHING: Self = Self {
        gad7: Sheet::EMPTY,
        difficulty: None,
        mood: Sheet::EMPTY,
        attacks: Sheet::EMPTY,
        symptoms: Sheet::EMPTY,
        familiar: Marks::EMPTY,
        tried: Marks::EMPTY,
        priorities: Marks::EMPTY,
        looks: Sheet::EMPTY,
        choices: Choices::EMPTY,
        taken: None,
        earlier: None,
        answer_needed: false,
        gathered: false,
    };

    /// Enters something.
    pub(crate) fn enter(&mut self, entry: Entry) {
        match entry {
            Entry::Gad7(item, answer) => self.gad7.set(item, answer),
            Entry::Difficulty(answer) => self.difficulty = Some(answer),
            Entry::Mood(item, answer) => self.mood.set(item, answer),
            Entry::Attack(item, answer) => self.attacks.set(item, answer),
            Entry::Symptom(item, answer) => self.symptoms.set(item, answer),
            Entry::Familiar(kind) => self.familiar.toggle(kind),
            Entry::Tried(care) => self.tried.toggle(care),
            Entry::Priority(aspect) => self.priorities.toggle(aspect),
            Entry::Look(gallery, picture) => self.looks.set(gallery, picture),
            Entry::Part(part) => self.choices.parts.toggle(part),
            Entry::Spell(care, spell) => self.tell_spell(care, spell),
            Entry::Mention(item) => self.choices.mentions.toggle(item),
            Entry::Ask(item) => self.choices.ask(item),
            Entry::AskFirst(item) => self.choices.ask_first(item),
            Entry::Gather => self.gather(),
        }
    }

    /// Takes all answers of the check back; marks and choices stay.
    pub(crate) fn clear_check(&mut self) {
        self.gad7 = Sheet::EMPTY;
        self.difficulty = None;
        self.mood = Sheet::EMPTY;
        self.attacks = Sheet::EMPTY;
        self.symptoms = Sheet::EMPTY;
        self.earlier = None;
    }

    fn gather(&mut self) {
        for part in Part::ALL {
            if self.has_entered(part) && !self.choices.parts.has(part) {
                self.choices.parts.toggle(part);
            }
        }
        self.gathered = true;
    }

    /// Whether something was entered that a part of the sheet would say. Room to write needs nothing.
    fn has_entered(&self, part: Part) -> bool {
        match part {
            Part::Gad7 => self.gad7 != Sheet::EMPTY || self.difficulty.is_some(),
            Part::Mood => self.mood != Sheet::EMPTY,
            Part::Panic => self.attacks != Sheet::EMPTY || self.symptoms != Sheet::EMPTY,
            Part::Familiar => self.familiar != Marks::EMPTY,
            Part::Tried => self.tried != Marks::EMPTY,
            Part::Priorities => self.priorities != Marks::EMPTY,
            Part::Space => true,
        }
    }

    fn tell_spell(&mut self, care: Item<CARES>, spell: Spell) {
        self.choices.spells.set(care, spell);
        let care = Care::ALL[care.index()];
        if !self.tried.has(care) {
            self.tried.toggle(care);
        }
    }
}
