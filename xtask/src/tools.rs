//! The programs that `cargo install` brings: trunk and wasm-bindgen, and cargo-deny for the tests.

use anyhow::{Context, Result};

use crate::lock;
use crate::project::Project;
use crate::shell::{command, path_with, run_quiet, step, try_capture};
use crate::toolchain::cargo_bin;

const TRUNK: &str = "0.21.14";
const DENY: &str = "0.20.2";

/// A Rust program in the one version that the build was tested with.
pub struct Tool {
    package: &'static str,
    program: &'static str,
    version: String,
    options: &'static [&'static str],
    time: &'static str,
}

/// The tools of the build, wasm-bindgen in the version that the guide links with.
///
/// # Errors
/// When `Cargo.lock` cannot be read or does not name wasm-bindgen.
fn of_build(project: &Project) -> Result<[Tool; 2]> {
    let lock = project.read("Cargo.lock")?;
    let version = lock::version(&lock, "wasm-bindgen")
        .context("Cargo.lock does not name wasm-bindgen; is it complete?")?;
    Ok([
        Tool {
            package: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version: version.to_owned(),
            // Not --locked: its lock file names a version of a crate that was withdrawn.
            options: &[],
            time: "about 1 minute",
        },
        Tool {
            package: "trunk",
            program: "trunk",
            version: TRUNK.to_owned(),
            options: &["--locked", "--no-default-features", "--features", "rustls"],
            time: "about 3 minutes",
        },
    ])
}

/// What checks the licenses and sources of the crates.
fn deny() -> Tool {
    Tool {
        package: "cargo-deny",
        program: "cargo-deny",
        version: DENY.to_owned(),
        // Without the default features it cannot fetch advisories, and needs no TLS.
        options: &["--locked", "--no-default-features"],
        time: "about 1 minute",
    }
}

/// Installs each tool of the build, and of the tests, that is not there in its version.
///
/// # Errors
/// When one cannot be installed.
pub fn install_missing(project: &Project, for_tests: bool) -> Result<()> {
    let of_tests = for_tests.then(deny);
    for tool in of_build(project)?.into_iter().chain(of_tests) {
        if !tool.is_installed(project)? {
            tool.install(project)?;
        }
    }
    Ok(())
}

/// Whether cargo-deny is there in its version.
///
/// # Errors
/// When a folder's name cannot be part of `PATH`.
pub fn has_deny(project: &Project) -> Result<bool> {
    deny().is_installed(project)
}

/// Whether each tool of the build is there in its version.
///
/// # Errors
/// When `Cargo.lock` cannot be read.
pub fn are_installed(project: &Project) -> Result<bool> {
    for tool in of_build(project)? {
        if !tool.is_installed(project)? {
            return Ok(false);
        }
    }
    Ok(true)
}

impl Tool {
    fn is_installed(&self, project: &Project) -> Result<bool> {
        let path = path_with(&cargo_bin().into_iter().collect::<Vec<_>>())?;
        let Ok(program) = which::which_in(self.program, Some(path), project.root()) else {
            return Ok(false);
        };
        let printed = try_capture(command(program, project.root()).arg("--version"));
        Ok(printed.is_some_and(|text| text.split_whitespace().any(|word| word == self.version)))
    }

    fn install(&self, project: &Project) -> Result<()> {
        let Self {
            package, version, ..
        } = self;
        step(
            &format!("Installing {package} {version} ({})", self.time),
            || {
                if self.install_prebuilt(project).is_some() {
                    return Ok(());
                }
                // Unoptimized: built five times as fast, and fast enough for a guide of this size.
                let unoptimized = ["--debug", "--config", "profile.dev.debug=0"];
                let mut cargo = command("cargo", project.root());
                cargo
                    .args(["install", package, "--version", version, "--force"])
                    .args(self.options)
                    .args(unoptimized);
                run_quiet(&mut cargo).with_context(|| {
                    format!(
                        "{package} {version} cannot be installed; check the network and \
                         run `cargo xtask setup` again"
                    )
                })
            },
        )
    }

    fn install_prebuilt(&self, project: &Project) -> Option<()> {
        which::which("cargo-binstall").ok()?;
        let name = format!("{}@{}", self.package, self.version);
        let mut cargo = command("cargo", project.root());
        try_capture(cargo.args(["binstall", "--no-confirm", "--force", &name])).map(drop)
    }
}
