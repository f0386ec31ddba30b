//! The evidence files that content is checked against.

use serde_json::Value;

/// `tests/reference/instruments.json`: wording, scoring rules and test vectors.
pub fn instruments() -> Value {
    parse(include_str!("../reference/instruments.json"))
}

/// `tests/reference/treatments.json`: claims, comparison rows, counts and sources.
pub fn treatments() -> Value {
    parse(include_str!("../reference/treatments.json"))
}

fn parse(text: &str) -> Value {
    serde_json::from_str(text).expect("the evidence file is JSON")
}
