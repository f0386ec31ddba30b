//! Whether `dist/` is what the present sources give.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};
use walkdir::{DirEntry, WalkDir};

use crate::project::Project;

/// Everything that a build reads.
pub const INPUTS: [&str; 13] = [
    "build.rs",
    "languages",
    "src",
    "examples",
    "embed",
    "styles",
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "Cargo.lock",
    "package-lock.json",
    "xtask",
    ".cargo",
];

/// What goes into a build: the sources and the compiler.
///
/// # Errors
/// When a source cannot be read.
pub fn fingerprint(project: &Project, compiler: &str) -> Result<String> {
    let mut hasher = Sha256::new();
    hasher.update(compiler);
    for input in INPUTS {
        let path = project.root().join(input);
        if path.exists() {
            hash_tree(&mut hasher, &path, project.root())?;
        }
    }
    Ok(BASE64_STANDARD.encode(hasher.finalize()))
}

/// Whether `dist/` was built from these inputs and is untouched since.
#[must_use]
pub fn is_up_to_date(project: &Project, fingerprint: &str) -> bool {
    let noted = fs::read_to_string(note(project)).ok();
    noted.is_some() && noted == record(project, fingerprint).ok()
}

/// Notes that `dist/` was built from these inputs.
///
/// # Errors
/// When `dist/` cannot be read or the note not written.
pub fn remember(project: &Project, fingerprint: &str) -> Result<()> {
    fs::create_dir_all(project.scratch())?;
    fs::write(note(project), record(project, fingerprint)?).context("cannot write to target/")
}

fn note(project: &Project) -> PathBuf {
    project.scratch().join("dist.txt")
}

fn record(project: &Project, fingerprint: &str) -> Result<String> {
    let mut hasher = Sha256::new();
    hash_tree(&mut hasher, project.dist(), project.root())?;
    let dist = BASE64_STANDARD.encode(hasher.finalize());
    Ok(format!("inputs {fingerprint}\ndist {dist}\n"))
}

fn hash_tree(hasher: &mut Sha256, top: &Path, root: &Path) -> Result<()> {
    let files = WalkDir::new(top)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry));
    for entry in files {
        let entry = entry.context("cannot read the sources")?;
        if entry.file_type().is_file() {
            let name = entry.path().strip_prefix(root)?;
            let bytes = fs::read(entry.path())
                .with_context(|| format!("cannot read {}", name.display()))?;
            hasher.update(name.as_os_str().as_encoded_bytes());
            hasher.update([0]);
            hasher.update(bytes.len().to_le_bytes());
            hasher.update(bytes);
        }
    }
    Ok(())
}

/// Editors keep swap files beside a source.
fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().as_encoded_bytes().starts_with(b".")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{fingerprint, is_up_to_date, remember};
    use crate::project::Project;

    #[test]
    fn a_change_of_source_compiler_or_dist_makes_dist_stale() {
        let root = std::env::temp_dir().join(format!("xtask-inputs-{}", std::process::id()));
        fs::create_dir_all(root.join("src")).unwrap();
        fs::create_dir_all(root.join("dist")).unwrap();
        fs::write(root.join("src/lib.rs"), "one").unwrap();
        let project = Project::at(&root);
        let first = fingerprint(&project, "rustc 1").unwrap();

        assert!(!is_up_to_date(&project, &first));
        remember(&project, &first).unwrap();
        assert!(is_up_to_date(&project, &first));
        assert_ne!(first, fingerprint(&project, "rustc 2").unwrap());

        fs::write(root.join("src/.lib.rs.swp"), "editor").unwrap();
        assert_eq!(first, fingerprint(&project, "rustc 1").unwrap());
        fs::write(root.join("src/lib.rs"), "two").unwrap();
        assert_ne!(first, fingerprint(&project, "rustc 1").unwrap());

        fs::write(root.join("dist/extra.js"), "").unwrap();
        assert!(!is_up_to_date(&project, &first));
        fs::remove_dir_all(root).unwrap();
    }
}
