//! Words: what surrounds every screen, and the screens that stand alone.

use crate::content::{Href, Text};
use crate::domain::step::Section;
use crate::evidence::Strength;

/// Words of the header, the footer and the controls that recur.
#[derive(Debug)]
pub struct Shell {
    /// The accessible name of the navigation.
    pub nav_label: Text,
    /// The sections' short names.
    pub section: fn(Section) -> Text,
    /// Opens crisis help.
    pub get_help: Text,
    /// Hides and clears everything.
    pub hide: Text,
    /// The name of the language itself.
    pub language: Text,
    /// Shows fewer words at once, and shows all again.
    pub calm: (Text, Text),
    /// What is behind the first part of a long passage in the calm view.
    pub more: Text,
    /// Starts and stops reading aloud.
    pub read_aloud: (Text, Text),
    /// What reads, and what is not read.
    pub voice_note: Text,
    /// Returns to the screen before.
    pub back: Text,
    /// Goes on to the next screen.
    pub go_on: Text,
    /// The promise at the foot of every screen.
    pub promise: Text,
    /// Opens the privacy screen.
    pub how_private: Text,
    /// Opens the list of sources.
    pub all_sources: Text,
    /// The summary of the sources below a screen.
    pub where_from: Text,
    /// Around the content's version, the month it was checked and the month it is due again.
    pub checked: [Text; 3],
    /// Said on every screen with facts once the content is due for re-checking.
    pub overdue: Text,
    /// A month's name, from 1.
    pub month: fn(u8) -> Text,
    /// A day in words; the braces are filled in.
    pub day_pattern: Text,
    /// A month and its year in words; the braces are filled in.
    pub month_pattern: Text,
    /// Said of a source that was not read whole.
    pub read_in_part: Text,
    /// Says in words how strong a piece of evidence is.
    pub strength: fn(Strength) -> Text,
}

/// The first screen.
#[derive(Debug)]
pub struct Welcome {
    /// The heading.
    pub title: Text,
    /// Whose guide it is, when the clinic's name is known; the name comes between the two halves.
    pub from_clinic: (Text, Text),
    /// The same without a name.
    pub from_nobody: Text,
    /// Why it is private.
    pub private: Text,
    /// What it is not.
    pub not_diagnosis: Text,
    /// Above the doors.
    pub doors_title: Text,
    /// A door to each place to start: where to, its name, what is behind it.
    pub doors: &'static [(Section, Text, Text)],
    /// Says that danger and crisis come first.
    pub crisis: Text,
}

/// Asks whether anyone is still there.
#[derive(Debug)]
pub struct StillThere {
    /// The heading.
    pub title: Text,
    /// What happens without an answer.
    pub text: Text,
    /// Goes on as before.
    pub keep: Text,
}

/// A pause; everything is kept.
#[derive(Debug)]
pub struct Pause {
    /// Opens it.
    pub open: Text,
    /// The heading.
    pub title: Text,
    /// Says that nothing is lost, and what one could do.
    pub text: [Text; 2],
    /// Goes on as before.
    pub go_on: Text,
}

/// What is left after Hide and clear.
#[derive(Debug)]
pub struct Cleared {
    /// The heading.
    pub title: Text,
    /// What was cleared.
    pub text: Text,
    /// Starts again.
    pub again: Text,
    /// Leaves for a page that says nothing about the visitor: where to, and the words.
    pub away: (Href, Text),
}
