//! Words: the sheet to take along, and an earlier check beside this one.

use crate::content::{Block, Text};
use crate::domain::summary::{Part, Spell, Unreadable, Way};

/// Choosing what goes on the sheet, and taking it along.
#[derive(Debug)]
pub struct SheetText {
    /// The heading.
    pub title: Text,
    /// Opens the screen, and what is behind the button.
    pub door: (Text, Text),
    /// Under the heading.
    pub intro: &'static [Block],
    /// Above the parts.
    pub parts_title: Text,
    /// A part's name as a choice.
    pub part: fn(Part) -> Text,
    /// Above how long care was tried.
    pub spells_title: Text,
    /// How long something was tried.
    pub spell: fn(Spell) -> Text,
    /// Above the things to mention.
    pub mentions_title: Text,
    /// Above the questions.
    pub questions_title: Text,
    /// Above the preview, and its accessible name.
    pub preview: Text,
    /// Above the ways to take it along.
    pub ways_title: Text,
    /// A way's button.
    pub way: fn(Way) -> Text,
    /// Said once a way was used.
    pub done: fn(Way) -> Text,
    /// Said when the browser did not do it.
    pub refused: Text,
    /// Said when no answer was both given and chosen for the clinic file.
    pub nothing: Text,
    /// About paper and files on a shared computer.
    pub ways_note: [Text; 2],
    /// The words of the printed sheet.
    pub paper: Paper,
}

/// The printed sheet.
#[derive(Debug)]
pub struct Paper {
    /// The heading.
    pub title: Text,
    /// Before the date.
    pub date: Text,
    /// What the sheet is, and is not.
    pub about: Text,
    /// When nothing was chosen.
    pub empty: Text,
    /// A part's heading.
    pub heading: fn(Part) -> Text,
    /// The form's name and version, before its answers.
    pub gad7_form: Text,
    /// The same for the PHQ-2.
    pub mood_form: Text,
    /// The same for the panic module.
    pub panic_form: Text,
    /// Before a total.
    pub total: Text,
    /// Between a total and the highest total.
    pub of: Text,
    /// Instead of a total when answers are missing.
    pub no_total: Text,
    /// Instead of a missing answer.
    pub no_answer: Text,
    /// When a chosen part has nothing in it.
    pub none: Text,
    /// Above the things to mention.
    pub mentions: Text,
    /// Above the questions.
    pub questions: Text,
    /// Before the content's version.
    pub version: Text,
}

/// An earlier check beside this one.
#[derive(Debug)]
pub struct RepeatText {
    /// The heading.
    pub title: Text,
    /// What is behind the door to this screen.
    pub about: Text,
    /// Under the heading.
    pub intro: &'static [Block],
    /// The label of the file picker.
    pub pick: Text,
    /// Before anything was picked.
    pub waiting: Text,
    /// Why a file gives no score.
    pub unreadable: fn(Unreadable) -> Text,
    /// Before the day of the earlier check.
    pub earlier: Text,
    /// Before the present score.
    pub now: Text,
    /// When there is no present score.
    pub no_score: Text,
    /// What a change can and cannot tell.
    pub change: &'static [Block],
}
