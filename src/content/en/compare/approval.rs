//! What each choice is approved for.

use crate::content::{Cell, GroupText, Row};
use crate::evidence::{Source, Strength, claim};

use super::{ASK, NOT_APPLY, OTHER_APPROVED};

pub(super) static GROUP: GroupText = GroupText {
    title: t!("What each one is approved for"),
    short: t!("What the US drug agency (FDA) has said yes to, and what it has not."),
    rows: &[
        Row {
            id: "fda",
            label: t!("FDA status"),
            cells: [
                Cell::Facts(&[
                    claim(
                        "Approved only as an anesthetic.",
                        Strength::Label,
                        &[Source::Ketalar],
                    ),
                    claim(
                        "Use for depression, anxiety, OCD or PTSD is off-label. The law lets a doctor choose it. The FDA has not found that it is safe or that it works for these.",
                        Strength::Regulator,
                        &[Source::Fda2023],
                    ),
                    claim(
                        "We found no approval for mental health. Our newest source on this is from February 2026, so ask if that has changed.",
                        Strength::Regulator,
                        &[Source::Fda2023, Source::Nrx2026],
                    ),
                ]),
                Cell::Facts(&[
                    claim(
                        "Approved for two uses, both in adults with depression. You find them in the next row.",
                        Strength::Label,
                        &[Source::Isi2025],
                    ),
                    claim(
                        "Any other use is off-label. That includes anxiety, OCD and PTSD.",
                        Strength::Label,
                        &[Source::Isi2025],
                    ),
                    claim(
                        "The newest label we know of is from March 2026. We read older texts of it.",
                        Strength::Label,
                        &[Source::Uspi2026, Source::Isi2025],
                    ),
                ]),
                OTHER_APPROVED,
                NOT_APPLY,
            ],
        },
        Row {
            id: "approved_for",
            label: t!("Approved for"),
            cells: [
                Cell::Facts(&[
                    claim(
                        "No mental health condition.",
                        Strength::Regulator,
                        &[Source::Ketalar, Source::Fda2023],
                    ),
                    claim(
                        "Not approved for any anxiety disorder, OCD or PTSD.",
                        Strength::Regulator,
                        &[Source::Ketalar, Source::Fda2023],
                    ),
                    claim(
                        "Not approved for any kind of depression.",
                        Strength::Regulator,
                        &[Source::Ketalar, Source::Fda2023],
                    ),
                ]),
                Cell::Facts(&[
                    claim(
                        "Adults with treatment-resistant depression (other medicines have not helped enough), with a pill (2019) or alone (2025).",
                        Strength::Label,
                        &[Source::Mhw2020, Source::Jnj2025, Source::Isi2025],
                    ),
                    claim(
                        "Adults with major depression and acute suicidal thoughts or actions, with an antidepressant pill (2020). Not shown to prevent suicide or ease suicidal thoughts.",
                        Strength::Label,
                        &[Source::Mhw2020, Source::Isi2025],
                    ),
                    claim(
                        "Not approved for any anxiety disorder, OCD or PTSD.",
                        Strength::Label,
                        &[Source::Isi2025],
                    ),
                ]),
                OTHER_APPROVED,
                NOT_APPLY,
            ],
        },
        Row {
            id: "schedule3",
            label: t!("Controlled-drug class"),
            cells: [
                Cell::Facts(&[claim(
                    "Schedule III. The law limits how it is kept and used.",
                    Strength::Regulator,
                    &[Source::Fda2023],
                )]),
                Cell::Facts(&[claim(
                    "Schedule III. The law limits how it is kept and used.",
                    Strength::Regulator,
                    &[Source::Ndc2026],
                )]),
                ASK,
                NOT_APPLY,
            ],
        },
        Row {
            id: "cert",
            label: t!("Registration and safety program"),
            cells: [
                Cell::Facts(&[
                    claim(
                        "The prescriber must be registered with the Drug Enforcement Administration (DEA). There is no federal safety program (REMS).",
                        Strength::Regulator,
                        &[Source::Fda2023],
                    ),
                    claim(
                        "Some ketamine is mixed by a pharmacy. That kind is not FDA-approved. The FDA warned of its risks in 2022 and 2023. Ask which product is used.",
                        Strength::Regulator,
                        &[Source::Fda2022, Source::Fda2023],
                    ),
                ]),
                Cell::Facts(&[
                    claim(
                        "The prescriber must be registered with the DEA. The site and the pharmacy must be certified by REMS.",
                        Strength::Regulator,
                        &[Source::RemsFda, Source::RemsSite],
                    ),
                    claim(
                        "The site sends a form to the safety program after each clinic visit.",
                        Strength::Regulator,
                        &[Source::RemsSite],
                    ),
                ]),
                ASK,
                NOT_APPLY,
            ],
        },
    ],
};
