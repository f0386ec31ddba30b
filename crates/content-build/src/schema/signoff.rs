//! Of `content/signoff.toml`, for who reads it in an editor.

use serde_json::{Value, json};

use super::{any, list, object, words};

/// Reviews, and what was signed.
pub fn schema() -> Value {
    let digest = json!({ "type": "string", "pattern": "^[0-9a-f]{16}$" });
    let review = object(
        [
            (
                "role",
                words("psychiatrist, lawyer, clinic, or a language such as es."),
            ),
            ("name", words("The reviewer's name.")),
            ("credentials", words("Such as MD.")),
            (
                "date",
                json!({ "description": "The day of the signature." }),
            ),
            (
                "scope",
                list(&words("A screen or an id; none stands for all.")),
            ),
            ("signed", any(&digest)),
        ],
        "Who signed what",
    );
    let mut schema = object(
        [
            ("review", list(&review)),
            ("said", any(&words("What was signed."))),
        ],
        "Signatures; cargo xtask sign writes them",
    );
    schema["required"] = json!([]);
    schema
}
