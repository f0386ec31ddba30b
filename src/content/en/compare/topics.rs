//! The short comparison: one row for each topic.

use crate::content::{Cell, Row};
use crate::domain::marks::Topic;
use crate::evidence::{Source, Strength, claim};

use super::{
    ASK, DRIVING_AFTER_KETAMINE, NO_VISITS, NOT_APPLY, OTHER_APPROVED, OTHER_WARNINGS, WAITING,
};

pub(super) fn topic(topic: Topic) -> &'static Row {
    match topic {
        Topic::Approval => &APPROVAL,
        Topic::Warnings => &WARNINGS,
        Topic::Evidence => &EVIDENCE,
        Topic::SideEffects => &SIDE_EFFECTS,
        Topic::Route => &ROUTE,
        Topic::Time => &TIME,
        Topic::Driving => &DRIVING,
        Topic::Lasting => &LASTING,
        Topic::Cost => &COST,
    }
}

static APPROVAL: Row = Row {
    id: "approved_for",
    label: t!("Approved uses"),
    cells: [
        Cell::Facts(&[
            claim(
                "Approved only as an anesthetic, a drug for surgery. Not approved for any mental health condition.",
                Strength::Label,
                &[Source::Ketalar, Source::Fda2023],
            ),
            claim(
                "Its use for anxiety or depression is off-label: not approved by the FDA.",
                Strength::Regulator,
                &[Source::Fda2023],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "Approved for adults with treatment-resistant depression. Also for adults with major depression and acute suicidal thoughts or actions, with an antidepressant pill. Not shown to prevent suicide.",
                Strength::Label,
                &[Source::Isi2025, Source::Mhw2020, Source::Jnj2025],
            ),
            claim(
                "Not approved for any anxiety disorder.",
                Strength::Label,
                &[Source::Isi2025],
            ),
        ]),
        OTHER_APPROVED,
        NOT_APPLY,
    ],
};

static WARNINGS: Row = Row {
    id: "boxed",
    label: t!("Serious risks"),
    cells: [
        Cell::Facts(&[
            claim(
                "No boxed warning, as an anesthetic. It has serious risks all the same.",
                Strength::Label,
                &[Source::Ketalar],
            ),
            claim(
                "Risks: raised blood pressure, slow breathing, confusion, misuse, dependence. With long or repeated use, harm to the bladder, liver and bile ducts, in treatment too.",
                Strength::Label,
                &[Source::Ketalar, Source::KetamineLabel],
            ),
            claim(
                "In some people, mental effects came on or lasted for days to weeks.",
                Strength::Label,
                &[Source::Ketalar],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "It has a boxed warning with five parts. You may get very sleepy (sedation). You may feel cut off (dissociation). You may breathe slowly (respiratory depression). Abuse and misuse. Suicidal thoughts and behaviors.",
                Strength::Label,
                &[Source::UspiDailymed, Source::Isi2025],
            ),
            claim(
                "Also: raised blood pressure, harm to an unborn baby.",
                Strength::Label,
                &[Source::Isi2025, Source::Uspi2019],
            ),
        ]),
        OTHER_WARNINGS,
        NOT_APPLY,
    ],
};

static EVIDENCE: Row = Row {
    id: "ev_anxsym",
    label: t!("Studies in anxiety"),
    cells: [
        Cell::Facts(&[
            claim(
                "Off-label. Social anxiety: one trial, 18 people, mixed results. OCD: one trial, 15 people.",
                Strength::SmallStudy,
                &[Source::Taylor2018, Source::Rodriguez2013],
            ),
            claim(
                "A review of six small trials found less anxiety in four of them, most clearly in social anxiety.",
                Strength::Review,
                &[Source::Whittaker2021],
            ),
            claim(
                "Generalized anxiety (GAD), panic, phobias: we found no randomized IV trial.",
                Strength::NoTrialFound,
                &[Source::Whittaker2021, Source::Hartland2023],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "Off-label. We found no randomized trial in any anxiety disorder or OCD.",
                Strength::NoTrialFound,
                &[Source::Whittaker2021],
            ),
            claim(
                "In depression trials, 13 of 100 felt anxious as a side effect. On placebo spray (no drug in it), 6 did.",
                Strength::Label,
                &[Source::HcpSafety, Source::Usmed34],
            ),
        ]),
        Cell::Facts(&[claim(
            "For GAD and panic, the World Health Organization (WHO) says CBT-based therapy should be offered. CBT is cognitive behavioral therapy, a talk therapy. SSRIs, a kind of antidepressant, can be an option.",
            Strength::Guideline,
            &[Source::Who2023],
        )]),
        WAITING,
    ],
};

static SIDE_EFFECTS: Row = Row {
    id: "common",
    label: t!("Common side effects"),
    cells: [
        Cell::Facts(&[claim(
            "Of 91 hospital patients with depression. Spinning: 63. Cut off: 55. Anxious: 41. Double vision: 28. No placebo group (given a drip with no drug). Do not compare with Spravato.",
            Strength::OneTrial,
            &[Source::Ekstrand2022],
        )]),
        Cell::Facts(&[claim(
            "Of 100 people in 4-week depression trials, on Spravato and on placebo spray (no drug in it). Cut off: 41 and 9. Dizzy: 29 and 8. Nausea: 28 and 9. Sleepy: 23 and 9. Anxious: 13 and 6. All took a new antidepressant. Do not compare with IV.",
            Strength::Label,
            &[Source::HcpSafety, Source::Usmed34],
        )]),
        ASK,
        NOT_APPLY,
    ],
};

static ROUTE: Row = Row {
    id: "route",
    label: t!("How it is given"),
    cells: [
        Cell::Facts(&[claim(
            "Through a small tube in a vein, at a clinic or hospital.",
            Strength::SeveralTrials,
            &[Source::Taylor2018, Source::Anand2023],
        )]),
        Cell::Facts(&[claim(
            "You spray it into your own nose at a certified site, while staff watch.",
            Strength::Regulator,
            &[Source::RemsFda, Source::RemsSite],
        )]),
        Cell::Text(t!("Ask what therapy or medicine would involve.")),
        NOT_APPLY,
    ],
};

static TIME: Row = Row {
    id: "visit",
    label: t!("Time and visits"),
    cells: [
        Cell::Facts(&[
            claim(
                "About 40 minutes, then time to recover. The clinic sets how long.",
                Strength::SeveralTrials,
                &[Source::Taylor2018, Source::Anand2023, Source::AsaKetamine],
            ),
            claim(
                "Most studied: 6 to 8 visits in 2 to 4 weeks.",
                Strength::SeveralTrials,
                &[Source::Anand2023, Source::Feder2021, Source::Jelovac2025],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "At least 2 hours after the last spray.",
                Strength::Regulator,
                &[Source::RemsFda],
            ),
            claim(
                "For its approved uses: 8 visits in 4 weeks. In treatment-resistant depression it may go on, less often.",
                Strength::Label,
                &[Source::HcpMdsi, Source::SpravatoPrep, Source::Uspi2019],
            ),
        ]),
        ASK,
        NO_VISITS,
    ],
};

static DRIVING: Row = Row {
    id: "driving",
    label: t!("Driving"),
    cells: [
        DRIVING_AFTER_KETAMINE,
        Cell::Facts(&[claim(
            "Bring a ride. Do not drive or use machines until the next day, after a restful sleep.",
            Strength::Label,
            &[Source::SpravatoPrep],
        )]),
        ASK,
        NOT_APPLY,
    ],
};

static LASTING: Row = Row {
    id: "durability",
    label: t!("How long it may last"),
    cells: [
        Cell::Facts(&[claim(
            "In one hospital trial, 70 of 100 who had recovered from depression were ill again within a year. For anxiety, long-term effects are not known.",
            Strength::OneTrial,
            &[Source::Ekstrand2022, Source::Hartland2023],
        )]),
        Cell::Facts(&[claim(
            "In depression, of people who were stable, 27 of 100 relapsed on Spravato. After a switch to placebo spray (no drug in it), 45 did. For anxiety, it is not known.",
            Strength::OneTrial,
            &[Source::Daly2019],
        )]),
        ASK,
        NOT_APPLY,
    ],
};

static COST: Row = Row {
    id: "cost",
    label: t!("Cost and insurance"),
    cells: [
        Cell::Text(t!(
            "Ask each clinic for your own cost. Ask your plan what it pays."
        )),
        Cell::Text(t!(
            "Ask each clinic for your own cost. Ask your plan what it pays."
        )),
        Cell::Text(t!("Ask each clinic or pharmacy for your own cost.")),
        Cell::Text(t!("No new cost.")),
    ],
};
