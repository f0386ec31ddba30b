//! Generalized anxiety disorder.

use crate::content::Chapter;
use crate::evidence::{Source, Strength, claim};

pub(super) static CHAPTER: Chapter = Chapter {
    name: t!("Generalized anxiety"),
    short: t!("Worry about many things that is hard to stop"),
    what: &[
        claim(
            "The main sign is too much worry, about many things. It is hard to stop or control.",
            Strength::Instrument,
            &[Source::Spitzer2006, Source::PhqScreeners],
        ),
        claim(
            "The worry is there on more days than not, for at least 6 months. It goes past the stress that most people feel day to day.",
            Strength::Health,
            &[Source::NimhGad, Source::Dsm52014],
        ),
        claim(
            "Doctors call it GAD. That is short for generalized anxiety disorder.",
            Strength::Instrument,
            &[Source::Spitzer2006],
        ),
    ],
    feels: &[
        claim(
            "Worry that is hard to stop or control",
            Strength::Instrument,
            &[Source::Spitzer2006, Source::PhqScreeners],
        ),
        claim(
            "Worry that jumps from one thing to the next",
            Strength::Instrument,
            &[Source::Spitzer2006, Source::PhqScreeners],
        ),
        claim(
            "Feeling nervous or on edge, and finding it hard to relax",
            Strength::Instrument,
            &[Source::Spitzer2006, Source::PhqScreeners],
        ),
        claim(
            "Being so restless that you cannot sit still",
            Strength::Instrument,
            &[Source::Spitzer2006, Source::PhqScreeners],
        ),
        claim(
            "Getting annoyed more quickly than usual",
            Strength::Instrument,
            &[Source::Spitzer2006, Source::PhqScreeners],
        ),
        claim(
            "A sense that something awful might happen",
            Strength::Instrument,
            &[Source::Spitzer2006, Source::PhqScreeners],
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
        super::NO_NEED_TO_WAIT,
        claim(
            "A US expert panel advises doctors to check adults up to age 64 for anxiety. \
             You can bring it up first, at any age.",
            Strength::Guideline,
            &[Source::Uspstf2023],
        ),
        super::EMERGENCY,
    ],
};
