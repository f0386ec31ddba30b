//! Words: what surrounds every screen, and the screens that stand alone.

use crate::domain::step::Section;
use crate::evidence::Strength;

/// Words of the header, the footer and the controls that recur.
#[derive(Debug)]
pub struct Shell {
    /// The accessible name of the navigation.
    pub nav_label: &'static str,
    /// The sections' short names.
    pub section: fn(Section) -> &'static str,
    /// Opens crisis help.
    pub get_help: &'static str,
    /// Hides and clears everything.
    pub hide: &'static str,
    /// The name of the language itself.
    pub language: &'static str,
    /// Shows fewer words at once, and shows all again.
    pub calm: (&'static str, &'static str),
    /// What is behind the first part of a long passage in the calm view.
    pub more: &'static str,
    /// Starts and stops reading aloud.
    pub read_aloud: (&'static str, &'static str),
    /// What reads, and what is not read.
    pub voice_note: &'static str,
    /// Returns to the screen before.
    pub back: &'static str,
    /// Goes on to the next screen.
    pub go_on: &'static str,
    /// The promise at the foot of every screen.
    pub promise: &'static str,
    /// Opens the privacy screen.
    pub how_private: &'static str,
    /// Opens the list of sources.
    pub all_sources: &'static str,
    /// The summary of the sources below a screen.
    pub where_from: &'static str,
    /// Around the content's version, the month it was checked and the month it is due again.
    pub checked: [&'static str; 3],
    /// Said on every screen with facts once the content is due for re-checking.
    pub overdue: &'static str,
    /// A month's name, from 1.
    pub month: fn(u8) -> &'static str,
    /// A day in words; the braces are filled in.
    pub day_pattern: &'static str,
    /// A month and its year in words; the braces are filled in.
    pub month_pattern: &'static str,
    /// Said of a source that was not read whole.
    pub read_in_part: &'static str,
    /// Says in words how strong a piece of evidence is.
    pub strength: fn(Strength) -> &'static str,
}

/// The first screen.
#[derive(Debug)]
pub struct Welcome {
    /// The heading.
    pub title: &'static str,
    /// Whose guide it is, when the clinic's name is known; the name comes between the two halves.
    pub from_clinic: (&'static str, &'static str),
    /// The same without a name.
    pub from_nobody: &'static str,
    /// Why it is private.
    pub private: &'static str,
    /// What it is not.
    pub not_diagnosis: &'static str,
    /// Above the doors.
    pub doors_title: &'static str,
    /// A door to each place to start: where to, its name, what is behind it.
    pub doors: &'static [(Section, &'static str, &'static str)],
    /// Says that danger and crisis come first.
    pub crisis: &'static str,
}

/// Asks whether anyone is still there.
#[derive(Debug)]
pub struct StillThere {
    /// The heading.
    pub title: &'static str,
    /// What happens without an answer.
    pub text: &'static str,
    /// Goes on as before.
    pub keep: &'static str,
}

/// A pause; everything is kept.
#[derive(Debug)]
pub struct Pause {
    /// Opens it.
    pub open: &'static str,
    /// The heading.
    pub title: &'static str,
    /// Says that nothing is lost, and what one could do.
    pub text: [&'static str; 2],
    /// Goes on as before.
    pub go_on: &'static str,
}

/// What is left after Hide and clear.
#[derive(Debug)]
pub struct Cleared {
    /// The heading.
    pub title: &'static str,
    /// What was cleared.
    pub text: &'static str,
    /// Starts again.
    pub again: &'static str,
    /// Leaves for a page that says nothing about the visitor: where to, and the words.
    pub away: (&'static str, &'static str),
}
