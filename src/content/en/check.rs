//! The self-check. The instrument's words are verbatim: see `tests/host/instruments.rs`.

mod modules;

use crate::content::{Block, Check, DifficultyItem, Gad7, ResultText, Review, Text};
use crate::domain::instrument::{Difficulty, Frequency};
use crate::domain::score::Band;
use crate::domain::step::Section;
use crate::evidence::Source as S;
use crate::evidence::{Claim, Strength, claim};

/// The self-check.
pub static CHECK: Check = Check {
    title: t!("Check your symptoms"),
    intro: &[
        Block::Text(t!(
            "Next come seven short questions about the last 2 weeks. Answer with what fits best. You can go back, skip and change answers."
        )),
        Block::Facts(&[
            claim(
                "The questions are the GAD-7, short for generalized anxiety disorder, 7 questions. Clinics use it to see how strong anxiety symptoms are.",
                Strength::Instrument,
                &[S::PhqScreeners, S::Spitzer2006],
            ),
            claim(
                "Its score can hint at an anxiety disorder. It cannot tell which one you have, or rule one out.",
                Strength::Review,
                &[S::CochraneGad72025],
            ),
        ]),
        Block::Text(t!(
            "On a keyboard, the keys 1 to 4 choose an answer, and Enter goes on."
        )),
        Block::Heading(t!("What happens to your answers")),
        Block::Text(t!(
            "They stay on this screen until you leave or tap Hide and clear. The clinic does not see them. No one does, unless you show them."
        )),
    ],
    start: t!("Start the questions"),
    gad7: Gad7 {
        stem: t!(
            "Over the last 2 weeks, how often have you been bothered by the following problems?"
        ),
        items: [
            t!("Feeling nervous, anxious or on edge"),
            t!("Not being able to stop or control worrying"),
            t!("Worrying too much about different things"),
            t!("Trouble relaxing"),
            t!("Being so restless that it is hard to sit still"),
            t!("Becoming easily annoyed or irritable"),
            t!("Feeling afraid as if something awful might happen"),
        ],
        answer: frequency,
        attribution: t!(
            "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute."
        ),
    },
    question_of: (t!("Question"), t!("of")),
    answer_needed: t!("Choose an answer, or skip."),
    skip: t!("Skip"),
    difficulty: DifficultyItem {
        question: t!(
            "If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?"
        ),
        answer: difficulty,
    },
    difficulty_title: t!("One more, if you like"),
    difficulty_hint: t!("This one is optional. It does not change your score."),
    review: Review {
        title: t!("Your answers"),
        text: t!("Look over your answers. You can change any of them."),
        unanswered: t!("Not answered"),
        change: t!("Change"),
        difficulty: t!("How difficult"),
        result: t!("See my result"),
        clear: t!("Clear my answers"),
    },
    result: RESULT,
    mood: &modules::MOOD,
    panic: &modules::PANIC,
};

const fn frequency(answer: Frequency) -> Text {
    match answer {
        Frequency::NotAtAll => t!("Not at all"),
        Frequency::SeveralDays => t!("Several days"),
        Frequency::MoreThanHalfTheDays => t!("More than half the days"),
        Frequency::NearlyEveryDay => t!("Nearly every day"),
    }
}

const fn difficulty(answer: Difficulty) -> Text {
    match answer {
        Difficulty::NotAtAll => t!("Not difficult at all"),
        Difficulty::Somewhat => t!("Somewhat difficult"),
        Difficulty::Very => t!("Very difficult"),
        Difficulty::Extremely => t!("Extremely difficult"),
    }
}

const RESULT: ResultText = ResultText {
    title: t!("Your result"),
    total: (t!("Your answers add up to"), t!("out of 21")),
    incomplete: t!("There is no score yet"),
    incomplete_hint: t!("The score needs all seven answers. These are still open:"),
    band,
    range,
    kind_word,
    below_10: claim(
        "A score below 10 does not rule out panic attacks, phobias, social anxiety or obsessive-compulsive disorder (OCD). If something bothers you, that is reason enough to ask.",
        Strength::Review,
        &[S::CochraneGad72025, S::KoreaGad7],
    ),
    from_10: claim(
        "At 10 or more, the people who made this form advise a talk with a professional.",
        Strength::Instrument,
        RANGES,
    ),
    not_diagnosis: claim(
        "This is not a diagnosis. Only a talk with a qualified professional can tell what is behind these symptoms.",
        Strength::Review,
        &[S::CochraneGad72025],
    ),
    you: t!("You"),
    limits_title: t!("What this score can and cannot tell"),
    accuracy: ACCURACY,
    limits: &[
        claim(
            "It adds up symptoms of the last 2 weeks. It does not look for their cause.",
            Strength::Instrument,
            &[S::PhqScreeners],
        ),
        claim(
            "A high score does not tell which condition is behind it, or whether there is one.",
            Strength::Review,
            &[S::CochraneGad72025],
        ),
        claim(
            "It was made for adults. At 65 and over, screening is less well studied.",
            Strength::Guideline,
            &[S::Uspstf2023],
        ),
    ],
    steps_title: t!("Good next steps, whatever the score"),
    steps: &[
        (
            t!("Learn about anxiety"),
            t!("Read what each type of anxiety is like and what helps first."),
            Some(Section::Learn),
        ),
        (
            t!("Today"),
            t!("Do one kind thing for yourself: a walk, a call, an early night."),
            None,
        ),
        (
            t!("Talk"),
            t!("Tell someone you trust how the last 2 weeks have been."),
            None,
        ),
        (
            t!("Get ready to talk"),
            t!("Ask a clinician what they make of it. You do not need a high score to ask."),
            Some(Section::Next),
        ),
    ],
    more_title: t!("More checks, if you like"),
    more_mood: t!("From the Patient Health Questionnaire (PHQ-2), in private"),
    more_panic: t!("The panic part of the same questionnaire, in private"),
    no_panic: t!(
        "The questions about panic attacks are left out here. We found no official wording of them in this language."
    ),
    to_result: t!("Back to my result"),
    private: t!("Your answers and this result stay on this screen. They were not sent to anyone."),
    change: t!("Change an answer"),
};

/// All from the clinics in which the form was tested, and none of them mixed with numbers about other people.
const ACCURACY: &[Claim] = &[
    claim(
        "The form was tested in doctors' offices. Of 100 people with generalized anxiety disorder, 89 scored 10 or more and 11 scored less.",
        Strength::Instrument,
        &[S::Spitzer2006],
    ),
    claim(
        "Of 100 people without it, 18 scored 10 or more too, and 82 scored less.",
        Strength::Instrument,
        &[S::Spitzer2006],
    ),
    claim(
        "A score of 10 or more also found 74 of 100 people with panic disorder. With social anxiety it was 72, and with PTSD 66. PTSD is post-traumatic stress disorder.",
        Strength::Instrument,
        &[S::Kroenke2007],
    ),
    claim(
        "So many people who score 10 or more have something else that deserves care.",
        Strength::Instrument,
        &[S::Spitzer2006, S::Kroenke2007],
    ),
    claim(
        "A point more or less says little. In studies, 7, 8, 9 and 10 did about equally well as the point to look closer.",
        Strength::Instrument,
        &[S::Plummer2016],
    ),
];

const fn band(band: Band) -> Text {
    match band {
        Band::Minimal => t!("minimal"),
        Band::Mild => t!("mild"),
        Band::Moderate => t!("moderate"),
        Band::Severe => t!("severe"),
    }
}

const fn range(band: Band) -> Claim {
    const MINIMAL: Claim = claim(
        "On this questionnaire that is in the minimal range of anxiety symptoms over the last 2 weeks.",
        Strength::Instrument,
        RANGES,
    );
    const MILD: Claim = claim(
        "On this questionnaire that is in the mild range of anxiety symptoms over the last 2 weeks.",
        Strength::Instrument,
        RANGES,
    );
    const MODERATE: Claim = claim(
        "On this questionnaire that is in the moderate range of anxiety symptoms over the last 2 weeks.",
        Strength::Instrument,
        RANGES,
    );
    const SEVERE: Claim = claim(
        "On this questionnaire that is in the severe range of anxiety symptoms over the last 2 weeks.",
        Strength::Instrument,
        RANGES,
    );
    match band {
        Band::Minimal => MINIMAL,
        Band::Mild => MILD,
        Band::Moderate => MODERATE,
        Band::Severe => SEVERE,
    }
}

const RANGES: &[S] = &[S::PhqScreeners, S::Spitzer2006];

const fn kind_word(band: Band) -> Text {
    match band {
        Band::Minimal => t!("If something brought you here, it counts."),
        Band::Mild => t!("If this makes some days harder, it counts."),
        Band::Moderate => t!("You do not have to sort this out alone."),
        Band::Severe => t!("That is a lot to carry. You do not have to do it alone."),
    }
}
