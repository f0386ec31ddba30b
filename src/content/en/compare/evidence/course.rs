//! How the choices compare, how soon they may work and how long it lasts.

use crate::content::{Cell, Row};
use crate::evidence::{Claim, Source, Strength, claim};

use super::super::{ASK, NOT_APPLY};

const NOT_COMPARED: Claim = claim(
    "We do not know. We found no randomized trial of one against the other.",
    Strength::NoTrialFound,
    &[Source::Meisner2025, Source::Obs62, Source::Bahji2021],
);

const NOT_SETTLED: Claim = claim(
    "Three reviews of clinic records compared them. In one (153 people), depression scores fell by 49 percent on IV and by 40 on the spray. A small one (62) saw much the same. In the largest (210), the gap could be chance.",
    Strength::Observational,
    &[Source::Meisner2025, Source::Obs62, Source::Yale2022],
);

const CANNOT_SETTLE: Claim = claim(
    "People there chose their own treatment, so the results can mislead. A US trial of both in 400 people with depression is listed as under way.",
    Strength::Observational,
    &[Source::Meisner2025, Source::H2hTrial],
);

pub(super) const HEAD_TO_HEAD: Row = Row {
    id: "ev_h2h",
    label: t!("How the two compare"),
    cells: [
        Cell::Facts(&[NOT_COMPARED, NOT_SETTLED, CANNOT_SETTLE]),
        Cell::Facts(&[NOT_COMPARED, NOT_SETTLED, CANNOT_SETTLE]),
        Cell::Facts(&[claim(
            "For anxiety, we found no trial of either drug against standard care.",
            Strength::NoTrialFound,
            &[Source::Whittaker2021],
        )]),
        ASK,
    ],
};

pub(super) const ONSET: Row = Row {
    id: "onset",
    label: t!("How soon it may work"),
    cells: [
        Cell::Facts(&[
            claim(
                "In depression: hours to a day, in those who respond. Not everyone does.",
                Strength::OneTrial,
                &[Source::Fava2020],
            ),
            claim(
                "In nine trials, a day after one dose, 45 of 100 had responded. On midazolam, a calming drug, 18 had.",
                Strength::Review,
                &[Source::Wilkinson2019],
            ),
            claim(
                "Anxiety symptoms: in pooled small trials, many in depression or pain, the gap to placebo was widest in the first 12 hours. Most had a high risk of a misleading result.",
                Strength::Review,
                &[Source::Hartland2023],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "In depression, at day 2: 17 of 100 had responded. With placebo spray, 9 had. By day 28: 59 and 45. All took a new antidepressant.",
                Strength::SeveralTrials,
                &[Source::Turkoz2021],
            ),
            claim(
                "In anxiety: not known.",
                Strength::NoTrialFound,
                &[Source::Whittaker2021],
            ),
        ]),
        Cell::Facts(&[claim(
            "Antidepressant pills may take weeks to help.",
            Strength::Guideline,
            &[Source::Who2023, Source::Rodriguez2013],
        )]),
        NOT_APPLY,
    ],
};

pub(super) const DURABILITY: Row = Row {
    id: "durability",
    label: t!("How long it lasts"),
    cells: [
        Cell::Facts(&[
            claim(
                "One dose: most often days to 2 weeks.",
                Strength::Review,
                &[Source::Hartland2023],
            ),
            claim(
                "In one hospital trial, 70 of 100 who had recovered from depression were ill again within 12 months.",
                Strength::OneTrial,
                &[Source::Ekstrand2022],
            ),
            claim(
                "For anxiety: about a week after one dose, in a 12-person study of shots under the skin. Past that, not known.",
                Strength::SmallStudy,
                &[Source::Glue2020],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "For many people it works only while they keep using it.",
                Strength::OneTrial,
                &[Source::Daly2019],
            ),
            claim(
                "In depression, among people who were well and stable: 27 of 100 relapsed on Spravato. Of those switched to placebo spray, 45 of 100 did.",
                Strength::OneTrial,
                &[Source::Daly2019],
            ),
            claim(
                "For anxiety: not known.",
                Strength::NoTrialFound,
                &[Source::Whittaker2021],
            ),
        ]),
        ASK,
        NOT_APPLY,
    ],
};
