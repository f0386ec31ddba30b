//! Reads the file, and refuses what is wrong in it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{FILE, Review, Role, Snapshot};
use crate::node::{Data, Node};
use crate::refusal::Refusal;
use crate::statement::digest;

/// The keys of a review.
const KEYS: [&str; 6] = ["role", "name", "credentials", "date", "scope", "signed"];

/// How much of a digest names a text.
pub const DIGITS: usize = 16;

/// Reads the reviews.
///
/// # Errors
/// With all that is wrong in the file.
pub fn read(root: &Path, snapshot: &Snapshot) -> Result<Vec<Review>, Vec<Refusal>> {
    let node = Node::read(root, FILE).map_err(|refusal| vec![refusal])?;
    let mut reader = Reader {
        tags: &snapshot.tags,
        texts: BTreeMap::new(),
        used: BTreeSet::new(),
        refusals: Vec::new(),
    };
    for (key, value) in node.members() {
        if !["review", "said"].contains(&key.as_str()) {
            reader.refuse(value.line, format!("`{key}` is neither review nor said"));
        }
    }
    reader.texts(node.get("said"));
    let nodes = match node.get("review").map(|node| &node.value) {
        Some(Data::List(nodes)) => &nodes[..],
        None => &[],
        Some(_) => {
            reader.refuse(1, "each review must begin with [[review]]".to_owned());
            &[]
        }
    };
    let reviews: Vec<_> = nodes
        .iter()
        .filter_map(|node| reader.review(node))
        .collect();
    if reader.refusals.is_empty() {
        reader.unused(node.get("said"));
    }
    if reader.refusals.is_empty() {
        return Ok(reviews);
    }
    Err(reader.refusals)
}

struct Reader<'a> {
    tags: &'a [String],
    /// What was signed, by the beginning of its digest.
    texts: BTreeMap<String, String>,
    used: BTreeSet<String>,
    refusals: Vec<Refusal>,
}

impl Reader<'_> {
    fn refuse(&mut self, line: usize, what: String) {
        self.refusals.push(Refusal::new(FILE, line, what));
    }

    fn texts(&mut self, said: Option<&Node>) {
        for (key, node) in said.map_or(&[][..], Node::members) {
            let text = node.str().unwrap_or_default();
            if digest(text)[..DIGITS] != **key {
                let what = format!("the text of `{key}` is not the one that was signed");
                self.refuse(node.line, what);
            }
            self.texts.insert(key.clone(), text.to_owned());
        }
    }

    fn unused(&mut self, said: Option<&Node>) {
        for (key, node) in said.map_or(&[][..], Node::members) {
            if !self.used.contains(key) {
                self.refuse(node.line, format!("nobody signed `{key}`"));
            }
        }
    }

    fn review(&mut self, node: &Node) -> Option<Review> {
        self.keys(node)?;
        let text = |key| node.get(key).and_then(Node::str).unwrap_or_default();
        let line = |key| node.get(key).map_or(node.line, |node| node.line);
        let roles = Role::all(self.tags.len());
        let known: Vec<_> = roles.iter().map(|role| role.key(self.tags)).collect();
        let Some(place) = known.iter().position(|key| *key == text("role")) else {
            let what = format!("must be one of: {}", known.join(", "));
            return self.wrong(line("role"), "role", &what);
        };
        let Some(Data::Day(year, month, day)) = node.get("date").map(|node| &node.value) else {
            return self.wrong(line("date"), "date", "must be a day such as 2026-11-24");
        };
        let Some(Data::List(scope)) = node.get("scope").map(|node| &node.value) else {
            return self.wrong(line("scope"), "scope", "must be a list in brackets");
        };
        Some(Review {
            role: roles[place],
            name: text("name").to_owned(),
            credentials: text("credentials").to_owned(),
            date: (*year, *month, *day),
            scope: scope.iter().map(Node::plain).collect(),
            signed: self.signed(text("role"), node.get("signed")?),
        })
    }

    /// Refuses keys that are not known, and nothing more when one is missing.
    fn keys(&mut self, node: &Node) -> Option<()> {
        for (key, value) in node.members() {
            if !KEYS.contains(&key.as_str()) {
                let keys = KEYS.join(", ");
                let what = format!("`{key}` of a review is none of: {keys}");
                self.refuse(value.line, what);
            }
        }
        for key in KEYS {
            let Some(value) = node.get(key) else {
                self.refuse(node.line, format!("a review has no `{key}`"));
                return None;
            };
            let is_name = ["name", "credentials"].contains(&key);
            if is_name && value.str().is_none_or(|words| words.trim().is_empty()) {
                self.wrong::<()>(value.line, key, "must be words in quotes");
            }
        }
        Some(())
    }

    fn wrong<T>(&mut self, line: usize, key: &str, what: &str) -> Option<T> {
        self.refuse(line, format!("the `{key}` of a review {what}"));
        None
    }

    /// What a review signed, each id once for its role.
    fn signed(&mut self, role: &str, node: &Node) -> Vec<(String, String)> {
        if node.members().is_empty() {
            self.refuse(node.line, "a review signed nothing".to_owned());
        }
        let mut signed = Vec::new();
        for (id, node) in node.members() {
            let key = node.str().unwrap_or_default();
            if !self.used.insert([role, " ", id].concat()) {
                self.refuse(
                    node.line,
                    format!("`{id}` is signed twice by the role {role}"),
                );
            }
            let Some(text) = self.texts.get(key).cloned() else {
                let what = format!("what was signed of `{id}` is not in [said]: {key:?}");
                self.refuse(node.line, what);
                continue;
            };
            self.used.insert(key.to_owned());
            signed.push((id.clone(), text));
        }
        signed
    }
}
