//! Programs that nobody here wrote read what the guide says: its words, and its clinic files.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::shell::{capture, command, feed, run, step};
use crate::{setup, system};

/// The files for the clinic are also read by `LForms`, unpacked by itself: a viewer needs none of the many
/// packages that it was built from.
const LFORMS: &str = "40.1.3";

/// Prints and checks the reading grade of every passage, by textstat.
pub fn reading(project: &Project) -> Result<()> {
    let mut python = setup::python(project, "tests/reading/requirements.txt")?;
    let passages = capture(&mut project.prerender(&["passages"]))?;
    feed(
        python.args(["-W", "ignore", "tests/reading/grade.py"]),
        &passages,
    )
}

/// Reads the files of made-up visits with fhir.resources, FHIR.js, a `FHIRPath` engine, Medplum and `LForms`.
pub fn readers(project: &Project) -> Result<()> {
    setup::npm(project)?;
    let lforms = lforms(project)?;
    let mut python = setup::python(project, "tests/readers/requirements.txt")?;
    let files = capture(&mut project.prerender(&["answers"]))?;
    feed(python.arg("tests/readers/read.py"), &files)?;
    let written = project.scratch.join("clinic-files.jsonl");
    fs::write(&written, files).context("cannot write to target/xtask")?;
    let mut node = project.node("--test");
    node.args(["--test-reporter=spec", "--test-timeout=60000"])
        .args([
            "tests/readers/medplum.test.mjs",
            "tests/readers/npm.test.mjs",
            "tests/readers/lforms.test.mjs",
        ]);
    run(node
        .env("CLINIC_FILES", written)
        .env("LFORMS", lforms)
        .env("CHROMIUM", system::chromium()?))
}

/// The folder of `LForms`, fetched when it is missing.
pub fn lforms(project: &Project) -> Result<PathBuf> {
    let name = format!("lforms@{LFORMS}");
    let folder = project.scratch.join(&name);
    let unpacked = folder.join("package");
    if unpacked.join("package.json").exists() {
        return Ok(unpacked);
    }
    step("Fetching LForms (13 MB, seconds)", || {
        fs::create_dir_all(&folder)?;
        let mut npm = command("npm", &project.root);
        npm.args(["pack", &name, "--silent", "--pack-destination"])
            .arg(&folder);
        capture(&mut npm).context("LForms cannot be had; check the network")?;
        let mut tar = command("tar", &folder);
        capture(tar.args(["-xzf", &format!("lforms-{LFORMS}.tgz")]))
            .context("tar cannot unpack LForms")
    })?;
    Ok(unpacked)
}
