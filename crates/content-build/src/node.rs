//! A TOML file as plain values, each with the line it stands on.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use toml_edit::{Document, Item, Table, Value};

use crate::refusal::Refusal;

/// What mostly was meant, where a file is no TOML: its reader names signs, and writers think of words.
const HINT: &str = ": words stand between straight quotation marks, with a comma after each part";

/// A value and its line, from 1.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where it stands.
    pub line: usize,
    /// What it is.
    pub value: Data,
}

/// What a TOML file can hold, as far as content uses it.
#[derive(Clone, Debug)]
pub enum Data {
    /// Words, or a name.
    Str(String),
    /// A whole number.
    Number(i64),
    /// A day.
    Day(u16, u8, u8),
    /// One after the other.
    List(Vec<Node>),
    /// By name, in the order of the file.
    Table(Vec<(String, Node)>),
    /// Anything else: no content file has use for it.
    Other,
}

impl Node {
    /// Reads a file of the folder `root`.
    ///
    /// # Errors
    /// When it is not there or is not TOML.
    pub fn read(root: &Path, file: &str) -> Result<Self, Refusal> {
        let text = fs::read_to_string(root.join(file)).map_err(|error| {
            let what = match error.kind() {
                ErrorKind::NotFound => "is missing".to_owned(),
                ErrorKind::InvalidData => "is not saved as UTF-8".to_owned(),
                _ => format!("cannot be read: {error}"),
            };
            Refusal::new(file, 1, what)
        })?;
        let lines = Lines::of(&text);
        let document = Document::parse(text.as_str()).map_err(|error| {
            let line = lines.at(error.span().map(|span| span.start));
            let why = error.message().replace('\n', ", ");
            let hint = if why.contains("expected") { HINT } else { "" };
            Refusal::new(file, line, [&why, hint].concat())
        })?;
        Ok(Self {
            line: 1,
            value: table(&lines, document.as_table()),
        })
    }

    /// The members of a table, none of anything else.
    #[must_use]
    pub fn members(&self) -> &[(String, Node)] {
        match &self.value {
            Data::Table(members) => members,
            _ => &[],
        }
    }

    /// A member of a table.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        let found = self.members().iter().find(|(name, _)| name == key);
        found.map(|(_, node)| node)
    }

    /// All that it holds, in one line.
    #[must_use]
    pub fn plain(&self) -> String {
        match &self.value {
            Data::Str(text) => text.clone(),
            Data::Number(number) => number.to_string(),
            Data::Day(year, month, day) => format!("{year}-{month:02}-{day:02}"),
            Data::List(nodes) => {
                let all: Vec<_> = nodes.iter().map(Self::plain).collect();
                all.join(" ")
            }
            Data::Table(members) => {
                let all = members
                    .iter()
                    .map(|(key, node)| format!("{key} {}", node.plain()));
                all.collect::<Vec<_>>().join(", ")
            }
            Data::Other => String::new(),
        }
    }

    /// The words, if these are words.
    #[must_use]
    pub fn str(&self) -> Option<&str> {
        match &self.value {
            Data::Str(text) => Some(text),
            _ => None,
        }
    }
}

/// The files of a folder that end so, in order.
#[must_use]
pub fn listed(root: &Path, folder: &str, ending: &str) -> Vec<String> {
    let entries = fs::read_dir(root.join(folder)).into_iter().flatten();
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut files: Vec<_> = names
        .filter(|name| {
            Path::new(name)
                .extension()
                .is_some_and(|kind| kind == ending)
        })
        .map(|name| format!("{folder}/{name}"))
        .collect();
    files.sort();
    files
}

fn table(lines: &Lines, table: &Table) -> Data {
    let member = |(key, item): (&str, &Item)| {
        let at = table.key(key).and_then(toml_edit::Key::span);
        let at = at.or_else(|| item.span()).map(|span| span.start);
        (key.to_owned(), of_item(lines, item, lines.at(at)))
    };
    Data::Table(table.iter().map(member).collect())
}

fn of_item(lines: &Lines, item: &Item, line: usize) -> Node {
    let value = match item {
        Item::Value(value) => return of_value(lines, value, line),
        Item::Table(inner) => table(lines, inner),
        Item::ArrayOfTables(tables) => Data::List(
            tables
                .iter()
                .map(|one| Node {
                    line: lines.at(one.span().map(|span| span.start)),
                    value: table(lines, one),
                })
                .collect(),
        ),
        Item::None => Data::Other,
    };
    Node { line, value }
}

fn of_value(lines: &Lines, value: &Value, line: usize) -> Node {
    let line = value.span().map_or(line, |span| lines.at(Some(span.start)));
    let value = match value {
        Value::String(words) => Data::Str(words.value().clone()),
        Value::Integer(number) => Data::Number(*number.value()),
        Value::Datetime(day) => day
            .value()
            .date
            .map_or(Data::Other, |day| Data::Day(day.year, day.month, day.day)),
        Value::Array(list) => {
            Data::List(list.iter().map(|one| of_value(lines, one, line)).collect())
        }
        Value::InlineTable(inner) => Data::Table(
            inner
                .iter()
                .map(|(key, one)| (key.to_owned(), of_value(lines, one, line)))
                .collect(),
        ),
        Value::Float(_) | Value::Boolean(_) => Data::Other,
    };
    Node { line, value }
}

/// Where the lines of a text end.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        let ends = text.match_indices('\n');
        Self(ends.map(|(at, _)| at).collect())
    }

    /// The line of a place, from 1.
    fn at(&self, place: Option<usize>) -> usize {
        1 + self.0.partition_point(|end| *end < place.unwrap_or(0))
    }
}
