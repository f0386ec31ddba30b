//! Words: the self-check and its optional modules.

use crate::content::{Block, Text};
use crate::domain::instrument::{ATTACKS, Difficulty, Frequency, GAD7, PHQ2, SYMPTOMS, YesNo};
use crate::domain::score::Band;
use crate::domain::step::Section;
use crate::evidence::Claim;

/// The self-check.
#[derive(Debug)]
pub struct Check {
    /// The heading of the first screen.
    pub title: Text,
    /// Why we ask, and what happens to the answers.
    pub intro: &'static [Block],
    /// Starts the questions.
    pub start: Text,
    /// The GAD-7 as printed.
    pub gad7: Gad7,
    /// "Question" and "of", around the numbers.
    pub question_of: (Text, Text),
    /// Asks for an answer.
    pub answer_needed: Text,
    /// Leaves a question unanswered.
    pub skip: Text,
    /// The difficulty item as printed.
    pub difficulty: DifficultyItem,
    /// The heading above the optional item.
    pub difficulty_title: Text,
    /// Says that the item is optional and unscored.
    pub difficulty_hint: Text,
    /// The review screen.
    pub review: Review,
    /// The result screen.
    pub result: ResultText,
    /// The optional PHQ-2.
    pub mood: &'static Mood,
    /// The optional panic module.
    pub panic: &'static Panic,
}

/// The GAD-7, verbatim.
#[derive(Debug)]
pub struct Gad7 {
    /// The stem above the items.
    pub stem: Text,
    /// The seven items.
    pub items: [Text; GAD7],
    /// The four answers.
    pub answer: fn(Frequency) -> Text,
    /// The printed attribution.
    pub attribution: Text,
}

/// The optional item on difficulty, verbatim.
#[derive(Debug)]
pub struct DifficultyItem {
    /// The question.
    pub question: Text,
    /// The four answers.
    pub answer: fn(Difficulty) -> Text,
}

/// The review of all answers.
#[derive(Debug)]
pub struct Review {
    /// The heading.
    pub title: Text,
    /// What can be done here.
    pub text: Text,
    /// Stands for a missing answer.
    pub unanswered: Text,
    /// Changes one answer; the question's number follows.
    pub change: Text,
    /// The name of the difficulty row.
    pub difficulty: Text,
    /// Opens the result.
    pub result: Text,
    /// Takes all answers back.
    pub clear: Text,
}

/// The result of the check.
#[derive(Debug)]
pub struct ResultText {
    /// The heading of the screen; the same for every result.
    pub title: Text,
    /// Around the total: "Your answers add up to" N "out of 21".
    pub total: (Text, Text),
    /// When answers are missing.
    pub incomplete: Text,
    /// What to do about missing answers.
    pub incomplete_hint: Text,
    /// A band's name in a sentence.
    pub band: fn(Band) -> Text,
    /// The range that the total is in.
    pub range: fn(Band) -> Claim,
    /// A kind word of our own beside it, which states no fact.
    pub kind_word: fn(Band) -> Text,
    /// Said below 10 points.
    pub below_10: Claim,
    /// Said from 10 points on.
    pub from_10: Claim,
    /// Not a diagnosis; shown with every result.
    pub not_diagnosis: Claim,
    /// Before the points on the picture.
    pub you: Text,
    /// What the score can and cannot tell.
    pub limits_title: Text,
    /// How often the form is right and wrong, in the clinics in which it was tested.
    pub accuracy: &'static [Claim],
    /// The limits.
    pub limits: &'static [Claim],
    /// Above the next steps.
    pub steps_title: Text,
    /// Next steps: a verb, what to do, and a place to go if there is one.
    pub steps: &'static [(Text, Text, Option<Section>)],
    /// Above the optional modules.
    pub more_title: Text,
    /// What the PHQ-2 looks at.
    pub more_mood: Text,
    /// What the panic module looks at.
    pub more_panic: Text,
    /// Why the panic module is not offered in a language.
    pub no_panic: Text,
    /// Returns to the GAD-7 result.
    pub to_result: Text,
    /// What became of the answers.
    pub private: Text,
    /// Says which questions lack an answer.
    pub change: Text,
}

impl ResultText {
    /// What to do, or not to conclude, at a total in this band.
    #[must_use]
    pub const fn advice(&self, band: Band) -> Claim {
        match band {
            Band::Minimal | Band::Mild => self.below_10,
            Band::Moderate | Band::Severe => self.from_10,
        }
    }
}

/// The optional PHQ-2.
#[derive(Debug)]
pub struct Mood {
    /// The heading of the first screen.
    pub title: Text,
    /// What it is for, and what it cannot tell.
    pub intro: &'static [Block],
    /// The stem as printed.
    pub stem: Text,
    /// The two items as printed.
    pub items: [Text; PHQ2],
    /// The heading of the result.
    pub result_title: Text,
    /// Around the total: "Your two answers add up to" N "out of 6."
    pub total: (Text, Text),
    /// When an answer is missing.
    pub open: Text,
    /// Below 3.
    pub low: Claim,
    /// At 3 or more.
    pub high: Claim,
    /// Said with every result.
    pub always: &'static [Claim],
}

/// The optional panic module of the PHQ.
#[derive(Debug)]
pub struct Panic {
    /// The heading of the first screen.
    pub title: Text,
    /// What it is for, and what it cannot tell.
    pub intro: &'static [Block],
    /// The heading of the questions about attacks.
    pub attacks_title: Text,
    /// The four questions as printed.
    pub attacks: [Text; ATTACKS],
    /// Says that the rest waits for a Yes.
    pub only_if_yes: Text,
    /// The emergency line before the symptoms.
    pub emergency: Claim,
    /// The stem of the symptoms as printed; it is the heading of the screen.
    pub symptoms_stem: Text,
    /// The eleven questions as printed.
    pub symptoms: [Text; SYMPTOMS],
    /// The answers as printed.
    pub answer: fn(YesNo) -> Text,
    /// The heading of the result.
    pub result_title: Text,
    /// When answers are missing.
    pub open: Text,
    /// When the answers do not fit the form's rule.
    pub not_met: Claim,
    /// When they do.
    pub met: Claim,
    /// Said with every result.
    pub always: &'static [Claim],
    /// Returns to the questions.
    pub change: Text,
}
