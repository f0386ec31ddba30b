//! Social anxiety disorder.

use crate::content::Chapter;
use crate::evidence::{Source, Strength, claim};

pub(super) static CHAPTER: Chapter = Chapter {
    name: t!("Social anxiety"),
    short: t!("Strong fear of being judged by others"),
    what: &[
        claim(
            "This is a strong fear of being with people, or of doing things while they watch.",
            Strength::Guideline,
            &[Source::Dsm52014],
        ),
        claim(
            "It is more than normal stress. Doctors call it social anxiety disorder.",
            Strength::Guideline,
            &[Source::Dsm52014],
        ),
    ],
    feels: &[
        claim(
            "Fear that others will judge you",
            Strength::Guideline,
            &[Source::Dsm52014],
        ),
        claim(
            "Dread before you speak, perform or meet people",
            Strength::Guideline,
            &[Source::Dsm52014],
        ),
        claim(
            "Feeling tense or on edge around others",
            Strength::Guideline,
            &[Source::Dsm52014],
        ),
        claim(
            "Staying away, or getting through it with strong fear",
            Strength::Guideline,
            &[Source::Dsm52014],
        ),
    ],
    per_100: 7,
    common: claim(
        "About 7 of 100 US adults in a year. The survey is from 2001 to 2003.",
        Strength::Survey,
        &[Source::NimhTypes],
    ),
    helps: &[
        claim(
            "CBT (cognitive behavioral therapy) is a talk therapy. SSRIs are antidepressants. In 101 trials for social anxiety, both beat a waiting list.",
            Strength::Review,
            &[Source::MayoWilson2014],
        ),
        claim(
            "They do not help all. With social anxiety, about one third to one half \
             do not get enough from standard care.",
            Strength::Background,
            &[Source::Taylor2018, Source::Bokma2019],
        ),
    ],
    prompt: &[super::NO_NEED_TO_WAIT, super::LOW_SCORE, super::EMERGENCY],
};
