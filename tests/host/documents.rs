//! What the documents point at exists, and the machine that runs the tests runs the developer's own command.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What a build or a visitor makes, so that no file of the project has its name.
const MADE: [&str; 16] = [
    "care-guide.cdx.json",
    "care-guide.js",
    "care-guide_bg.wasm",
    "dist/",
    "drawn-en.txt",
    "drawn-es.txt",
    "guide-es.html",
    "my-answers.json",
    "my-notes.html",
    "my-notes.txt",
    "review/",
    "test-results/",
    "words-en-rest.txt",
    "words-en.txt",
    "words-es-rest.txt",
    "words-es.txt",
];

/// How a file's name ends, in words that no slash shows to be a path.
const EXTENSIONS: [&str; 13] = [
    "css", "html", "js", "json", "md", "mjs", "po", "py", "rs", "toml", "ts", "txt", "wasm",
];

/// The project's folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file of the project and every folder, which ends in a slash, as seen from the top.
pub fn tree() -> BTreeSet<String> {
    let ignored = fs::read_to_string(root().join(".gitignore")).expect(".gitignore");
    let skipped: Vec<_> = ignored.lines().chain([".git"]).collect();
    let mut found = BTreeSet::new();
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root().join(&folder)).expect("a folder of the project") {
            let entry = entry.expect("an entry");
            let path = format!("{folder}{}", entry.file_name().to_string_lossy());
            if skipped.iter().any(|skip| skip.trim_matches('/') == path) {
                continue;
            }
            if entry.path().is_dir() {
                folders.push(format!("{path}/"));
                found.insert(format!("{path}/"));
            } else {
                found.insert(path);
            }
        }
    }
    found
}

/// What stands in back-ticks, and the commands of a document.
fn code(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for (number, part) in text.split("```").enumerate() {
        let is_fenced = number % 2 == 1;
        if is_fenced {
            words.extend(
                part.strip_prefix("sh\n")
                    .unwrap_or_default()
                    .split_whitespace(),
            );
        } else {
            words.extend(
                part.split('`')
                    .skip(1)
                    .step_by(2)
                    .flat_map(str::split_whitespace),
            );
        }
    }
    words
}

pub fn extension(path: &str) -> Option<&str> {
    Path::new(path).extension()?.to_str()
}

fn is_path(word: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c);
    let names_file = extension(word).is_some_and(|kind| EXTENSIONS.contains(&kind));
    let names_folder = word.len() > 1 && word.contains('/') && !word.starts_with('/');
    word.chars().all(is_plain) && (names_file || names_folder)
}

/// Where a link leads from a document's folder, as seen from the top; nothing for an address elsewhere.
fn target(folder: &str, link: &str) -> Option<String> {
    let file = link.split('#').next().filter(|file| !file.is_empty())?;
    if file.contains(':') {
        return None;
    }
    let mut parts: Vec<_> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in file.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

/// The links and paths of a document that lead nowhere. A path may leave out the folders that its table names.
fn dead(tree: &BTreeSet<String>, folder: &str, text: &str) -> Vec<String> {
    let has = |path: &str| tree.contains(path) || tree.contains(&format!("{path}/"));
    let is_short_for_one = |word: &str| {
        let word = format!("/{}", word.trim_end_matches('/'));
        tree.iter()
            .any(|path| path.trim_end_matches('/').ends_with(&word))
    };
    let links = text
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next());
    let dead_links = links
        .filter_map(|link| target(folder, link))
        .filter(|path| !has(path));
    let dead_paths = code(text).into_iter().filter(|word| {
        is_path(word) && !MADE.contains(word) && !has(word) && !is_short_for_one(word)
    });
    dead_links.chain(dead_paths.map(str::to_owned)).collect()
}

#[test]
fn every_link_and_every_path_of_the_documents_leads_somewhere() {
    let tree = tree();
    let documents: Vec<_> = tree
        .iter()
        .filter(|path| extension(path) == Some("md"))
        .collect();
    assert!(documents.len() > 10, "{documents:?}");
    for path in documents {
        let text = fs::read_to_string(root().join(path)).expect("a readable document");
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let dead = dead(&tree, folder, &text);
        assert!(
            dead.is_empty(),
            "{path} points at what is not there: {dead:?}"
        );
    }
}

/// The paths with a folder in the comments of a source, but for those that begin at the source itself.
fn commented(source: &str) -> Vec<&str> {
    let lines = source.lines().map(str::trim_start);
    let comments = lines.filter(|line| ["//", "/*", "*"].iter().any(|sign| line.starts_with(sign)));
    let words = comments
        .flat_map(|line| line.split(|c: char| !(c.is_ascii_alphanumeric() || "._-/".contains(c))));
    words
        .map(|word| word.trim_end_matches('.'))
        .filter(|word| word.starts_with(char::is_alphanumeric) && word.contains('/'))
        .filter(|word| extension(word).is_some_and(|kind| EXTENSIONS.contains(&kind)))
        .collect()
}

#[test]
fn every_path_in_a_comment_leads_somewhere() {
    assert_eq!(
        commented(
            "/// See a/b.rs.\n* (c/d.css), ./e/f.ts, https://a.example/b.js\nlet g = \"h/i.rs\";"
        ),
        ["a/b.rs", "c/d.css"]
    );
    let tree = tree();
    let is_source = |path: &&String| {
        extension(path).is_some_and(|kind| ["css", "mjs", "rs", "ts"].contains(&kind))
    };
    let mut count = 0;
    for path in tree.iter().filter(is_source) {
        let text = fs::read_to_string(root().join(path)).expect("a readable source");
        for named in commented(&text) {
            assert!(tree.contains(named), "{path} names {named}");
            count += 1;
        }
    }
    assert!(count > 20, "{count} paths");
}

#[test]
fn every_picture_is_shown_described_and_small() {
    let folder = root().join("docs/pictures");
    let text = fs::read_to_string(root().join("docs/embedding.md")).expect("the document");
    let mut shown = 0;
    for entry in fs::read_dir(folder).expect("pictures") {
        let entry = entry.expect("an entry");
        let link = format!("](pictures/{})", entry.file_name().to_string_lossy());
        let (before, _) = text.split_once(&link).expect("a document that shows it");
        let (_, words) = before.rsplit_once("![").expect("a picture");
        assert!(words.len() > 20 && !words.contains(']'), "{link}: {words}");
        let bytes = entry.metadata().expect("a size").len();
        assert!((4_000..60_000).contains(&bytes), "{link} has {bytes} bytes");
        shown += 1;
    }
    assert_eq!(text.matches("![").count(), shown);
}

#[test]
fn a_link_or_path_that_leads_nowhere_is_noticed() {
    let tree = BTreeSet::from([
        "docs/".into(),
        "docs/a.md".into(),
        "src/view/page.rs".into(),
    ]);
    let alive = "[a](a.md#part) [b](https://a.example/b.md) `docs/` `page.rs` `view/page.rs` `/contact/` `16/9em)`";
    assert_eq!(dead(&tree, "docs", alive), [""; 0]);
    for wrong in [
        "[a](b.md)",
        "[a](docs/a.md)",
        "`age.rs`",
        "`src/page.rs`",
        "`cat docs/b.txt`",
        "```sh\ncat no/file\n```",
    ] {
        assert_eq!(dead(&tree, "docs", wrong).len(), 1, "{wrong}");
    }
}

#[test]
fn the_document_on_words_names_every_file_of_the_content() {
    let text = fs::read_to_string(root().join("docs/content.md")).expect("the document");
    let named: BTreeSet<_> = code(&text).into_iter().collect();
    let tree = tree();
    let files: Vec<_> = tree
        .iter()
        .filter(|path| path.starts_with("content/") && extension(path) == Some("toml"))
        .collect();
    assert!(files.len() > 40, "{files:?}");
    for path in files {
        let (folder, name) = path.rsplit_once('/').expect("a file in a folder");
        let folder = [folder, "/"].concat();
        let is_named = [path.as_str(), name, folder.as_str()]
            .iter()
            .any(|word| *word != "content/en/" && named.contains(word));
        assert!(is_named, "{path} is not in docs/content.md");
    }
}

#[test]
fn what_is_made_is_not_in_the_tree() {
    let tree = tree();
    let found: Vec<_> = MADE.iter().filter(|name| tree.contains(**name)).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn the_tests_of_other_machines_are_those_of_a_developer() {
    let read = |path: &str| fs::read_to_string(root().join(path)).expect(path);
    let run = read(".ci/run");
    let commands: Vec<_> = run
        .lines()
        .filter(|line| {
            !["#", "set ", "cd "]
                .iter()
                .any(|start| line.starts_with(start))
        })
        .collect();
    assert_eq!(commands, ["exec cargo xtask test"]);
    let workflow = read(".github/workflows/ci.yml");
    let steps: Vec<_> = workflow
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with("run:") && !line.starts_with("run: apt-get "))
        .collect();
    assert_eq!(steps, ["run: .ci/run"]);
}
