//! `cargo xtask readers`: the clinic files through FHIR readers that nobody here wrote.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha512};

use crate::project::Project;
use crate::shell::{capture, command, feed, run, run_quiet, step};
use crate::{browser, npm, python};

/// `LForms` is unpacked by itself: a viewer needs none of the many packages that it was built from.
const LFORMS: &str = "lforms@40.1.3";
const LFORMS_SHA512: &str =
    "WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==";

/// Reads the files of made-up visits with fhir.resources, FHIR.js, a `FHIRPath` engine and `LForms`.
///
/// # Errors
/// When a reader refuses a file or finds other answers in it, or cannot be had.
pub fn readers(project: &Project) -> Result<()> {
    npm::install_missing(project)?;
    let lforms = lforms(project)?;
    let python = python::environment(project, "readers", "tests/readers/requirements.txt")?;
    let browser = browser::find(project)
        .context("there is no browser; `cargo xtask setup --tests` installs one")?;
    let mut cargo = command("cargo", project.root());
    let files = capture(cargo.args(["run", "--quiet", "--example", "answers"]))?;
    feed(
        command(python, project.root()).arg("tests/readers/read.py"),
        &files,
    )?;
    let written = project.scratch().join("clinic-files.jsonl");
    fs::write(&written, files).context("cannot write to target/xtask")?;
    let mut node = command("node", project.root());
    node.args(["--test", "--test-reporter=spec", "--test-timeout=60000"])
        .args([
            "tests/readers/npm.test.mjs",
            "tests/readers/lforms.test.mjs",
        ]);
    run(node
        .env("CLINIC_FILES", written)
        .env("LFORMS", lforms)
        .env("CHROMIUM", browser))
}

/// The folder of `LForms`, fetched and checked when it is missing.
fn lforms(project: &Project) -> Result<PathBuf> {
    let folder = project.scratch().join(LFORMS);
    let unpacked = folder.join("package");
    if unpacked.join("package.json").exists() {
        return Ok(unpacked);
    }
    step("Fetching LForms (13 MB, seconds)", || {
        fs::create_dir_all(&folder)?;
        let mut npm = command("npm", project.root());
        npm.args(["pack", LFORMS, "--silent", "--pack-destination"])
            .arg(&folder);
        run_quiet(&mut npm).context("LForms cannot be had; check the network")?;
        let archive = folder.join("lforms-40.1.3.tgz");
        if BASE64_STANDARD.encode(Sha512::digest(fs::read(&archive)?)) != LFORMS_SHA512 {
            bail!("what came is not the LForms that the tests were written with");
        }
        let mut tar = command("tar", &folder);
        run_quiet(tar.arg("-xzf").arg(&archive)).context("tar cannot unpack LForms")
    })?;
    Ok(unpacked)
}
