//! Words: the self-check and its optional modules.

use crate::content::Block;
use crate::domain::instrument::{ATTACKS, Difficulty, Frequency, GAD7, PHQ2, SYMPTOMS, YesNo};
use crate::domain::score::Band;
use crate::domain::step::Section;
use crate::evidence::Claim;

/// The self-check.
#[derive(Debug)]
pub struct Check {
    /// The heading of the first screen.
    pub title: &'static str,
    /// Why we ask, and what happens to the answers.
    pub intro: &'static [Block],
    /// Starts the questions.
    pub start: &'static str,
    /// The GAD-7 as printed.
    pub gad7: Gad7,
    /// "Question" and "of", around the numbers.
    pub question_of: (&'static str, &'static str),
    /// Asks for an answer.
    pub answer_needed: &'static str,
    /// Leaves a question unanswered.
    pub skip: &'static str,
    /// The difficulty item as printed.
    pub difficulty: DifficultyItem,
    /// The heading above the optional item.
    pub difficulty_title: &'static str,
    /// Says that the item is optional and unscored.
    pub difficulty_hint: &'static str,
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
    pub stem: &'static str,
    /// The seven items.
    pub items: [&'static str; GAD7],
    /// The four answers.
    pub answer: fn(Frequency) -> &'static str,
    /// The printed attribution.
    pub attribution: &'static str,
}

/// The optional item on difficulty, verbatim.
#[derive(Debug)]
pub struct DifficultyItem {
    /// The question.
    pub question: &'static str,
    /// The four answers.
    pub answer: fn(Difficulty) -> &'static str,
}

/// The review of all answers.
#[derive(Debug)]
pub struct Review {
    /// The heading.
    pub title: &'static str,
    /// What can be done here.
    pub text: &'static str,
    /// Stands for a missing answer.
    pub unanswered: &'static str,
    /// Changes one answer; the question's number follows.
    pub change: &'static str,
    /// The name of the difficulty row.
    pub difficulty: &'static str,
    /// Opens the result.
    pub result: &'static str,
    /// Takes all answers back.
    pub clear: &'static str,
}

/// The result of the check.
#[derive(Debug)]
pub struct ResultText {
    /// The heading of the screen; the same for every result.
    pub title: &'static str,
    /// Around the total: "Your answers add up to" N "out of 21".
    pub total: (&'static str, &'static str),
    /// When answers are missing.
    pub incomplete: &'static str,
    /// What to do about missing answers.
    pub incomplete_hint: &'static str,
    /// A band's name in a sentence.
    pub band: fn(Band) -> &'static str,
    /// What the band means, in a sentence of its own.
    pub meaning: fn(Band) -> &'static [Claim],
    /// Not a diagnosis; shown with every result.
    pub not_diagnosis: Claim,
    /// The name of the picture.
    pub scale: &'static str,
    /// Before the points on the picture.
    pub you: &'static str,
    /// Above how US adults are spread.
    pub spread_title: &'static str,
    /// How US adults are spread over the bands, per 1,000 adults.
    pub spread: [(Band, u16); 4],
    /// The words below the spread.
    pub spread_note: Claim,
    /// Of 100 US adults who score 10 or more: how many have generalized anxiety disorder.
    pub true_of_100: u16,
    /// The same in words, both ways.
    pub of_100: &'static [Claim],
    /// What the score can and cannot tell.
    pub limits_title: &'static str,
    /// The limits.
    pub limits: &'static [Claim],
    /// Above the next steps.
    pub steps_title: &'static str,
    /// Next steps: a verb, what to do, and a place to go if there is one.
    pub steps: &'static [(&'static str, &'static str, Option<Section>)],
    /// Above the optional modules.
    pub more_title: &'static str,
    /// What the PHQ-2 looks at.
    pub more_mood: &'static str,
    /// What the panic module looks at.
    pub more_panic: &'static str,
    /// Why the panic module is not offered in a language.
    pub no_panic: &'static str,
    /// Returns to the GAD-7 result.
    pub to_result: &'static str,
    /// What became of the answers.
    pub private: &'static str,
    /// Says which questions lack an answer.
    pub change: &'static str,
}

/// The optional PHQ-2.
#[derive(Debug)]
pub struct Mood {
    /// The heading of the first screen.
    pub title: &'static str,
    /// What it is for, and what it cannot tell.
    pub intro: &'static [Block],
    /// The stem as printed.
    pub stem: &'static str,
    /// The two items as printed.
    pub items: [&'static str; PHQ2],
    /// The heading of the result.
    pub result_title: &'static str,
    /// Around the total: "Your two answers add up to" N "out of 6."
    pub total: (&'static str, &'static str),
    /// When an answer is missing.
    pub open: &'static str,
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
    pub title: &'static str,
    /// What it is for, and what it cannot tell.
    pub intro: &'static [Block],
    /// The heading of the questions about attacks.
    pub attacks_title: &'static str,
    /// The four questions as printed.
    pub attacks: [&'static str; ATTACKS],
    /// Says that the rest waits for a Yes.
    pub only_if_yes: &'static str,
    /// The emergency line before the symptoms.
    pub emergency: Claim,
    /// The stem of the symptoms as printed; it is the heading of the screen.
    pub symptoms_stem: &'static str,
    /// The eleven questions as printed.
    pub symptoms: [&'static str; SYMPTOMS],
    /// The answers as printed.
    pub answer: fn(YesNo) -> &'static str,
    /// The heading of the result.
    pub result_title: &'static str,
    /// When answers are missing.
    pub open: &'static str,
    /// When the answers do not fit the form's rule.
    pub not_met: Claim,
    /// When they do.
    pub met: Claim,
    /// Said with every result.
    pub always: &'static [Claim],
    /// Returns to the questions.
    pub change: &'static str,
}
