//! Names that content and program share: the variants of the program's enums.

use crate::shape::{Keys, Names};

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident = $path:literal [$($key:literal)*];)*) => {
        $($(#[$doc])* pub static $name: Names = Names { path: $path, keys: Keys::Known(&[$($key),*]) };)*
    };
}

names! {
    /// How strong the evidence behind a claim is.
    STRENGTH = "crate::evidence::Strength" [
        "several-trials" "review" "one-trial" "small-study" "observational" "background" "no-trial-found"
        "label" "regulator" "guideline" "survey" "instrument" "service" "insurer" "health"
    ];
    /// What a source is.
    SOURCE_KIND = "crate::evidence::SourceKind" [
        "review" "trial" "small-study" "observational" "label" "maker" "regulator" "guideline" "survey"
        "instrument" "service" "insurer" "health" "article" "news"
    ];
    /// The sections of the journey.
    SECTION = "care_guide_core::step::Section" ["start" "learn" "check" "options" "compare" "talk"];
    /// The types of anxiety.
    KIND = "care_guide_core::marks::Kind" ["generalized" "panic" "social" "phobia" "ocd"];
    /// Kinds of care.
    CARE = "care_guide_core::marks::Care" ["therapy" "antidepressants" "benzodiazepines" "everyday"];
    /// The questions of the comparison.
    ASPECT = "care_guide_core::marks::Aspect" ["approval" "evidence" "time" "effects" "exclusions" "cost"];
    /// What is compared.
    CHOICE = "care_guide_core::marks::Choice" ["iv" "spravato" "usual" "wait"];
    /// The pictures of the comparison at a glance.
    SIGN = "crate::Sign" ["no" "yes" "none" "warn" "meter" "visits"];
    /// The ranges of the GAD-7.
    BAND = "care_guide_core::score::Band" ["minimal" "mild" "moderate" "severe"];
    /// The answers of the GAD-7 and the PHQ-2.
    FREQUENCY = "care_guide_core::instrument::Frequency" [
        "not-at-all" "several-days" "more-than-half-the-days" "nearly-every-day"
    ];
    /// The answers on difficulty.
    DIFFICULTY = "care_guide_core::instrument::Difficulty" ["not-at-all" "somewhat" "very" "extremely"];
    /// The answers of the panic module.
    YES_NO = "care_guide_core::instrument::YesNo" ["no" "yes"];
    /// What may go on the sheet.
    PART = "care_guide_core::handout::HandoutPart" ["gad7" "mood" "panic" "familiar" "tried" "priorities" "space"];
    /// How long care was tried.
    DURATION = "care_guide_core::handout::Duration" ["weeks" "months" "years" "not-sure"];
    /// Ways to take the sheet along.
    EXPORT_FORMAT = "care_guide_core::handout::ExportFormat" ["print" "text" "page" "copy" "fhir"];
    /// Why a file gives no score.
    UNREADABLE = "care_guide_core::handout::Unreadable" ["too-large" "not-ours" "not-whole"];
    /// What a clinic may say that it offers.
    OFFER = "care_guide_core::config::Offer" [
        "evaluation" "therapy" "medicines" "iv-ketamine" "spravato" "neurofeedback"
    ];
    /// The conditions of the approval ledger.
    CONDITION = "crate::evidence::ledger::Condition" [
        "generalized" "panic" "social" "phobia" "ocd" "ptsd" "resistant-depression" "acute-suicidal-thoughts"
    ];
    /// The treatments of the approval ledger.
    TREATMENT = "crate::evidence::ledger::Treatment" ["iv-ketamine" "spravato"];
    /// Where a treatment stands.
    STANDING = "crate::evidence::ledger::Standing" [
        "approved" "several-trials" "one-small-trial" "no-trial-found" "not-reviewed"
    ];
}

/// The side effects of the label's table.
pub static EFFECT: Names = Names {
    path: "crate::evidence::reactions::Effect",
    keys: Keys::Effects,
};
