//! What each choice is and who gives it.

use crate::content::{Cell, GroupText, Row};
use crate::evidence::{Source, Strength, claim};

use super::{NO_VISITS, NOT_APPLY};

pub(super) static GROUP: GroupText = GroupText {
    title: t!("What each one is"),
    short: t!("What you would get, how, and from whom."),
    rows: &[
        Row {
            id: "what",
            label: t!("What it is"),
            cells: [
                Cell::Facts(&[claim(
                    "Ketamine is an anesthetic, used here in a low dose. It is an equal mix of two mirror forms, called R and S.",
                    Strength::Label,
                    &[Source::Ketalar],
                )]),
                Cell::Facts(&[claim(
                    "Spravato is a brand-name nasal spray. The drug in it is esketamine, which is the S form of ketamine only.",
                    Strength::Label,
                    &[Source::Uspi2026, Source::HcpMdsi],
                )]),
                Cell::Facts(&[claim(
                    "Talk therapy based on CBT, and antidepressants such as SSRIs. CBT is cognitive behavioral therapy.",
                    Strength::Guideline,
                    &[Source::Who2023],
                )]),
                Cell::Text(t!(
                    "No new care for now. You set a date to look at it again."
                )),
            ],
        },
        Row {
            id: "route",
            label: t!("How it is given"),
            cells: [
                Cell::Facts(&[claim(
                    "It drips through a small tube in a vein. This most often takes about 40 minutes.",
                    Strength::SeveralTrials,
                    &[Source::Taylor2018, Source::Anand2023],
                )]),
                Cell::Facts(&[claim(
                    "You spray it into your own nose while staff watch. You use 2 devices (56 mg) or 3 devices (84 mg).",
                    Strength::Regulator,
                    &[Source::RemsSite, Source::Janik2025],
                )]),
                Cell::Text(t!("Ask what therapy or medicine would involve.")),
                NOT_APPLY,
            ],
        },
        Row {
            id: "who",
            label: t!("Who gives it, and where"),
            cells: [
                Cell::Facts(&[
                    claim(
                        "A clinic or hospital gives it. The FDA does not certify sites for this.",
                        Strength::Guideline,
                        &[Source::RemsFda, Source::AsaKetamine, Source::Sanacora2017],
                    ),
                    claim(
                        "Groups of doctors say who should be there and what to check.",
                        Strength::Guideline,
                        &[Source::AsaKetamine, Source::Sanacora2017],
                    ),
                ]),
                Cell::Facts(&[
                    claim(
                        "Only a site certified by a federal safety program (REMS) can give it. You must enroll.",
                        Strength::Regulator,
                        &[Source::RemsFda, Source::RemsSite],
                    ),
                    claim(
                        "A prescriber must be on site. You never take it home.",
                        Strength::Regulator,
                        &[Source::RemsFda, Source::RemsSite],
                    ),
                ]),
                Cell::Text(t!("Ask your clinician who offers it near you.")),
                NO_VISITS,
            ],
        },
        Row {
            id: "age",
            label: t!("Age"),
            cells: [
                Cell::Facts(&[claim(
                    "Not approved for mental health at any age. This guide is for adults.",
                    Strength::Regulator,
                    &[Source::Ketalar, Source::Fda2023],
                )]),
                Cell::Facts(&[claim(
                    "For adults only. Not approved for children or teens.",
                    Strength::Label,
                    &[Source::Isi2025, Source::UspiDailymed],
                )]),
                Cell::Text(t!(
                    "This guide is for adults. Ask about care for a younger person."
                )),
                NOT_APPLY,
            ],
        },
    ],
};
