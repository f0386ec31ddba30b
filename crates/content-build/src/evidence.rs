//! What stands behind the words: sources, the approval ledger, side effects and the days of review.

mod days;
mod effects;
mod ledger;

use std::path::Path;

pub use self::days::{days_before, overdue};
use crate::languages::has_control;
use crate::names::SOURCE_KIND;
use crate::node::Node;
use crate::refusal::Refusal;
use crate::rows::Rows;
use crate::shape::camel;
use crate::statement::{Statement, digest};

const SOURCES: &str = "content/evidence/sources.toml";
const LEDGER: &str = "content/evidence/ledger.toml";
const EFFECTS: &str = "content/evidence/side-effects.toml";
const REVIEW: &str = "content/evidence/review.toml";

/// All that is read here.
pub const FILES: [&str; 4] = [SOURCES, LEDGER, EFFECTS, REVIEW];

/// How much of a source can have been read.
const READ: [&str; 2] = ["part", "whole"];

/// What content is written about.
#[derive(Default)]
pub struct Evidence {
    /// The sources' ids, in the order of the screen that lists them.
    pub sources: Vec<String>,
    /// The line of each.
    pub lines: Vec<usize>,
    /// The side effects' ids, most common first.
    pub effects: Vec<String>,
    /// What a reader needs to find each.
    pub records: Vec<Record>,
    /// The version of the content.
    pub version: String,
    /// The day on which it was last checked.
    pub checked: String,
    /// The numbers and signs of the ledger and of the label's table.
    pub figures: Vec<Statement>,
    /// All else as Rust.
    pub rust: String,
    /// What is wrong.
    pub refusals: Vec<Refusal>,
}

/// What a reader needs to find a source.
pub struct Record {
    /// Author, title or label, and year.
    pub cite: String,
    /// A lasting address.
    pub link: Option<String>,
    /// What kind of source it is.
    pub kind: String,
    /// How much of it was read: `Part` or `Whole`.
    pub read: String,
    /// The first digits of a digest of all that.
    mark: String,
}

impl Record {
    fn of(cite: &str, link: Option<&str>, kind: &str, read: &str) -> Self {
        let all = [cite, link.unwrap_or_default(), kind, read].join("\n");
        Self {
            cite: cite.to_owned(),
            link: link.map(str::to_owned),
            kind: camel(kind),
            read: camel(read),
            mark: digest(&all)[..8].to_owned(),
        }
    }
}

/// Reads `content/evidence/`.
///
/// # Errors
/// When a file is missing or is not TOML.
pub fn read(root: &Path) -> Result<Evidence, Refusal> {
    let mut evidence = Evidence::default();
    evidence.sources(&Node::read(root, SOURCES)?);
    evidence.ledger(&Node::read(root, LEDGER)?);
    evidence.effects(&Node::read(root, EFFECTS)?);
    evidence.days(&Node::read(root, REVIEW)?);
    Ok(evidence)
}

impl Evidence {
    pub(super) fn refuse(&mut self, file: &str, line: usize, what: String) {
        self.refusals.push(Refusal::new(file, line, what));
    }

    /// Refuses keys that nobody reads.
    pub(super) fn only(&mut self, file: &str, node: &Node, known: &[&str]) {
        for (key, value) in node.members() {
            if !known.contains(&key.as_str()) {
                let known = known.join(", ");
                self.refuse(file, value.line, format!("`{key}` is none of: {known}"));
            }
        }
    }

    fn sources(&mut self, file: &Node) {
        let (mut variants, mut ids) = (String::new(), String::new());
        for (id, source) in file.members() {
            self.source(id, source);
            variants += &format!("{}, ", camel(id));
            ids += &format!("{id:?}, ");
        }
        let all = self
            .sources
            .iter()
            .map(|id| format!("Source::{}, ", camel(id)));
        let all: String = all.collect();
        let count = self.sources.len();
        self.rust += &format!(
            "/// A source that a claim can cite.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[allow(missing_docs, reason = \"each variant is its record's id\")]
            pub enum Source {{ {variants} }}
            /// Every source, in the order of the screen that lists them.
            pub const SOURCES: [Source; {count}] = [{all}];
            const IDS: [&str; {count}] = [{ids}];
            "
        );
    }

    fn source(&mut self, id: &str, source: &Node) {
        self.only(SOURCES, source, &["cite", "link", "kind", "read"]);
        let said = |key| source.get(key).and_then(Node::str).unwrap_or_default();
        let (cite, read, kind) = (said("cite"), said("read"), said("kind"));
        let link = source.get("link").map(|_| said("link"));
        let mut refuse = |what: String| self.refuse(SOURCES, source.line, what);
        if cite.is_empty() || has_control(cite) {
            refuse(format!("`{id}` must have a cite, in one line"));
        }
        if link.is_some_and(|link| !is_address(link)) {
            refuse(format!(
                "the link of `{id}` must begin with https://, without a space"
            ));
        }
        if !READ.contains(&read) {
            refuse(format!("`read` of `{id}` must be part or whole"));
        }
        if !SOURCE_KIND.known().contains(&kind) {
            let known = SOURCE_KIND.known().join(", ");
            refuse(format!("`kind` of `{id}` must be one of: {known}"));
        }
        if !is_id(id) || self.sources.iter().any(|known| camel(known) == camel(id)) {
            let what = format!(
                "`{id}` must be a name of its own, of small letters with dashes between, such as taylor-2018"
            );
            self.refuse(SOURCES, source.line, what);
        }
        self.records.push(Record::of(cite, link, kind, read));
        self.sources.push(id.to_owned());
        self.lines.push(source.line);
    }

    /// What tells a source from itself after a change: the first digits of the digest of all that is said of it.
    #[must_use]
    pub fn mark(&self, id: &str) -> &str {
        let place = self.sources.iter().position(|known| known == id);
        place.map_or("", |place| &self.records[place].mark)
    }

    /// The records as Rust. What they say is the same in every language, and stands among the words.
    pub fn records(&self, words: &mut Rows, languages: usize) -> String {
        let mut place = |said: &str| {
            let mut row = vec![String::new(); languages];
            said.clone_into(&mut row[0]);
            format!("Text({})", words.place(row))
        };
        let record = |record: &Record| {
            let Record { kind, read, .. } = record;
            let cite = place(&record.cite);
            let link = record.link.as_deref().map(&mut place);
            let link = link.map_or("None".to_owned(), |link| format!("Some({link})"));
            format!(
                "Record {{ cite: {cite}, link: {link}, kind: SourceKind::{kind}, read: Read::{read} }}, "
            )
        };
        let (all, count): (String, _) = (
            self.records.iter().map(record).collect(),
            self.records.len(),
        );
        format!("static RECORDS: [Record; {count}] = [{all}];\n")
    }

    /// Refuses a source that stands behind nothing.
    pub fn uncited(&self, is_cited: impl Fn(&str) -> bool) -> Vec<Refusal> {
        let all = self.sources.iter().zip(&self.lines);
        let uncited = all.filter(|(id, _)| !is_cited(id));
        uncited
            .map(|(id, line)| Refusal::new(SOURCES, *line, format!("no claim rests on `{id}`")))
            .collect()
    }
}

/// Whether a source can be named so: Rust has a name for it, which begins with a letter and is no word of its own.
fn is_id(id: &str) -> bool {
    let mut signs = id.chars();
    signs.next().is_some_and(|first| first.is_ascii_lowercase())
        && signs.all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-')
        && id != "self"
}

fn is_address(link: &str) -> bool {
    link.starts_with("https://")
        && !link.contains(|sign: char| sign.is_whitespace() || sign.is_control())
}
