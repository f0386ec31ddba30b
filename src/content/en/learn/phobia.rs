//! Specific phobias.

use crate::content::Chapter;
use crate::evidence::{Source, Strength, claim};

pub(super) static CHAPTER: Chapter = Chapter {
    name: t!("Specific phobias"),
    short: t!("Strong fear of one thing or one situation"),
    what: &[
        claim(
            "A specific phobia is a fear that lasts. It is much greater than the danger calls for.",
            Strength::Guideline,
            &[Source::Dsm52014],
        ),
        claim(
            "An adult does not need to see the fear as too strong. It still counts.",
            Strength::Guideline,
            &[Source::Dsm52014],
        ),
    ],
    feels: &[
        claim(
            "Strong fear of one object or one situation",
            Strength::Guideline,
            &[Source::Dsm52014],
        ),
        claim(
            "Feeling tense or on edge when it is near",
            Strength::Guideline,
            &[Source::Dsm52014],
        ),
        claim(
            "Going out of your way to stay clear of it",
            Strength::Guideline,
            &[Source::Dsm52014],
        ),
        claim(
            "Getting through it with strong fear",
            Strength::Guideline,
            &[Source::Dsm52014],
        ),
    ],
    per_100: 9,
    common: claim(
        "About 9 of 100 US adults in a year. The survey is from 2001 to 2003.",
        Strength::Survey,
        &[Source::NimhTypes],
    ),
    helps: &[
        claim(
            "Exposure therapy helps: you face the fear in small, planned steps. In 33 trials it did better than mock treatments and than other talk therapies.",
            Strength::Review,
            &[Source::Exposure2008],
        ),
        claim(
            "One long session or several did about as well.",
            Strength::Review,
            &[Source::Sessions2022],
        ),
    ],
    prompt: &[super::NO_NEED_TO_WAIT, super::LOW_SCORE, super::EMERGENCY],
};
