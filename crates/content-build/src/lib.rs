//! Reads `content/` and `loader/attributes.toml`, refuses what is wrong in them, and writes them as Rust.
//!
//! The build of care-guide calls [`build`]; `cargo xtask words` calls [`update()`].

#![allow(
    clippy::format_push_string,
    reason = "what is written is short, and is written once a build"
)]

mod attributes;
mod braces;
mod documents;
mod evidence;
mod figures;
mod files;
mod forms;
mod languages;
mod names;
mod node;
mod read;
mod refusal;
mod rows;
mod schema;
mod screens;
mod shape;
mod signoff;
mod statement;
mod tables;
mod update;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::attributes::Attribute;
use crate::evidence::Evidence;
pub use crate::evidence::overdue;
use crate::files::{content, file};
use crate::languages::{ENGLISH, primary};
use crate::node::Node;
use crate::read::{Context, Reader, Shared};
pub use crate::refusal::Refusal;
use crate::rows::Rows;
use crate::screens::FORMS;
pub use crate::signoff::Signature;
use crate::signoff::Snapshot;
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
    /// All that is said, for those who sign, as JSON.
    pub review: String,
}

/// What asks for a draft in the environment, as `cargo xtask dev` does.
pub const DRAFT: &str = "CARE_GUIDE_DRAFT";

/// Reads the content of a project. In a draft, translations that are not in step stay as they were.
///
/// # Errors
/// When anything in it is wrong: all that is, in the order of the files.
pub fn build(root: &Path, is_draft: bool) -> Result<Written, Vec<Refusal>> {
    read(root, is_draft, |mut reader, content, loader| {
        let evidence = reader.evidence;
        let snapshot = Snapshot::of(&mut reader);
        let signoff = signoff::read(root, &snapshot)?;
        let signed = signoff::rust(&snapshot, &signoff, &mut reader.words);
        let records = evidence.records(&mut reader.words, reader.languages.len() + 1);
        let (tables, words) = tables::write(&mut reader, &content);
        let edition = snapshot.edition();
        Ok(Written {
            content: content + &tables + &signed + &figures::places(),
            words,
            loader,
            evidence: evidence.rust.clone()
                + &records
                + &format!(
                    "const MAX_SOURCES: usize = {MAX_SOURCES};
                    /// Tells one state of the content from another: its version, and a digest of all that it says.
                    pub const EDITION: &str = {edition:?};\n"
                ),
            review: signoff::packet(&snapshot, &signoff),
        })
    })
}

/// Adds a signature to `content/signoff.toml`; says what came of it. What is signed in English need not wait for its
/// translations.
///
/// # Errors
/// When the content or the file is wrong as it is, or the signature names what is not there.
pub fn sign(root: &Path, signature: &Signature) -> Result<String, String> {
    let is_draft = signoff::is_of_english(&signature.role);
    let signed = read(root, is_draft, |mut reader, _, _| {
        let snapshot = Snapshot::of(&mut reader);
        let signoff = signoff::read(root, &snapshot)?;
        Ok(signoff::sign(root, &snapshot, signoff, signature))
    });
    signed.unwrap_or_else(|refusals| {
        let lines: Vec<_> = refusals.iter().map(ToString::to_string).collect();
        Err(lines.join("\n"))
    })
}

/// Reads all files, and goes on with them, the types of the content and the loader's words when nothing is wrong.
fn read<T>(
    root: &Path,
    is_draft: bool,
    go_on: impl FnOnce(Reader, String, String) -> Result<T, Vec<Refusal>>,
) -> Result<T, Vec<Refusal>> {
    let evidence = evidence::read(root).map_err(|refusal| vec![refusal])?;
    let mut reader = reader(root, &evidence, is_draft).map_err(|refusal| vec![refusal])?;
    let content = content(root, &mut reader).map_err(|refusal| vec![refusal])?;
    let loader = reader.loader(root).map_err(|refusal| vec![refusal])?;
    forms::read(root).map_err(|refusal| vec![refusal])?;
    let refusals = wrong(root, &mut reader);
    if refusals.is_empty() {
        return go_on(reader, content, loader);
    }
    Err(refusals)
}

/// All that is wrong with what was read, in the order of the files.
fn wrong(root: &Path, reader: &mut Reader) -> Vec<Refusal> {
    reader.unused();
    let mut refusals = std::mem::take(&mut reader.refusals);
    refusals.extend(reader.evidence.refusals.iter().cloned());
    refusals.extend(reader.evidence.uncited(|id| reader.cited.contains(id)));
    refusals.extend(files::unread(root));
    refusals.sort();
    refusals.dedup();
    refusals
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
        pending: BTreeSet::new(),
        words: Rows::default(),
        first: 0,
        addresses: Rows::default(),
        messages: Vec::new(),
        refusals: Vec::new(),
        shared,
        constants: String::new(),
        cited: BTreeSet::new(),
        statements: Vec::new(),
        crisis_links: Vec::new(),
        context: Context::default(),
        screen: String::new(),
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
