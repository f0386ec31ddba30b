//! What a visitor can do and enter.

use care_guide_private::Private;

use crate::handout::{
    CARES, Duration, Earlier, ExportFormat, ExportResult, HandoutPart, MENTIONS, QUESTIONS,
    Unreadable,
};
use crate::instrument::{ATTACKS, Difficulty, Frequency, GAD7, Item, PHQ2, SYMPTOMS, YesNo};
use crate::lang::Lang;
use crate::marks::{Aspect, Care, Kind};
use crate::step::{Section, Step};

/// How many questions may come first in the comparison.
pub const MAX_PRIORITIES: usize = 3;

/// Places on the screens of the comparison where one of several shows.
pub const GALLERIES: usize = 4;

/// The most pictures in one such place.
pub const PICTURES: usize = 6;

/// Something a visitor enters. It never changes the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
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
    /// A question that matters most, chosen or dropped.
    Priority(Aspect),
    /// A picture to look at, in one of the places for pictures.
    Picture(Item<GALLERIES>, Item<PICTURES>),
    /// A part of the sheet, chosen or dropped.
    Part(HandoutPart),
    /// How long a kind of care was tried; says that it was.
    Duration(Item<CARES>, Duration),
    /// Something to mention, chosen or dropped.
    Mention(Item<MENTIONS>),
    /// A question to ask, chosen or dropped.
    Ask(Item<QUESTIONS>),
    /// A question to ask first, chosen or dropped; chosen, it is asked.
    AskFirst(Item<QUESTIONS>),
    /// Every part of the sheet for which something was entered, and room to write.
    Gather,
}

/// What a visitor can do.
#[derive(Clone, Copy, Debug)]
pub enum Action {
    /// Enter something.
    Enter(Input),
    /// Open a screen.
    Go(Step),
    /// Open a section: the check, once begun, at its result.
    Open(Section),
    /// Return to the screen before.
    Back,
    /// Go on from a question; without an answer it asks for one.
    Continue,
    /// Go on from a question, answered or not.
    Skip,
    /// Open one question alone, and come back after it.
    Change(Item<GAD7>),
    /// Open the difficulty item alone, and come back after it.
    ChangeDifficulty,
    /// Take all answers of the check back and start it again.
    ClearCheck,
    /// Go on in another language, at the same place.
    Speak(Lang),
    /// Go on in another language once its words have come.
    Await(Lang),
    /// Show fewer words at once, or all of them again.
    ToggleCalm,
    /// The sheet was taken along, or was not.
    Exported(ExportFormat, Private<ExportResult>),
    /// A file was read.
    EarlierCheckRead(Private<Result<Earlier, Unreadable>>),
    /// Nobody has been there for so many minutes.
    Quiet(u32),
    /// Hide and clear: forget everything at once.
    Wipe,
}
