//! What studies in anxiety disorders found.

use crate::content::{Cell, Row};
use crate::evidence::{Claim, Source, Strength, claim};

use super::super::WAITING;

const NO_SPRAVATO_TRIAL: Claim = claim(
    "Not approved for this. We found no randomized trial.",
    Strength::NoTrialFound,
    &[
        Source::Whittaker2021,
        Source::Hartland2023,
        Source::JnjAnxiety,
    ],
);

const NO_NUMBERS: Claim = claim(
    "So there are no numbers on who got relief, how soon or for how long. Results in depression do not tell us this.",
    Strength::NoTrialFound,
    &[Source::Whittaker2021, Source::Hartland2023],
);

pub(super) const GENERALIZED: Row = Row {
    id: "ev_gad",
    label: t!("Generalized anxiety disorder (GAD)"),
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
        WAITING,
    ],
};

pub(super) const SOCIAL: Row = Row {
    id: "ev_sad",
    label: t!("Social anxiety"),
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
        Cell::Facts(&[
            claim(
                "For social anxiety, 101 trials were pooled. CBT one-to-one, SSRIs and SNRIs (another kind of antidepressant) all beat a waiting list.",
                Strength::Review,
                &[Source::MayoWilson2014],
            ),
            claim(
                "Standard care does not help everyone. About a third to a half get no clear benefit. Figures differ by study.",
                Strength::Background,
                &[Source::Taylor2018, Source::Bokma2019],
            ),
        ]),
        WAITING,
    ],
};

pub(super) const PANIC: Row = Row {
    id: "ev_panic",
    label: t!("Panic disorder"),
    cells: [
        Cell::Facts(&[
            claim(
                "Off-label. We found no randomized trial.",
                Strength::NoTrialFound,
                &[Source::Whittaker2021, Source::Hartland2023],
            ),
            claim(
                "In a hospital trial in depression, 41 of 91 people felt anxious as a side effect. No one got a placebo.",
                Strength::OneTrial,
                &[Source::Ekstrand2022],
            ),
        ]),
        Cell::Facts(&[
            NO_SPRAVATO_TRIAL,
            claim(
                "In depression trials, 13 of 100 felt anxious as a side effect. On placebo spray, 6 did.",
                Strength::Label,
                &[Source::HcpSafety, Source::Usmed34],
            ),
        ]),
        Cell::Facts(&[claim(
            "The World Health Organization (WHO) says CBT-based therapy should be offered. CBT is cognitive behavioral therapy, a talk therapy. SSRIs, a kind of antidepressant, can be an option.",
            Strength::Guideline,
            &[Source::Who2023],
        )]),
        WAITING,
    ],
};

pub(super) const PHOBIA: Row = Row {
    id: "ev_phobia",
    label: t!("Specific phobias"),
    cells: [
        Cell::Facts(&[claim(
            "Off-label. We found no randomized trial.",
            Strength::NoTrialFound,
            &[Source::Whittaker2021, Source::Hartland2023],
        )]),
        Cell::Facts(&[NO_SPRAVATO_TRIAL]),
        Cell::Facts(&[claim(
            "A review pooled 33 trials. Facing the fear in small, planned steps (exposure) did better than placebo and than other talk therapies.",
            Strength::Review,
            &[Source::Exposure2008],
        )]),
        WAITING,
    ],
};

pub(super) const SYMPTOMS: Row = Row {
    id: "ev_anxsym",
    label: t!("Anxiety symptoms in general"),
    cells: [
        Cell::Facts(&[
            claim(
                "Off-label. A review pooled 14 small trials in depression, anxiety and pain. In 11 of them the risk of a misleading result was high.",
                Strength::Review,
                &[Source::Hartland2023],
            ),
            claim(
                "Anxiety was lower than with placebo for up to 2 weeks. The gap was widest in the first 12 hours. Depression eased along with it.",
                Strength::Review,
                &[Source::Hartland2023],
            ),
            claim(
                "A 2021 review had six small trials in social anxiety, PTSD and OCD. Four saw less anxiety than in the comparison group. The gain was clear in social anxiety. In PTSD it could be chance.",
                Strength::Review,
                &[Source::Whittaker2021],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "Not shown on its own. In two 4-week depression trials, anxiety scores fell with Spravato and with placebo spray.",
                Strength::SeveralTrials,
                &[
                    Source::JnjAnxiety,
                    Source::Hartland2023,
                    Source::TullyReview,
                ],
            ),
            claim(
                "The maker says that it has not formally studied this. People could have an anxiety disorder as well in its trials, but not OCD.",
                Strength::Label,
                &[Source::JnjAnxiety],
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
        WAITING,
    ],
};
