//! Words of the approval ledger.

use crate::content::{LedgerText, Text};
use crate::evidence::ledger::{Condition, Standing, Treatment};
use crate::evidence::{Claim, Source, Strength, claim};

pub(super) const LEDGER: LedgerText = LedgerText {
    title: t!("Approved or not, use by use"),
    condition,
    treatment,
    standing,
    cell,
    note: t!(
        "\"Approved\" means the FDA has approved the medicine for that use. \"Off-label\" means it has not, but a doctor may still choose it. In a randomized trial, chance decides who gets which treatment. A placebo has no drug in it."
    ),
};

fn condition(condition: Condition) -> Text {
    match condition {
        Condition::ResistantDepression => t!("Treatment-resistant depression"),
        Condition::AcuteSuicidalThoughts => {
            t!("Major depression with acute suicidal thoughts or acts")
        }
        Condition::Generalized => t!("Generalized anxiety disorder (GAD)"),
        Condition::Panic => t!("Panic disorder"),
        Condition::Social => t!("Social anxiety"),
        Condition::Phobia => t!("Specific phobias"),
        Condition::Ocd => t!("Obsessive-compulsive disorder (OCD)"),
        Condition::Ptsd => t!("Post-traumatic stress disorder (PTSD)"),
    }
}

fn treatment(treatment: Treatment) -> Text {
    match treatment {
        Treatment::IvKetamine => t!("IV ketamine"),
        Treatment::Spravato => t!("Spravato"),
    }
}

fn standing(standing: Standing) -> Text {
    match standing {
        Standing::Approved => t!("Approved"),
        Standing::SeveralTrials => t!("Off-label, several trials"),
        Standing::OneSmallTrial => t!("Off-label, one small trial"),
        Standing::NoTrialFound => t!("Off-label, no trial found"),
        Standing::NotReviewed => t!("Off-label, not reviewed here"),
    }
}

fn cell(condition: Condition, treatment: Treatment) -> Claim {
    match treatment {
        Treatment::IvKetamine => iv_ketamine(condition),
        Treatment::Spravato => spravato(condition),
    }
}

const fn iv_ketamine(condition: Condition) -> Claim {
    match condition {
        Condition::Generalized => IV_GENERALIZED,
        Condition::Panic | Condition::Phobia => NO_TRIAL,
        Condition::Social => IV_SOCIAL,
        Condition::Ocd => IV_OCD,
        Condition::Ptsd => IV_PTSD,
        Condition::ResistantDepression => IV_RESISTANT_DEPRESSION,
        Condition::AcuteSuicidalThoughts => IV_ACUTE_SUICIDAL_THOUGHTS,
    }
}

const fn spravato(condition: Condition) -> Claim {
    match condition {
        Condition::ResistantDepression => SPRAVATO_RESISTANT_DEPRESSION,
        Condition::AcuteSuicidalThoughts => SPRAVATO_ACUTE_SUICIDAL_THOUGHTS,
        Condition::Generalized
        | Condition::Panic
        | Condition::Social
        | Condition::Phobia
        | Condition::Ocd
        | Condition::Ptsd => NO_TRIAL,
    }
}

const NO_TRIAL: Claim = claim(
    "No randomized trial found.",
    Strength::NoTrialFound,
    &[Source::Whittaker2021, Source::Hartland2023],
);

const IV_GENERALIZED: Claim = claim(
    "No placebo-controlled trial found. One 12-person study used shots under the skin, not IV.",
    Strength::NoTrialFound,
    &[Source::Glue2020, Source::Whittaker2021],
);

const IV_SOCIAL: Claim = claim(
    "One trial, 18 people, one IV dose. Mixed results.",
    Strength::SmallStudy,
    &[Source::Taylor2018],
);

const IV_OCD: Claim = claim(
    "One trial, 15 people. At one week, 4 of 8 responded (got better by a set amount). On placebo, 0 of 7 did.",
    Strength::SmallStudy,
    &[Source::Rodriguez2013],
);

const IV_PTSD: Claim = claim(
    "Mixed. The largest trial, 158 people, found no benefit for PTSD. VA/DoD suggests against it.",
    Strength::SeveralTrials,
    &[
        Source::Feder2014,
        Source::Feder2021,
        Source::Abdallah2022,
        Source::VadodPtsd2023,
    ],
);

const IV_RESISTANT_DEPRESSION: Claim = claim(
    "Mostly short trials. In one of 99 people, two of four doses beat midazolam, a calming drug. An open one had 365 people: 55 of 100 responded (got better by a set amount).",
    Strength::SeveralTrials,
    &[Source::Fava2020, Source::Anand2023],
);

const IV_ACUTE_SUICIDAL_THOUGHTS: Claim = claim(
    "Not approved. This guide did not review studies for this use.",
    Strength::Regulator,
    &[Source::Ketalar, Source::Fda2023],
);

const SPRAVATO_RESISTANT_DEPRESSION: Claim = claim(
    "With an antidepressant pill since 2019, and alone since 2025. For adults.",
    Strength::Regulator,
    &[Source::Mhw2020, Source::Jnj2025],
);

const SPRAVATO_ACUTE_SUICIDAL_THOUGHTS: Claim = claim(
    "Since 2020, for the depression, with an antidepressant pill. Not shown to prevent suicide.",
    Strength::Regulator,
    &[Source::Mhw2020, Source::Isi2025],
);
