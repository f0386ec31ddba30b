//! A Chromium for the browser tests.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::npm;
use crate::project::Project;
use crate::shell::{command, run_quiet, step, try_capture};

const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];
const MACOS: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/// Finds a browser of Chromium's family: the one that `CHROMIUM` names, else the first known one.
#[must_use]
pub fn find(project: &Project) -> Option<PathBuf> {
    let named = std::env::var_os("CHROMIUM").map(PathBuf::from);
    named
        .filter(|path| path.is_file())
        .or_else(|| NAMES.iter().find_map(|name| which::which(name).ok()))
        .or_else(|| Some(PathBuf::from(MACOS)).filter(|path| path.is_file()))
        .or_else(|| playwrights(project))
}

/// Playwright's own browser, when it is there.
fn playwrights(project: &Project) -> Option<PathBuf> {
    let script = "console.log(require('playwright-core').chromium.executablePath())";
    let path = try_capture(command("node", project.root()).args(["-e", script]))?;
    Some(PathBuf::from(path)).filter(|path| Path::is_file(path))
}

/// Lets Playwright download its own browser.
///
/// # Errors
/// When the download fails.
pub fn download(project: &Project) -> Result<()> {
    step(
        "Downloading a browser for the tests (about 1 minute)",
        || {
            let mut playwright = npm::tool(project, "playwright")?;
            run_quiet(playwright.args(["install", "chromium"])).context(
            "no browser for the tests can be had: install Chromium or Chrome, or set CHROMIUM to \
             the path of one, and run `cargo xtask setup --tests` again",
        )
        },
    )
}
