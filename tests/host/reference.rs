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

/// `tests/reference/evidence.json`: what stands behind the sources that came later, and what must be opened first.
pub fn evidence() -> Vec<Value> {
    let all = parse(include_str!("../reference/evidence.json"));
    all.as_array().expect("entries").clone()
}

fn parse(text: &str) -> Value {
    serde_json::from_str(text).expect("the evidence file is JSON")
}
