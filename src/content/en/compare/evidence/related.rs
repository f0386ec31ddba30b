//! What studies in OCD, PTSD and depression found.

use crate::content::{Cell, Row};
use crate::evidence::{Source, Strength, claim};

use super::super::ASK;

pub(super) const OCD: Row = Row {
    id: "ev_ocd",
    label: t!("Obsessive-compulsive disorder (OCD)"),
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
        Cell::Facts(&[
            claim(
                "A review of 17 trials (3,097 people) found that SSRIs eased OCD more than placebo. They can take 6 to 12 weeks and help many people only in part.",
                Strength::Review,
                &[Source::Soomro2008, Source::Rodriguez2013],
            ),
            claim(
                "In a 12-week trial of 122 people, 62 of 100 responded to exposure and response prevention (ERP). On placebo pills, 8 did. ERP is a form of CBT.",
                Strength::OneTrial,
                &[Source::Foa2005],
            ),
        ]),
        ASK,
    ],
};

pub(super) const PTSD: Row = Row {
    id: "ev_ptsd",
    label: t!("Post-traumatic stress disorder (PTSD)"),
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
        Cell::Facts(&[claim(
            "That guideline puts talk therapies made for PTSD before medicine.",
            Strength::Guideline,
            &[Source::VadodPtsd2023],
        )]),
        ASK,
    ],
};

pub(super) const DEPRESSION: Row = Row {
    id: "ev_dep",
    label: t!("Depression"),
    cells: [
        Cell::Facts(&[
            claim(
                "Off-label. Most trials were short. In treatment-resistant depression (other medicines have not helped enough), an open trial had 365 people, who knew what they got. Of 100, 55 responded.",
                Strength::OneTrial,
                &[Source::Anand2023],
            ),
            claim(
                "In another, 99 people got one of four doses or midazolam, a calming drug. Two doses did better, mostly on day 1.",
                Strength::OneTrial,
                &[Source::Fava2020],
            ),
            claim(
                "In an open hospital trial, 46 of 100 recovered. They had been sent there for ECT, short for electroconvulsive therapy.",
                Strength::OneTrial,
                &[Source::Ekstrand2022],
            ),
            claim(
                "A 2025 hospital trial had 62 people with any depression. Of 100, 44 recovered on ketamine and 30 on midazolam. That gap could be chance. Reports say that most people guessed which one they got.",
                Strength::OneTrial,
                &[Source::Jelovac2025, Source::KarmaReport],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "In treatment-resistant depression, one of the first three 4-week trials met its goal and two did not.",
                Strength::Background,
                &[Source::Gastaldon2019],
            ),
            claim(
                "In a later one in Japan (202 people), mood got better on placebo spray just as much.",
                Strength::OneTrial,
                &[Source::Japan2021],
            ),
            claim(
                "Used alone (2025 trial), 22 to 23 of 100 recovered after 4 weeks. On placebo spray, 8 did. On a 60-point depression scale, scores fell 5 to 7 points more.",
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
                "ECT in an open trial of 365 people: 41 of 100 responded.",
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
