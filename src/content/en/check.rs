//! The self-check. The instrument's words are verbatim: see `tests/host/instruments.rs`.

mod modules;

use crate::content::{Block, Check, DifficultyItem, Gad7, ResultText, Review};
use crate::domain::instrument::{Difficulty, Frequency};
use crate::domain::score::Band;
use crate::domain::step::Section;
use crate::evidence::Source as S;
use crate::evidence::{Claim, Strength, claim};

/// The self-check.
pub static CHECK: Check = Check {
    title: "Check your symptoms",
    intro: &[
        Block::Text(
            "Next come seven short questions about the last 2 weeks. Answer with what fits best. You can go back, skip and change answers.",
        ),
        Block::Facts(&[
            claim(
                "The questions are the GAD-7, short for generalized anxiety disorder, 7 questions. Clinics use it to see how strong anxiety symptoms are.",
                Strength::Instrument,
                &[S::PhqScreeners, S::Spitzer2006],
            ),
            claim(
                "Its score cannot tell which condition you have, or rule one out.",
                Strength::Review,
                &[S::CochraneGad72025],
            ),
        ]),
        Block::Text("On a keyboard, the keys 1 to 4 choose an answer, and Enter goes on."),
        Block::Heading("What happens to your answers"),
        Block::Text(
            "They stay on this screen until you leave or tap Hide and clear. The clinic does not see them. No one does, unless you show them.",
        ),
    ],
    start: "Start the questions",
    gad7: Gad7 {
        stem: "Over the last 2 weeks, how often have you been bothered by the following problems?",
        items: [
            "Feeling nervous, anxious or on edge",
            "Not being able to stop or control worrying",
            "Worrying too much about different things",
            "Trouble relaxing",
            "Being so restless that it is hard to sit still",
            "Becoming easily annoyed or irritable",
            "Feeling afraid as if something awful might happen",
        ],
        answer: frequency,
        attribution: "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.",
    },
    question_of: ("Question", "of"),
    answer_needed: "Choose an answer, or skip.",
    skip: "Skip",
    difficulty: DifficultyItem {
        question: "If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?",
        answer: difficulty,
    },
    difficulty_title: "One more, if you like",
    difficulty_hint: "This one is optional. It does not change your score.",
    review: Review {
        title: "Your answers",
        text: "Look over your answers. You can change any of them.",
        unanswered: "Not answered",
        change: "Change",
        difficulty: "How difficult",
        result: "See my result",
        clear: "Clear my answers",
    },
    result: RESULT,
    mood: &modules::MOOD,
    panic: &modules::PANIC,
};

const fn frequency(answer: Frequency) -> &'static str {
    match answer {
        Frequency::NotAtAll => "Not at all",
        Frequency::SeveralDays => "Several days",
        Frequency::MoreThanHalfTheDays => "More than half the days",
        Frequency::NearlyEveryDay => "Nearly every day",
    }
}

const fn difficulty(answer: Difficulty) -> &'static str {
    match answer {
        Difficulty::NotAtAll => "Not difficult at all",
        Difficulty::Somewhat => "Somewhat difficult",
        Difficulty::Very => "Very difficult",
        Difficulty::Extremely => "Extremely difficult",
    }
}

const RESULT: ResultText = ResultText {
    title: "Your result",
    total: ("Your answers add up to", "out of 21"),
    incomplete: "There is no score yet",
    incomplete_hint: "The score needs all seven answers. These are still open:",
    band,
    meaning,
    not_diagnosis: claim(
        "This is not a diagnosis. Only a talk with a qualified professional can tell what is behind these symptoms.",
        Strength::Review,
        &[S::CochraneGad72025],
    ),
    scale: "The GAD-7 scale from 0 to 21",
    you: "You",
    spread_title: "How US adults score",
    spread: [
        (Band::Minimal, 844),
        (Band::Mild, 95),
        (Band::Moderate, 34),
        (Band::Severe, 27),
    ],
    spread_note: claim(
        "From a national survey of US adults in 2019.",
        Strength::Survey,
        &[S::Nhis2019],
    ),
    true_of_100: 12,
    of_100: &[
        claim(
            "Of 100 US adults who score 10 or more, about 12 have generalized anxiety disorder and 88 do not.",
            Strength::Instrument,
            OF_100,
        ),
        claim(
            "Of 100 US adults who score below 10, fewer than 1 has it and more than 99 do not.",
            Strength::Instrument,
            OF_100,
        ),
    ],
    limits_title: "What this score can and cannot tell",
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
    steps_title: "Good next steps, whatever the score",
    steps: &[
        (
            "Learn about anxiety",
            "Read what each type of anxiety is like and what helps first.",
            Some(Section::Learn),
        ),
        (
            "Today",
            "Do one kind thing for yourself: a walk, a call, an early night.",
            None,
        ),
        (
            "Talk",
            "Tell someone you trust how the last 2 weeks have been.",
            None,
        ),
        (
            "Get ready to talk",
            "Ask a clinician what they make of it. You do not need a high score to ask.",
            Some(Section::Next),
        ),
    ],
    more_title: "More checks, if you like",
    more_mood: "From the Patient Health Questionnaire (PHQ-2), in private",
    more_panic: "The panic part of the same questionnaire, in private",
    no_panic: "The questions about panic attacks are left out here. We found no official wording of them in this language.",
    to_result: "Back to my result",
    private: "Your answers and this result stay on this screen. They were not sent to anyone.",
    change: "Change an answer",
};

/// Sensitivity 89 and specificity 82 of 100 (Spitzer 2006) at 2.7 of 100 adults in a year (NIMH).
const OF_100: &[S] = &[S::Spitzer2006, S::NimhTypes];

const fn band(band: Band) -> &'static str {
    match band {
        Band::Minimal => "minimal",
        Band::Mild => "mild",
        Band::Moderate => "moderate",
        Band::Severe => "severe",
    }
}

const fn meaning(band: Band) -> &'static [Claim] {
    const LOW: Claim = claim(
        "A low score does not rule out panic attacks, phobias, social anxiety or obsessive-compulsive disorder (OCD). If something bothers you, that is reason enough to ask.",
        Strength::Review,
        &[S::CochraneGad72025, S::KoreaGad7],
    );
    const HIGH: &str = "At 10 or more, the authors suggest talking with a professional.";
    const SOURCES: &[S] = &[S::PhqScreeners, S::Spitzer2006];
    match band {
        Band::Minimal => {
            const MINIMAL: &[Claim] = &[
                claim(
                    "On this questionnaire that is in the minimal range of anxiety symptoms over the last 2 weeks.",
                    Strength::Instrument,
                    SOURCES,
                ),
                LOW,
            ];
            MINIMAL
        }
        Band::Mild => {
            const MILD: &[Claim] = &[
                claim(
                    "On this questionnaire that is in the mild range of anxiety symptoms over the last 2 weeks.",
                    Strength::Instrument,
                    SOURCES,
                ),
                LOW,
            ];
            MILD
        }
        Band::Moderate => {
            const MODERATE: &[Claim] = &[
                claim(
                    "On this questionnaire that is in the moderate range of anxiety symptoms over the last 2 weeks.",
                    Strength::Instrument,
                    SOURCES,
                ),
                claim(HIGH, Strength::Instrument, SOURCES),
            ];
            MODERATE
        }
        Band::Severe => {
            const SEVERE: &[Claim] = &[
                claim(
                    "On this questionnaire that is in the severe range of anxiety symptoms over the last 2 weeks.",
                    Strength::Instrument,
                    SOURCES,
                ),
                claim(HIGH, Strength::Instrument, SOURCES),
            ];
            SEVERE
        }
    }
}
