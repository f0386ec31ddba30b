//! The sheet to take along, and an earlier check beside this one.

use crate::content::{Block, Paper, RepeatText, SheetText, Text};
use crate::domain::summary::{Part, Spell, Unreadable, Way};

/// Choosing what goes on the sheet.
pub static SHEET: SheetText = SheetText {
    title: t!("Make a sheet to take along"),
    door: (
        t!("Make a sheet to take along"),
        t!("Choose what goes on it, then print or save it"),
    ),
    intro: &[Block::Text(t!(
        "Choose what goes on your sheet. Nothing is on it until you choose it. It is made on this device and is not sent."
    ))],
    parts_title: t!("From this guide"),
    part,
    spells_title: t!("How long did you try it?"),
    spell,
    mentions_title: t!("Things to mention"),
    questions_title: t!("Questions to ask"),
    preview: t!("Your sheet so far"),
    ways_title: t!("Take it along"),
    way,
    done,
    refused: t!("Your browser did not allow that. Please try another way."),
    nothing: t!("There are no answers to save yet. Choose them above."),
    ways_note: [
        t!(
            "The clinic file holds the GAD-7 and PHQ-2 answers you chose above, in FHIR, a format for health records. Ask the clinic if its software can open it. This guide can, when you check again."
        ),
        t!(
            "On a shared computer? A saved file stays with the downloads until someone deletes it. What you copy can be pasted by the next person."
        ),
    ],
    paper: Paper {
        title: t!("Notes for my visit"),
        date: t!("Date"),
        about: t!(
            "Filled in by the person who brings it, who chose what is on it. Not a diagnosis."
        ),
        empty: t!(
            "Nothing is on this sheet yet. That is fine. You can choose something, or take the empty page and write by hand."
        ),
        heading,
        gad7_form: t!("GAD-7, English for the USA. Over the last 2 weeks; 0 to 3 points each."),
        mood_form: t!("PHQ-2, English for the USA. Over the last 2 weeks; 0 to 3 points each."),
        panic_form: t!(
            "Panic module of the Patient Health Questionnaire (PHQ). Attacks in the last 4 weeks; symptoms of the last bad attack."
        ),
        total: t!("Total"),
        of: t!("of"),
        no_total: t!("none, since answers are missing"),
        no_answer: t!("no answer"),
        none: t!("Nothing marked."),
        mentions: t!("I want to mention"),
        questions: t!("I want to ask"),
        version: t!("Made with care-guide, content"),
    },
};

const fn part(part: Part) -> Text {
    match part {
        Part::Gad7 => t!("My anxiety answers and total (GAD-7)"),
        Part::Mood => t!("My low mood answers and total (PHQ-2)"),
        Part::Panic => t!("My answers about panic attacks"),
        Part::Familiar => t!("Types that sounded familiar"),
        Part::Tried => t!("Care I have tried, and how long"),
        Part::Priorities => t!("What matters most to me"),
        Part::Space => t!("Empty lines to write on"),
    }
}

const fn heading(part: Part) -> Text {
    match part {
        Part::Gad7 => t!("Anxiety symptoms"),
        Part::Mood => t!("Low mood"),
        Part::Panic => t!("Panic attacks"),
        Part::Familiar => t!("Sounded familiar when I read about it"),
        Part::Tried => t!("I have tried"),
        Part::Priorities => t!("What matters most to me"),
        Part::Space => t!("My notes"),
    }
}

const fn spell(spell: Spell) -> Text {
    match spell {
        Spell::Weeks => t!("Less than 2 months"),
        Spell::Months => t!("2 to 12 months"),
        Spell::Years => t!("More than a year"),
        Spell::NotSure => t!("Not sure"),
    }
}

const fn way(way: Way) -> Text {
    match way {
        Way::Print => t!("Print"),
        Way::Text => t!("Save as text"),
        Way::Page => t!("Save as a page"),
        Way::Copy => t!("Copy"),
        Way::Fhir => t!("Save the clinic file (FHIR)"),
    }
}

const fn done(way: Way) -> Text {
    match way {
        Way::Print => t!("The print window was asked for."),
        Way::Text | Way::Page | Way::Fhir => t!("Saved. Look in your downloads."),
        Way::Copy => t!("Copied. You can paste it now."),
    }
}

/// An earlier check beside this one.
pub static REPEAT: RepeatText = RepeatText {
    title: t!("Compare with an earlier check"),
    about: t!("Open a clinic file that you saved from this guide"),
    intro: &[Block::Text(t!(
        "Did you save a clinic file here before? Open it to see both scores side by side. The file is read on this device and is not sent."
    ))],
    pick: t!("Choose your saved file"),
    waiting: t!("No file is open yet."),
    unreadable,
    earlier: t!("Earlier"),
    now: t!("Now"),
    no_score: t!("There is no score yet. It needs all seven answers."),
    change: &[Block::Text(t!(
        "Scores go up and down from week to week. Ask a clinician what a change means for you. A single score, or two, is not a diagnosis."
    ))],
};

const fn unreadable(why: Unreadable) -> Text {
    match why {
        Unreadable::TooLarge => {
            t!("This file is too large to be one that this guide saved. Please choose another.")
        }
        Unreadable::NotOurs => {
            t!(
                "This is not a clinic file that this guide saved. Its name is often my-answers.json."
            )
        }
        Unreadable::NotWhole => {
            t!("This file does not hold all seven answers, so there is no earlier score to show.")
        }
    }
}
