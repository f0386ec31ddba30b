//! What studies in OCD, PTSD and depression found.

use crate::content::{Cell, Row};
use crate::evidence::{Source, Strength, claim};

use super::super::ASK;

pub(super) const OCD: Row = Row {
    id: "ev_ocd",
    label: "Obsessive-compulsive disorder (OCD)",
    cells: [
        Cell::Facts(&[
            claim(
                "Off-label. One trial of one IV dose, in 15 people.",
                Strength::SmallStudy,
                &[Source::Rodriguez2013],
            ),
            claim(
                "At 1 week, 4 of 8 people had responded. On placebo, 0 of 7 had.",
                Strength::SmallStudy,
                &[Source::Rodriguez2013],
            ),
            claim(
                "A trial with 120 people was planned. We found no results.",
                Strength::NoTrialFound,
                &[Source::Mket],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "Not approved for this. We found no randomized trial.",
                Strength::NoTrialFound,
                &[Source::Whittaker2021],
            ),
            claim(
                "So there are no numbers on who got relief, how soon or for how long.",
                Strength::NoTrialFound,
                &[Source::Whittaker2021],
            ),
        ]),
        Cell::Facts(&[claim(
            "Standard care is CBT with exposure and response prevention (ERP), and SSRIs. SSRIs can take 6 to 12 weeks and help many people only in part.",
            Strength::Background,
            &[Source::Rodriguez2013],
        )]),
        ASK,
    ],
};

pub(super) const PTSD: Row = Row {
    id: "ev_ptsd",
    label: "Post-traumatic stress disorder (PTSD)",
    cells: [
        Cell::Facts(&[
            claim(
                "Off-label, and results are mixed. Two small trials (41 and 30 people) found a benefit.",
                Strength::SeveralTrials,
                &[Source::Feder2014, Source::Feder2021],
            ),
            claim(
                "The largest (158 people, 8 infusions) found none for PTSD, though depression eased.",
                Strength::OneTrial,
                &[Source::Abdallah2022],
            ),
            claim(
                "The 2023 guideline of US veterans and military care (VA/DoD) suggests against ketamine for PTSD.",
                Strength::Guideline,
                &[Source::VadodPtsd2023],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "Not approved for this. We found no trial that supports it.",
                Strength::NoTrialFound,
                &[Source::Cadth2024, Source::Whittaker2021],
            ),
            claim(
                "So there are no numbers on who got relief, how soon or for how long.",
                Strength::NoTrialFound,
                &[Source::Cadth2024, Source::Whittaker2021],
            ),
        ]),
        ASK,
        ASK,
    ],
};

pub(super) const DEPRESSION: Row = Row {
    id: "ev_dep",
    label: "Depression that medicines have not helped",
    cells: [
        Cell::Facts(&[
            claim(
                "Off-label. Most trials were short. In an open trial (all knew what they got; 365 people), 55 of 100 responded.",
                Strength::OneTrial,
                &[Source::Anand2023],
            ),
            claim(
                "In an open hospital trial, 46 of 100 recovered.",
                Strength::OneTrial,
                &[Source::Ekstrand2022],
            ),
            claim(
                "In a 2025 trial, 62 people did not know which drug they got. Some more recovered than on midazolam. That gap could be chance.",
                Strength::OneTrial,
                &[Source::Jelovac2025],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "One of the first three 4-week trials met its goal.",
                Strength::SeveralTrials,
                &[Source::Gastaldon2019],
            ),
            claim(
                "Used alone (2025 trial), 22 to 23 of 100 recovered. On placebo, 8 did. Scores fell 5 to 7 more points out of 60.",
                Strength::OneTrial,
                &[Source::Janik2025, Source::Jnj2025],
            ),
            claim(
                "In an open trial, 27 of 100 recovered by week 8. On quetiapine, another medicine, 18 did.",
                Strength::OneTrial,
                &[Source::Reif2023],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "ECT in an open trial of 365 people: 41 of 100 responded. ECT is electroconvulsive therapy.",
                Strength::OneTrial,
                &[Source::Anand2023],
            ),
            claim(
                "ECT in an open hospital trial: 63 of 100 recovered.",
                Strength::OneTrial,
                &[Source::Ekstrand2022],
            ),
        ]),
        ASK,
    ],
};
