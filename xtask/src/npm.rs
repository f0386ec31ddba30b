//! The programs that npm installs for the project: wasm-opt, esbuild, TypeScript, Playwright.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::shell::{command, run_quiet, step};

/// A note of the lock file that `node_modules` was installed from.
fn note(project: &Project) -> PathBuf {
    project.modules().join(".xtask-lock")
}

fn lock(project: &Project) -> Result<String> {
    let path = project.root().join("package-lock.json");
    if path.exists() {
        project.read("package-lock.json")
    } else {
        project.read("package.json")
    }
}

/// Whether `node_modules` is what the lock file says.
#[must_use]
pub fn is_in_step(project: &Project) -> bool {
    let installed = fs::read_to_string(note(project)).ok();
    installed.is_some() && installed == lock(project).ok()
}

/// Brings `node_modules` in step with the lock file.
///
/// # Errors
/// When there is no npm, or a package cannot be had.
pub fn install_missing(project: &Project) -> Result<()> {
    if is_in_step(project) {
        return Ok(());
    }
    let npm = which::which("npm").ok().context(
        "npm is missing: install Node.js 20 or later (on Debian: `apt-get install nodejs npm`) \
         and run `cargo xtask setup` again",
    )?;
    let locked = project.root().join("package-lock.json").exists();
    step(
        "Installing the npm tools of package.json (about 20 seconds)",
        || {
            let mut npm = command(npm, project.root());
            npm.arg(if locked { "ci" } else { "install" });
            run_quiet(npm.args(["--no-audit", "--no-fund", "--ignore-scripts"])).context(
                "the npm tools cannot be installed; check the network and run \
                 `cargo xtask setup` again",
            )?;
            fs::write(note(project), lock(project)?).context("cannot write to node_modules")
        },
    )
}

/// A command that runs one of those programs.
///
/// # Errors
/// When it is not installed.
pub fn tool(project: &Project, program: &str) -> Result<Command> {
    let found = which::which_in(program, Some(project.npm_bin()), project.root())
        .ok()
        .with_context(|| format!("{program} is missing; `cargo xtask setup` installs it"))?;
    Ok(command(found, project.root()))
}
