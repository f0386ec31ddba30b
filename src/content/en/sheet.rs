//! The sheet to take along, and an earlier check beside this one.

use crate::content::{Block, Paper, RepeatText, SheetText};
use crate::domain::summary::{Part, Spell, Unreadable, Way};

/// Choosing what goes on the sheet.
pub static SHEET: SheetText = SheetText {
    title: "Make a sheet to take along",
    door: (
        "Make a sheet to take along",
        "Choose what goes on it, then print or save it",
    ),
    intro: &[Block::Text(
        "Choose what goes on your sheet. Nothing is on it until you choose it. It is made on this device and is not sent.",
    )],
    parts_title: "From this guide",
    part,
    spells_title: "How long did you try it?",
    spell,
    mentions_title: "Things to mention",
    questions_title: "Questions to ask",
    preview: "Your sheet so far",
    ways_title: "Take it along",
    way,
    done,
    refused: "Your browser did not allow that. Please try another way.",
    ways_note: [
        "The clinic file holds your GAD-7 and PHQ-2 answers in FHIR, a format for health records. Clinic software can read it, and so can this guide when you check again.",
        "On a shared computer? A saved file stays with the downloads until someone deletes it. What you copy can be pasted by the next person.",
    ],
    paper: Paper {
        title: "Notes for my visit",
        date: "Date",
        about: "Filled in by the person who brings it, who chose what is on it. Not a diagnosis.",
        empty: "Nothing is on this sheet yet. That is fine. You can choose something, or take the empty page and write by hand.",
        heading,
        gad7_form: "GAD-7, English for the USA. Over the last 2 weeks; 0 to 3 points each.",
        mood_form: "PHQ-2, English for the USA. Over the last 2 weeks; 0 to 3 points each.",
        panic_form: "Panic module of the Patient Health Questionnaire (PHQ). Attacks in the last 4 weeks; symptoms of the last bad attack.",
        total: "Total",
        of: "of",
        no_total: "none, since answers are missing",
        no_answer: "no answer",
        none: "Nothing marked.",
        mentions: "I want to mention",
        questions: "I want to ask",
        version: "Made with care-guide, content",
    },
};

const fn part(part: Part) -> &'static str {
    match part {
        Part::Gad7 => "My anxiety answers and total (GAD-7)",
        Part::Mood => "My low mood answers and total (PHQ-2)",
        Part::Panic => "My answers about panic attacks",
        Part::Familiar => "Types that sounded familiar",
        Part::Tried => "Care I have tried, and how long",
        Part::Priorities => "What matters most to me",
        Part::Space => "Empty lines to write on",
    }
}

const fn heading(part: Part) -> &'static str {
    match part {
        Part::Gad7 => "Anxiety symptoms",
        Part::Mood => "Low mood",
        Part::Panic => "Panic attacks",
        Part::Familiar => "Sounded familiar when I read about it",
        Part::Tried => "I have tried",
        Part::Priorities => "What matters most to me",
        Part::Space => "My notes",
    }
}

const fn spell(spell: Spell) -> &'static str {
    match spell {
        Spell::Weeks => "Less than 2 months",
        Spell::Months => "2 to 12 months",
        Spell::Years => "More than a year",
        Spell::NotSure => "Not sure",
    }
}

const fn way(way: Way) -> &'static str {
    match way {
        Way::Print => "Print",
        Way::Text => "Save as text",
        Way::Page => "Save as a page",
        Way::Copy => "Copy",
        Way::Fhir => "Save the clinic file (FHIR)",
    }
}

const fn done(way: Way) -> &'static str {
    match way {
        Way::Print => "The print window was asked for.",
        Way::Text | Way::Page | Way::Fhir => "Saved. Look in your downloads.",
        Way::Copy => "Copied. You can paste it now.",
    }
}

/// An earlier check beside this one.
pub static REPEAT: RepeatText = RepeatText {
    title: "Compare with an earlier check",
    about: "Open a clinic file that you saved from this guide",
    intro: &[Block::Text(
        "Did you save a clinic file here before? Open it to see both scores side by side. The file is read on this device and is not sent.",
    )],
    pick: "Choose your saved file",
    waiting: "No file is open yet.",
    unreadable,
    earlier: "Earlier",
    now: "Now",
    no_score: "There is no score yet. It needs all seven answers.",
    change: &[Block::Text(
        "Scores go up and down from week to week. Ask a clinician what a change means for you. A single score, or two, is not a diagnosis.",
    )],
};

const fn unreadable(why: Unreadable) -> &'static str {
    match why {
        Unreadable::TooLarge => {
            "This file is too large to be one that this guide saved. Please choose another."
        }
        Unreadable::NotOurs => {
            "This is not a clinic file that this guide saved. Its name is often my-answers.json."
        }
        Unreadable::NotWhole => {
            "This file does not hold all seven answers, so there is no earlier score to show."
        }
    }
}
