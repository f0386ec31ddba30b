//! Header, footer, controls, the welcome and the cleared screen.

use crate::content::{Cleared, Pause, Shell, StillThere, Welcome};
use crate::domain::step::Section;
use crate::evidence::Strength;

/// Words that surround every screen.
pub static SHELL: Shell = Shell {
    nav_label: "Sections of this guide",
    section,
    get_help: "Get help now",
    hide: "Hide and clear",
    language: "English",
    calm: ("Calm view", "Usual view"),
    more: "More about this",
    read_aloud: ("Read this screen aloud", "Stop reading"),
    voice_note: "A voice on your device reads. It does not read your own answers.",
    back: "Back",
    go_on: "Continue",
    promise: "What you choose stays on this device. Nothing is sent. Nothing is saved unless you save it.",
    how_private: "How private is this?",
    all_sources: "All sources",
    where_from: "Where this comes from",
    checked: ["Content ", ", checked ", ". Next check due by "],
    overdue: "This content is due for re-checking. Some of it may be out of date. Please ask a clinician.",
    month,
    day_pattern: "{month} {day}, {year}",
    month_pattern: "{month} {year}",
    strength,
    read_in_part: "Read in part: an abstract, a table or a summary.",
};

const fn section(section: Section) -> &'static str {
    match section {
        Section::Start => "Start",
        Section::Learn => "Learn",
        Section::Check => "Check",
        Section::Options => "Options",
        Section::Compare => "Compare",
        Section::Next => "Next",
    }
}

const fn month(month: u8) -> &'static str {
    match month {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    }
}

const fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::SeveralTrials => "Several trials",
        Strength::Review => "A review of many studies",
        Strength::Observational => "Records, reports or surveys, not a trial",
        Strength::Background => "Stated as known in a research paper",
        Strength::OneTrial => "One trial",
        Strength::SmallStudy => "One small study",
        Strength::NoTrialFound => "We found no trial",
        Strength::Label => "Drug label or the maker's safety pages",
        Strength::Regulator => "A public agency and its rules",
        Strength::Guideline => "A guideline, or a group of experts",
        Strength::Survey => "A national survey",
        Strength::Instrument => "The form's own manual, or studies of the form",
        Strength::Service => "The service's own pages",
        Strength::Insurer => "An insurer's policy",
    }
}

/// The first screen.
pub static WELCOME: Welcome = Welcome {
    title: "Understand anxiety and your options",
    from_clinic: (
        "A private guide from ",
        ". Go in any order, at your own pace.",
    ),
    from_nobody: "A private guide. Go in any order, at your own pace.",
    private: "Nothing you choose here is sent anywhere. Nothing is saved unless you save it yourself. You can switch on airplane mode now, and the guide still works.",
    not_diagnosis: "This guide is not a diagnosis. It is for adults, and it does not replace talking with a clinician.",
    doors_title: "Where would you like to start?",
    doors: &[
        (
            Section::Learn,
            "Learn about anxiety",
            "Five types: how they feel and what helps first",
        ),
        (
            Section::Check,
            "Check my symptoms",
            "Seven questions, in private",
        ),
        (
            Section::Options,
            "See care that helps",
            "Therapy, medicines, everyday steps",
        ),
        (
            Section::Compare,
            "Compare treatments",
            "Ketamine, Spravato, other care, or waiting",
        ),
        (
            Section::Next,
            "Get ready to talk",
            "Questions to ask and how to reach the clinic",
        ),
    ],
    crisis: "In danger now? Call 911. In a crisis? Call or text 988, day or night.",
};

/// Asks whether anyone is still there.
pub static STILL_THERE: StillThere = StillThere {
    title: "Are you still there?",
    text: "Nothing has happened here for 15 minutes. In 5 minutes the guide clears itself, so that no one else sees your answers.",
    keep: "Keep my answers",
};

/// A pause; everything is kept.
pub static PAUSE: Pause = Pause {
    open: "Pause and breathe",
    title: "A pause",
    text: [
        "Take all the time you need. Nothing you entered is lost.",
        "If you like, let your breath follow the circle. There is nothing to get right.",
    ],
    go_on: "Go on where I was",
};

/// What is left after Hide and clear.
pub static CLEARED: Cleared = Cleared {
    title: "All clear",
    text: "Your answers and marks are gone from this page. A file that you saved yourself is still there. The browser may still list this page in its history.",
    again: "Start again",
    away: ("https://www.weather.gov/", "Go to the weather instead"),
};
