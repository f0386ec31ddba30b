//! Reads `content/` and `loader/attributes.toml`, refuses what is wrong in them, and writes them as Rust.
//!
//! The build of care-guide calls [`build`]; `cargo xtask words` calls [`update()`].

#![allow(
    clippy::format_push_string,
    reason = "what is written is short, and is written once a build"
)]

mod attributes;
mod evidence;
mod forms;
mod languages;
mod names;
mod node;
mod read;
mod refusal;
mod schema;
mod screens;
mod shape;
mod tables;
mod update;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::attributes::Attribute;
use crate::evidence::Evidence;
pub use crate::evidence::overdue;
use crate::languages::{ENGLISH, Rows, primary};
use crate::node::Node;
use crate::read::{At, Reader, Shared};
pub use crate::refusal::Refusal;
use crate::screens::{FIRST, FORMS, SCREENS, Screen};
use crate::shape::{Field, Names, Record, Shape, camel};
pub use crate::update::update;

/// The most sources that one claim can have.
const MAX_SOURCES: usize = 7;

/// What is kept once: what for, its file, and the table in it, if it is not the whole file.
const SHARED: [(&str, &str, Option<&str>); 2] = [
    ("claims", "content/en/shared.toml", Some("claims")),
    ("links", "content/en/links.toml", None),
];

/// The content as Rust.
pub struct Written {
    /// `Content`, with each wording by its place, for `crates/content/src/lib.rs`.
    pub content: String,
    /// The words of each language: a file's name and its text.
    pub words: Vec<(String, String)>,
    /// The words that the loader says by itself, by language, as JSON.
    pub loader: String,
    /// Sources, ledger, side effects and days, for `crates/content/src/evidence.rs`.
    pub evidence: String,
}

/// What asks for a draft in the environment, as `cargo xtask dev` does.
pub const DRAFT: &str = "CARE_GUIDE_DRAFT";

/// Reads the content of a project. In a draft, translations that are not in step stay as they were.
///
/// # Errors
/// When anything in it is wrong: all that is, in the order of the files.
pub fn build(root: &Path, is_draft: bool) -> Result<Written, Vec<Refusal>> {
    let evidence = evidence::read(root).map_err(|refusal| vec![refusal])?;
    let mut reader = reader(root, &evidence, is_draft).map_err(|refusal| vec![refusal])?;
    let content = content(root, &mut reader).map_err(|refusal| vec![refusal])?;
    let loader = reader.loader(root).map_err(|refusal| vec![refusal])?;
    reader.unused();
    let mut refusals = std::mem::take(&mut reader.refusals);
    refusals.extend(evidence.refusals.iter().cloned());
    refusals.extend(evidence.uncited(|id| reader.cited.contains(id)));
    if !refusals.is_empty() {
        refusals.sort();
        refusals.dedup();
        return Err(refusals);
    }
    let records = evidence.records(&mut reader.words, reader.languages.len() + 1);
    let (tables, words) = tables::write(&mut reader, &content);
    Ok(Written {
        content: content + &tables,
        words,
        loader,
        evidence: evidence.rust.clone()
            + &records
            + &format!("const MAX_SOURCES: usize = {MAX_SOURCES};\n"),
    })
}

/// What the rules of the program take from the content: none of its words.
pub struct Rules {
    /// Codes and rules of the forms, for `crates/core/src/instrument.rs`.
    pub forms: String,
    /// The languages, for `crates/core/src/lang.rs`.
    pub languages: String,
    /// The attributes of the tag, for `crates/core/src/config.rs`.
    pub attributes: String,
}

/// Reads the forms, the list of languages and that of the attributes.
///
/// # Errors
/// When a form does not fit its shape, or a file of a language is none. Their words are refused by [`build`].
pub fn rules(root: &Path) -> Result<Rules, Vec<Refusal>> {
    let evidence = evidence::read(root).map_err(|refusal| vec![refusal])?;
    let mut reader = reader(root, &evidence, true).map_err(|refusal| vec![refusal])?;
    for form in &FORMS {
        let path = format!("content/instruments/{}", form.file);
        file(root, &mut reader, &path, form.file, form).map_err(|refusal| vec![refusal])?;
    }
    if !reader.refusals.is_empty() {
        return Err(reader.refusals);
    }
    let others = reader.languages.iter().map(|language| &*language.tag);
    let tags: Vec<_> = std::iter::once(ENGLISH).chain(others).collect();
    let count = tags.len();
    Ok(Rules {
        forms: forms::read(root).map_err(|refusal| vec![refusal])?,
        languages: format!(
            "/// The BCP 47 tags, English first.\nconst TAGS: [&str; {count}] = {tags:?};\n"
        ),
        attributes: attributes::rust(&attributes(root, &reader).map_err(|refusal| vec![refusal])?),
    })
}

fn reader<'a>(root: &Path, evidence: &'a Evidence, is_draft: bool) -> Result<Reader<'a>, Refusal> {
    let mut shared = BTreeMap::new();
    for (kind, file, table) in SHARED {
        let whole = Node::read(root, file)?;
        let part = table.map_or(Some(&whole), |table| whole.get(table));
        let kept = Shared {
            file: file.to_owned(),
            passages: part.map_or(Vec::new(), |part| part.members().to_vec()),
            written: BTreeMap::new(),
        };
        shared.insert(kind, kept);
    }
    Ok(Reader {
        evidence,
        languages: languages::read(root)?,
        is_draft,
        words: Rows::default(),
        first: 0,
        addresses: Rows::default(),
        messages: Vec::new(),
        refusals: Vec::new(),
        shared,
        constants: String::new(),
        cited: BTreeSet::new(),
        file: String::new(),
        needs: None,
    })
}

/// The attributes of the tag, of which one names a language.
fn attributes(root: &Path, reader: &Reader) -> Result<Vec<Attribute>, Refusal> {
    let tags = reader.languages.iter();
    let tags = tags.map(|language| language.tag.as_str());
    let languages: Vec<_> = std::iter::once(ENGLISH).chain(tags).map(primary).collect();
    attributes::read(root, &languages)
}

/// Reads every file, and writes `Content` with all of its types.
fn content(root: &Path, reader: &mut Reader) -> Result<String, Refusal> {
    let (mut fields, mut types) = (String::new(), String::new());
    let mut declared = BTreeSet::new();
    let mut values = String::new();
    let forms = FORMS.iter().map(|form| ("content/instruments", form));
    let screens = SCREENS.iter().map(|screen| ("content/en", screen));
    for (place, (folder, screen)) in forms.chain(screens).enumerate() {
        if place == FORMS.len() + FIRST {
            reader.first = reader.words.all.len();
        }
        let path = format!("{folder}/{}", screen.file);
        let Screen { field, record, .. } = screen;
        let (kind, value) = match screen.per {
            None => {
                let value = file(root, reader, &path, screen.file, screen)?;
                ("&'static ".to_owned(), format!("&{value}"))
            }
            Some(names) => (
                format!("fn({}) -> &'static ", names.rust()),
                each(root, reader, &path, names, screen)?,
            ),
        };
        fields += &format!(
            "/// {}.\npub {field}: {kind}{},\n",
            record.about, record.name
        );
        values += &format!("{field}: {value},\n");
        declare(record, &mut declared, &mut types);
    }
    let shared = &reader.constants;
    Ok(format!(
        "/// All words of the guide.\n#[derive(Debug)]\npub struct Content {{\n{fields}}}\n{types}{shared}
        #[allow(clippy::match_same_arms, reason = \"an arm for each key of a file\")]
        static CONTENT: Content = Content {{\n{values}}};\n"
    ))
}

/// The file at a path, as its record.
fn file(
    root: &Path,
    reader: &mut Reader,
    path: &str,
    id: &str,
    screen: &Screen,
) -> Result<String, Refusal> {
    reader.file = format!("{path}.toml");
    reader.needs = screen.needs;
    let node = Node::read(root, &reader.file)?;
    Ok(reader.record(screen.record, &node, &At::new(id, screen.record.about)))
}

/// A folder with a file for each of some names, as a function.
fn each(
    root: &Path,
    reader: &mut Reader,
    path: &str,
    names: &Names,
    screen: &Screen,
) -> Result<String, Refusal> {
    let mut arms = String::new();
    for key in names.known() {
        let id = format!("{}.{key}", screen.file);
        let value = file(root, reader, &format!("{path}/{key}"), &id, screen)?;
        arms += &format!("{}::{} => &{value},\n", names.rust(), camel(key));
    }
    Ok(format!("|key| match key {{ {arms} }}"))
}

/// The structs of a record and of what is in it.
fn declare(record: &'static Record, declared: &mut BTreeSet<&'static str>, types: &mut String) {
    if !declared.insert(record.name) {
        return;
    }
    let mut fields = String::new();
    let words = |field: &&Field| !matches!(field.shape, Shape::Rule(_));
    for field in record.fields.iter().filter(words) {
        fields += &format!(
            "/// {}\npub {}: {},\n",
            field.about,
            field.name,
            field.shape.rust()
        );
        let mut shape = &field.shape;
        while let Shape::List(of) | Shape::Exactly(_, of) | Shape::Per(_, of) = shape {
            shape = of;
        }
        if let Shape::Record(inner) = shape {
            declare(inner, declared, types);
        }
    }
    let Record { name, about, .. } = record;
    *types += &format!("/// {about}.\n#[derive(Debug)]\npub struct {name} {{\n{fields}}}\n");
}
