//! What stands behind the words: sources, the approval ledger, side effects and the days of review.

mod effects;
mod ledger;
mod review;

use std::path::Path;

pub use self::review::{days_before, overdue};
use crate::languages::Rows;
use crate::names::SOURCE_KIND;
use crate::node::Node;
use crate::refusal::Refusal;
use crate::shape::camel;
use crate::statement::{Statement, digest};

const SOURCES: &str = "content/evidence/sources.toml";
const LEDGER: &str = "content/evidence/ledger.toml";
const EFFECTS: &str = "content/evidence/side-effects.toml";
const REVIEW: &str = "content/evidence/review.toml";

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
    evidence.review(&Node::read(root, REVIEW)?);
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
        for (id, source) in file.members() {
            self.source(id, source);
        }
        let (mut variants, mut all, mut ids) = (String::new(), String::new(), String::new());
        for id in &self.sources {
            let variant = camel(id);
            variants += &format!("{variant}, ");
            all += &format!("Source::{variant}, ");
            ids += &format!("{id:?}, ");
        }
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

    /// Keeps a source, and refuses what is wrong in it.
    fn source(&mut self, id: &str, source: &Node) {
        self.only(SOURCES, source, &["cite", "link", "kind", "read"]);
        let said = |key| source.get(key).and_then(Node::str);
        let [cite, kind, read] = ["cite", "kind", "read"].map(|key| said(key).unwrap_or_default());
        let link = said("link");
        let mut wrong = Vec::new();
        if cite.is_empty() {
            wrong.push(format!("`{id}` has no cite"));
        }
        if link.is_some_and(|link| !link.starts_with("https://")) {
            wrong.push(format!("the link of `{id}` must begin with https://"));
        }
        if !READ.contains(&read) {
            wrong.push(format!("`read` of `{id}` must be part or whole"));
        }
        if !SOURCE_KIND.known().contains(&kind) {
            let known = SOURCE_KIND.known().join(", ");
            wrong.push(format!("`kind` of `{id}` must be one of: {known}"));
        }
        for what in wrong {
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
