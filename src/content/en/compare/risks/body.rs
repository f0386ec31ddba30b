//! Blood pressure, misuse, the bladder and long-term safety.

use crate::content::{Cell, Row};
use crate::evidence::{Source, Strength, claim};

use super::super::{ASK, NOT_APPLY};

pub(super) const BLOOD_PRESSURE: Row = Row {
    id: "bp",
    label: t!("Blood pressure"),
    cells: [
        Cell::Facts(&[
            claim(
                "It can rise after a dose.",
                Strength::Label,
                &[Source::Ketalar],
            ),
            claim(
                "In an anxiety study of shots under the skin (20 people), it rose about 10 points on average. There was no comparison group.",
                Strength::SmallStudy,
                &[Source::Glue2018],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "The top number rose by 40 or more in 8 of 100 people (fewer than 1 on placebo spray). It reached 180 or more in 3 of 100 (none on placebo spray).",
                Strength::Label,
                &[Source::Usmed35],
            ),
            claim(
                "A big rise can come after any dose, even if earlier doses went well.",
                Strength::Label,
                &[Source::Usmed33],
            ),
        ]),
        ASK,
        NOT_APPLY,
    ],
};

pub(super) const MISUSE: Row = Row {
    id: "misuse",
    label: t!("Misuse and dependence"),
    cells: [
        Cell::Facts(&[
            claim(
                "The risk is real. Some people misuse ketamine as a street drug.",
                Strength::Regulator,
                &[Source::Fda2023],
            ),
            claim(
                "In trials of a single dose, craving did not rise over 3 months.",
                Strength::SeveralTrials,
                &[Source::Acevedo2020],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "The boxed warning covers abuse and misuse.",
                Strength::Label,
                &[Source::UspiDailymed],
            ),
            claim(
                "Your own risk is looked at before you start and while you use it.",
                Strength::Label,
                &[Source::UspiDailymed],
            ),
        ]),
        ASK,
        NOT_APPLY,
    ],
};

pub(super) const BLADDER: Row = Row {
    id: "bladder",
    label: t!("Bladder"),
    cells: [
        Cell::Facts(&[
            claim(
                "With long use or misuse, the label names pain, blood in the urine and a need to go often.",
                Strength::Label,
                &[Source::Ketalar],
            ),
            claim(
                "As treatment (27 studies): from none to about 25 of 100 people had bladder or urine problems. They were usually mild.",
                Strength::Review,
                &[Source::Uro2025],
            ),
            claim(
                "At least one person had proven bladder inflammation.",
                Strength::Observational,
                &[Source::Chang2024],
            ),
            claim(
                "In heavy street use: over 25 of 100 regular users.",
                Strength::Review,
                &[Source::Uro2025, Source::Chang2024],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "In 4-week trials, 3 of 100 people passed urine often. On placebo spray, fewer than 1 of 100 did.",
                Strength::Label,
                &[Source::HcpSafety],
            ),
            claim(
                "In trials of up to a year, no one had interstitial cystitis. That is a bladder that stays inflamed.",
                Strength::Label,
                &[Source::Uspi2019],
            ),
        ]),
        ASK,
        NOT_APPLY,
    ],
};

pub(super) const LONG_TERM: Row = Row {
    id: "longterm",
    label: t!("Long-term safety"),
    cells: [
        Cell::Facts(&[claim(
            "Largely unknown. A 2018 review found that few studies followed people for long. Some side effects went unreported.",
            Strength::Review,
            &[Source::Short2018],
        )]),
        Cell::Facts(&[claim(
            "An open study followed 1,148 people for about 43 months. Of 100 people, 37 had headache, 34 felt dizzy and 34 felt sick. No comparison group.",
            Strength::SmallStudy,
            &[Source::Zaki2025],
        )]),
        ASK,
        NOT_APPLY,
    ],
};
