//! What a visitor chooses for the sheet to take along. Nothing is on it until it was chosen.

use crate::answers::{Answers, Complete};
use crate::day::Day;
use crate::instrument::{Frequency, GAD7, Item};
use crate::marks::{Care, Marks};
use crate::score::Score;

/// The number of things to mention that the sheet offers.
pub const MENTIONS: usize = 15;

/// The number of questions to ask that the sheet offers.
pub const QUESTIONS: usize = 23;

/// How many questions may come first.
pub const FIRST_QUESTIONS: usize = 3;

/// The number of kinds of care whose length can be told.
pub const CARES: usize = Care::ALL.len();

/// What the visitor entered elsewhere and may take along, and room to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HandoutPart {
    /// The GAD-7 answers, their total, and the difficulty item.
    Gad7,
    /// The PHQ-2 answers and their total.
    Mood,
    /// The answers to the panic module.
    Panic,
    /// Types that sounded familiar.
    Familiar,
    /// Care that was tried, and for how long.
    Tried,
    /// What matters most in the comparison.
    Priorities,
    /// Ruled lines to write on: a name, medicines, a way home, notes.
    Space,
}

impl HandoutPart {
    /// All parts in the order they are printed.
    pub const ALL: [Self; 7] = [
        Self::Gad7,
        Self::Mood,
        Self::Panic,
        Self::Familiar,
        Self::Tried,
        Self::Priorities,
        Self::Space,
    ];
}

/// How long something was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Duration {
    /// Less than two months.
    Weeks,
    /// Two to twelve months.
    Months,
    /// More than a year.
    Years,
    /// The visitor does not know.
    NotSure,
}

impl Duration {
    /// All answers in the order they are shown.
    pub const ALL: [Self; 4] = [Self::Weeks, Self::Months, Self::Years, Self::NotSure];
}

/// The choices for the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// What was entered elsewhere.
    pub parts: Marks<HandoutPart, { HandoutPart::ALL.len() }>,
    /// How long each kind of care was tried, in the order of [`Care::ALL`].
    pub durations: Answers<Duration, CARES>,
    /// Things to mention.
    pub mentions: Marks<Item<MENTIONS>, MENTIONS>,
    /// Questions to ask.
    pub questions: Marks<Item<QUESTIONS>, QUESTIONS>,
    /// Those of them to ask first, first pick first.
    pub first: Marks<Item<QUESTIONS>, FIRST_QUESTIONS>,
}

impl Choices {
    /// Nothing chosen.
    pub const EMPTY: Self = Self {
        parts: Marks::EMPTY,
        durations: Answers::EMPTY,
        mentions: Marks::EMPTY,
        questions: Marks::EMPTY,
        first: Marks::EMPTY,
    };

    /// Chooses a question, or drops it, and then it is none of the first either.
    pub fn ask(&mut self, question: Item<QUESTIONS>) {
        self.questions.toggle(question);
        if self.first.has(question) {
            self.first.toggle(question);
        }
    }

    /// Chooses a question as one of the first, if there is room, or drops it as such.
    pub fn ask_first(&mut self, question: Item<QUESTIONS>) {
        self.first.toggle(question);
        if self.first.has(question) && !self.questions.has(question) {
            self.questions.toggle(question);
        }
    }
}

/// A way to take the sheet, or the answers, along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ExportFormat {
    /// On paper.
    Print,
    /// As a file of plain text.
    Text,
    /// As a web page in one file.
    Page,
    /// Through the clipboard.
    Copy,
    /// The answers as a file that clinic software reads (FHIR R4).
    Fhir,
}

/// What came of taking it along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ExportResult {
    /// The browser did it.
    Done,
    /// The browser did not do it.
    Refused,
    /// There is nothing to take: no answer was both given and chosen.
    Nothing,
}

impl From<bool> for ExportResult {
    fn from(done: bool) -> Self {
        if done { Self::Done } else { Self::Refused }
    }
}

/// An earlier GAD-7, read from a file that this guide saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// When it was answered.
    pub day: Day,
    /// The answers.
    pub sheet: Complete<Frequency, GAD7>,
}

impl Earlier {
    /// The total, added up anew: what a file claims is not trusted.
    #[must_use]
    pub fn score(&self) -> Score {
        Score::of(&self.sheet)
    }
}

/// Why a file gives no earlier score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unreadable {
    /// It is larger than any file of this guide.
    TooLarge,
    /// It is not JSON, or not a file of this guide.
    NotOurs,
    /// Answers are missing or not known, or the total does not fit them.
    NotWhole,
}

impl Unreadable {
    /// All reasons, in the order they are laid out.
    pub const ALL: [Self; 3] = [Self::TooLarge, Self::NotOurs, Self::NotWhole];
}
