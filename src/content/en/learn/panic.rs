//! Panic disorder.

use crate::content::Chapter;
use crate::evidence::{Source, Strength, claim};

pub(super) static CHAPTER: Chapter = Chapter {
    name: t!("Panic disorder"),
    short: t!("Sudden rushes of fear, and dread of the next one"),
    what: &[
        claim(
            "A panic attack is a sudden feeling of fear or panic.",
            Strength::Instrument,
            &[Source::PhqScreeners],
        ),
        claim(
            "In panic disorder it happens more than once. Some attacks come out of the blue.",
            Strength::Instrument,
            &[Source::PhqScreeners],
        ),
        claim(
            "The attacks bother you a lot, or you worry about the next one.",
            Strength::Instrument,
            &[Source::PhqScreeners],
        ),
    ],
    feels: &[
        claim(
            "A heart that races, pounds or skips",
            Strength::Instrument,
            &[Source::PhqScreeners],
        ),
        claim(
            "Short breath, choking, chest pain or pressure",
            Strength::Instrument,
            &[Source::PhqScreeners],
        ),
        claim(
            "Sweating, shaking, hot flashes or chills",
            Strength::Instrument,
            &[Source::PhqScreeners],
        ),
        claim(
            "Feeling dizzy, faint or sick to the stomach",
            Strength::Instrument,
            &[Source::PhqScreeners],
        ),
        claim(
            "Tingling or numb parts of the body",
            Strength::Instrument,
            &[Source::PhqScreeners],
        ),
        claim(
            "Fear of dying, and dread of the next attack",
            Strength::Instrument,
            &[Source::PhqScreeners],
        ),
    ],
    per_100: 3,
    common: claim(
        "About 3 of 100 US adults in a year. The survey is from 2001 to 2003.",
        Strength::Survey,
        &[Source::NimhTypes],
    ),
    helps: &[
        claim(
            "CBT is a talk therapy. The letters stand for cognitive behavioral therapy. \
             The World Health Organization (WHO) says to offer care based on it.",
            Strength::Guideline,
            &[Source::Who2023],
        ),
        claim(
            "WHO says doctors should also think about an SSRI, a kind of antidepressant.",
            Strength::Guideline,
            &[Source::Who2023],
        ),
    ],
    prompt: &[
        claim(
            "A panic attack and a heart attack can feel alike. Only a medical check can tell. If it could be your heart, call 911.",
            Strength::Health,
            &[Source::HeartOrPanic],
        ),
        claim(
            "See a doctor soon after a first attack. \
             An illness, a medicine or a drug must be ruled out as the cause.",
            Strength::Instrument,
            &[Source::PhqScreeners],
        ),
        super::EMERGENCY,
    ],
};
