//! Who signed what: `content/signoff.toml`, bound to what was signed. What changes afterward is unsigned, and nothing
//! else is.

mod file;
mod packet;
mod role;
mod sign;
mod state;
mod status;

use std::collections::BTreeSet;

use crate::evidence::Evidence;
use crate::languages::ENGLISH;
use crate::read::Reader;
use crate::rows::Rows;
use crate::statement::{Statement, digest, gather};

pub use file::read;
pub use packet::packet;
use role::Role;
pub use role::is_of_english;
pub use sign::{Signature, sign};
pub use state::state;
use status::{Status, status};

/// The file, from the root of the project.
pub const FILE: &str = "content/signoff.toml";

/// Stands for a doubt while a translation is of other English.
const PENDING: &str = "the English changed, and this is not translated anew yet";

/// All that is said at one moment, with what it rests on.
pub struct Snapshot<'a> {
    /// In the order in which it is read.
    pub statements: Vec<Statement>,
    /// The tags of the languages, English first.
    pub tags: Vec<String>,
    /// What translators doubt, in the order of the statements: a text for each language, mostly an empty one.
    pub doubts: Vec<Vec<String>>,
    /// Sources.
    pub evidence: &'a Evidence,
}

impl<'a> Snapshot<'a> {
    /// What was read.
    pub fn of(reader: &mut Reader<'a>) -> Self {
        let mut statements = std::mem::take(&mut reader.statements);
        statements.extend(reader.evidence.figures.iter().cloned());
        gather(&mut statements, &reader.crisis_links);
        let languages = &reader.languages;
        let doubts = statements.iter().map(|one| {
            let doubts = languages.iter().enumerate().map(|(place, language)| {
                let is_pending = reader.pending.contains(&(place, one.id.clone()));
                let doubt = if is_pending {
                    PENDING
                } else {
                    language.doubt(&one.id)
                };
                doubt.to_owned()
            });
            doubts.collect()
        });
        Self {
            doubts: doubts.collect(),
            tags: std::iter::once(ENGLISH.to_owned())
                .chain(languages.iter().map(|language| language.tag.clone()))
                .collect(),
            evidence: reader.evidence,
            statements,
        }
    }

    /// What tells this state of the content from another: its version, and a digest of every statement in every language.
    pub fn edition(&self) -> String {
        let all: Vec<_> = (0..self.tags.len()).collect();
        let once = self.statements.iter().filter(|one| !one.is_repeated);
        let mut covered: Vec<_> = once
            .map(|one| [&one.id, " ", &self.lines(one, &all)].concat())
            .collect();
        covered.sort();
        format!(
            "{}-{}",
            self.evidence.version,
            &digest(&covered.join("\n\n"))[..8]
        )
    }

    /// What a role is asked to sign, each once.
    fn asked(&self, role: Role) -> Vec<&Statement> {
        let once = self.statements.iter().filter(|one| !one.is_repeated);
        once.filter(|one| role.asks(one)).collect()
    }

    /// What a signature of a role covers.
    fn covered(&self, role: Role, statement: &Statement) -> String {
        self.lines(statement, &role.languages())
    }

    /// All that a signature covers, in lines: the kind and the place; everywhere it stands, with the heading above it and
    /// the links beside it; the words in some languages, figures, strength and sources.
    fn lines(&self, statement: &Statement, languages: &[usize]) -> String {
        let mut lines = vec![format!("{} {}", statement.kind.name(), statement.place)];
        let stands = statement.stands.iter();
        let stands: BTreeSet<_> = stands
            .map(|stand| stand.line(&statement.place, languages))
            .collect();
        lines.extend(stands.into_iter().filter(|line| !line.is_empty()));
        let said = languages
            .iter()
            .filter_map(|place| statement.said.get(*place));
        lines.extend(said.filter(|said| !said.is_empty()).cloned());
        if !statement.figures.is_empty() {
            lines.push(statement.figures.clone());
        }
        if !statement.sources.is_empty() {
            let sources = statement.sources.iter();
            let sources = sources.map(|id| [id, " ", self.evidence.mark(id)].concat());
            let sources: Vec<_> = sources.collect();
            lines.push([&statement.strength, ": ", &sources.join(", ")].concat());
        }
        lines.join("\n")
    }
}

/// Year, month and day.
type Date = (u16, u8, u8);

/// A reviewer, and what they signed.
pub struct Review {
    role: Role,
    name: String,
    credentials: String,
    date: Date,
    /// What was asked to be signed: screens and ids; nothing stands for all.
    scope: Vec<String>,
    /// The id of each statement, and all that was signed of it.
    signed: Vec<(String, String)>,
}

impl Review {
    /// Such as `Jane Doe, MD`.
    fn who(&self) -> String {
        [&*self.name, &self.credentials].join(", ")
    }
}

/// For each language, who reviewed it, as `crates/content/src/signed.rs` has it. The names stand among the words.
pub fn rust(snapshot: &Snapshot, reviews: &[Review], words: &mut Rows) -> String {
    let count = snapshot.tags.len();
    let signed = (0..count).map(|language| {
        let role = Role::of_language(language);
        let status = status(snapshot, reviews, role);
        let held = held(&status, reviews);
        // Who read a part is not said to have reviewed the whole, whatever others read.
        let is_whole = held.len() == 1
            && status.changed.is_empty()
            && status.signed.len() == snapshot.asked(role).len();
        let by = held.into_iter().map(|(who, (year, month, day))| {
            let mut row = vec![String::new(); count];
            row[0] = who;
            format!(
                "(Text({}), care_guide_core::day::Day {{ year: {year}, month: {month}, day: {day} }}), ",
                words.place(row)
            )
        });
        let by: String = by.collect();
        format!("Signed {{ is_whole: {is_whole}, by: &[{by}] }}, ")
    });
    let signed: String = signed.collect();
    format!("/// Who reviewed each language.\nstatic SIGNED: [Signed; {count}] = [{signed}];\n")
}

/// Whoever has signed some of what holds, each once, with the last day on which they did. It can take several sittings,
/// and what changes is signed anew by itself.
fn held(status: &Status, reviews: &[Review]) -> Vec<(String, Date)> {
    let mut held: Vec<(String, Date)> = Vec::new();
    let places: BTreeSet<_> = status.signed.values().collect();
    for review in places.into_iter().map(|place| &reviews[*place]) {
        match held.iter_mut().find(|(who, _)| *who == review.who()) {
            Some((_, date)) => *date = review.date.max(*date),
            None => held.push((review.who(), review.date)),
        }
    }
    held
}
