//! Whether `dist/` is what the present sources give: then there is nothing to build.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use anyhow::{Context, Result};
use walkdir::{DirEntry, WalkDir};

use crate::project::Project;

/// Everything that a build reads.
pub const INPUTS: [&str; 17] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "build.rs",
    "content",
    "crates",
    "index.html",
    "kit",
    "loader",
    "package-lock.json",
    "prerender",
    "rust-toolchain.toml",
    "src",
    "styles",
    // Drawn from by prerender.
    "tests/host/screens.rs",
    // A member of the workspace, which cargo looks for.
    "tests/wall",
    "xtask",
];

/// What goes into a build, the compiler among it.
pub fn of_inputs(project: &Project, compiler: &str) -> Result<u64> {
    let mut hasher = DefaultHasher::new();
    compiler.hash(&mut hasher);
    for input in INPUTS {
        hash_tree(&mut hasher, &project.root.join(input))?;
    }
    Ok(hasher.finish())
}

/// Whether `dist/` was built from these inputs and is untouched since.
pub fn is_up_to_date(project: &Project, inputs: u64) -> bool {
    let noted = fs::read_to_string(note(project)).ok();
    noted.is_some() && noted == record(project, inputs).ok()
}

/// Notes that `dist/` was built from these inputs.
pub fn remember(project: &Project, inputs: u64) -> Result<()> {
    fs::write(note(project), record(project, inputs)?).context("cannot write to target/xtask")
}

/// Of some files, one after the other.
pub fn of_files(paths: &[&Path]) -> Result<u64> {
    let mut hasher = DefaultHasher::new();
    for path in paths {
        hash_tree(&mut hasher, path)?;
    }
    Ok(hasher.finish())
}

fn note(project: &Project) -> std::path::PathBuf {
    project.scratch.join("dist.txt")
}

fn record(project: &Project, inputs: u64) -> Result<String> {
    Ok(format!("{inputs:x} {:x}\n", of_files(&[&project.dist])?))
}

fn hash_tree(hasher: &mut DefaultHasher, top: &Path) -> Result<()> {
    let files = WalkDir::new(top)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry));
    for entry in files {
        let entry = entry.context("cannot read the sources")?;
        if entry.file_type().is_file() {
            entry.path().strip_prefix(top)?.hash(hasher);
            fs::read(entry.path())
                .with_context(|| format!("cannot read {}", entry.path().display()))?
                .hash(hasher);
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

    use super::{INPUTS, is_up_to_date, of_inputs, remember};
    use crate::project::Project;

    #[test]
    fn a_change_of_source_compiler_or_dist_makes_dist_stale() {
        let root = std::env::temp_dir().join(format!("xtask-fingerprint-{}", std::process::id()));
        for folder in INPUTS.iter().copied().chain(["dist", "target/xtask"]) {
            fs::create_dir_all(root.join(folder)).unwrap();
        }
        fs::write(root.join("src/lib.rs"), "one").unwrap();
        let project = Project::at(&root, "xtask".into());
        let first = of_inputs(&project, "rustc 1").unwrap();

        assert!(!is_up_to_date(&project, first));
        remember(&project, first).unwrap();
        assert!(is_up_to_date(&project, first));
        assert_ne!(first, of_inputs(&project, "rustc 2").unwrap());

        fs::write(root.join("src/.lib.rs.swp"), "editor").unwrap();
        assert_eq!(first, of_inputs(&project, "rustc 1").unwrap());
        fs::write(root.join("src/lib.rs"), "two").unwrap();
        assert_ne!(first, of_inputs(&project, "rustc 1").unwrap());

        fs::write(root.join("dist/extra.js"), "").unwrap();
        assert!(!is_up_to_date(&project, first));
        fs::remove_dir_all(root).unwrap();
    }
}
