//! Schemas (JSON Schema) with which an editor completes and checks the files of `content/`.
//!
//! Each stands alone: editors of TOML follow no reference into another file.

mod parts;
mod signoff;

use serde_json::{Map, Value, json};

use crate::evidence::Evidence;
use crate::names::{CONDITION, SOURCE_KIND, STANDING, TREATMENT};
use crate::read::NUMBERS;
use crate::screens::{FORMS, LOADER, SCREENS, Screen};
use crate::shape::{Keys, Record, SCHEMES, Shape};

/// Every schema: its file and its text.
#[must_use]
pub fn all(evidence: &Evidence) -> Vec<(String, String)> {
    let name = |screen: &Screen| screen.per.map_or(screen.file, |_| screen.field).to_owned();
    let screens = SCREENS.iter().chain([&LOADER]);
    let screens = screens.map(|screen| (name(screen), screen.record));
    let forms = FORMS
        .iter()
        .map(|form| (format!("form-{}", form.file), form.record));
    let mut all: Vec<(String, Value)> = screens
        .chain(forms)
        .map(|(name, record)| (name, of_record(record, evidence)))
        .collect();
    let passages = [("claims", any(&defined("claim")))];
    all.push((
        "shared".to_owned(),
        object(passages, "What stands in several places"),
    ));
    let schemes = format!("^({})", SCHEMES.join("|"));
    let link = object(
        [
            ("text", words("The words.")),
            ("to", json!({ "type": "string", "pattern": schemes })),
        ],
        "A link",
    );
    all.push(("links".to_owned(), any(&link)));
    all.extend(of_evidence());
    all.push(("signoff".to_owned(), signoff::schema()));
    all.into_iter()
        .map(|(name, mut schema)| {
            let definitions = parts::definitions(&schema, evidence);
            if definitions.as_object().is_some_and(|used| !used.is_empty()) {
                schema["definitions"] = definitions;
            }
            schema["$schema"] = json!("http://json-schema.org/draft-07/schema#");
            let text = serde_json::to_string_pretty(&schema).expect("values are JSON");
            (format!("content/schema/{name}.json"), text + "\n")
        })
        .collect()
}

fn of_evidence() -> Vec<(String, Value)> {
    let day = json!({ "description": "A day, such as 2026-11-24." });
    let count = json!({ "type": "integer", "minimum": 0 });
    let arms = object(
        [("spravato", count.clone()), ("placebo", count)],
        "People in each arm",
    );
    let mut source = object(
        [
            ("cite", words("Author, title or label, and year.")),
            ("link", json!({ "type": "string", "pattern": "^https://" })),
            ("kind", json!({ "enum": SOURCE_KIND.known() })),
            ("read", json!({ "enum": ["part", "whole"] })),
        ],
        "A source",
    );
    source["required"] = json!(["cite", "kind", "read"]);
    let standing = json!({ "enum": STANDING.known() });
    let cells = TREATMENT.known().iter().map(|key| (*key, standing.clone()));
    let cells = object(cells, "Where each treatment stands");
    let rows = CONDITION.known().iter().map(|key| (*key, cells.clone()));
    vec![
        ("evidence-sources".to_owned(), any(&source)),
        (
            "evidence-ledger".to_owned(),
            object(rows, "The approval ledger"),
        ),
        (
            "evidence-side-effects".to_owned(),
            object(
                [("people", arms.clone()), ("effects", any(&arms))],
                "Side effects",
            ),
        ),
        (
            "evidence-review".to_owned(),
            object(
                [
                    ("checked", day.clone()),
                    ("due", day),
                    ("version", words("")),
                ],
                "Days of review",
            ),
        ),
    ]
}

fn words(about: &str) -> Value {
    json!({ "type": "string", "minLength": 1, "description": about })
}

/// A table with these keys, all of them and no other.
fn object<'a>(members: impl IntoIterator<Item = (&'a str, Value)>, about: &str) -> Value {
    let members: Map<String, Value> = members
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect();
    let keys: Vec<_> = members.keys().cloned().collect();
    json!({
        "description": about,
        "type": "object",
        "properties": members,
        "required": keys,
        "additionalProperties": false,
    })
}

/// A table with any keys.
fn any(of: &Value) -> Value {
    json!({ "type": "object", "additionalProperties": of })
}

fn list(of: &Value) -> Value {
    json!({ "type": "array", "items": of })
}

fn same() -> Value {
    object(
        [("same", words("The name of a passage in shared.toml."))],
        "What shared.toml has",
    )
}

fn of_record(record: &Record, evidence: &Evidence) -> Value {
    let field = |field: &crate::shape::Field| {
        let mut value = of_shape(&field.shape, evidence);
        value["description"] = json!(field.about);
        (field.key(), value)
    };
    let fields: Vec<_> = record.fields.iter().map(field).collect();
    let mut schema = object(
        fields
            .iter()
            .map(|(key, value)| (key.as_str(), value.clone())),
        record.about,
    );
    let needed: Vec<_> = record.fields.iter().map(crate::shape::Field::key).collect();
    schema["required"] = json!(needed);
    schema
}

fn of_shape(shape: &Shape, evidence: &Evidence) -> Value {
    let of = |shape: &Shape| of_shape(shape, evidence);
    match shape {
        Shape::Text | Shape::Pattern(_) | Shape::Link | Shape::Code => words(""),
        Shape::Around(names) => {
            let holes: Vec<_> = names
                .iter()
                .map(|name| format!("\\{{{name}\\}}[^{{}}]*"))
                .collect();
            json!({ "type": "string", "pattern": format!("^[^{{}}]*{}$", holes.concat()) })
        }
        Shape::Verbatim => json!({
            "type": "object",
            "required": [crate::languages::ENGLISH],
            "additionalProperties": { "type": ["string", "integer"] },
        }),
        Shape::Rule(of_each) => of(of_each),
        Shape::Number => {
            json!({ "type": "integer", "minimum": NUMBERS.start(), "maximum": NUMBERS.end() })
        }
        Shape::UpTo(most) => json!({ "type": "integer", "minimum": 0, "maximum": most }),
        Shape::Choice(names) => match names.keys {
            Keys::Known(keys) => json!({ "enum": keys }),
            Keys::Effects => json!({ "enum": evidence.effects }),
        },
        Shape::List(of_each) => list(&of(of_each)),
        Shape::Exactly(count, of_each) => {
            let mut value = list(&of(of_each));
            value["minItems"] = json!(count);
            value["maxItems"] = json!(count);
            value
        }
        Shape::Per(names, of_each) => match names.keys {
            Keys::Known(keys) => object(keys.iter().map(|key| (*key, of(of_each))), ""),
            Keys::Effects => {
                let keys = evidence
                    .effects
                    .iter()
                    .map(|key| (key.as_str(), of(of_each)));
                object(keys, "")
            }
        },
        Shape::Record(record) => of_record(record, evidence),
        Shape::Claim => defined("claim"),
        Shape::Cell => defined("cell"),
        Shape::Blocks => defined("blocks"),
    }
}

fn defined(name: &str) -> Value {
    json!({ "$ref": format!("#/definitions/{name}") })
}
