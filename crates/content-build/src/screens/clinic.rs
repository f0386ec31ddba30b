//! The way to the clinic, and the sheet to take along.

use super::care::FOLD;
use crate::names::{BAND, DURATION, EXPORT_FORMAT, OFFER, PART};
use crate::shape::Shape::{Around, Blocks, Claim, Exactly, List, Per, Text};
use crate::shape::{Field, Record, Shape};

record! {
    TALK = TalkWords, "The way to the clinic" {
        title: Text, "The heading.";
        lead: Text, "Under the heading.";
        contact_title: Text, "Above the contact.";
        contact: Around(&["clinic"]), "Whom the links reach, when the clinic's name is known.";
        contact_page: Text, "The button to the contact page.";
        call: Text, "Before the phone number.";
        address: Text, "Before the address.";
        hours: Text, "Before the hours.";
        video: Text, "Before where the clinic sees people by video.";
        no_contact: Text, "When the clinic gave neither phone nor page.";
        leaves: Text, "Links leave the page: what they carry.";
        first_title: Text, "Above a first visit.";
        first: List(&Claim), "What a first visit is like.";
        own_way: Text, "That clinics differ.";
        folds: List(&Shape::Record(&FOLD)), "More, closed until asked for: who may come along, cost, other places.";
        questions_title: Text, "Above the questions.";
        questions: List(&Shape::Record(&QUESTIONS)), "Questions to ask, in groups.";
        tell_title: Text, "Above what to tell the clinic.";
        tell: List(&Claim), "What to tell the clinic; thoughts of self-harm come first, with the crisis lines beside them.";
        made_title: Text, "Above who made the guide and who reviewed it.";
        made: Text, "Who put it there, and what they may be paid for.";
        reviewed: Around(&["who", "day"]), "A clinician who reviewed all of it, with their credentials, and the last day on which they read some of it.";
        reviewed_in_part: Around(&["who", "day"]), "The same of a clinician who reviewed only some of it, or whose words changed since.";
        reviewed_here: Around(&["who", "day"]), "What the clinic states in its tag.";
        not_reviewed: Text, "When nobody reviewed it.";
        untested: Text, "That patients have not tested it.";
    }
    OFFERS = OffersWords, "What the clinic says that it offers" {
        title: Text, "The heading.";
        says: Around(&["clinic"]), "Before what it offers.";
        clinic: Text, "Stands for the name where there is none.";
        offer: Per(&OFFER, &Text), "What it offers, within a sentence.";
        unnamed: Around(&["treatments"]), "What it does not name of the care that is compared.";
        unsaid: Text, "On Talk where the clinic did not say what it offers.";
        ask: Text, "Where it did not say: that one has to ask.";
        costs: Text, "The button to its page on costs.";
    }
    QUESTIONS = Questions, "Questions on one subject" {
        about: Text, "The subject.";
        ask: List(&Text), "The questions.";
    }
    SHEET = SheetWords, "Choosing what goes on the sheet" {
        title: Text, "The heading.";
        door: Text, "Opens the screen.";
        about: Text, "What is behind that button.";
        intro: Blocks, "Under the heading.";
        gather: Text, "Puts all that was entered on the sheet.";
        gather_about: Text, "What that is.";
        gathered: Text, "Said once it was pressed.";
        parts_title: Text, "Above the parts.";
        part: Per(&PART, &Text), "A part's name as a choice.";
        durations_title: Text, "Above how long care was tried.";
        duration: Per(&DURATION, &Text), "How long something was tried.";
        mentions_title: Text, "Above the things to mention.";
        write_down: Text, "Above what is better written by hand.";
        by_hand: List(&Claim), "What that is.";
        questions_title: Text, "Above the questions.";
        questions_hint: Text, "How to choose questions, and those that come first.";
        first: Text, "Lets a question come first; for screen readers the question follows.";
        preview: Text, "Above the preview, and its spoken name.";
        turn: Exactly(2, &Text), "Turn the preview up and down.";
        formats_title: Text, "Above the formats to take it along.";
        format: Per(&EXPORT_FORMAT, &Text), "A format's button.";
        done: Per(&EXPORT_FORMAT, &Text), "Said once a format was used.";
        refused: Text, "Said when the browser did not do it.";
        nothing: Text, "Said when no answer was both given and chosen for the clinic file.";
        file_note: Text, "What the clinic file is.";
        shared_note: Text, "About paper and files on a shared computer.";
    }
    PAPER = PaperWords, "The printed sheet" {
        title: Text, "The heading.";
        date: Text, "Before the date.";
        about: Text, "What the sheet is, and is not.";
        empty: Text, "When nothing was chosen.";
        first: Text, "Above what a clinician should ask about before all else.";
        heading: Per(&PART, &Text), "A part's heading.";
        gad7: Text, "The short name of the GAD-7, above its total.";
        range: Per(&BAND, &Text), "The range of the total.";
        difficulty: Text, "Above the answer on difficulty.";
        difficulty_about: Text, "What is difficult.";
        mood: Text, "The short name of the PHQ-2, above its total.";
        ask_from: Around(&["points"]), "The total of the PHQ-2 from which asking further is advised.";
        by_hand: Exactly(3, &Text), "Before lines to write on.";
        gad7_form: Text, "The GAD-7's name and version, before its answers.";
        mood_form: Text, "The same for the PHQ-2.";
        total: Text, "The name of a total in the clinic file.";
        points_of: Around(&["points", "most"]), "A total and the highest total.";
        no_total: Text, "Instead of a total when answers are missing.";
        no_total_about: Text, "Why there is none.";
        no_answer: Text, "Instead of a missing answer.";
        none: Text, "When a chosen part has nothing in it.";
        mentions: Text, "Above the things to mention.";
        questions: Text, "Above the questions.";
        version: Around(&["version"]), "The content's version.";
    }
}
