//! `cargo xtask check`: formatting, lints, licenses and the types of the JavaScript.

use anyhow::{Context, Result};

use crate::project::Project;
use crate::shell::{command, run, run_quiet, step};
use crate::toolchain::{Choice, TARGET, WasmStd};
use crate::{debian, npm, tools};

const DENY: [&str; 3] = ["--", "-D", "warnings"];

/// Runs every check; the first that fails ends it.
///
/// # Errors
/// When a check fails or its program is missing.
pub fn check(project: &Project, choice: Choice) -> Result<()> {
    step("Checking the formatting (seconds)", || {
        run(command("cargo", project.root()).args(["fmt", "--all", "--check"]))
            .context("the formatting is off; `cargo fmt --all` puts it right")
    })?;
    step(
        "Linting for this machine (about 1 minute the first time)",
        || {
            let all = [
                "clippy",
                "--workspace",
                "--all-targets",
                "--all-features",
                "--quiet",
            ];
            run(command("cargo", project.root()).args(all).args(DENY))
        },
    )?;
    lint_wasm(project, choice)?;
    check_crates(project)?;
    step("Checking the types of the JavaScript (seconds)", || {
        npm::install_missing(project)?;
        run(npm::tool(project, "tsc")?.args(["-p", "."]))
    })
}

/// Lints the code that only the browser runs, with the Clippy of the compiler that builds it.
fn lint_wasm(project: &Project, choice: Choice) -> Result<()> {
    let clippy_is_here = |wasm_std: &WasmStd| !wasm_std.is_debian() || debian::has_clippy();
    let Some(wasm_std) = WasmStd::detect(project, choice).filter(clippy_is_here) else {
        eprintln!("==> Linting for WebAssembly: skipped, no Clippy here knows that target");
        eprintln!("    `cargo xtask setup --tests` installs one where there is one");
        return Ok(());
    };
    step(
        "Linting for WebAssembly (about 1 minute the first time)",
        || {
            let mut cargo = wasm_std.command("cargo", project)?;
            let guide = [
                "clippy",
                "--quiet",
                "--release",
                "--all-features",
                "--target",
                TARGET,
            ];
            run(cargo.args(guide).args(DENY))
        },
    )
}

/// Checks the licenses, sources and versions of all crates, as `deny.toml` has it.
fn check_crates(project: &Project) -> Result<()> {
    if !tools::has_deny(project)? {
        eprintln!(
            "==> Checking licenses and sources of the crates: skipped, there is no cargo-deny"
        );
        eprintln!("    `cargo xtask setup --tests` installs it");
        return Ok(());
    }
    step(
        "Checking licenses and sources of the crates (seconds)",
        || {
            // It reads the manifests of crates for other systems too; the rest is offline.
            run_quiet(command("cargo", project.root()).args(["fetch", "--locked"]))?;
            let mut deny = command("cargo", project.root());
            deny.args(["deny", "--offline", "--workspace", "--log-level=error"]);
            run(deny.args(["check", "bans", "licenses", "sources"]))
        },
    )
}
