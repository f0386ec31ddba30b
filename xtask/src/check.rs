//! `cargo xtask check`: everything that can be said of the sources without running them.

use anyhow::{Context, Result};

use crate::project::Project;
use crate::setup;
use crate::shell::{capture, find_on_path, run, step};
use crate::toolchain::{self, Profile, TARGET};

/// Runs every check; the first that fails ends it.
pub fn check(project: &Project) -> Result<()> {
    setup::npm(project)?;
    step("Checking the formatting of Rust (seconds)", || {
        run(project.cargo().args(["fmt", "--all", "--check"]))
            .context("the formatting is off; `cargo fmt --all` puts it right")
    })?;
    step("Checking TypeScript, JavaScript and CSS (seconds)", || {
        run(project
            .npm_tool("biome")
            .args(["check", "--error-on-warnings"]))
        .context("`npx biome check --write` puts right what it can")?;
        run(project.npm_tool("tsc").args(["-p", "."]))
    })?;
    step(
        "Linting for this machine (about 1 minute the first time)",
        || {
            let lint = [
                "clippy",
                "--workspace",
                "--all-targets",
                "--all-features",
                "--quiet",
            ];
            run(project.cargo().args(lint).args(["--", "-D", "warnings"]))
        },
    )?;
    step(
        "Linting for WebAssembly (about 1 minute the first time)",
        || {
            toolchain::ready(project)?;
            let mut cargo = toolchain::cargo(project, Profile::Release);
            cargo.args([
                "clippy",
                "--quiet",
                "--release",
                "--all-features",
                "--target",
                TARGET,
            ]);
            run(cargo.args(["--", "-D", "warnings"]))
        },
    )?;
    step("Checking the documentation (seconds)", || {
        let doc = [
            "doc",
            "--workspace",
            "--all-features",
            "--no-deps",
            "--document-private-items",
            "--quiet",
        ];
        run(project.cargo().args(doc).env("RUSTDOCFLAGS", "-D warnings"))
    })?;
    check_crates(project)
}

/// Checks the licenses, sources and versions of all crates, as `deny.toml` has it.
fn check_crates(project: &Project) -> Result<()> {
    if find_on_path("cargo-deny").is_none() {
        eprintln!(
            "==> Checking licenses and sources of the crates: left out, there is no cargo-deny"
        );
        eprintln!("    `cargo xtask setup --tests` installs it");
        return Ok(());
    }
    step(
        "Checking licenses and sources of the crates (seconds)",
        || {
            // It reads the manifests of crates for other systems too; the rest is offline.
            capture(project.cargo().args(["fetch", "--locked"]))?;
            let mut deny = project.cargo();
            deny.args(["deny", "--offline", "--workspace", "--log-level=error"]);
            capture(deny.args(["check", "bans", "licenses", "sources"])).map(drop)
        },
    )
}
