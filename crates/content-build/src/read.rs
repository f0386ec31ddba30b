//! Reads a file by its shape and writes it as a Rust constant; what does not fit is refused.

mod at;
mod loader;
mod passages;
mod shared;
mod statements;
mod twice;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use crate::evidence::Evidence;
use crate::figures::broken;
use crate::languages::{Language, Message};
use crate::node::{Data, Node};
pub use crate::read::at::At;
pub use crate::read::shared::Shared;
pub use crate::read::statements::Context;
use crate::read::statements::is_heading;
use crate::refusal::Refusal;
use crate::rows::Rows;
use crate::shape::{Field, Keys, Names, Record, Shape, camel};
use crate::statement::{Statement, StatementKind};

/// The numbers that pictures and rules have use for.
pub const NUMBERS: RangeInclusive<i64> = 0..=255;

/// What is read, and what came of it.
pub struct Reader<'a> {
    /// Sources and side effects.
    pub evidence: &'a Evidence,
    /// The languages other than English.
    pub languages: Vec<Language>,
    /// Whether translations that are not in step are let stand.
    pub is_draft: bool,
    /// Which those are, in which language.
    pub pending: BTreeSet<(usize, String)>,
    /// Words by place.
    pub words: Rows,
    /// How many of them a visit cannot begin without.
    pub first: usize,
    /// Addresses by place.
    pub addresses: Rows,
    /// All words that are translated, in the order of the screens.
    pub messages: Vec<Message>,
    /// What is wrong.
    pub refusals: Vec<Refusal>,
    /// What several screens say, and links, by name.
    pub shared: BTreeMap<&'static str, Shared>,
    /// Shared passages that are used, as Rust constants.
    pub constants: String,
    /// The sources that stand behind something.
    pub cited: BTreeSet<String>,
    /// All that is said, in the order in which it is read.
    pub statements: Vec<Statement>,
    /// The links that stand beside sentences which name a crisis line, in each language.
    pub crisis_links: Vec<Vec<String>>,
    /// What is around the words that are being read.
    pub context: Context,
    /// The screen that is being read.
    pub screen: String,
    /// The file that is being read.
    pub file: String,
    /// The form that its words need.
    pub needs: Option<&'static str>,
}

impl Reader<'_> {
    /// Refuses a line.
    pub fn refuse(&mut self, line: usize, what: String) -> String {
        self.refusals.push(Refusal::new(&self.file, line, what));
        String::new()
    }

    /// A value as Rust.
    pub fn value(&mut self, shape: &Shape, node: &Node, at: &At) -> String {
        match shape {
            Shape::Text => self.text(node, at, &[]),
            Shape::Around(names) => self.text(node, at, names),
            Shape::Pattern(names) => self.pattern(node, at, names),
            Shape::Verbatim => self.verbatim(node, at),
            Shape::Claim => self.claim(node, at),
            Shape::Blocks => self.within(|reader| reader.list(node, at, Self::block)),
            Shape::Cell => self.cell(node, at),
            Shape::Link => self.link(node, at),
            Shape::Number => self.number(&NUMBERS, node, at),
            Shape::UpTo(most) => self.number(&(0..=i64::from(*most)), node, at),
            Shape::Rule(of) => self.value(of, node, at),
            Shape::Code => match node.str() {
                Some(code) => format!("{code:?}"),
                None => self.refuse(node.line, format!("`{}` must be a name in quotes", at.id)),
            },
            Shape::Choice(names) => self.choice(names, node, at),
            Shape::List(of) => {
                let at = at.counted(of.is_nameless());
                self.list_of(of, node, &at)
            }
            Shape::Exactly(count, of) => self.exactly(*count, of, node, at),
            Shape::Per(names, of) => self.per(names, of, node, at),
            Shape::Record(record) => self.within(|reader| reader.record(record, node, at)),
        }
    }

    fn number(&mut self, allowed: &RangeInclusive<i64>, node: &Node, at: &At) -> String {
        match node.value {
            Data::Number(number) if allowed.contains(&number) => number.to_string(),
            _ => {
                let (least, most) = (allowed.start(), allowed.end());
                let what = format!("must be a whole number from {least} to {most}");
                self.refuse(node.line, format!("`{}` {what}", at.id))
            }
        }
    }

    /// Several things, each with its key.
    pub fn record(&mut self, record: &Record, node: &Node, at: &At) -> String {
        let known: Vec<_> = record.fields.iter().map(Field::key).collect();
        self.only(node, at, &known);
        let mut rust = format!("{} {{ ", record.name);
        let is_file = at.id == self.screen;
        let refused = self.refusals.len();
        for (place, field) in record.fields.iter().enumerate() {
            let key = field.key();
            let value = if let Some(value) = node.get(&key) {
                self.value(&field.shape, value, &at.key(&key, field.about))
            } else {
                let what = format!("`{key}` of `{}` is missing: {}", at.id, field.about);
                self.refuse(node.line, what)
            };
            if is_heading(field, place, is_file) {
                self.head();
            }
            if !matches!(field.shape, Shape::Rule(_)) {
                rust += &format!("{}: {value}, ", field.name);
            }
        }
        self.figures(record, node, at);
        // Numbers that are each as they must be can still not go together.
        if self.refusals.len() == refused {
            for (line, what) in broken(record, node) {
                self.refuse(line, format!("`{}` {what}", at.id));
            }
        }
        rust + "}"
    }

    /// Refuses keys that nothing shows.
    pub(super) fn only(&mut self, node: &Node, at: &At, known: &[String]) {
        if !matches!(node.value, Data::Table(_)) {
            let keys = known.join("`, `");
            self.refuse(
                node.line,
                format!("`{}` must have the keys `{keys}`", at.id),
            );
        }
        for (key, value) in node.members() {
            if !known.contains(key) {
                self.refuse(value.line, format!("nothing shows `{key}` of `{}`", at.id));
            }
        }
    }

    pub(super) fn list(
        &mut self,
        node: &Node,
        at: &At,
        mut one: impl FnMut(&mut Self, &Node, &At) -> String,
    ) -> String {
        let Data::List(nodes) = &node.value else {
            return self.refuse(node.line, format!("`{}` must be a list in brackets", at.id));
        };
        let place = |(place, node)| one(self, node, &at.nth(place));
        let all: Vec<_> = nodes.iter().enumerate().map(place).collect();
        format!("&[{}]", all.join(", "))
    }

    fn list_of(&mut self, of: &Shape, node: &Node, at: &At) -> String {
        let list = self.list(node, at, |reader, node, at| reader.value(of, node, at));
        if let Data::List(nodes) = &node.value {
            let all = nodes.iter().enumerate();
            self.twice(of, all.map(|(place, node)| (node, at.nth(place))));
        }
        list
    }

    fn exactly(&mut self, count: usize, of: &Shape, node: &Node, at: &At) -> String {
        let many = match &node.value {
            Data::List(nodes) => nodes.len(),
            _ => 0,
        };
        if many != count {
            let what = format!("`{}` must be a list of {count}, and has {many}", at.id);
            return self.refuse(node.line, what);
        }
        let at = at.counted(true);
        let list = self.list_of(of, node, &at);
        list.trim_start_matches('&').to_owned()
    }

    /// The names of an enum's variants.
    pub(super) fn keys(&self, names: &Names) -> Vec<String> {
        match names.keys {
            Keys::Known(keys) => keys.iter().map(|key| (*key).to_owned()).collect(),
            Keys::Effects => self.evidence.effects.clone(),
        }
    }

    fn per(&mut self, names: &Names, of: &Shape, node: &Node, at: &At) -> String {
        let keys = self.keys(names);
        self.only(node, at, &keys);
        let mut arms = String::new();
        for key in &keys {
            let value = match node.get(key) {
                Some(value) => self.value(of, value, &at.key(key, &at.about)),
                None => self.refuse(node.line, format!("`{key}` of `{}` is missing", at.id)),
            };
            let by = if matches!(of, Shape::Record(_)) {
                "&"
            } else {
                ""
            };
            arms += &format!("{}::{} => {by}{value}, ", names.rust(), camel(key));
        }
        if matches!(of, Shape::Text | Shape::Verbatim) {
            // A sentence may be said of several; a name may not.
            let is_name = |node: &Node| {
                node.str()
                    .is_none_or(|said| StatementKind::of_own(said) == StatementKind::Label)
            };
            let all = keys.iter().filter_map(|key| Some((key, node.get(key)?)));
            let all = all.filter(|(_, node)| is_name(node));
            self.twice(of, all.map(|(key, node)| (node, at.key(key, &at.about))));
        }
        format!("|key| match key {{ {arms}}}")
    }

    pub(super) fn choice(&mut self, names: &Names, node: &Node, at: &At) -> String {
        let keys = self.keys(names);
        match node.str() {
            Some(key) if keys.iter().any(|known| known == key) => {
                format!("{}::{}", names.rust(), camel(key))
            }
            _ => {
                let known = keys.join(", ");
                self.refuse(node.line, format!("`{}` must be one of: {known}", at.id))
            }
        }
    }
}
