//! The official forms, word for word.

use crate::names::{BAND, DIFFICULTY, FREQUENCY, YES_NO};
use crate::shape::Shape::{Code, Exactly, Number, Per, Rule, Verbatim};
use crate::shape::{Field, Record, Shape};

record! {
    GAD7 = Gad7Form, "The GAD-7, word for word" {
        title: Rule(&Code), "Its title in the clinic file.";
        panel: Rule(&Code), "The LOINC code of the form.";
        total: Rule(&Code), "The LOINC code of the total.";
        stem: Verbatim, "The stem above the items.";
        items: Exactly(7, &Verbatim), "The seven items.";
        answer: Per(&FREQUENCY, &Verbatim), "The four answers and their points.";
        bands: Rule(&Per(&BAND, &Number)), "The lowest total of each range.";
        highest: Rule(&Number), "The highest total.";
        difficulty: Shape::Record(&DIFFICULTY_FORM), "The optional item that is never scored.";
        attribution: Verbatim, "The printed attribution.";
    }
    DIFFICULTY_FORM = DifficultyForm, "The optional item on difficulty" {
        question: Verbatim, "The question.";
        answer: Per(&DIFFICULTY, &Verbatim), "The four answers.";
    }
    PHQ2 = Phq2Form, "The PHQ-2, word for word" {
        title: Rule(&Code), "Its title in the clinic file.";
        panel: Rule(&Code), "The LOINC code of the form.";
        total: Rule(&Code), "The LOINC code of the total.";
        stem: Verbatim, "The stem above the items.";
        items: Exactly(2, &Verbatim), "The two items.";
        ask_from: Rule(&Number), "The total from which asking further is advised.";
        highest: Rule(&Number), "The highest total.";
    }
    PHQ_PANIC = PanicForm, "The panic module of the PHQ, word for word" {
        attacks: Exactly(4, &Verbatim), "The four questions about attacks, 3a to 3d.";
        symptoms_stem: Verbatim, "The stem of the symptoms; it is the heading of the screen.";
        symptoms: Exactly(11, &Verbatim), "The eleven questions about symptoms, 4a to 4k.";
        answer: Per(&YES_NO, &Verbatim), "The answers.";
        symptoms_needed: Rule(&Number), "How many symptoms the form's rule asks for.";
    }
}
