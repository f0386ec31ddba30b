//! The pinned compiler, and the flags with which it compiles the guide to WebAssembly.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};

use crate::project::Project;
use crate::shell::{capture, cargo_home, command, step, try_capture};

/// The target of the guide.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Moving it is one line: `cargo xtask test` then says whether the flags below still work.
const PIN: &str = include_str!("../../rust-toolchain.toml");

/// Flags that keep panic messages, source positions and `{:?}` out of the binary, and that inline
/// small functions before LLVM sees them, as the faster levels do: kilobytes less, gzipped. What LLVM does to loops
/// for speed makes them longer.
const SMALL: [&str; 9] = [
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
    "-Zinline-mir=yes",
    "-Zinline-mir-threshold=10",
    "-Zinline-mir-hint-threshold=15",
    "-Zcross-crate-inline-threshold=always",
    "-Cllvm-args=-disable-lsr",
];

/// What a build is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// A clinic: as small as can be, the same bytes on any machine.
    Release,
    /// `cargo xtask dev`: compiled as fast as can be, with panic messages.
    Dev,
}

impl Profile {
    /// What cargo calls it on its command line.
    pub fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Release => &["--release"],
            Self::Dev => &[],
        }
    }
}

/// Cargo, with everything that a WebAssembly build needs in its environment.
pub fn cargo(project: &Project, profile: Profile) -> Command {
    let mut cargo = command("cargo", &project.root);
    for name in ["RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER", "RUSTFLAGS"] {
        cargo.env_remove(name);
    }
    cargo
        // Building std is not stable yet; the pinned compiler is known to do it.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
    match profile {
        Profile::Release => {
            let flags: Vec<_> = SMALL
                .map(str::to_owned)
                .into_iter()
                .chain(remaps(project))
                .collect();
            cargo
                .env("CARGO_TARGET_DIR", &project.wasm_target)
                .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
                // RUSTFLAGS splits at spaces, which a folder's name may contain.
                .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"))
        }
        Profile::Dev => cargo
            .env("CARGO_TARGET_DIR", project.host_target.join("dev"))
            .env("CARGO_ENCODED_RUSTFLAGS", "")
            .env("CARGO_PROFILE_DEV_DEBUG", "false")
            .env("CARGO_PROFILE_DEV_PANIC", "abort"),
    };
    cargo
}

/// The file that cargo then makes.
pub fn wasm(project: &Project, profile: Profile) -> PathBuf {
    let folder = match profile {
        Profile::Release => project.wasm_target.join(TARGET).join("release"),
        Profile::Dev => project.host_target.join("dev").join(TARGET).join("debug"),
    };
    folder.join("care_guide.wasm")
}

/// The compiler and its version, as in `rustc 1.95.0 (…)`.
pub fn compiler(project: &Project) -> Result<String> {
    Ok(capture(command("rustc", &project.root).arg("--version"))?
        .trim()
        .to_owned())
}

/// Makes sure of the pinned compiler and of the source of its standard library.
pub fn ready(project: &Project) -> Result<()> {
    let (pinned, found) = (pinned(PIN), compiler(project)?);
    ensure!(
        found.split_whitespace().nth(1) == Some(pinned),
        "this is {found}, but the build relies on {pinned}: install rustup, which obeys \
         rust-toolchain.toml, and try again"
    );
    if !has_source(project) {
        step(
            "Adding the source of the standard library (about 10 seconds)",
            || {
                capture(command("rustup", &project.root).args(["component", "add", "rust-src"]))
                    .map(drop)
            },
        )?;
        ensure!(
            has_source(project),
            "the source of the standard library is missing"
        );
    }
    Ok(())
}

fn has_source(project: &Project) -> bool {
    try_capture(command("rustc", &project.root).args(["--print", "sysroot"])).is_some_and(
        |sysroot| {
            Path::new(&sysroot)
                .join("lib/rustlib/src/rust/library/std")
                .is_dir()
        },
    )
}

/// Keeps this machine's folders out of the binary, so that any machine builds the same bytes.
fn remaps(project: &Project) -> Vec<String> {
    let home = cargo_home().map(|home| (home, "/cargo"));
    std::iter::once((project.root.clone(), "/care-guide"))
        .chain(home)
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()))
        .collect()
}

/// The version in `channel = "1.95.0"`.
fn pinned(file: &str) -> &str {
    let mut lines = file
        .lines()
        .filter_map(|line| line.strip_prefix("channel = "));
    lines.next().unwrap_or_default().trim_matches('"')
}

#[cfg(test)]
mod tests {
    use super::{PIN, pinned};

    #[test]
    fn the_manifest_asks_for_the_pinned_compiler() {
        let pinned = pinned(PIN);
        assert_eq!(
            pinned.split('.').count(),
            3,
            "one very compiler, not a channel: {pinned}"
        );
        assert!(
            pinned.starts_with(&format!("{}.", env!("CARGO_PKG_RUST_VERSION"))),
            "{pinned}"
        );
    }
}
