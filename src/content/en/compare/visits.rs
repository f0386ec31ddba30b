//! What the visits are like, row by row and step by step.

mod timelines;

use crate::content::{Cell, GroupText, Row};
use crate::evidence::{Source, Strength, claim};

use super::{ASK, DRIVING_AFTER_KETAMINE, NO_VISITS, NOT_APPLY};

pub(super) use timelines::TIMELINES;

/// How long talk therapy takes.
const CBT_COURSE: Cell = Cell::Facts(&[claim(
    "Talk therapy (CBT, cognitive behavioral therapy) is often 6 to 20 sessions of half an hour to an hour. They come weekly or every 2 weeks.",
    Strength::Health,
    &[Source::CbtNhs],
)]);

pub(super) static GROUP: GroupText = GroupText {
    title: t!("What the visits are like"),
    short: t!("How often, how long, and what to plan for."),
    rows: &[
        Row {
            id: "induction",
            label: t!("Starting phase"),
            cells: [
                Cell::Facts(&[
                    claim(
                        "No schedule is approved.",
                        Strength::Regulator,
                        &[Source::Fda2023],
                    ),
                    claim(
                        "Most studied: 6 to 8 infusions, 2 or 3 a week for 2 to 4 weeks. Each gives 0.5 mg per kg of body weight.",
                        Strength::SeveralTrials,
                        &[Source::Anand2023, Source::Feder2021, Source::Jelovac2025],
                    ),
                ]),
                Cell::Facts(&[
                    claim(
                        "Treatment-resistant depression (other medicines have not helped enough): twice a week for 4 weeks. The first dose is 56 mg, then 56 or 84 mg.",
                        Strength::Label,
                        &[Source::SpravatoPrep],
                    ),
                    claim(
                        "Acute suicidal thoughts in depression: 84 mg twice a week for 4 weeks. Not shown to prevent suicide.",
                        Strength::Label,
                        &[Source::HcpMdsi, Source::Isi2025],
                    ),
                ]),
                CBT_COURSE,
                NO_VISITS,
            ],
        },
        Row {
            id: "maintenance",
            label: t!("After the starting phase"),
            cells: [
                Cell::Facts(&[claim(
                    "There is no agreed schedule. It goes by need, and few controlled studies guide it. Ask how the clinic decides, and when it stops.",
                    Strength::Guideline,
                    &[Source::Sanacora2017],
                )]),
                Cell::Facts(&[claim(
                    "Need is reviewed after 4 weeks. Weeks 5 to 8: once a week. From week 9: once a week or every 2 weeks.",
                    Strength::Label,
                    &[Source::Uspi2019, Source::SpravatoPrep],
                )]),
                ASK,
                Cell::Text(t!("You and your clinician set a date to look again.")),
            ],
        },
        Row {
            id: "visit",
            label: t!("Time per visit"),
            cells: [
                Cell::Facts(&[
                    claim(
                        "The infusion takes about 40 minutes. Then you stay until you are steady. The clinic sets how long.",
                        Strength::SeveralTrials,
                        &[Source::Taylor2018, Source::Anand2023, Source::AsaKetamine],
                    ),
                    claim(
                        "Getting ready takes more time. Ask the clinic how long in all.",
                        Strength::Guideline,
                        &[Source::AsaKetamine],
                    ),
                ]),
                Cell::Facts(&[
                    claim(
                        "You stay at least 2 hours after the last spray. You may stay longer, until the effects have worn off.",
                        Strength::Regulator,
                        &[Source::RemsFda],
                    ),
                    claim(
                        "Getting ready takes more time. Ask the clinic how long in all.",
                        Strength::Regulator,
                        &[Source::RemsFda],
                    ),
                ]),
                CBT_COURSE,
                NO_VISITS,
            ],
        },
        Row {
            id: "monitor",
            label: t!("How you are watched"),
            cells: [
                Cell::Facts(&[
                    claim(
                        "Staff check blood pressure, heart rate, oxygen and how alert you are. They do so before, during and after.",
                        Strength::Guideline,
                        &[
                            Source::Sanacora2017,
                            Source::Mcintyre2021,
                            Source::AsaKetamine,
                        ],
                    ),
                    claim(
                        "Staff should be trained for emergencies. This is expert advice, and each clinic sets its own rules.",
                        Strength::Guideline,
                        &[Source::Sanacora2017, Source::AsaKetamine],
                    ),
                ]),
                Cell::Facts(&[
                    claim(
                        "It is a federal rule. Staff watch you for at least 2 hours, with an oxygen monitor.",
                        Strength::Regulator,
                        &[Source::RemsFda],
                    ),
                    claim(
                        "You stay until sleepiness, feeling cut off and slow breathing have cleared.",
                        Strength::Regulator,
                        &[Source::RemsFda],
                    ),
                    claim(
                        "Staff check your blood pressure before, and about 40 minutes after. They go on until it is safe.",
                        Strength::Label,
                        &[Source::HcpDosing],
                    ),
                ]),
                ASK,
                NOT_APPLY,
            ],
        },
        Row {
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
        },
        Row {
            id: "food",
            label: t!("Food and drink before"),
            cells: [
                Cell::Facts(&[claim(
                    "The clinic sets the rule, so ask. The anesthetic label advises the usual rules for not eating, because of vomiting.",
                    Strength::Label,
                    &[Source::Ketalar],
                )]),
                Cell::Facts(&[claim(
                    "No food for 2 hours before. No drinks for 30 minutes before. If you use a steroid or decongestant nose spray, use it at least 1 hour before.",
                    Strength::Label,
                    &[Source::SpravatoPrep],
                )]),
                ASK,
                NOT_APPLY,
            ],
        },
        Row {
            id: "feels",
            label: t!("What it can feel like"),
            cells: [
                Cell::Facts(&[
                    claim(
                        "Floating, spacey, strange, spinning, numb. Talking can be hard. Things may look or sound odd. In trials of one dose, it peaked within the hour and was mostly gone in 2 hours.",
                        Strength::SeveralTrials,
                        &[Source::Acevedo2020],
                    ),
                    claim(
                        "The label says that in some people mental effects came on or lasted for days to weeks.",
                        Strength::Label,
                        &[Source::Ketalar],
                    ),
                ]),
                Cell::Facts(&[
                    claim(
                        "Much the same feelings. They peak at about 40 minutes. They are most often gone by an hour and a half. They tend to lessen with repeat doses.",
                        Strength::Label,
                        &[Source::JnjDissoc],
                    ),
                    claim(
                        "In trials, 48 to 61 of 100 people got very sleepy. Fewer than 1 of 100 passed out.",
                        Strength::Label,
                        &[Source::Isi2025],
                    ),
                ]),
                ASK,
                NOT_APPLY,
            ],
        },
    ],
};
