//! The self-check, its result and its optional parts.

use crate::names::{BAND, UNREADABLE};
use crate::shape::Shape::{Around, Blocks, Claim, List, Per, Text};
use crate::shape::{Field, Record};

record! {
    CHECK = CheckWords, "Why the self-check asks" {
        title: Text, "The heading.";
        intro: Blocks, "What comes next.";
        ahead: Text, "How long it takes; stands first until there is a result.";
        result: Text, "The name of the door to the result, which then stands first.";
        result_about: Text, "What is behind it.";
        keys: Text, "How keys answer; shown where there may be some.";
        private_title: Text, "Above what happens to the answers.";
        private: Text, "What happens to the answers.";
        start: Text, "Starts the questions.";
        without: Text, "Goes on without them.";
        about_title: Text, "Above what the questions are.";
        about: List(&Claim), "What they are, and what they can and cannot tell.";
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
        points: Around(&["points"]), "The total of the seven answers.";
        range: Per(&BAND, &Claim), "The range that the total is in.";
        no_score: Text, "Instead of the total when answers are missing.";
        no_score_why: Text, "Why there is none.";
        you: Text, "Before the points on the picture.";
        band: Per(&BAND, &Text), "The name of a range on the picture.";
        not_diagnosis: Claim, "Not a diagnosis; shown with every result.";
        headline: Per(&BAND, &Text), "A human headline of our own, which states no fact.";
        headline_open: Text, "The headline when answers are missing.";
        meaning: Per(&BAND, &Claim), "What the range means.";
        add: Text, "Returns to the answers, of which some are open.";
        hard_days: Text, "On difficulty: the same for all.";
        steps_title: Text, "Above what to do now.";
        talk_about: Text, "What is behind it.";
        sheet_about: Text, "What is behind the door to the sheet.";
        learn: Text, "The door to the types of anxiety.";
        learn_about: Text, "What is behind it.";
        calm: Text, "The door to a calm minute.";
        calm_about: Text, "What is behind it.";
        limits_title: Text, "Above what the score can and cannot tell.";
        limits: List(&Claim), "What it can and cannot tell.";
        accuracy: List(&Claim), "How often the form is right and wrong, in the clinics in which it was tested.";
        more_title: Text, "Above the optional checks.";
        more_mood: Text, "What the PHQ-2 looks at.";
        no_panic: Text, "Why the panic module is not offered in a language.";
        answers_title: Text, "Above what can be done with the answers.";
        private: Text, "What became of the answers.";
        change: Text, "Returns to the answers.";
        options: Text, "The way on, to what can help.";
        to_result: Text, "Returns here from the optional checks.";
    }
    MOOD = MoodWords, "The optional PHQ-2" {
        title: Text, "The heading of the first screen.";
        intro: Blocks, "What it is for, and what it cannot tell.";
        result_title: Text, "The heading of the result.";
        total: Around(&["total"]), "The total of the two answers.";
        open: Text, "Instead of the total when an answer is missing.";
        open_why: Text, "Why there is none.";
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
        skip_rest: Text, "Goes on without the rest.";
        emergency: Claim, "The emergency line before the symptoms.";
        result_title: Text, "The heading of the result.";
        open: Text, "When answers are missing.";
        not_met: Claim, "When the answers do not fit the form's rule.";
        met: Claim, "When they do.";
        always: List(&Claim), "Said with every result.";
        change: Text, "Returns to the questions.";
        form: Text, "The form's name on the sheet, before its answers.";
        short: Text, "Above what it says on the sheet's strip.";
        short_none: Text, "When its first answer is No.";
        short_weeks: Text, "The time that this answer is about.";
        short_open: Text, "When answers are missing.";
        short_not_met: Text, "When they do not fit the pattern.";
        short_met: Text, "When they do.";
        short_pattern: Text, "The pattern.";
        no_attack: Text, "Instead of all answers when the first one is No.";
    }
    REPEAT = RepeatWords, "An earlier check beside this one" {
        title: Text, "The heading.";
        about: Text, "What is behind the door to this screen.";
        intro: Blocks, "Under the heading.";
        pick: Text, "The label of the file picker.";
        waiting: Text, "Before anything was picked.";
        opened: Text, "Once a file was opened well.";
        unreadable: Per(&UNREADABLE, &Text), "Why a file gives no score.";
        earlier: Text, "Before the day of the earlier check.";
        now: Text, "Before the present score.";
        no_score: Text, "When there is no present score.";
        change: Blocks, "What a change can and cannot tell.";
    }
}
