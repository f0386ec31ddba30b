//! Keeps each statement as it is read, for those who sign.

use super::{At, Reader};
use crate::node::Node;
use crate::shape::{Record, Shape};
use crate::statement::{Kind, Statement};

impl Reader<'_> {
    /// Keeps words.
    pub(super) fn state(&mut self, at: &At, kind: Kind, said: Vec<String>) -> &mut Statement {
        self.statements.push(Statement {
            kind,
            said,
            place: at.place.clone(),
            ..Statement::figures(&self.screen, "", &at.about, String::new())
        });
        let last = self.statements.len() - 1;
        let kept = &mut self.statements[last];
        kept.id.clone_from(&at.id);
        kept
    }

    /// Makes a claim of the words that were kept last.
    pub(super) fn rest_on(&mut self, at: &At, strength: &str, sources: Vec<String>) {
        if let Some(kept) = self.statements.last_mut().filter(|kept| kept.id == at.id) {
            kept.kind = Kind::Claim;
            strength.clone_into(&mut kept.strength);
            kept.sources = sources;
        }
    }

    /// Keeps that something that is kept once stands on this screen too.
    pub(super) fn restate(&mut self, at: &At) {
        let earlier = self.statements.iter();
        let earlier = earlier.filter(|kept| kept.is_in(&at.id) && !kept.is_repeated);
        let again: Vec<_> = earlier
            .map(|kept| Statement {
                screen: self.screen.clone(),
                is_repeated: true,
                ..kept.clone()
            })
            .collect();
        self.statements.extend(again);
    }

    /// Keeps the numbers and signs of a record, with the name that they belong to.
    pub(super) fn figures(&mut self, record: &Record, node: &Node, at: &At) {
        let figures = record.fields.iter().filter(|field| field.shape.is_figure());
        let figures = figures.filter_map(|field| {
            let key = field.key();
            let value = node.get(&key)?.plain();
            Some(format!("{key} {value}"))
        });
        let figures: Vec<_> = figures.collect();
        if figures.is_empty() {
            return;
        }
        let mut named = record.fields.iter();
        let named = named.find(|field| matches!(field.shape, Shape::Text));
        let name = named.and_then(|field| node.get(&field.key())?.str());
        let name = name.map_or(String::new(), |name| [name, ": "].concat());
        let at = at.key("figures", record.about);
        self.state(&at, Kind::Figures, Vec::new()).figures = name + &figures.join(", ");
    }
}
