//! Header, footer, controls, the welcome and the cleared screen.

use crate::content::{Cleared, Pause, Shell, StillThere, Text, Welcome};
use crate::domain::step::Section;
use crate::evidence::Strength;

/// Words that surround every screen.
pub static SHELL: Shell = Shell {
    nav_label: t!("Sections of this guide"),
    section,
    get_help: t!("Get help now"),
    hide: t!("Hide and clear"),
    language: t!("English"),
    calm: (t!("Calm view"), t!("Usual view")),
    more: t!("More about this"),
    read_aloud: (t!("Read this screen aloud"), t!("Stop reading")),
    voice_note: t!("A voice on your device reads. It does not read your own answers."),
    back: t!("Back"),
    go_on: t!("Continue"),
    promise: t!(
        "What you choose stays on this device. Nothing is sent. Nothing is saved unless you save it."
    ),
    how_private: t!("How private is this?"),
    all_sources: t!("All sources"),
    where_from: t!("Where this comes from"),
    checked: [t!("Content "), t!(", checked "), t!(". Next check due by ")],
    overdue: t!(
        "This content is due for re-checking. Some of it may be out of date. Please ask a clinician."
    ),
    month,
    day_pattern: t!("{month} {day}, {year}"),
    month_pattern: t!("{month} {year}"),
    strength,
    read_in_part: t!("Read in part: an abstract, a table or a summary."),
};

const fn section(section: Section) -> Text {
    match section {
        Section::Start => t!("Start"),
        Section::Learn => t!("Learn"),
        Section::Check => t!("Check"),
        Section::Options => t!("Options"),
        Section::Compare => t!("Compare"),
        Section::Next => t!("Next"),
    }
}

const fn month(month: u8) -> Text {
    match month {
        1 => t!("January"),
        2 => t!("February"),
        3 => t!("March"),
        4 => t!("April"),
        5 => t!("May"),
        6 => t!("June"),
        7 => t!("July"),
        8 => t!("August"),
        9 => t!("September"),
        10 => t!("October"),
        11 => t!("November"),
        _ => t!("December"),
    }
}

const fn strength(strength: Strength) -> Text {
    match strength {
        Strength::SeveralTrials => t!("Several trials"),
        Strength::Review => t!("A review of many studies"),
        Strength::Observational => t!("Records, reports or surveys, not a trial"),
        Strength::Background => t!("Stated as known in a research paper"),
        Strength::OneTrial => t!("One trial"),
        Strength::SmallStudy => t!("A small study, or one without a comparison group"),
        Strength::NoTrialFound => t!("We found no trial"),
        Strength::Label => t!("Drug label or the maker's own pages"),
        Strength::Regulator => t!("A public agency, or a program that it requires"),
        Strength::Guideline => t!("A guideline, or a group of experts"),
        Strength::Survey => t!("A national survey"),
        Strength::Instrument => t!("The form's own manual, or studies of the form"),
        Strength::Service => t!("The service's own pages"),
        Strength::Insurer => t!("An insurer's policy"),
        Strength::Health => t!("A health service's or hospital's page for patients"),
    }
}

/// The first screen.
pub static WELCOME: Welcome = Welcome {
    title: t!("Understand anxiety and your options"),
    from_clinic: (
        t!("A private guide from "),
        t!(". Go in any order, at your own pace."),
    ),
    from_nobody: t!("A private guide. Go in any order, at your own pace."),
    private: t!(
        "Nothing you choose here is sent anywhere. Nothing is saved unless you save it yourself. You can switch on airplane mode now, and the guide still works."
    ),
    not_diagnosis: t!(
        "This guide is not a diagnosis. It is for adults, and it does not replace talking with a clinician."
    ),
    doors_title: t!("Where would you like to start?"),
    doors: &[
        (
            Section::Learn,
            t!("Learn about anxiety"),
            t!("Five types: how they feel and what helps first"),
        ),
        (
            Section::Check,
            t!("Check my symptoms"),
            t!("Seven questions, in private"),
        ),
        (
            Section::Options,
            t!("See care that helps"),
            t!("Therapy, medicines, everyday steps"),
        ),
        (
            Section::Compare,
            t!("Compare treatments"),
            t!("Ketamine, Spravato, other care, or waiting"),
        ),
        (
            Section::Next,
            t!("Get ready to talk"),
            t!("Questions to ask and how to reach the clinic"),
        ),
    ],
    crisis: t!("In danger now? Call 911. In a crisis? Call or text 988, day or night."),
};

/// Asks whether anyone is still there.
pub static STILL_THERE: StillThere = StillThere {
    title: t!("Are you still there?"),
    text: t!(
        "Nothing has happened here for 15 minutes. In 5 minutes the guide clears itself, so that no one else sees your answers."
    ),
    keep: t!("Keep my answers"),
};

/// A pause; everything is kept.
pub static PAUSE: Pause = Pause {
    open: t!("Pause and breathe"),
    title: t!("A pause"),
    text: [
        t!("Take all the time you need. Nothing you entered is lost."),
        t!("If you like, let your breath follow the circle. There is nothing to get right."),
    ],
    go_on: t!("Go on where I was"),
};

/// What is left after Hide and clear.
pub static CLEARED: Cleared = Cleared {
    title: t!("All clear"),
    text: t!(
        "Your answers and marks are gone from this page. A file that you saved yourself is still there. The browser may still list this page in its history."
    ),
    again: t!("Start again"),
    away: (
        href!("https://www.weather.gov/"),
        t!("Go to the weather instead"),
    ),
};
