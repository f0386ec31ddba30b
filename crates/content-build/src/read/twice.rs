//! Refuses what stands twice among several: nobody can choose between the two.

use super::{At, Reader};
use crate::node::Node;
use crate::refusal::Refusal;
use crate::shape::Shape;

/// What tells one of several from the others: its own words, or of a record those that it is called by.
fn id(of: &Shape, at: &At) -> Option<String> {
    match of {
        Shape::Text | Shape::Verbatim | Shape::Claim => Some(at.id.clone()),
        Shape::Record(record) => {
            let mut fields = record.fields.iter();
            let named = fields.find(|field| matches!(field.shape, Shape::Text))?;
            Some([&at.id, ".", &*named.key()].concat())
        }
        _ => None,
    }
}

impl Reader<'_> {
    /// Refuses words that stand for two of several things, in whichever language.
    pub(super) fn twice<'a>(&mut self, of: &Shape, all: impl Iterator<Item = (&'a Node, At)>) {
        let mut before: Vec<(String, Vec<String>)> = Vec::new();
        for (node, at) in all {
            let Some(id) = id(of, &at) else { return };
            let mut said = self.statements.iter().rev();
            let said = said.find(|kept| kept.id == id);
            let row = said.map_or_else(|| vec![node.plain()], |kept| kept.said.clone());
            for (other, known) in &before {
                let mut same = row.iter().zip(known);
                let same = same.position(|(said, known)| said == known && !said.is_empty());
                if let Some(language) = same {
                    // The words of a form stand beside each other in every language.
                    let language = language * usize::from(!matches!(of, Shape::Verbatim));
                    self.refuse_twice(language, node.line, &id, other);
                }
            }
            before.push((id, row));
        }
    }

    fn refuse_twice(&mut self, language: usize, line: usize, id: &str, other: &str) {
        let what = format!("`{id}` says the same as `{other}`");
        let translated = language.checked_sub(1).map(|place| &self.languages[place]);
        let refusal = match translated {
            Some(language) => Refusal::new(&language.file, language.line(id), what),
            None => Refusal::new(&self.file, line, what),
        };
        self.refusals.push(refusal);
    }
}
