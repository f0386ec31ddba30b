//! Claims, cells and running text: defined once in each schema that has them.

use serde_json::{Map, Value, json};

use super::{defined, list, object, of_shape, same, words};
use crate::evidence::Evidence;
use crate::names::STRENGTH;
use crate::shape::Shape;

/// What a schema refers to, and no more.
pub fn definitions(schema: &Value, evidence: &Evidence) -> Value {
    let mut text = schema.to_string();
    let mut used = Map::new();
    for (name, make) in [
        ("blocks", blocks as fn(&Evidence) -> Value),
        ("folded", folded),
        ("cell", cell),
        ("claim", claim),
    ] {
        if text.contains(&format!("#/definitions/{name}")) {
            let value = make(evidence);
            text += &value.to_string();
            used.insert(name.to_owned(), value);
        }
    }
    Value::Object(used)
}

fn claim(evidence: &Evidence) -> Value {
    let claim = object(
        [
            ("text", words("What visitors read.")),
            ("strength", json!({ "enum": STRENGTH.known() })),
            (
                "sources",
                json!({
                    "type": "array",
                    "minItems": 1,
                    "items": { "enum": evidence.sources },
                }),
            ),
        ],
        "A fact, with what stands behind it",
    );
    json!({ "anyOf": [claim, same()] })
}

fn cell(_: &Evidence) -> Value {
    json!({ "anyOf": [words("Words that state no fact."), list(&defined("claim"))] })
}

fn blocks(evidence: &Evidence) -> Value {
    let mut one = folded(evidence);
    if let Some(Value::Array(kinds)) = one["items"].get_mut("anyOf") {
        let folded = object(
            [("folded", defined("folded"))],
            "What the calm view puts behind a tap",
        );
        kinds.push(folded);
    }
    one
}

/// Running text that folds nothing itself.
fn folded(evidence: &Evidence) -> Value {
    let of = |shape: &Shape| of_shape(shape, evidence);
    let facts = list(&defined("claim"));
    list(&json!({ "anyOf": [
        words("Words that state no fact."),
        defined("claim"),
        object([("heading", words(""))], "A heading"),
        object([("on-screen", words(""))], "Words on the controls around them, which the plain page has not"),
        object([("facts", facts.clone())], "Facts, point by point"),
        object([("points", of(&Shape::List(&Shape::Text)))], "Points that state no fact"),
        object([("links", of(&Shape::List(&Shape::Link)))], "Links, by their names in links.toml"),
        object([("warning", words("")), ("facts", facts)], "A framed fact that must not be missed"),
    ] }))
}
