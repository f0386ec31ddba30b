//! What each language says, as a file of its own: a mark, then a wording a line, then an address a line.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::languages::{ENGLISH, Rows, primary};
use crate::read::Reader;

/// What a language calls itself.
const NAME: &str = "shell.language";

/// The languages as Rust, and the file of each, for content that was written as Rust.
pub fn write(reader: &mut Reader, content: &str) -> (String, Vec<(String, String)>) {
    let names = names(reader);
    let tags = reader
        .languages
        .iter()
        .map(|language| language.tag.as_str());
    let tags: Vec<_> = std::iter::once(ENGLISH).chain(tags).collect();
    let Reader {
        words, addresses, ..
    } = &*reader;
    let digest = digest(content, &[words, addresses]);
    let (mut tables, mut texts, mut files) = (String::new(), String::new(), Vec::new());
    for (place, (tag, name)) in tags.iter().zip(names).enumerate() {
        let file = format!("words-{}.txt", primary(tag));
        let mark = format!("care-guide {tag} {digest:016x}");
        tables += &format!("Table::new({name:?}, {mark:?}),\n");
        texts += &format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/{file}\")),\n");
        let said = words.all.iter().chain(&addresses.all);
        let lines: Vec<_> = std::iter::once(&mark)
            .chain(said.map(|row| &row[place]))
            .map(|line| format!("{line}\n"))
            .collect();
        files.push((file, lines.concat()));
    }
    let (count, wordings, addresses) = (tags.len(), words.all.len(), addresses.all.len());
    let rust = format!(
        "const WORDINGS: usize = {wordings};\nconst ADDRESSES: usize = {addresses};
        static TABLES: [Table; {count}] = [\n{tables}];
        #[cfg(not(target_arch = \"wasm32\"))]\nconst TEXTS: [&str; {count}] = [\n{texts}];\n"
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
fn digest(content: &str, rows: &[&Rows]) -> u64 {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    for rows in rows {
        rows.all.hash(&mut hasher);
    }
    hasher.finish()
}
