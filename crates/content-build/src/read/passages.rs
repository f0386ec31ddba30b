//! Claims, running text and cells.

use std::collections::BTreeSet;

use super::{At, Reader};
use crate::names::STRENGTH;
use crate::node::{Data, Node};
use crate::shape::{Shape, camel};

/// What running text is made of, beside words and facts: the key, the variant of `Block`, and what stands there. A
/// warning has facts of its own, so it comes first.
const KINDS: [(&str, &str, Shape); 7] = [
    ("warning", "Warning", Shape::Text),
    ("heading", "Heading", Shape::Text),
    ("facts", "Facts", Shape::List(&Shape::Claim)),
    ("on-screen", "Hint", Shape::Text),
    ("points", "Points", Shape::List(&Shape::Text)),
    ("links", "Links", Shape::List(&Shape::Link)),
    ("folded", "Aside", Shape::Blocks),
];

impl Reader<'_> {
    /// A factual sentence.
    pub(super) fn claim(&mut self, node: &Node, at: &At) -> String {
        if node.get("same").is_some() {
            self.only(node, at, &["same".to_owned()]);
            return self.same("claims", &Shape::Claim, node, at);
        }
        self.only(
            node,
            at,
            &["text", "strength", "sources"].map(str::to_owned),
        );
        let Some(text) = node.get("text") else {
            return self.refuse(
                node.line,
                format!("`{}` must have text, strength and sources", at.id),
            );
        };
        let said = self.text(text, at, &[]);
        let strength = match node.get("strength") {
            Some(strength) => self.choice(&STRENGTH, strength, &at.key("strength", "")),
            None => self.refuse(node.line, format!("`{}` has no strength", at.id)),
        };
        let sources = match node.get("sources").map(|sources| &sources.value) {
            None => &[],
            Some(Data::List(sources)) => sources.as_slice(),
            Some(_) => {
                let what = "must have its sources in brackets, such as [\"spitzer-2006\"]";
                return self.refuse(node.line, format!("`{}` {what}", at.id));
            }
        };
        if sources.is_empty() {
            let what = "is a claim without a source";
            return self.refuse(node.line, format!("`{}` {what}", at.id));
        }
        let rust = self.sources(sources, node.line, at);
        let cited = sources.iter().filter_map(Node::str);
        let cited = cited.map(str::to_owned).collect();
        let named = node.get("strength").and_then(Node::str).unwrap_or_default();
        self.rest_on(at, named, cited);
        format!("Claim {{ text: {said}, strength: {strength}, sources: [{rust}] }}")
    }

    /// The sources of a claim, in as many places as the longest list has.
    fn sources(&mut self, sources: &[Node], line: usize, at: &At) -> String {
        let mut rust = String::new();
        let mut named = BTreeSet::new();
        for source in sources {
            let id = source.str().unwrap_or_default().to_owned();
            if !named.insert(id.clone()) {
                let what = format!("`{}` names {id:?} twice", at.id);
                self.refuse(source.line, what);
            }
            if !self.evidence.sources.contains(&id) {
                let what = format!(
                    "`{}` names a source that is not in content/evidence/sources.toml: {id:?}",
                    at.id
                );
                self.refuse(source.line, what);
            }
            rust += &format!("Some(Source::{}), ", camel(&id));
            self.cited.insert(id);
        }
        for _ in sources.len()..crate::MAX_SOURCES {
            rust += "None, ";
        }
        if sources.len() > crate::MAX_SOURCES {
            let most = crate::MAX_SOURCES;
            self.refuse(line, format!("`{}` has more than {most} sources", at.id));
        }
        rust
    }

    /// A piece of running text.
    pub(super) fn block(&mut self, node: &Node, at: &At) -> String {
        if node.str().is_some() {
            return format!("Block::Text({})", self.value(&Shape::Text, node, at));
        }
        if ["text", "same"].iter().any(|key| node.get(key).is_some()) {
            return format!("Block::Fact({})", self.claim(node, at));
        }
        let found = KINDS
            .iter()
            .find_map(|(key, variant, shape)| Some((*key, variant, shape, node.get(key)?)));
        let Some((key, variant, shape, said)) = found else {
            let what = "is neither words nor text, on-screen, heading, facts, points, links, folded or warning";
            return self.refuse(node.line, format!("`{}` {what}", at.id));
        };
        let known: &[&str] = if key == "warning" {
            &["warning", "facts"]
        } else {
            &[key]
        };
        let known: Vec<_> = known.iter().map(|key| (*key).to_owned()).collect();
        self.only(node, at, &known);
        let mut inner = self.value(shape, said, at);
        if key == "heading" {
            self.head();
        }
        if key == "warning" {
            let facts = node.get("facts").cloned().unwrap_or_else(|| node.clone());
            inner = format!(
                "{inner}, {}",
                self.value(&Shape::List(&Shape::Claim), &facts, at)
            );
        }
        format!("Block::{variant}({inner})")
    }

    /// A cell of the comparison: words that state no fact of their own, or facts.
    pub(super) fn cell(&mut self, node: &Node, at: &At) -> String {
        if node.str().is_some() {
            format!("Cell::Text({})", self.value(&Shape::Text, node, at))
        } else {
            format!(
                "Cell::Facts({})",
                self.value(&Shape::List(&Shape::Claim), node, at)
            )
        }
    }
}
