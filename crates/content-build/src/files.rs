//! Reads every file of the content, and writes `Content` with all of its types.

use std::collections::BTreeSet;
use std::path::Path;

use crate::node::{Node, listed};
use crate::read::{At, Reader};
use crate::refusal::Refusal;
use crate::screens::{FIRST, FORMS, LOADER, SCREENS, Screen};
use crate::shape::{Field, Names, Record, Shape, camel};
use crate::{SHARED, evidence};

/// Reads every file, and writes `Content` with all of its types.
pub fn content(root: &Path, reader: &mut Reader) -> Result<String, Refusal> {
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
pub fn file(
    root: &Path,
    reader: &mut Reader,
    path: &str,
    id: &str,
    screen: &Screen,
) -> Result<String, Refusal> {
    reader.file = format!("{path}.toml");
    reader.needs = screen.needs;
    id.clone_into(&mut reader.screen);
    let node = Node::read(root, &reader.file)?;
    let at = At::new(id, screen.record.about);
    Ok(reader.within(|reader| reader.record(screen.record, &node, &at)))
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

/// Refuses files that no screen reads, as one whose name has a slip in it.
#[must_use]
pub fn unread(root: &Path) -> Vec<Refusal> {
    let (mut folders, mut read) = (BTreeSet::new(), BTreeSet::new());
    let mut add = |folder: String, name: &str| {
        read.insert(format!("{folder}/{name}.toml"));
        folders.insert(folder);
    };
    for form in &FORMS {
        add("content/instruments".to_owned(), form.file);
    }
    for screen in SCREENS.iter().chain([&LOADER]) {
        match screen.per {
            None => add("content/en".to_owned(), screen.file),
            Some(names) => {
                for key in names.known() {
                    add(format!("content/en/{}", screen.file), key);
                }
            }
        }
    }
    let others = SHARED
        .map(|(_, file, _)| file)
        .into_iter()
        .chain(evidence::FILES);
    for (folder, name) in others.filter_map(|file| file.trim_end_matches(".toml").rsplit_once('/'))
    {
        add(folder.to_owned(), name);
    }
    let found = folders
        .iter()
        .flat_map(|folder| listed(root, folder, "toml"));
    found
        .filter(|file| !read.contains(file))
        .map(|file| {
            Refusal::new(
                &file,
                1,
                "is read by nothing: see docs/content.md for the names".to_owned(),
            )
        })
        .collect()
}
