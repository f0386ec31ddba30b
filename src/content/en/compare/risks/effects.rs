//! Warnings, crisis, common side effects and stopping because of them.

use crate::content::{Cell, Row};
use crate::evidence::{Claim, Source, Strength, claim};

use super::super::{ASK, NOT_APPLY, OTHER_WARNINGS};

const CALL: Claim = claim(
    "Call or text 988, or call 911.",
    Strength::Service,
    &[Source::Lifeline988],
);

pub(super) const BOXED: Row = Row {
    id: "boxed",
    label: t!("Boxed warning (the strongest kind) and serious risks"),
    cells: [
        Cell::Facts(&[
            claim(
                "No boxed warning, as an anesthetic. It has serious risks all the same.",
                Strength::Label,
                &[Source::Ketalar],
            ),
            claim(
                "Known risks: a rise in blood pressure, slow breathing, and being confused or seeing things.",
                Strength::Label,
                &[Source::Ketalar],
            ),
            claim(
                "Given too fast or in too high a dose, it can slow or stop breathing. Staff need rescue gear at hand.",
                Strength::Label,
                &[Source::Ketalar],
            ),
            claim(
                "Also: harm to the bladder, the liver and the bile ducts with long or repeated use, in treatment too. Misuse, and coming to depend on it.",
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
                "Boxed warning, five parts. Sedation: you get very sleepy. Dissociation: you feel cut off. Respiratory depression: you breathe slowly. Abuse and misuse. Suicidal thoughts and behaviors: antidepressants can raise these in some young people.",
                Strength::Label,
                &[Source::UspiDailymed, Source::Isi2025],
            ),
            claim(
                "Also: higher blood pressure, trouble with thinking, unsafe driving. A sore, inflamed bladder. Harm to an unborn baby.",
                Strength::Label,
                &[Source::Isi2025, Source::Uspi2019],
            ),
        ]),
        OTHER_WARNINGS,
        NOT_APPLY,
    ],
};

pub(super) const CRISIS: Row = Row {
    id: "suicide",
    label: t!("If you are in crisis"),
    cells: [
        Cell::Facts(&[
            CALL,
            claim(
                "Do not wait for a visit to the clinic.",
                Strength::Service,
                &[Source::Lifeline988],
            ),
        ]),
        Cell::Facts(&[
            CALL,
            claim(
                "Not shown to prevent suicide. It does not replace the hospital.",
                Strength::Label,
                &[Source::Isi2025],
            ),
        ]),
        Cell::Facts(&[CALL]),
        Cell::Facts(&[CALL]),
    ],
};

pub(super) const COMMON: Row = Row {
    id: "common",
    label: t!("Common side effects"),
    cells: [
        Cell::Facts(&[
            claim(
                "Of 91 hospital patients with depression. Spinning: 63. Feeling cut off: 55. Anxious: 41. Double vision: 28. Sick to the stomach: 25. Confused: 23. Watery or dry mouth: 22. Tired: 20. Headache: 20. Very happy: 19. Blurred vision: 18.",
                Strength::OneTrial,
                &[Source::Ekstrand2022],
            ),
            claim(
                "They had up to 12 infusions (slow drips into a vein). There was no placebo group (given a drip with no drug). Do not compare these with the Spravato numbers.",
                Strength::OneTrial,
                &[Source::Ekstrand2022],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "Of 100 people with treatment-resistant depression, on Spravato and on placebo spray (no drug in it). Cut off: 41 and 9. Dizzy: 29 and 8. Sick to the stomach: 28 and 9. Sleepy: 23 and 9. Spinning: 23 and 3. Headache: 20 and 17. Anxious: 13 and 6.",
                Strength::Label,
                &[Source::HcpSafety, Source::Usmed34],
            ),
            claim(
                "Other medicines had not helped enough. This was over 4 weeks. All took a new antidepressant. Do not compare with IV.",
                Strength::Label,
                &[Source::HcpSafety, Source::Usmed34],
            ),
        ]),
        ASK,
        NOT_APPLY,
    ],
};

pub(super) const STOPPED: Row = Row {
    id: "stopped",
    label: t!("Stopped because of side effects"),
    cells: [
        Cell::Facts(&[
            claim(
                "In a survey, 27 prescribers recalled that 47 of 6,630 people stopped. Most did so from distress in the session.",
                Strength::Observational,
                &[Source::Feifel2020],
            ),
            claim(
                "Surveys like this miss people. Do not compare it with trial numbers.",
                Strength::Observational,
                &[Source::Feifel2020],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "Fewer than 7 of 100 people stopped, in short and long trials of depression.",
                Strength::Label,
                &[Source::SpravatoSafety],
            ),
            claim(
                "In a long open study, 6 of 100 stopped. It had no comparison group.",
                Strength::SmallStudy,
                &[Source::Zaki2025],
            ),
        ]),
        ASK,
        NOT_APPLY,
    ],
};
