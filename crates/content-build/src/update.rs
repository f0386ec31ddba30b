//! Brings what is made from the content into step with it: the template and the catalogs for translators, and
//! the schemas for editors; and what documents say of both.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io::BufWriter;
use std::path::Path;

use polib::catalog::Catalog;
use polib::message::{Message as Entry, MessageFlags, MessageView};
use polib::metadata::CatalogMetadata;

use crate::languages::{self, CATALOGS, ENGLISH, Message};
use crate::node::listed;
use crate::read::Reader;
use crate::refusal::Refusal;
use crate::signoff::{self, Snapshot, state};
use crate::{documents, evidence, schema};

/// Begins the comment with the English that a translation was made from.
const BEFORE: &str = "before: ";

/// The folder of what is written in English.
const WRITTEN: &str = "content/en/";

/// Files with their text.
type Files = Vec<(String, String)>;

/// The folder of the schemas.
const SCHEMAS: &str = "content/schema";

/// Writes what is made from the content; gives the files that changed.
///
/// # Errors
/// When a file cannot be read or written; or when something is wrong with the English. Catalogs stay as they are then:
/// the translation of a line with a slip in its name would be lost.
pub fn update(root: &Path) -> Result<Vec<String>, Vec<Refusal>> {
    let (mut files, wrong) = made(root).map_err(|refusal| vec![refusal])?;
    let is_written = |refusal: &Refusal| refusal.file.starts_with(WRITTEN);
    let is_in_order = !wrong.iter().any(is_written);
    if !is_in_order {
        files.retain(|(file, _)| !file.starts_with(CATALOGS));
    }
    let changed = write(root, files).map_err(|refusal| vec![refusal])?;
    if is_in_order {
        return Ok(changed);
    }
    let wrong = wrong.into_iter();
    Err(wrong
        .filter(|refusal| !refusal.file.starts_with(CATALOGS))
        .collect())
}

/// All files that are made, with their text, and what is wrong with what they are made from.
fn made(root: &Path) -> Result<(Files, Vec<Refusal>), Refusal> {
    let evidence = evidence::read(root)?;
    let mut reader = crate::reader(root, &evidence, false)?;
    crate::content(root, &mut reader)?;
    reader.loader(root)?;
    let mut files = schema::all(&evidence);
    files.push(([CATALOGS, "en.pot"].concat(), template(&reader)));
    let attributes = crate::attributes(root, &reader)?;
    for place in 0..reader.languages.len() {
        files.push(merged(root, &reader, place)?);
    }
    let snapshot = Snapshot::of(&mut reader);
    // What is wrong in the signatures is said by the build, and nobody's name is taken out for it.
    if let Ok(reviews) = signoff::read(root, &snapshot) {
        files.extend(documents::all(
            root,
            &attributes,
            &state(&snapshot, &reviews),
        )?);
    }
    let wrong = crate::wrong(root, &mut reader);
    Ok((files, wrong))
}

/// Writes the files that changed, and takes out the schemas that are made no more; says which.
fn write(root: &Path, files: Files) -> Result<Vec<String>, Refusal> {
    let mut changed = Vec::new();
    let known: HashSet<_> = files.iter().map(|(file, _)| file.clone()).collect();
    for file in listed(root, SCHEMAS, "json") {
        if !known.contains(&file) {
            let refused = |error| Refusal::new(&file, 1, format!("cannot be removed: {error}"));
            fs::remove_file(root.join(&file)).map_err(refused)?;
            changed.push(file);
        }
    }
    for (file, text) in files {
        let path = root.join(&file);
        if fs::read_to_string(&path).is_ok_and(|before| before == text) {
            continue;
        }
        let refused = |error| Refusal::new(&file, 1, format!("cannot be written: {error}"));
        path.parent()
            .map_or(Ok(()), fs::create_dir_all)
            .map_err(refused)?;
        fs::write(&path, text).map_err(refused)?;
        changed.push(file);
    }
    Ok(changed)
}

/// What translators begin with.
fn template(reader: &Reader) -> String {
    let mut catalog = Catalog::new(CatalogMetadata {
        project_id_version: "care-guide".to_owned(),
        mime_version: "1.0".to_owned(),
        content_type: "text/plain; charset=UTF-8".to_owned(),
        content_transfer_encoding: "8bit".to_owned(),
        language: ENGLISH.to_owned(),
        ..CatalogMetadata::default()
    });
    for message in &reader.messages {
        catalog.append_or_update(entry(message, "", "", false));
    }
    text(&catalog)
}

/// A catalog with every word that it needs and no other. What was translated from the same English is kept, and
/// what was translated from other English is marked to be looked at.
fn merged(root: &Path, reader: &Reader, place: usize) -> Result<(String, String), Refusal> {
    let language = &reader.languages[place];
    let (before, _) = languages::catalog(root, &language.file)?;
    let (mut by_id, mut by_english) = (HashMap::new(), HashMap::new());
    for old in before
        .messages()
        .filter(|old| !old.msgstr().unwrap_or_default().is_empty())
    {
        by_id.insert(old.msgctxt().unwrap_or_default().to_owned(), old);
        by_english.entry(old.msgid().to_owned()).or_insert(old);
    }
    // A sentence that only moved keeps its translation where it now stands, and lends it to no other.
    let still_said: HashSet<_> = reader
        .messages
        .iter()
        .map(|message| message.english.as_str())
        .collect();
    let mut catalog = Catalog::new(before.metadata.clone());
    catalog.preheader.clone_from(&before.preheader);
    for message in &reader.messages {
        if message
            .needs
            .is_some_and(|form| language.lacks.contains(&form))
        {
            continue;
        }
        let same = by_id
            .get(&message.id)
            .filter(|old| old.msgid() == message.english);
        let moved = same.or_else(|| by_english.get(&message.english));
        let new = match (moved, by_id.get(&message.id)) {
            (Some(old), _) => kept(message, *old),
            (None, Some(old)) if !still_said.contains(old.msgid()) => changed(message, *old),
            _ => entry(message, "", "", false),
        };
        catalog.append_or_update(new);
    }
    Ok((language.file.clone(), text(&catalog)))
}

/// A translation as it was. Once it is no longer fuzzy, the English before is of no more use.
fn kept(message: &Message, old: &dyn MessageView) -> Entry {
    let is_fuzzy = old.flags().is_fuzzy();
    let comments = old.translator_comments().lines();
    let comments = comments.filter(|line| is_fuzzy || !line.starts_with(BEFORE));
    let comments = comments.collect::<Vec<_>>().join("\n");
    entry(
        message,
        old.msgstr().unwrap_or_default(),
        &comments,
        is_fuzzy,
    )
}

/// A translation of other English, to be looked at; or of this very one, where a change was taken back.
fn changed(message: &Message, old: &dyn MessageView) -> Entry {
    let said = old.msgstr().unwrap_or_default();
    let before = [BEFORE, old.msgid()].concat();
    let mut comments: Vec<_> = old.translator_comments().lines().collect();
    let is_back = comments.contains(&&*[BEFORE, &message.english].concat());
    if is_back {
        comments.retain(|line| !line.starts_with(BEFORE));
    } else if !old.flags().is_fuzzy() {
        comments.push(&before);
    }
    entry(message, said, &comments.join("\n"), !is_back)
}

fn entry(message: &Message, said: &str, comments: &str, is_fuzzy: bool) -> Entry {
    let mut flags = MessageFlags::new();
    if is_fuzzy {
        flags.add_flag("fuzzy");
    }
    Entry::build_singular()
        .with_msgctxt(message.id.clone())
        .with_msgid(message.english.clone())
        .with_msgstr(said.to_owned())
        .with_extracted_comments(message.about.clone())
        .with_translator_comments(comments.to_owned())
        .with_source(message.file.clone())
        .with_flags(flags)
        .done()
}

fn text(catalog: &Catalog) -> String {
    let mut bytes = Vec::new();
    polib::po_file::write(catalog, &mut BufWriter::new(&mut bytes))
        .expect("a vector takes every byte");
    let text = String::from_utf8(bytes).expect("it was made of strings");
    [text.trim_end(), "\n"].concat()
}
