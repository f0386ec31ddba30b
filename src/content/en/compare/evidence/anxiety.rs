//! What studies in anxiety disorders found.

use crate::content::{Cell, Row};
use crate::evidence::{Claim, Source, Strength, claim};

use super::super::ASK;

const NO_SPRAVATO_TRIAL: Claim = claim(
    "Not approved for this. We found no randomized trial.",
    Strength::NoTrialFound,
    &[Source::Whittaker2021, Source::Hartland2023],
);

const NO_NUMBERS: Claim = claim(
    "So there are no numbers on who got relief, how soon or for how long. Results in depression do not tell us this.",
    Strength::NoTrialFound,
    &[Source::Whittaker2021, Source::Hartland2023],
);

pub(super) const GENERALIZED: Row = Row {
    id: "ev_gad",
    label: "Generalized anxiety disorder (GAD)",
    cells: [
        Cell::Facts(&[
            claim(
                "Off-label. We found no trial against placebo, which has no drug in it. In a randomized trial, chance decides who gets which.",
                Strength::NoTrialFound,
                &[Source::Whittaker2021],
            ),
            claim(
                "One study gave 12 people (GAD, social anxiety or both) shots under the skin, not IV. Anxiety eased more than on midazolam, a calming drug, for up to 1 week.",
                Strength::SmallStudy,
                &[Source::Glue2020],
            ),
            claim(
                "In a 3-month study of such shots, 18 of 20 people did better day to day. All had responded (got better by a set amount) before. No comparison group.",
                Strength::SmallStudy,
                &[Source::Glue2018],
            ),
        ]),
        Cell::Facts(&[NO_SPRAVATO_TRIAL, NO_NUMBERS]),
        Cell::Facts(&[claim(
            "The World Health Organization (WHO) says CBT-based therapy should be offered. CBT is cognitive behavioral therapy, a talk therapy. SSRIs, a kind of antidepressant, can be an option.",
            Strength::Guideline,
            &[Source::Who2023],
        )]),
        ASK,
    ],
};

pub(super) const SOCIAL: Row = Row {
    id: "ev_sad",
    label: "Social anxiety",
    cells: [
        Cell::Facts(&[
            claim(
                "Off-label. One trial of one IV dose, in 18 people.",
                Strength::SmallStudy,
                &[Source::Taylor2018],
            ),
            claim(
                "As rated by clinicians, 6 of 18 responded within 2 weeks. After salt water, none did.",
                Strength::SmallStudy,
                &[Source::Taylor2018],
            ),
            claim(
                "As people rated themselves, the main result showed no difference. Yet more counted as responders: about 16 of 18, versus 9 of 17.",
                Strength::SmallStudy,
                &[Source::Taylor2018],
            ),
        ]),
        Cell::Facts(&[NO_SPRAVATO_TRIAL, NO_NUMBERS]),
        Cell::Facts(&[claim(
            "Standard care does not help everyone. About a third to a half get no clear benefit. Figures differ by study.",
            Strength::SeveralTrials,
            &[Source::Taylor2018, Source::Bokma2019],
        )]),
        ASK,
    ],
};

pub(super) const PANIC: Row = Row {
    id: "ev_panic",
    label: "Panic disorder",
    cells: [
        Cell::Facts(&[
            claim(
                "Off-label. We found no randomized trial.",
                Strength::NoTrialFound,
                &[Source::Whittaker2021, Source::Hartland2023],
            ),
            claim(
                "Feeling anxious is a known side effect.",
                Strength::OneTrial,
                &[Source::Ekstrand2022],
            ),
        ]),
        Cell::Facts(&[
            NO_SPRAVATO_TRIAL,
            claim(
                "Feeling anxious is a known side effect.",
                Strength::Label,
                &[Source::HcpSafety],
            ),
        ]),
        Cell::Facts(&[claim(
            "The World Health Organization (WHO) says CBT-based therapy should be offered. CBT is cognitive behavioral therapy, a talk therapy. SSRIs, a kind of antidepressant, can be an option.",
            Strength::Guideline,
            &[Source::Who2023],
        )]),
        ASK,
    ],
};

pub(super) const PHOBIA: Row = Row {
    id: "ev_phobia",
    label: "Specific phobias",
    cells: [
        Cell::Facts(&[claim(
            "Off-label. We found no randomized trial.",
            Strength::NoTrialFound,
            &[Source::Whittaker2021, Source::Hartland2023],
        )]),
        Cell::Facts(&[NO_SPRAVATO_TRIAL]),
        Cell::Text("Ask about exposure therapy. We have no checked source for it here."),
        ASK,
    ],
};

pub(super) const SYMPTOMS: Row = Row {
    id: "ev_anxsym",
    label: "Anxiety symptoms in general",
    cells: [
        Cell::Facts(&[
            claim(
                "Off-label. A review pooled 14 small trials in depression, anxiety and pain. In 11 of them the risk of a misleading result was high.",
                Strength::SeveralTrials,
                &[Source::Hartland2023],
            ),
            claim(
                "Anxiety fell most in the first 12 hours. It fell less at 24 hours and at 1 to 2 weeks. Depression eased along with it.",
                Strength::SeveralTrials,
                &[Source::Hartland2023],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "Not shown on its own. Studies looked at depression.",
                Strength::NoTrialFound,
                &[Source::Hartland2023, Source::TullyReview],
            ),
            claim(
                "In 4-week depression trials, 13 of 100 felt anxious as a side effect. With placebo spray, 6 of 100 did. All also took a new antidepressant.",
                Strength::Label,
                &[Source::HcpSafety, Source::Usmed34],
            ),
        ]),
        Cell::Facts(&[claim(
            "For GAD and panic, WHO also lists exercise. It lists relaxing and being mindful too.",
            Strength::Guideline,
            &[Source::Who2023],
        )]),
        ASK,
    ],
};
