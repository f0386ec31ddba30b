//! The reading grade of our own words, by textstat in a Python environment of the project's own.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::shell::{capture, command, feed, run_quiet, step};

const REQUIREMENTS: &str = "tests/reading/requirements.txt";

/// Prints and checks the reading grade of every passage.
///
/// # Errors
/// When a passage is too hard, or Python or textstat cannot be had.
pub fn reading(project: &Project) -> Result<()> {
    let python = python(project)?;
    let mut cargo = command("cargo", project.root());
    let passages = capture(cargo.args(["run", "--quiet", "--example", "passages"]))?;
    let mut grade = command(python, project.root());
    feed(
        grade.args(["-W", "ignore", "tests/reading/grade.py"]),
        &passages,
    )
}

/// The environment's Python, made when it is missing or its requirements changed.
fn python(project: &Project) -> Result<PathBuf> {
    let folder = project.scratch().join("python");
    let python = folder.join("bin/python");
    let note = folder.join("requirements.txt");
    let wanted = project.read(REQUIREMENTS)?;
    if python.exists() && fs::read_to_string(&note).is_ok_and(|found| found == wanted) {
        return Ok(python);
    }
    let Some(system) = ["python3", "python"]
        .iter()
        .find_map(|name| which::which(name).ok())
    else {
        bail!("python is missing: install Python 3.9 or later, and try again");
    };
    step("Installing textstat (about 20 seconds)", || {
        let mut venv = command(system, project.root());
        run_quiet(venv.args(["-m", "venv", "--clear"]).arg(&folder)).context(
            "python cannot make an environment (on Debian: `apt-get install python3-venv`)",
        )?;
        let mut pip = command(&python, project.root());
        let install = [
            "-m",
            "pip",
            "install",
            "--quiet",
            "--requirement",
            REQUIREMENTS,
        ];
        run_quiet(pip.args(install)).context("textstat cannot be installed; check the network")?;
        fs::write(note, wanted).context("cannot write to target/xtask")
    })?;
    Ok(python)
}
