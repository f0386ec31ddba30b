//! The self-check, its result and its optional parts.

use crate::names::{BAND, SECTION, UNREADABLE};
use crate::shape::Shape::{Around, Blocks, Claim, List, MaybeChoice, Per, Text};
use crate::shape::{Field, Record, Shape};

record! {
    CHECK = CheckWords, "Why the self-check asks" {
        title: Text, "The heading.";
        intro: Blocks, "Why we ask, and what happens to the answers.";
        start: Text, "Starts the questions.";
    }
    QUESTION = QuestionWords, "Around each question of a form" {
        place: Around(&["number", "count"]), "Which question this is.";
        answer_needed: Text, "Asks for an answer.";
        skip: Text, "Leaves a question unanswered.";
    }
    DIFFICULTY_ITEM = DifficultyWords, "Around the optional item on difficulty" {
        title: Text, "Above the item.";
        hint: Text, "Says that the item is optional and not scored.";
    }
    REVIEW = ReviewWords, "All answers, to look over" {
        title: Text, "The heading.";
        text: Text, "What can be done here.";
        unanswered: Text, "Stands for a missing answer.";
        change: Text, "Changes one answer; for screen readers the question follows.";
        difficulty: Text, "The name of the difficulty row.";
        result: Text, "Opens the result.";
        clear: Text, "Takes all answers back.";
    }
    RESULT = ResultWords, "The result of the check" {
        title: Text, "The heading; the same for every result.";
        total: Around(&["total"]), "The total of the seven answers.";
        incomplete: Text, "When answers are missing.";
        incomplete_hint: Text, "What to do about missing answers; their numbers follow.";
        range: Per(&BAND, &Claim), "The range that the total is in.";
        kind_word: Per(&BAND, &Text), "A kind word of our own beside it, which states no fact.";
        below_10: Claim, "Said below 10 points.";
        from_10: Claim, "Said from 10 points on.";
        not_diagnosis: Claim, "Not a diagnosis; shown with every result.";
        you: Text, "Before the points on the picture.";
        band: Per(&BAND, &Text), "The name of a range on the picture.";
        limits_title: Text, "Above what the score can and cannot tell.";
        limits: List(&Claim), "What it can and cannot tell.";
        accuracy: List(&Claim), "How often the form is right and wrong, in the clinics in which it was tested.";
        steps_title: Text, "Above the next steps.";
        steps: List(&Shape::Record(&STEP)), "Next steps.";
        more_title: Text, "Above the optional checks.";
        more_mood: Text, "What the PHQ-2 looks at.";
        no_panic: Text, "Why the panic module is not offered in a language.";
        private: Text, "What became of the answers.";
        change: Text, "Returns to the answers.";
        to_result: Text, "Returns here from the optional checks.";
    }
    STEP = NextStep, "A next step" {
        verb: Text, "A button where it leads somewhere.";
        what: Text, "What to do.";
        to: MaybeChoice(&SECTION), "Where it leads, if anywhere.";
    }
    MOOD = MoodWords, "The optional PHQ-2" {
        title: Text, "The heading of the first screen.";
        intro: Blocks, "What it is for, and what it cannot tell.";
        result_title: Text, "The heading of the result.";
        total: Around(&["total"]), "The total of the two answers.";
        open: Text, "When an answer is missing.";
        low: Claim, "Below 3.";
        high: Claim, "At 3 or more.";
        always: List(&Claim), "Said with every result.";
    }
    PANIC = PanicWords, "The optional panic module" {
        title: Text, "The heading of the first screen.";
        about: Text, "What is behind the door to it.";
        intro: Blocks, "What it is for, and what it cannot tell.";
        attacks_title: Text, "The heading of the questions about attacks.";
        only_if_yes: Text, "Says that the rest waits for a Yes.";
        emergency: Claim, "The emergency line before the symptoms.";
        result_title: Text, "The heading of the result.";
        open: Text, "When answers are missing.";
        not_met: Claim, "When the answers do not fit the form's rule.";
        met: Claim, "When they do.";
        always: List(&Claim), "Said with every result.";
        change: Text, "Returns to the questions.";
        form: Text, "The form's name on the sheet, before its answers.";
    }
    REPEAT = RepeatWords, "An earlier check beside this one" {
        title: Text, "The heading.";
        about: Text, "What is behind the door to this screen.";
        intro: Blocks, "Under the heading.";
        pick: Text, "The label of the file picker.";
        waiting: Text, "Before anything was picked.";
        unreadable: Per(&UNREADABLE, &Text), "Why a file gives no score.";
        earlier: Text, "Before the day of the earlier check.";
        now: Text, "Before the present score.";
        no_score: Text, "When there is no present score.";
        change: Blocks, "What a change can and cannot tell.";
    }
}
