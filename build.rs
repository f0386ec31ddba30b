//! Turns each `languages/*.po` into a table that the program looks words up in by a short key.
//!
//! The English words are not repeated in it: of each, only a key of 16 bits is kept. The seed of the keys is
//! chosen so that no two of the words share one.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "src/content/lang/key.rs"]
mod key;

fn main() {
    println!("cargo::rerun-if-changed=languages");
    println!("cargo::rerun-if-changed=src/content/lang/key.rs");
    let mut files: Vec<PathBuf> = fs::read_dir("languages")
        .expect("there is a folder languages/")
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "po"))
        .collect();
    files.sort();
    let tables: String = files.iter().map(|file| table(file)).collect();
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo gives a folder"));
    let code = format!("static TABLES: [Table; {}] = [{tables}];", files.len());
    fs::write(out.join("languages.rs"), code).expect("the folder takes a file");
}

/// One language as the source of a `Table`.
fn table(file: &Path) -> String {
    let catalog = polib::po_file::parse(file)
        .unwrap_or_else(|error| panic!("{} is not a PO file: {error}", file.display()));
    let pairs: Vec<(&str, &str)> = catalog
        .messages()
        .map(|message| (message.msgid(), message.msgstr().unwrap_or_default()))
        .collect();
    let seed = seed(pairs.iter().map(|(english, _)| *english).collect());
    let mut said: Vec<(u16, &str)> = pairs
        .iter()
        .filter(|(_, words)| !words.is_empty())
        .map(|(english, words)| (key::key(english, seed), *words))
        .collect();
    said.sort_unstable();
    let keys: Vec<u16> = said.iter().map(|(key, _)| *key).collect();
    let mut lines = String::new();
    for (_, words) in &said {
        assert!(
            !words.contains('\n'),
            "{}: a line break in {words}",
            file.display()
        );
        lines.push_str(words);
        lines.push('\n');
    }
    let mut code = String::new();
    let tag = &catalog.metadata.language;
    write!(code, "Table::new({tag:?}, {seed}, &{keys:?}, {lines:?}),")
        .expect("a string takes text");
    code
}

/// The first seed that gives every word a key of its own.
fn seed(words: Vec<&str>) -> u32 {
    let all: HashSet<&str> = words.into_iter().collect();
    (0..2_000_000)
        .find(|seed| {
            let keys: HashSet<u16> = all.iter().map(|words| key::key(words, *seed)).collect();
            keys.len() == all.len()
        })
        .expect("some seed tells a thousand words apart")
}
