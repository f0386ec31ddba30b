//! Codes and rules of the official forms, for the part of the program that knows no words.

use std::path::Path;

use crate::node::{Data, Node};
use crate::refusal::Refusal;
use crate::screens::FORMS;
use crate::shape::{Record, Shape};

/// A module of constants for each form.
///
/// # Errors
/// When a file is missing or is not TOML. What does not fit its shape is refused with the words.
pub fn read(root: &Path) -> Result<String, Refusal> {
    let mut rust = String::new();
    for form in &FORMS {
        let file = format!("content/instruments/{}.toml", form.file);
        let node = Node::read(root, &file)?;
        let constants = constants(form.record, &node, "", &file)?;
        let about = form.record.about;
        rust += &format!(
            "/// {about}: codes and rules.\npub mod {} {{\n{constants}}}\n",
            form.field
        );
    }
    Ok(rust)
}

fn constants(record: &Record, node: &Node, before: &str, file: &str) -> Result<String, Refusal> {
    let mut rust = String::new();
    for field in record.fields {
        let Some(value) = node.get(&field.key()) else {
            continue;
        };
        let name = [before, &field.name.to_uppercase()].concat();
        let about = field.about;
        rust += &match field.shape {
            Shape::Record(inner) => constants(inner, value, &[&name, "_"].concat(), file)?,
            Shape::Rule(_) => constant(&name, about, &each(&field.shape, value)),
            shape => {
                let words = each(&shape, value);
                let codes = figures(&words, "loinc", file)?;
                let points = figures(&words, "points", file)?;
                let codes = constant(&name, &[about, " LOINC codes."].concat(), &codes);
                let name = [&name, "_POINTS"].concat();
                codes + &constant(&name, &[about, " Points."].concat(), &points)
            }
        };
    }
    Ok(rust)
}

/// What stands under a key beside each of some words, or beside none.
fn figures<'a>(words: &[&'a Node], key: &str, file: &str) -> Result<Vec<&'a Node>, Refusal> {
    let found: Vec<_> = words.iter().filter_map(|node| node.get(key)).collect();
    match words.iter().find(|node| node.get(key).is_none()) {
        Some(without) if !found.is_empty() => {
            let what = format!("`{key}` is missing here, and stands beside the others");
            Err(Refusal::new(file, without.line, what))
        }
        _ => Ok(found),
    }
}

/// What a shape holds one by one, in the order of the program's own enums and not of the file.
fn each<'a>(shape: &Shape, node: &'a Node) -> Vec<&'a Node> {
    match (shape, &node.value) {
        (Shape::Rule(of), _) => each(of, node),
        (Shape::Per(names, of), _) => {
            let found = names.known().iter().filter_map(|key| node.get(key));
            found.flat_map(|node| each(of, node)).collect()
        }
        (Shape::Exactly(_, of) | Shape::List(of), Data::List(nodes)) => {
            nodes.iter().flat_map(|node| each(of, node)).collect()
        }
        _ => vec![node],
    }
}

/// A constant: one value, or an array of several.
fn constant(name: &str, about: &str, values: &[&Node]) -> String {
    let value = |node: &&Node| match &node.value {
        Data::Number(number) => ("u8", number.to_string()),
        other => (
            "&str",
            format!(
                "{:?}",
                if let Data::Str(text) = other {
                    text
                } else {
                    ""
                }
            ),
        ),
    };
    let written: Vec<_> = values.iter().map(value).collect();
    let (kind, value) = match &written[..] {
        [] => return String::new(),
        [(kind, value)] => ((*kind).to_owned(), value.clone()),
        several => {
            let values: Vec<_> = several.iter().map(|(_, value)| value.as_str()).collect();
            (
                format!("[{}; {}]", several[0].0, several.len()),
                format!("[{}]", values.join(", ")),
            )
        }
    };
    format!("/// {about}\npub const {name}: {kind} = {value};\n")
}
