//! Cost, insurance, other choices and what nobody knows.

use crate::content::{Cell, GroupText, Row};
use crate::evidence::{Source, Strength, claim};

use super::NOT_APPLY;

pub(super) static GROUP: GroupText = GroupText {
    title: t!("Cost and other choices"),
    short: t!("What to ask about money, what else there is, and what nobody knows."),
    rows: &[
        Row {
            id: "cost",
            label: t!("Cost"),
            cells: [
                Cell::Text(t!(
                    "Ask each clinic for your own cost. Ask what one visit costs, and the whole series."
                )),
                Cell::Text(t!(
                    "Ask each clinic for your own cost. Ask what the drug costs, and what the visit costs."
                )),
                Cell::Text(t!("Ask each clinic or pharmacy for your own cost.")),
                Cell::Text(t!("No new cost.")),
            ],
        },
        Row {
            id: "insurance",
            label: t!("Insurance"),
            cells: [
                Cell::Facts(&[claim(
                    "Ask your plan. One insurer, Aetna, calls ketamine experimental for depression, generalized anxiety (GAD), social anxiety and PTSD. Its page has no date.",
                    Strength::Insurer,
                    &[Source::Aetna0938],
                )]),
                Cell::Facts(&[claim(
                    "Ask your plan if it pays, and if it must agree first. The approved uses do not include anxiety. Ask what that means for you.",
                    Strength::Label,
                    &[Source::Isi2025],
                )]),
                Cell::Text(t!("Ask your plan what it pays.")),
                NOT_APPLY,
            ],
        },
        Row {
            id: "alternatives",
            label: t!("Other options"),
            cells: [
                Cell::Text(t!(
                    "Not sure about this one? Look at other care and at not now."
                )),
                Cell::Text(t!(
                    "Not sure about this one? Look at other care and at not now."
                )),
                Cell::Facts(&[
                    claim(
                        "GAD and panic: a talk therapy based on CBT, or an SSRI. CBT is cognitive behavioral therapy. An SSRI is a kind of antidepressant.",
                        Strength::Guideline,
                        &[Source::Who2023],
                    ),
                    claim(
                        "OCD: CBT with exposure and response prevention (ERP), or an SSRI.",
                        Strength::Guideline,
                        &[Source::Wfsbp2022],
                    ),
                    claim(
                        "Depression that medicines have not helped: ECT has been studied too. ECT is electroconvulsive therapy.",
                        Strength::SeveralTrials,
                        &[Source::Anand2023, Source::Ekstrand2022],
                    ),
                ]),
                Cell::Text(t!(
                    "You can wait. Set a date with your clinician to look at it again."
                )),
            ],
        },
        Row {
            id: "guideline",
            label: t!("What guidelines say"),
            cells: [
                Cell::Facts(&[
                    claim(
                        "A 2017 task force of US psychiatrists urged care, case by case, in mood disorders.",
                        Strength::Guideline,
                        &[Source::Sanacora2017],
                    ),
                    claim(
                        "The VA and the Defense Department keep it for depression that several medicines have not helped. For PTSD, they suggest against it. VA is short for Veterans Affairs.",
                        Strength::Guideline,
                        &[Source::VadodMdd2022, Source::VadodPtsd2023],
                    ),
                    claim(
                        "We read one anxiety guideline, of the World Health Organization (WHO), in part. That part does not name ketamine.",
                        Strength::Guideline,
                        &[Source::Who2023],
                    ),
                ]),
                Cell::Facts(&[
                    claim(
                        "The VA and the Defense Department keep it for depression that several medicines have not helped. VA is short for Veterans Affairs.",
                        Strength::Guideline,
                        &[Source::VadodMdd2022],
                    ),
                    claim(
                        "The part of that guideline which we read does not name it either. Anxiety is not an approved use.",
                        Strength::Guideline,
                        &[Source::Who2023, Source::Isi2025],
                    ),
                ]),
                Cell::Facts(&[
                    claim(
                        "WHO 2023, for GAD and panic: offer CBT-based therapy. Consider an SSRI. WHO is the World Health Organization.",
                        Strength::Guideline,
                        &[Source::Who2023],
                    ),
                    claim(
                        "A 2022 world guideline puts CBT and SSRIs first for OCD. For PTSD: CBT, SSRIs or venlafaxine, which is an antidepressant too.",
                        Strength::Guideline,
                        &[Source::Wfsbp2022],
                    ),
                ]),
                NOT_APPLY,
            ],
        },
        Row {
            id: "unknown",
            label: t!("What nobody knows yet"),
            cells: [
                Cell::Facts(&[
                    claim(
                        "No one knows yet if it helps anxiety disorders for longer than 2 weeks, and whom. Nor which dose and plan is best.",
                        Strength::Review,
                        &[
                            Source::Whittaker2021,
                            Source::Hartland2023,
                            Source::Short2018,
                        ],
                    ),
                    claim(
                        "Its long-term effects. How much relief comes from what people expect.",
                        Strength::Review,
                        &[Source::Short2018, Source::Jelovac2025],
                    ),
                ]),
                Cell::Facts(&[
                    claim(
                        "If it helps anxiety disorders. How it compares with IV ketamine.",
                        Strength::NoTrialFound,
                        &[Source::Whittaker2021, Source::Bahji2021],
                    ),
                    claim(
                        "How long to go on, and what comes of stopping.",
                        Strength::SmallStudy,
                        &[Source::Zaki2025],
                    ),
                ]),
                Cell::Text(t!("Ask which care fits you, and what to expect.")),
                Cell::Text(t!("Ask what may happen if you wait.")),
            ],
        },
    ],
};
