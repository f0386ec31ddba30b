//! `cargo xtask words`: brings catalogs, template and schemas into step with the content, and says what is wrong.
//!
//! `content-build write DIR` writes the words of each language, for the build to put beside the program, and those
//! of the loader. `content-build sign ROLE NAME CREDENTIALS DATE EDITION [WHAT...] except [WHAT...]` adds a signature.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use content_build::{DRAFT, Refusal, Signature, Written};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        [] => update(Path::new(".")),
        ["write", folder] => {
            build(Path::new("."), std::env::var_os(DRAFT).is_some()).and_then(|written| {
                write(Path::new(folder), &written)
                    .map_err(|error| format!("cannot write to {folder}: {error}"))
            })
        }
        ["sign", role, name, credentials, date, edition, ref what @ ..] => {
            sign([role, name, credentials, date, edition], what)
        }
        _ => Err("usage: content-build [write DIR | sign ROLE NAME CREDENTIALS DATE EDITION [WHAT...] except [WHAT...]]".to_owned()),
    };
    if let Err(why) = done {
        eprintln!("{why}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn update(root: &Path) -> Result<(), String> {
    bring_into_step(root)?;
    build(root, false)?;
    println!("Every word has its translations, and every claim its sources.");
    Ok(())
}

fn bring_into_step(root: &Path) -> Result<(), String> {
    let changed = content_build::update(root).map_err(|refusals| lines(&refusals))?;
    for file in changed {
        println!("{file} is brought into step");
    }
    Ok(())
}

/// Signs; what follows `except` is left out.
fn sign(by: [&str; 5], what: &[&str]) -> Result<(), String> {
    let [role, name, credentials, date, edition] = by.map(str::to_owned);
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let mut parts = what.split(|name| *name == "except");
    let mut next = || owned(parts.next().unwrap_or_default());
    let signature = Signature {
        role,
        name,
        credentials,
        date,
        edition,
        what: next(),
        except: next(),
    };
    println!("{}", content_build::sign(Path::new("."), &signature)?);
    // Documents say who signed.
    bring_into_step(Path::new("."))
}

fn build(root: &Path, is_draft: bool) -> Result<Written, String> {
    content_build::build(root, is_draft).map_err(|refusals| lines(&refusals))
}

fn lines(refusals: &[Refusal]) -> String {
    let lines: Vec<_> = refusals.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

/// Writes the words into a folder that holds nothing else.
fn write(folder: &Path, written: &Written) -> std::io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    for (name, text) in &written.words {
        fs::write(folder.join(name), text)?;
    }
    fs::write(folder.join("loader.json"), &written.loader)?;
    fs::write(folder.join("review.json"), &written.review)
}
