//! Brings what is made from the content into step with it: the template and the catalogs for translators, and
//! the schemas for editors; and what documents say of both.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io::BufWriter;
use std::path::Path;

use polib::catalog::Catalog;
use polib::message::{Message as Entry, MessageFlags, MessageView};
use polib::metadata::CatalogMetadata;

use crate::languages::{self, ENGLISH, Message};
use crate::read::Reader;
use crate::refusal::Refusal;
use crate::signoff::{self, Snapshot, state};
use crate::{documents, evidence, schema};

/// Begins the comment with the English that a translation was made from.
const BEFORE: &str = "before: ";

/// Writes what is made from the content; gives the files that changed.
///
/// # Errors
/// When a file cannot be read or written.
pub fn update(root: &Path) -> Result<Vec<String>, Refusal> {
    let evidence = evidence::read(root)?;
    let mut reader = crate::reader(root, &evidence, false)?;
    crate::content(root, &mut reader)?;
    reader.loader(root)?;
    let mut files = schema::all(&evidence);
    files.push(("content/languages/en.pot".to_owned(), template(&reader)));
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
    let mut changed = Vec::new();
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

/// A translation of other English, to be looked at.
fn changed(message: &Message, old: &dyn MessageView) -> Entry {
    let before = [BEFORE, old.msgid()].concat();
    let mut comments: Vec<_> = old.translator_comments().lines().collect();
    if !old.flags().is_fuzzy() {
        comments.push(&before);
    }
    entry(
        message,
        old.msgstr().unwrap_or_default(),
        &comments.join("\n"),
        true,
    )
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
