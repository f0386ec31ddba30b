//! What each language says, in two files: the words that a visit cannot begin without, and the rest. Each has a mark,
//! then a wording a line; the first ends with the addresses, one a line.

use crate::languages::{ENGLISH, primary};
use crate::read::Reader;
use crate::rows::Rows;
use crate::statement::digest;

/// What a language calls itself.
const NAME: &str = "shell.language";

/// How many digits of a digest tell one build from another.
const MARK: usize = 16;

/// The languages as Rust, and the files of each, for content that was written as Rust.
pub fn write(reader: &mut Reader, content: &str) -> (String, Vec<(String, String)>) {
    let names = names(reader);
    let tags = reader
        .languages
        .iter()
        .map(|language| language.tag.as_str());
    let tags: Vec<_> = std::iter::once(ENGLISH).chain(tags).collect();
    let Reader {
        words,
        addresses,
        first,
        ..
    } = &*reader;
    let build = mark(content, [words, addresses]);
    let (mut tables, mut texts, mut files) = (String::new(), String::new(), Vec::new());
    for (place, (tag, name)) in tags.iter().zip(names).enumerate() {
        let marks = ["", " rest"].map(|part| format!("care-guide {tag} {build}{part}"));
        tables += &format!("Table::new({name:?}, {marks:?}),\n");
        let (before, rest) = words.all.split_at(*first);
        let parts = [("", before, &addresses.all[..]), ("-rest", rest, &[])];
        for (mark, (part, words, addresses)) in marks.iter().zip(parts) {
            let file = format!("words-{}{part}.txt", primary(tag));
            texts += &format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/{file}\")),\n");
            let said = words.iter().chain(addresses).map(|row| &row[place]);
            let lines = std::iter::once(mark).chain(said);
            let lines: Vec<_> = lines.map(|line| format!("{line}\n")).collect();
            files.push((file, lines.concat()));
        }
    }
    let (count, further, addresses) = (tags.len(), words.all.len() - first, addresses.all.len());
    let rust = format!(
        "const FIRST: usize = {first};\nconst REST: usize = {further};\nconst ADDRESSES: usize = {addresses};
        static TABLES: [Table; {count}] = [\n{tables}];
        #[cfg(not(target_arch = \"wasm32\"))]\nconst TEXTS: [&str; {}] = [\n{texts}];\n",
        files.len()
    );
    (rust, files)
}

/// What each language calls itself, English first.
fn names(reader: &mut Reader) -> Vec<String> {
    let name = reader.messages.iter().find(|message| message.id == NAME);
    let name = name.expect("the schema asks for the name").clone();
    let others = reader.languages.iter_mut();
    let others = others.map(|language| language.say(&name).unwrap_or_default());
    std::iter::once(name.english.clone())
        .chain(others)
        .collect()
}

/// Of all that is said and of all places: files of two builds never pass for each other.
fn mark(content: &str, rows: [&Rows; 2]) -> String {
    let lists = rows.map(|rows| rows.all.concat().join("\n"));
    let [words, addresses] = &lists;
    digest(&[content, words, addresses].join("\u{c}"))[..MARK].to_owned()
}
