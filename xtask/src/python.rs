//! Python environments of the project's own, one for each list of requirements.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::shell::{command, run_quiet, step};

/// An environment's Python; the environment is made when it is missing or its requirements changed.
///
/// # Errors
/// When there is no Python, or a package cannot be had.
pub fn environment(project: &Project, name: &str, requirements: &str) -> Result<PathBuf> {
    let folder = project.scratch().join(name);
    let python = folder.join("bin/python");
    let note = folder.join("requirements.txt");
    let wanted = project.read(requirements)?;
    if python.exists() && fs::read_to_string(&note).is_ok_and(|found| found == wanted) {
        return Ok(python);
    }
    let Some(system) = ["python3", "python"]
        .iter()
        .find_map(|name| which::which(name).ok())
    else {
        bail!("python is missing: install Python 3.9 or later, and try again");
    };
    let what = format!("Installing the Python packages of {requirements} (about 20 seconds)");
    step(&what, || {
        let mut venv = command(system, project.root());
        run_quiet(venv.args(["-m", "venv", "--clear"]).arg(&folder)).context(
            "python cannot make an environment (on Debian: `apt-get install python3-venv`)",
        )?;
        let mut pip = command(&python, project.root());
        let install = ["-m", "pip", "install", "--quiet", "--requirement"];
        run_quiet(pip.args(install).arg(requirements))
            .context("the packages cannot be installed; check the network")?;
        fs::write(note, wanted).context("cannot write to target/xtask")
    })?;
    Ok(python)
}
