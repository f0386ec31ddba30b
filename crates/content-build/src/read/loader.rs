//! What the loader says by itself: it has these words in every language, since it cannot wait for a file of them.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

use super::{At, Reader};
use crate::languages::{ENGLISH, primary};
use crate::node::Node;
use crate::refusal::Refusal;
use crate::screens::LOADER;
use crate::shape::{Field, Shape};

/// Stands before and after a link, its address first, in words that the loader takes apart.
const LINK: &str = "|";

/// The links among the crisis words, each by its name there and in `content/en/links.toml`.
const LINKS: [(&str, &str); 3] = [
    ("call", "call-988"),
    ("text", "text-988"),
    ("danger", "call-911"),
];

impl Reader<'_> {
    /// The loader's words by language, as JSON.
    ///
    /// # Errors
    /// When their file is missing or is not TOML.
    pub fn loader(&mut self, root: &Path) -> Result<String, Refusal> {
        self.file = format!("content/en/{}.toml", LOADER.file);
        self.needs = None;
        LOADER.file.clone_into(&mut self.screen);
        let node = Node::read(root, &self.file)?;
        let at = At::new(LOADER.file, LOADER.record.about);
        let keys: Vec<_> = LOADER.record.fields.iter().map(Field::key).collect();
        self.only(&node, &at, &keys);
        let mut rows = BTreeMap::new();
        for field in LOADER.record.fields {
            let (key, at) = (field.key(), at.key(&field.key(), field.about));
            let names = match field.shape {
                Shape::Around(names) => names,
                _ => &[],
            };
            if let Some(value) = node.get(&key) {
                rows.insert(key, self.said(value, &at, names).unwrap_or_default());
            } else {
                self.refuse(node.line, format!("`{}` is missing: {}", at.id, at.about));
            }
        }
        for (link, name) in LINKS {
            rows.insert(format!("to-{link}"), self.address(name));
        }
        let tags = self.languages.iter().map(|language| language.tag.as_str());
        let tags = std::iter::once(ENGLISH).chain(tags).enumerate();
        let all: BTreeMap<_, _> = tags
            .map(|(place, tag)| (primary(tag), in_language(&rows, place, primary(tag))))
            .collect();
        Ok(json!(all).to_string())
    }

    /// Where a link leads in every language: to the service in that language where there is one.
    fn address(&mut self, link: &str) -> Vec<String> {
        let id = format!("links.{link}.to");
        let message = self.messages.iter().find(|message| message.id == id);
        // Content without it is refused where the screens name it.
        let Some(message) = message.cloned() else {
            return Vec::new();
        };
        let others = self.languages.iter_mut();
        let others = others.map(|language| language.say(&message).unwrap_or_default());
        std::iter::once(message.english.clone())
            .chain(others)
            .collect()
    }
}

fn in_language(rows: &BTreeMap<String, Vec<String>>, place: usize, tag: &str) -> Value {
    let said = |key: &str| {
        let row = rows.get(key).and_then(|row| row.get(place));
        row.cloned().unwrap_or_default()
    };
    let mut crisis = said("crisis");
    for (link, _) in LINKS {
        let [to, words] = ["to", "crisis"].map(|kind| said(&format!("{kind}-{link}")));
        let whole = [LINK, &to, " ", &words, LINK].concat();
        crisis = crisis.replace(&format!("{{{link}}}"), &whole);
    }
    // As `view::plain_page::file` has it; a test of what was built holds both to the same.
    let page = match tag {
        "en" => "guide.html".to_owned(),
        _ => format!("guide-{tag}.html"),
    };
    json!({
        "frame": said("frame"),
        "crisis": crisis,
        "call": said("call"),
        "contact": said("contact"),
        "plain": [page, said("plain")],
    })
}
