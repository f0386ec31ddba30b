//! `cargo xtask test`: every layer of tests, quickest first.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::shell::{command, run};
use crate::toolchain::Choice;
use crate::{browser, build, check, npm, readers, reading, setup, twin};

const CONFIGS: [&str; 3] = [
    "playwright.config.ts",
    "playwright.config.mjs",
    "playwright.config.js",
];

/// Runs the layers one after the other; the first that fails ends it.
///
/// # Errors
/// When a layer fails; the message says which, and how to run only that.
pub fn test(project: &Project, choice: Choice, quick: bool) -> Result<()> {
    if quick {
        setup::for_building(project, choice)?;
    } else {
        setup::for_testing(project, choice)?;
    }
    layer("the checks", "cargo xtask check", || {
        check::check(project, choice)
    })?;
    layer("the Rust tests", "cargo test --workspace", || {
        run(command("cargo", project.root()).args(["test", "--workspace"]))
    })?;
    layer("the reading test", "cargo xtask reading", || {
        reading::reading(project)
    })?;
    layer("the build", "cargo xtask build", || {
        build::build(project, choice, false)
    })?;
    let dist = "cargo test -p xtask --test size --test sbom";
    layer("the tests of what was built", dist, || {
        let only = dist.split_whitespace().skip(1);
        run(command("cargo", project.root()).args(only))
    })?;
    layer("the second build", "cargo xtask reproduce", || {
        twin::reproduce(project, choice)
    })?;
    if quick {
        eprintln!("All tests passed; the browser tests were left out.");
        return Ok(());
    }
    let browser = browser::find(project)
        .context("there is no browser; `cargo xtask setup --tests` installs one")?;
    layer("the FHIR readers", "cargo xtask readers", || {
        readers::readers(project)
    })?;
    layer("the build for tests", "cargo xtask build --faulty", || {
        build::build(&project.faulty(), choice, false)
    })?;
    let again = format!("CHROMIUM='{}' npx playwright test", browser.display());
    layer("the browser tests", &again, || {
        browser_tests(project, &browser)
    })?;
    eprintln!("All tests passed.");
    Ok(())
}

fn layer(name: &str, again: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
    eprintln!("\n=== {name} ===");
    work().with_context(|| format!("{name} failed; `{again}` repeats only that"))
}

fn browser_tests(project: &Project, browser: &Path) -> Result<()> {
    if !CONFIGS
        .iter()
        .any(|name| project.root().join(name).exists())
    {
        bail!("there is no playwright.config.ts, .mjs or .js, so no browser test can run");
    }
    let mut playwright = npm::tool(project, "playwright")?;
    run(playwright.arg("test").env("CHROMIUM", browser))
}
