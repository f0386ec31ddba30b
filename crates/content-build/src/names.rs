//! Names that content and program share: the variants of the program's enums.

use crate::shape::{Keys, Names};

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident = $path:literal [$($key:literal)*];)*) => {
        $($(#[$doc])* pub static $name: Names = Names { path: $path, keys: Keys::Known(&[$($key),*]) };)*
    };
}

names! {
    /// How strong the evidence behind a claim is.
    STRENGTH = "evidence::Strength" [
        "several-trials" "review" "one-trial" "small-study" "observational" "background" "no-trial-found"
        "label" "regulator" "guideline" "survey" "instrument" "service" "insurer" "health"
    ];
    /// The sections of the journey.
    SECTION = "domain::step::Section" ["start" "learn" "check" "options" "compare" "next"];
    /// The groups of the full comparison.
    GROUP = "domain::step::Group" ["what" "approval" "evidence" "visits" "risks" "choices"];
    /// The types of anxiety.
    KIND = "domain::marks::Kind" ["generalized" "panic" "social" "phobia" "ocd"];
    /// Kinds of care.
    CARE = "domain::marks::Care" ["therapy" "antidepressants" "benzodiazepines" "everyday"];
    /// The topics of the short comparison.
    TOPIC = "domain::marks::Topic" [
        "approval" "warnings" "evidence" "side-effects" "route" "time" "driving" "lasting" "cost"
    ];
    /// The ranges of the GAD-7.
    BAND = "domain::score::Band" ["minimal" "mild" "moderate" "severe"];
    /// The answers of the GAD-7 and the PHQ-2.
    FREQUENCY = "domain::instrument::Frequency" [
        "not-at-all" "several-days" "more-than-half-the-days" "nearly-every-day"
    ];
    /// The answers on difficulty.
    DIFFICULTY = "domain::instrument::Difficulty" ["not-at-all" "somewhat" "very" "extremely"];
    /// The answers of the panic module.
    YES_NO = "domain::instrument::YesNo" ["no" "yes"];
    /// What may go on the sheet.
    PART = "domain::summary::Part" ["gad7" "mood" "panic" "familiar" "tried" "priorities" "space"];
    /// How long care was tried.
    SPELL = "domain::summary::Spell" ["weeks" "months" "years" "not-sure"];
    /// Ways to take the sheet along.
    WAY = "domain::summary::Way" ["print" "text" "page" "copy" "fhir"];
    /// Why a file gives no score.
    UNREADABLE = "domain::summary::Unreadable" ["too-large" "not-ours" "not-whole"];
    /// The conditions of the approval ledger.
    CONDITION = "evidence::ledger::Condition" [
        "generalized" "panic" "social" "phobia" "ocd" "ptsd" "resistant-depression" "acute-suicidal-thoughts"
    ];
    /// The treatments of the approval ledger.
    TREATMENT = "evidence::ledger::Treatment" ["iv-ketamine" "spravato"];
    /// Where a treatment stands.
    STANDING = "evidence::ledger::Standing" [
        "approved" "several-trials" "one-small-trial" "no-trial-found" "not-reviewed"
    ];
}

/// The side effects of the label's table.
pub static EFFECT: Names = Names {
    path: "evidence::reactions::Effect",
    keys: Keys::Effects,
};
