//! Keeps each statement as it is read, for those who sign.

use super::{At, Reader};
use crate::node::Node;
use crate::shape::{Field, Record, Shape};
use crate::statement::{Stand, Statement, StatementKind};

/// The links that stand beside every sentence that names a crisis line.
const CRISIS: [&str; 2] = ["help.emergency.*", "help.lines.*"];

/// What is around the words that are being read.
#[derive(Clone, Default)]
pub struct Context {
    /// The heading above them, in each language.
    heading: Vec<String>,
    /// The first statement of the list or the record that they are in.
    since: usize,
    /// Where what is said in several places is used.
    pub(super) place: Option<String>,
}

impl Reader<'_> {
    /// Reads a list or a record: the headings in it end with it.
    pub fn within<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let outer = self.context.clone();
        self.context.since = self.statements.len();
        let read = read(self);
        self.context = outer;
        read
    }

    /// Makes the words that were kept last the heading of what follows.
    pub(super) fn head(&mut self) {
        if let Some(last) = self.statements.last_mut() {
            self.context.heading.clone_from(&last.said);
            last.stand.under.clear();
        }
    }

    fn stand(&self, place: &str) -> Stand {
        Stand {
            place: self.context.place.as_deref().unwrap_or(place).to_owned(),
            under: self.context.heading.clone(),
            beside: Vec::new(),
        }
    }

    /// Keeps which link stands beside the last sentence of the same list or record.
    pub(super) fn beside(&mut self, link: &str, at: &At) {
        let said = |end: &str| {
            let id = ["links.", link, end].concat();
            let mut kept = self.statements.iter();
            let kept = kept.find(|kept| kept.id == id);
            kept.map_or(&[][..], |kept| &kept.said)
        };
        let row = said(".text").iter().zip(said(".to"));
        let row: Vec<_> = row.map(|(text, to)| format!("{text} {to}")).collect();
        if CRISIS.contains(&at.place.as_str()) {
            self.crisis_links.push(row.clone());
        }
        let mut here = self.statements[self.context.since..].iter_mut().rev();
        if let Some(sentence) = here.find(|kept| kept.is_sentence()) {
            sentence.stand.beside.push(row);
        }
    }

    /// Keeps words.
    pub(super) fn state(
        &mut self,
        at: &At,
        kind: StatementKind,
        said: Vec<String>,
    ) -> &mut Statement {
        let stand = self.stand(&at.place);
        self.statements.push(Statement {
            kind,
            said,
            place: at.place.clone(),
            ..Statement::figures(&self.screen, "", &at.about, String::new())
        });
        let last = self.statements.len() - 1;
        let kept = &mut self.statements[last];
        kept.id.clone_from(&at.id);
        kept.stand = stand;
        kept
    }

    /// Makes a claim of the words that were kept last.
    pub(super) fn rest_on(&mut self, at: &At, strength: &str, sources: Vec<String>) {
        if let Some(kept) = self.statements.last_mut().filter(|kept| kept.id == at.id) {
            kept.kind = StatementKind::Claim;
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
                stand: self.stand(&kept.place),
                is_repeated: true,
                ..kept.clone()
            })
            .collect();
        self.statements.extend(again);
    }

    /// Keeps the numbers and signs of a record, with the name that they belong to.
    pub(super) fn figures(&mut self, record: &Record, node: &Node, at: &At) {
        let fields = record.fields.iter().filter(|field| field.shape.is_figure());
        let (figures, keys): (Vec<_>, Vec<_>) = fields
            .filter_map(|field| {
                let key = field.key();
                let value = node.get(&key)?.plain();
                Some((format!("{key} {value}"), (key, field.about)))
            })
            .unzip();
        if figures.is_empty() {
            return;
        }
        let mut named = record.fields.iter();
        let named = named.find(|field| matches!(field.shape, Shape::Text));
        let name = named.and_then(|field| node.get(&field.key())?.str());
        let name = name.map_or(String::new(), |name| [name, ": "].concat());
        let at = at.key("figures", record.about);
        let kept = self.state(&at, StatementKind::Figures, Vec::new());
        kept.figures = name + &figures.join(", ");
        kept.keys = keys;
    }
}

/// Whether a field stands above what follows in its record: a title, and in a record of a file the name that it begins
/// with.
pub fn is_heading(field: &Field, place: usize, is_file: bool) -> bool {
    let key = field.name;
    matches!(field.shape, Shape::Text)
        && (key.ends_with("title") || place == 0 && (!is_file || key == "name"))
}
