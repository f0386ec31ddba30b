//! Words: the sheet to take along, and an earlier check beside this one.

use crate::content::Block;
use crate::domain::summary::{Part, Spell, Unreadable, Way};

/// Choosing what goes on the sheet, and taking it along.
#[derive(Debug)]
pub struct SheetText {
    /// The heading.
    pub title: &'static str,
    /// Opens the screen, and what is behind the button.
    pub door: (&'static str, &'static str),
    /// Under the heading.
    pub intro: &'static [Block],
    /// Above the parts.
    pub parts_title: &'static str,
    /// A part's name as a choice.
    pub part: fn(Part) -> &'static str,
    /// Above how long care was tried.
    pub spells_title: &'static str,
    /// How long something was tried.
    pub spell: fn(Spell) -> &'static str,
    /// Above the things to mention.
    pub mentions_title: &'static str,
    /// Above the questions.
    pub questions_title: &'static str,
    /// Above the preview, and its accessible name.
    pub preview: &'static str,
    /// Above the ways to take it along.
    pub ways_title: &'static str,
    /// A way's button.
    pub way: fn(Way) -> &'static str,
    /// Said once a way was used.
    pub done: fn(Way) -> &'static str,
    /// Said when the browser did not do it.
    pub refused: &'static str,
    /// About paper and files on a shared computer.
    pub ways_note: [&'static str; 2],
    /// The words of the printed sheet.
    pub paper: Paper,
}

/// The printed sheet.
#[derive(Debug)]
pub struct Paper {
    /// The heading.
    pub title: &'static str,
    /// Before the date.
    pub date: &'static str,
    /// What the sheet is, and is not.
    pub about: &'static str,
    /// When nothing was chosen.
    pub empty: &'static str,
    /// A part's heading.
    pub heading: fn(Part) -> &'static str,
    /// The form's name and version, before its answers.
    pub gad7_form: &'static str,
    /// The same for the PHQ-2.
    pub mood_form: &'static str,
    /// The same for the panic module.
    pub panic_form: &'static str,
    /// Before a total.
    pub total: &'static str,
    /// Between a total and the highest total.
    pub of: &'static str,
    /// Instead of a total when answers are missing.
    pub no_total: &'static str,
    /// Instead of a missing answer.
    pub no_answer: &'static str,
    /// When a chosen part has nothing in it.
    pub none: &'static str,
    /// Above the things to mention.
    pub mentions: &'static str,
    /// Above the questions.
    pub questions: &'static str,
    /// Before the content's version.
    pub version: &'static str,
}

/// An earlier check beside this one.
#[derive(Debug)]
pub struct RepeatText {
    /// The heading.
    pub title: &'static str,
    /// What is behind the door to this screen.
    pub about: &'static str,
    /// Under the heading.
    pub intro: &'static [Block],
    /// The label of the file picker.
    pub pick: &'static str,
    /// Before anything was picked.
    pub waiting: &'static str,
    /// Why a file gives no score.
    pub unreadable: fn(Unreadable) -> &'static str,
    /// Before the day of the earlier check.
    pub earlier: &'static str,
    /// Before the present score.
    pub now: &'static str,
    /// When there is no present score.
    pub no_score: &'static str,
    /// What a change can and cannot tell.
    pub change: &'static [Block],
}
