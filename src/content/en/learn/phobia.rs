//! Specific phobias.

use crate::content::Chapter;
use crate::evidence::{Source, Strength, claim};

pub(super) static CHAPTER: Chapter = Chapter {
    name: "Specific phobias",
    short: "Strong fear of one thing or one situation",
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
            "Talk therapy helps many people with anxiety. Ask about cognitive behavioral therapy. Ask about exposure therapy too, where you face the fear in small steps.",
            Strength::Guideline,
            &[Source::Who2023],
        ),
        claim(
            "The guideline that we read names generalized anxiety and panic, not phobias. A clinician knows what is done for yours.",
            Strength::Guideline,
            &[Source::Who2023],
        ),
    ],
    prompt: &[super::NO_NEED_TO_WAIT, super::LOW_SCORE, super::EMERGENCY],
};
