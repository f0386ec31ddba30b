//! Words: those that languages translate, and those of the official forms.

use super::{At, Reader};
use crate::braces::{around, fits};
use crate::languages::{ENGLISH, Message, NO_CONTROL, has_control};
use crate::node::Node;
use crate::statement::StatementKind;

/// The most words of a sentence of ours.
const LONGEST: usize = 20;

impl Reader<'_> {
    /// Words in every language, or what stands around the names in braces.
    pub(super) fn text(&mut self, node: &Node, at: &At, names: &[&str]) -> String {
        let Some(row) = self.said(node, at, names) else {
            return String::new();
        };
        if names.is_empty() {
            return format!("Text({})", self.words.place(row));
        }
        let pieces: Vec<_> = row.iter().map(|said| around(said)).collect();
        let piece = |place: usize| {
            let row = pieces
                .iter()
                .map(|said| said.get(place).cloned().unwrap_or_default());
            format!("Text({})", self.words.place(row.collect()))
        };
        let pieces: Vec<_> = (0..=names.len()).map(piece).collect();
        format!("[{}]", pieces.join(", "))
    }

    /// Words in every language, with these names in braces in whichever order.
    pub(super) fn pattern(&mut self, node: &Node, at: &At, names: &[&str]) -> String {
        let row = self.said_in(node, at, names, false);
        row.map_or_else(String::new, |row| {
            format!("Text({})", self.words.place(row))
        })
    }

    /// Words in every language, with all of these names in braces; nothing when they are refused.
    pub(super) fn said(&mut self, node: &Node, at: &At, names: &[&str]) -> Option<Vec<String>> {
        self.said_in(node, at, names, true)
    }

    fn said_in(
        &mut self,
        node: &Node,
        at: &At,
        names: &[&str],
        is_ordered: bool,
    ) -> Option<Vec<String>> {
        let what = match node.str().filter(|english| !english.trim().is_empty()) {
            None => "must be words in quotes".to_owned(),
            Some(english) if fits(english, names) && !has_control(english) => {
                self.sentences(english, node.line, at);
                let row = self.row(english, at, is_ordered);
                self.state(at, StatementKind::of_own(english), row.clone());
                return Some(row);
            }
            Some(english) if has_control(english) => NO_CONTROL.to_owned(),
            Some(_) if names.is_empty() => {
                "has something in braces, which nothing fills in here".to_owned()
            }
            Some(_) => format!("must have {{{}}} in it", names.join("}, {")),
        };
        self.refuse(node.line, format!("`{}` {what}", at.id));
        None
    }

    /// English words, and what every other language says for them.
    pub(super) fn row(&mut self, english: &str, at: &At, is_ordered: bool) -> Vec<String> {
        let message = Message {
            id: at.id.clone(),
            english: english.to_owned(),
            about: at.about.clone(),
            file: self.file.clone(),
            needs: self.needs,
            is_ordered,
        };
        let mut row = vec![english.to_owned()];
        for (place, language) in self.languages.iter_mut().enumerate() {
            let said = language.say(&message);
            row.push(said.unwrap_or_else(|refusal| {
                if self.is_draft {
                    self.pending.insert((place, message.id.clone()));
                    return language.kept(&message);
                }
                self.refusals.push(refusal);
                String::new()
            }));
        }
        self.messages.push(message);
        row
    }

    pub(super) fn sentences(&mut self, text: &str, line: usize, at: &At) {
        for sentence in sentences(text) {
            let words = sentence.split_whitespace().count();
            if words > LONGEST {
                let what = format!(
                    "a sentence of `{}` has {words} words, more than {LONGEST}: {:?}",
                    at.id,
                    sentence.trim()
                );
                self.refuse(line, what);
            }
        }
    }

    /// Official words, in each language that has them.
    pub(super) fn verbatim(&mut self, node: &Node, at: &At) -> String {
        let tags: Vec<_> = std::iter::once(ENGLISH.to_owned())
            .chain(self.languages.iter().map(|language| language.tag.clone()))
            .collect();
        let codes = ["loinc".to_owned(), "points".to_owned()];
        self.only(node, at, &[&tags[..], &codes].concat());
        let said = |tag: &String| {
            node.get(tag)
                .and_then(Node::str)
                .unwrap_or_default()
                .to_owned()
        };
        let row: Vec<_> = tags.iter().map(said).collect();
        if row.iter().any(|said| has_control(said)) {
            self.refuse(node.line, format!("`{}` {NO_CONTROL}", at.id));
        }
        for (place, (tag, said)) in tags.iter().zip(&row).enumerate() {
            let language = place.checked_sub(1).map(|place| &mut self.languages[place]);
            match (said.is_empty(), self.needs, language) {
                (true, Some(form), Some(language)) => language.lacks.push(form),
                (true, ..) => {
                    self.refuse(node.line, format!("`{}` has no wording in {tag}", at.id));
                }
                _ => {}
            }
        }
        let figures = codes.iter().filter_map(|key| {
            let value = node.get(key)?.plain();
            Some(format!("{key} {value}"))
        });
        let figures = figures.collect::<Vec<_>>().join(", ");
        self.state(at, StatementKind::Verbatim, row.clone()).figures = figures;
        format!("Verbatim(Text({}))", self.words.place(row))
    }
}

/// The sentences of a text. A point inside of a number or a name ends none.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let ends = rest.match_indices(['.', '?', '!', ':', ';']);
        let ends = ends.map(|(place, end)| place + end.len());
        let end = ends
            .into_iter()
            .find(|end| rest[*end..].starts_with(char::is_whitespace));
        let (sentence, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        (!sentence.is_empty()).then_some(sentence)
    })
}
