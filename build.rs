//! Turns `languages/*.po` into one table for each language, in which words and addresses are found by their place.
//!
//! The English of every message is known while the program is compiled, so words that are in no catalog do
//! not compile, and the program looks nothing up by what it says.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use polib::catalog::Catalog;

/// The `msgctxt` of an address.
const ADDRESS: &str = "address";

/// How an address may begin.
const SCHEMES: [&str; 3] = ["tel:", "sms:", "https://"];

fn main() {
    println!("cargo::rerun-if-changed=languages");
    let mut files: Vec<PathBuf> = fs::read_dir("languages")
        .expect("there is a folder languages/")
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "po"))
        .collect();
    files.sort();
    let catalogs: Vec<Catalog> = files.iter().map(|file| read(file)).collect();
    let words = all(&catalogs, false);
    let addresses = all(&catalogs, true);
    let mut code = places("MESSAGES", &words) + &places("ADDRESSES", &addresses);
    write!(code, "static TABLES: [Table; {}] = [", catalogs.len() + 1)
        .expect("a string takes text");
    code += &table("en-US", &words, &addresses);
    for catalog in &catalogs {
        let said = words.iter().map(|english| find(catalog, english, None));
        let goes = addresses.iter().map(|english| address(catalog, english));
        let tag = &catalog.metadata.language;
        code += &table(tag, &said.collect::<Vec<_>>(), &goes.collect::<Vec<_>>());
    }
    code += "];";
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo gives a folder"));
    fs::write(out.join("catalog.rs"), code).expect("the folder takes a file");
}

fn read(file: &Path) -> Catalog {
    polib::po_file::parse(file)
        .unwrap_or_else(|error| panic!("{} is not a PO file: {error}", file.display()))
}

/// The English of all messages, or of all addresses, each once, in the order of the files: neighbors on a
/// screen stay neighbors, which compresses better.
fn all(catalogs: &[Catalog], addresses: bool) -> Vec<&str> {
    let mut all = Vec::new();
    for message in catalogs.iter().flat_map(Catalog::messages) {
        let english = message.msgid();
        if (message.msgctxt() == Some(ADDRESS)) == addresses && !all.contains(&english) {
            all.push(english);
        }
    }
    all
}

/// What a catalog says for an English message; nothing when it leaves it in English.
fn find<'a>(catalog: &'a Catalog, english: &str, context: Option<&str>) -> &'a str {
    let found = catalog.find_message(context, english, None);
    found
        .and_then(|message| message.msgstr().ok())
        .unwrap_or_default()
}

/// Where an English address leads in a language: every language says so itself.
fn address<'a>(catalog: &'a Catalog, english: &str) -> &'a str {
    let address = find(catalog, english, Some(ADDRESS));
    let is_whole = SCHEMES.iter().any(|scheme| address.starts_with(scheme));
    assert!(
        is_whole,
        "{}: no address for {english}",
        catalog.metadata.language
    );
    address
}

/// English messages in order, each with its place in the tables, to be searched while compiling.
fn places(name: &str, all: &[&str]) -> String {
    let mut sorted: Vec<_> = all.iter().zip(0_u16..).collect();
    sorted.sort_unstable();
    let allow = "#[allow(clippy::large_const_arrays, reason = \"the program has none of it\")]";
    format!(
        "{allow}\nconst {name}: [(&str, u16); {}] = {sorted:?};\n",
        all.len()
    )
}

/// One language as the source of a `Table`.
fn table(tag: &str, words: &[&str], addresses: &[&str]) -> String {
    let mut lines = String::new();
    for said in words {
        assert!(!said.contains('\n'), "{tag}: a line break in {said}");
        lines.push_str(said);
        lines.push('\n');
    }
    format!("Table::new({tag:?}, {lines:?}, &{addresses:?}),")
}
