//! Obsessive-compulsive disorder, a close relative of the anxiety disorders.

use crate::content::Chapter;
use crate::evidence::{Source, Strength, claim};

pub(super) static CHAPTER: Chapter = Chapter {
    name: t!("Obsessive-compulsive disorder (OCD)"),
    short: t!("A close relative: thoughts that intrude, acts that repeat"),
    what: &[
        claim(
            "Unwanted thoughts keep coming back. Some acts must be done again and again.",
            Strength::Guideline,
            &[Source::Dsm52014],
        ),
        claim(
            "The acts ease the fear, but only for a while. Some people have only the thoughts, some only the acts.",
            Strength::Guideline,
            &[Source::Dsm52014],
        ),
        claim(
            "OCD is close to the anxiety disorders, but it is not one of them. \
             Since 2013 it has had its own chapter in DSM-5, a handbook for doctors.",
            Strength::Guideline,
            &[Source::Dsm52014],
        ),
    ],
    feels: &[
        claim(
            "Unwanted thoughts that push their way in",
            Strength::Guideline,
            &[Source::Dsm52014],
        ),
        claim(
            "A strong urge to wash, check or repeat",
            Strength::Guideline,
            &[Source::Dsm52014],
        ),
        claim(
            "Ease for a moment, then the fear is back",
            Strength::Guideline,
            &[Source::Dsm52014],
        ),
        claim(
            "Time lost to thoughts or acts",
            Strength::Guideline,
            &[Source::Dsm52014],
        ),
        claim(
            "Distress about the thoughts themselves",
            Strength::Guideline,
            &[Source::Dsm52014],
        ),
    ],
    per_100: 1,
    common: claim(
        "About 1 of 100 US adults in a year. The survey is from 2001 to 2003.",
        Strength::Survey,
        &[Source::NimhTypes],
    ),
    helps: &[
        claim(
            "First come CBT (a talk therapy) with ERP, and antidepressants called SSRIs. ERP stands for exposure and response prevention.",
            Strength::Guideline,
            &[Source::Wfsbp2022, Source::Foa2005],
        ),
        claim(
            "In 17 trials, SSRIs eased OCD more than pills with no drug. They can take 6 to 12 weeks and help many people only in part.",
            Strength::Review,
            &[Source::Soomro2008, Source::Rodriguez2013],
        ),
        claim(
            "Clomipramine is one more medicine to ask about.",
            Strength::OneTrial,
            &[Source::Foa2005, Source::Rodriguez2013],
        ),
    ],
    prompt: &[
        claim(
            "OCD tends to last. \
             If it stops you doing what matters, ask a doctor.",
            Strength::Background,
            &[Source::Rodriguez2013],
        ),
        super::LOW_SCORE,
        super::EMERGENCY,
    ],
};
