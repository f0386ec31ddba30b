//! What is kept once and named elsewhere: passages of several screens, and links.

use std::collections::BTreeMap;

use super::{At, Reader};
use crate::languages::Language;
use crate::node::Node;
use crate::refusal::Refusal;
use crate::shape::{SCHEMES, Shape};
use crate::statement::StatementKind;

/// Passages that are kept once.
pub struct Shared {
    /// The file they are in.
    pub file: String,
    /// The passages by name.
    pub passages: Vec<(String, Node)>,
    /// What is used, as Rust.
    pub written: BTreeMap<String, String>,
}

impl Reader<'_> {
    /// A passage that several places share.
    pub(super) fn same(
        &mut self,
        kind: &'static str,
        shape: &Shape,
        node: &Node,
        at: &At,
    ) -> String {
        let name = node
            .get("same")
            .and_then(Node::str)
            .unwrap_or_default()
            .to_owned();
        self.once(kind, &name, node.line, at, |reader, passage, at| {
            reader.value(shape, passage, at)
        })
    }

    /// A link by name: where it leads, and its words.
    pub(super) fn link(&mut self, node: &Node, used: &At) -> String {
        let name = node.str().unwrap_or_default().to_owned();
        let written = self.once("links", &name, node.line, used, |reader, link, at| {
            reader.only(link, at, &["text", "to"].map(str::to_owned));
            let (Some(text), Some(to)) = (link.get("text"), link.get("to")) else {
                return reader.refuse(link.line, format!("`{}` must have text and to", at.id));
            };
            let said = reader.value(&Shape::Text, text, &at.key("text", "The words of a link."));
            let to_at = at.key(
                "to",
                "Where the link leads: to the service in this language where there is one.",
            );
            let row = reader.row(to.str().unwrap_or_default(), &to_at, false);
            reader.schemes(&row, to.line, &to_at);
            reader.state(&to_at, StatementKind::Address, row.clone());
            format!("(Href({}), {said})", reader.addresses.place(row))
        });
        self.beside(&name, used);
        written
    }

    /// Refuses addresses that begin in an unknown way; one that is not translated is refused already.
    pub(super) fn schemes(&mut self, row: &[String], line: usize, at: &At) {
        for (place, address) in row.iter().enumerate() {
            let is_known = SCHEMES.iter().any(|scheme| address.starts_with(scheme));
            let (file, line) = match place.checked_sub(1).map(|place| &self.languages[place]) {
                Some(language) => (language.file.clone(), language.line(&at.id)),
                None => (self.file.clone(), line),
            };
            let wrong = if !is_known && (place == 0 || !address.is_empty()) {
                format!("must begin with {}", SCHEMES.join(" or "))
            } else if address.contains(char::is_whitespace) {
                "must have no space in it".to_owned()
            } else {
                continue;
            };
            let what = format!("`{}` {wrong}: {address:?}", at.id);
            self.refusals.push(Refusal::new(&file, line, what));
        }
    }

    /// What is kept once, read at its first use.
    pub(super) fn once(
        &mut self,
        kind: &'static str,
        name: &str,
        line: usize,
        used: &At,
        read: impl FnOnce(&mut Self, &Node, &At) -> String,
    ) -> String {
        let Some(shared) = self.shared.get(kind) else {
            return self.refuse(line, format!("there are no shared {kind}"));
        };
        let id = if kind == "links" { "links" } else { "shared" };
        let at = At::new(&[id, ".", name].concat(), "Said in several places.");
        if let Some(written) = shared.written.get(name).cloned() {
            self.context.place = Some(used.place.clone());
            self.restate(&at);
            self.context.place = None;
            return written;
        }
        let file = shared.file.clone();
        let Some((_, passage)) = shared
            .passages
            .iter()
            .find(|(known, _)| known == name)
            .cloned()
        else {
            return self.refuse(line, format!("{file} has no `{name}` among its {kind}"));
        };
        // Others may use it too, so it is needed whatever the file it is first read from.
        let outer = (std::mem::replace(&mut self.file, file), self.needs.take());
        self.context.place = Some(used.place.clone());
        let value = read(self, &passage, &at);
        self.context.place = None;
        (self.file, self.needs) = outer;
        let written = [kind, "_", name].concat().replace('-', "_").to_uppercase();
        let of = Shape::rust(match kind {
            "claims" => &Shape::Claim,
            _ => &Shape::Link,
        });
        self.constants += &format!("const {written}: {of} = {value};\n");
        if let Some(shared) = self.shared.get_mut(kind) {
            shared.written.insert(name.to_owned(), written.clone());
        }
        written
    }

    /// Refuses what is kept once and used nowhere.
    pub fn unused(&mut self) {
        for shared in self.shared.values() {
            for (name, passage) in &shared.passages {
                if !shared.written.contains_key(name) {
                    let what = format!("nothing uses `{name}`");
                    self.refusals
                        .push(Refusal::new(&shared.file, passage.line, what));
                }
            }
        }
        let unused: Vec<_> = self.languages.iter().flat_map(Language::unused).collect();
        if !self.is_draft {
            self.refusals.extend(unused);
        }
    }
}
