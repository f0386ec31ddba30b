//! `cargo xtask reproduce`: a copy of the sources at another path gives the same bytes.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use walkdir::WalkDir;

use crate::build;
use crate::fingerprint::INPUTS;
use crate::project::Project;
use crate::setup;

/// Builds `dist/`, and a second one from a copy, and compares them byte by byte.
///
/// The copy has its own path, with a space in it, and compiles the guide, its crates and the standard library
/// anew. It shares what cannot end up in the program: the tools, and the crates of the program that draws
/// the plain page.
pub fn reproduce(project: &Project) -> Result<()> {
    build::build(project, false)?;
    // The copy shares them, and could not install them.
    setup::npm(project)?;
    let folder = project.scratch.join("a copy/of this project");
    copy(&project.root, &folder).context("cannot copy the sources")?;
    let other = Project {
        host_target: project.host_target.clone(),
        ..Project::at(&folder, project.xtask.clone())
    };
    eprintln!("The same in a copy at another path:");
    build::build(&other, false)?;
    let files = compare(&project.dist, &other.dist)?;
    eprintln!(
        "Both builds are the same, byte for byte: {}",
        files.join(", ")
    );
    Ok(())
}

/// Fails when a file is not the same in both folders, or in one of them alone.
fn compare(ours: &Path, theirs: &Path) -> Result<Vec<String>> {
    let files = names(ours)?;
    ensure!(
        files == names(theirs)?,
        "two builds of the same sources made other files"
    );
    for name in &files {
        let same = fs::read(ours.join(name))? == fs::read(theirs.join(name))?;
        ensure!(
            same,
            "{name} differs between two builds of the same sources"
        );
    }
    Ok(files)
}

fn names(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// Brings the copy in step, all that was compiled in it left alone.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for name in INPUTS {
        let old = to.join(name);
        if old.is_dir() {
            fs::remove_dir_all(&old)?;
        }
        for entry in WalkDir::new(from.join(name)) {
            let entry = entry?;
            let path = to.join(entry.path().strip_prefix(from)?);
            if entry.file_type().is_file() {
                fs::create_dir_all(path.parent().context("a file has a folder")?)?;
                copy_file(entry.path(), &path)?;
            }
        }
    }
    let modules = to.join("node_modules");
    if !modules.exists() {
        std::os::unix::fs::symlink(from.join("node_modules"), modules)?;
    }
    Ok(())
}

/// Copies a file with its time, by which cargo tells what has changed.
fn copy_file(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to)?;
    let changed = fs::metadata(from)?.modified()?;
    fs::File::options()
        .write(true)
        .open(to)?
        .set_modified(changed)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::compare;

    #[test]
    fn one_byte_or_one_file_is_a_difference() {
        let top = std::env::temp_dir().join(format!("xtask-reproduce-{}", std::process::id()));
        let [ours, theirs] = ["ours", "theirs"].map(|name| top.join(name));
        for folder in [&ours, &theirs] {
            fs::create_dir_all(folder).unwrap();
            fs::write(folder.join("a.js"), "a").unwrap();
            fs::write(folder.join("b.js"), "b").unwrap();
        }
        assert_eq!(compare(&ours, &theirs).unwrap(), ["a.js", "b.js"]);

        fs::write(theirs.join("b.js"), "c").unwrap();
        let error = compare(&ours, &theirs).unwrap_err().to_string();
        assert!(error.contains("b.js"), "{error}");

        fs::write(theirs.join("b.js"), "b").unwrap();
        fs::write(theirs.join("c.js"), "c").unwrap();
        assert!(compare(&ours, &theirs).is_err());
        fs::remove_dir_all(top).unwrap();
    }
}
