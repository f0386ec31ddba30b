//! The codes of the forms: LOINC's, <https://loinc.org/69737-5>, <https://loinc.org/55757-9>.

/// Codes of the GAD-7's items, in the printed order.
pub const GAD7_ITEMS: [&str; 7] = [
    "69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7",
];

/// The code of the GAD-7's total.
pub const GAD7_TOTAL: &str = "70274-6";

/// Codes of the answers on how often, 0 to 3 points (answer list LL358-3).
pub const FREQUENCY: [&str; 4] = ["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"];

pub(super) const GAD7_PANEL: &str = "69737-5";
pub(super) const PHQ2_PANEL: &str = "55757-9";
pub(super) const PHQ2_TOTAL: &str = "55758-7";
pub(super) const PHQ2_ITEMS: [&str; 2] = ["44250-9", "44255-8"];
pub(super) const DIFFICULTY_ITEM: &str = "69722-7";

/// Codes of the answers on difficulty (answer list LL359-1); LOINC's numbers are not in order.
pub(super) const DIFFICULTY: [&str; 4] = ["LA6572-7", "LA6573-5", "LA6575-0", "LA6574-3"];

pub(super) const NOTICE: &str = "This material contains content from LOINC (http://loinc.org). LOINC is copyright \u{a9} 1995-2026, Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license. LOINC\u{ae} is a registered United States trademark of Regenstrief Institute, Inc.";
