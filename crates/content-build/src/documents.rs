//! What documents say of the content, and is made from it: the table of the tag's attributes, and who signed the words.

use std::fs;
use std::path::Path;

use crate::attributes::{self, Attribute};
use crate::refusal::Refusal;

/// Those that say who signed.
const DOCUMENTS: [&str; 3] = ["README.md", "docs/content.md", "docs/embedding.md"];

/// That for a clinic's web person, which has the table.
const EMBEDDING: &str = "docs/embedding.md";

/// Around who signed.
const MARKS: [&str; 2] = [
    "<!-- signed: cargo xtask words writes this -->",
    "<!-- signed -->",
];

/// Each document, as it is to be.
///
/// # Errors
/// When one is not there, or has no place for what it is to say.
pub fn all(
    root: &Path,
    attributes: &[Attribute],
    signed: &str,
) -> Result<Vec<(String, String)>, Refusal> {
    let all = DOCUMENTS.iter().map(|document| {
        let refused = |what: &str| Refusal::new(document, 1, what.to_owned());
        let text = fs::read_to_string(root.join(document)).unwrap_or_default();
        let [before, after] = MARKS;
        let text = text
            .split_once(before)
            .and_then(|(head, rest)| Some((head, rest.split_once(after)?.1)))
            .map(|(head, tail)| [head, before, signed, after, tail].concat())
            .ok_or_else(|| refused("has no place that says who signed"))?;
        let text = match *document {
            EMBEDDING => attributes::in_table(&text, attributes)
                .ok_or_else(|| refused("has no table of attributes"))?,
            _ => text,
        };
        Ok(((*document).to_owned(), text))
    });
    all.collect()
}
