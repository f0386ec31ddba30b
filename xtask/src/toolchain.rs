//! The two ways to build a standard library for WebAssembly, and the environment of each.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::project::Project;
use crate::shell::{command, path_with, try_capture};

/// The target of the guide.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Flags that keep panic messages, source positions and `{:?}` out of the binary, and that inline
/// small functions before LLVM sees them, as the faster levels do: 4 kB gzipped less.
const SMALL: [&str; 7] = [
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
    "-Zinline-mir=yes",
    "-Zinline-mir-threshold=20",
    "-Zinline-mir-hint-threshold=30",
];

/// Which standard library the developer asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Choice {
    /// Rustup's when installed, else Debian's, else whichever can be had
    Auto,
    /// From the `rust-src` component of the ordinary toolchain
    Rustup,
    /// From Debian's packages
    Debian,
}

/// The source of a standard library and the compiler for it, ready to use.
///
/// It is built along with the guide: that makes the program a third smaller than the ready-made one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WasmStd {
    /// The ordinary toolchain's.
    Rustup,
    /// Debian's.
    Debian {
        /// The linker, which Debian's packages lack.
        linker: PathBuf,
    },
}

impl WasmStd {
    /// Finds what is installed; nothing is changed.
    #[must_use]
    pub fn detect(project: &Project, choice: Choice) -> Option<Self> {
        let debian = || {
            (choice != Choice::Rustup)
                .then(|| debian(project))
                .flatten()
        };
        let rustup = || {
            (choice != Choice::Debian)
                .then(|| rustup(project))
                .flatten()
        };
        rustup().or_else(debian)
    }

    /// Whether it is Debian's compiler.
    #[must_use]
    pub const fn is_debian(&self) -> bool {
        matches!(self, Self::Debian { .. })
    }

    /// A command with everything a WebAssembly build needs in its environment.
    ///
    /// # Errors
    /// When a folder's name cannot be part of `PATH`.
    pub fn command(&self, program: &str, project: &Project) -> Result<Command> {
        let mut paths = vec![project.npm_bin()];
        if self.is_debian() {
            paths.push("/usr/bin".into());
        }
        paths.extend(cargo_bin());
        let path = path_with(&paths)?;
        let found = which::which_in(program, Some(&path), project.root())
            .ok()
            .with_context(|| format!("{program} is missing; `cargo xtask setup` installs it"))?;
        let mut command = command(found, project.root());
        command.env("PATH", path);
        self.set_environment(&mut command, project);
        Ok(command)
    }

    /// One line that names the compiler, for notes on what was built with what.
    #[must_use]
    pub fn describe(&self, project: &Project) -> String {
        let way = if self.is_debian() { "debian" } else { "rustup" };
        format!("{way}: {}", self.compiler(project))
    }

    /// The compiler and its version, as in `rustc 1.96.0 (…)`.
    #[must_use]
    pub fn compiler(&self, project: &Project) -> String {
        let rustc = if self.is_debian() {
            "/usr/bin/rustc"
        } else {
            "rustc"
        };
        try_capture(command(rustc, project.root()).arg("--version")).unwrap_or_default()
    }

    fn set_environment(&self, command: &mut Command, project: &Project) {
        let small = SMALL.map(str::to_owned);
        let flags: Vec<_> = small.into_iter().chain(remaps(project)).collect();
        for name in ["RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER", "RUSTFLAGS"] {
            command.env_remove(name);
        }
        command
            // RUSTFLAGS splits at spaces, which a folder's name may contain.
            .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"))
            .env("CARGO_TARGET_DIR", project.wasm_target())
            // Building std is not stable yet; the pinned compiler is known to do it.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
            .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
        if let Self::Debian { linker } = self {
            command
                .env_remove("RUSTUP_TOOLCHAIN")
                // `cargo run` points it at the other compiler's libraries.
                .env_remove("LD_LIBRARY_PATH")
                .env("RUSTC", "/usr/bin/rustc")
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
    }
}

/// The folder that `cargo install` puts programs in.
#[must_use]
pub fn cargo_bin() -> Option<PathBuf> {
    cargo_home().map(|home| home.join("bin"))
}

fn cargo_home() -> Option<PathBuf> {
    std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
}

/// Keeps this machine's folders out of the binary, so that any machine builds the same bytes.
fn remaps(project: &Project) -> Vec<String> {
    let home = cargo_home().map(|home| (home, "/cargo"));
    std::iter::once((project.root().to_owned(), "/care-guide"))
        .chain(home)
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()))
        .collect()
}

/// The ordinary toolchain, when the source of its standard library is installed.
fn rustup(project: &Project) -> Option<WasmStd> {
    let sysroot = try_capture(command("rustc", project.root()).args(["--print", "sysroot"]))?;
    has_source(&sysroot).then_some(WasmStd::Rustup)
}

fn has_source(sysroot: &str) -> bool {
    Path::new(sysroot)
        .join("lib/rustlib/src/rust/library/std")
        .is_dir()
}

fn debian(project: &Project) -> Option<WasmStd> {
    let rustc = || command("/usr/bin/rustc", project.root());
    let version = try_capture(rustc().arg("--version"))?;
    let sysroot = try_capture(rustc().args(["--print", "sysroot"]))?;
    let complete =
        is_recent(&version) && has_source(&sysroot) && Path::new("/usr/bin/cargo").exists();
    let linker = complete.then(|| linker(project)).flatten()?;
    Some(WasmStd::Debian { linker })
}

/// The linker that comes with the ordinary toolchain.
fn linker(project: &Project) -> Option<PathBuf> {
    let mut rustc = command("rustc", project.root());
    let libraries = try_capture(rustc.args(["--print", "target-libdir"]))?;
    let linker = Path::new(&libraries).with_file_name("bin").join("rust-lld");
    linker.is_file().then_some(linker)
}

/// Whether `rustc 1.96.0 (…)` is at least the version that the project needs.
fn is_recent(version: &str) -> bool {
    let numbers = |text: &str| -> Vec<u32> {
        text.split(['.', '-'])
            .map_while(|part| part.parse().ok())
            .collect()
    };
    let needed = numbers(env!("CARGO_PKG_RUST_VERSION"));
    version
        .split_whitespace()
        .nth(1)
        .is_some_and(|found| numbers(found) >= needed)
}

#[cfg(test)]
mod tests {
    use super::is_recent;

    #[test]
    fn an_old_compiler_is_refused() {
        assert!(is_recent("rustc 1.95.0 (59807616e 2026-04-14)"));
        assert!(is_recent("rustc 1.96.0-nightly (ac68faa20 2026-05-25)"));
        assert!(is_recent("rustc 2.0.0"));
        assert!(!is_recent("rustc 1.85.0 (built from a source tarball)"));
        assert!(!is_recent("no compiler"));
    }
}
