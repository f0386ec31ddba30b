//! `cargo xtask setup`: installs what is missing, and nothing else.

use std::thread;

use anyhow::{Context, Result, anyhow};

use crate::project::Project;
use crate::shell::{command, step, try_capture};
use crate::toolchain::{Choice, WasmStd};
use crate::{browser, debian, engines, npm, tools};

/// The command: installs what is missing and says so.
///
/// # Errors
/// When something is missing and cannot be installed; the message says what to do.
pub fn setup(project: &Project, choice: Choice, for_tests: bool) -> Result<()> {
    let wasm_std = if for_tests {
        for_testing(project, choice)?
    } else {
        for_building(project, choice)?
    };
    let compiler = wasm_std.describe(project);
    eprintln!("Everything is installed (WebAssembly by {compiler}).");
    Ok(())
}

/// Installs what a build needs.
///
/// # Errors
/// When something is missing and cannot be installed; the message says what to do.
pub fn for_building(project: &Project, choice: Choice) -> Result<WasmStd> {
    if let Some(wasm_std) = ready(project, choice) {
        return Ok(wasm_std);
    }
    install(project, choice, false)
}

/// Installs what a build and the tests need.
///
/// # Errors
/// When something is missing and cannot be installed; the message says what to do.
pub fn for_testing(project: &Project, choice: Choice) -> Result<WasmStd> {
    let wasm_std = install(project, choice, true)?;
    if browser::find(project).is_none() {
        browser::download(project)?;
    }
    engines::install_missing(project)?;
    Ok(wasm_std)
}

/// The standard library, when nothing that a build needs is missing.
fn ready(project: &Project, choice: Choice) -> Option<WasmStd> {
    let tools = tools::are_installed(project).ok()? && npm::is_in_step(project);
    tools.then(|| WasmStd::detect(project, choice)).flatten()
}

/// System packages in one thread, the slower building of tools in the other.
fn install(project: &Project, choice: Choice, for_tests: bool) -> Result<WasmStd> {
    thread::scope(|scope| {
        let system = scope.spawn(|| install_system(project, choice, for_tests));
        let tools =
            npm::install_missing(project).and_then(|()| tools::install_missing(project, for_tests));
        let system = system
            .join()
            .map_err(|_| anyhow!("the installation stopped"))?;
        tools.and(system)
    })
}

fn install_system(project: &Project, choice: Choice, for_tests: bool) -> Result<WasmStd> {
    let found = WasmStd::detect(project, choice).or_else(|| add_source(project, choice));
    let mut packages: Vec<&str> = Vec::new();
    if found.is_none() && choice != Choice::Rustup {
        packages.extend(debian::COMPILER);
    }
    if for_tests && debian::is_here() {
        if found.as_ref().is_none_or(WasmStd::is_debian) && !debian::has_clippy() {
            packages.extend(debian::CLIPPY);
        }
        if browser::find(project).is_none() {
            packages.extend(debian::BROWSER);
        }
        if !debian::has_libraries() {
            packages.extend(debian::LIBRARIES);
        }
    }
    if !packages.is_empty() {
        install_packages(project, &packages, found.is_some())?;
    }
    found
        .or_else(|| WasmStd::detect(project, choice))
        .with_context(|| no_standard_library(choice))
}

/// The ordinary way; it fails at once where rustup's server is out of reach.
fn add_source(project: &Project, choice: Choice) -> Option<WasmStd> {
    if choice == Choice::Debian {
        return None;
    }
    eprintln!("==> Adding the source of the standard library (about 10 seconds)");
    try_capture(command("rustup", project.root()).args(["component", "add", "rust-src"]));
    let added = WasmStd::detect(project, Choice::Rustup);
    let outcome = if added.is_some() {
        "added"
    } else {
        "rustup cannot provide it here"
    };
    eprintln!("    {outcome}");
    added
}

fn install_packages(project: &Project, packages: &[&str], optional: bool) -> Result<()> {
    let what = format!(
        "Installing Debian packages: {} (about 1 minute)",
        packages.join(" ")
    );
    let outcome = step(&what, || debian::install(packages, project.root()));
    match outcome {
        // What the tests lack is said, or had in another way, where they need it.
        Err(error) if optional => {
            eprintln!("    not installed: {error:#}");
            Ok(())
        }
        Err(error) => Err(error.context(no_standard_library(Choice::Auto))),
        Ok(()) => Ok(()),
    }
}

fn no_standard_library(choice: Choice) -> String {
    let debian = format!("`apt-get install {}`", debian::COMPILER.join(" "));
    let rustup = "`rustup component add rust-src`".to_owned();
    let advice = match choice {
        Choice::Auto => format!("{rustup}, or on Debian {debian}"),
        Choice::Rustup => rustup,
        Choice::Debian => debian,
    };
    format!("the source of the standard library is missing: run {advice}, and try again")
}
