//! Debian's packages, where rustup or a browser's own download is out of reach.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::shell::{command, run_quiet, try_capture};

/// A compiler and the source of its standard library.
pub const COMPILER: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];
/// Clippy for that compiler.
pub const CLIPPY: [&str; 1] = ["rust-web-clippy"];
/// A browser for the tests.
pub const BROWSER: [&str; 1] = ["chromium"];
/// Old libraries that change what every page has; npm has no build of them for browsers.
pub const LIBRARIES: [&str; 2] = ["libjs-prototype", "libjs-mootools"];
/// Firefox; its driver comes from elsewhere.
pub const FIREFOX: [&str; 1] = ["firefox-esr"];
/// WebKitGTK's browser and driver, and a virtual display (Xvfb).
pub const WEBKIT: [&str; 2] = ["webkit2gtk-driver", "xvfb"];
/// What a screen reader on Linux asks a browser through, and Chromium's driver.
pub const ASSISTIVE: [&str; 7] = [
    "chromium",
    "chromium-driver",
    "dbus-daemon",
    "at-spi2-core",
    "python3-gi",
    "gir1.2-atspi-2.0",
    "xvfb",
];

/// Whether this machine has Debian's package manager.
#[must_use]
pub fn is_here() -> bool {
    which::which("apt-get").is_ok()
}

/// Whether Clippy for Debian's compiler is installed.
#[must_use]
pub fn has_clippy() -> bool {
    Path::new("/usr/bin/clippy-driver").exists()
}

/// Whether the old libraries are installed.
#[must_use]
pub fn has_libraries() -> bool {
    ["prototype", "mootools"]
        .iter()
        .all(|name| Path::new("/usr/share/javascript").join(name).exists())
}

/// Installs packages, after a look at what there is today.
///
/// # Errors
/// When there is no `apt-get`, no right to use it, or no such package.
pub fn install(packages: &[&str], dir: &Path) -> Result<()> {
    if !is_here() {
        bail!("this machine has no apt-get");
    }
    run_quiet(apt(dir)?.arg("update"))?;
    let options = ["install", "--yes", "--no-install-recommends"];
    run_quiet(apt(dir)?.args(options).args(packages))
}

fn apt(dir: &Path) -> Result<Command> {
    let is_root = try_capture(command("id", dir).arg("-u")).is_some_and(|id| id == "0");
    let mut apt = if is_root {
        command("env", dir)
    } else if which::which("sudo").is_ok() {
        let mut sudo = command("sudo", dir);
        sudo.arg("env");
        sudo
    } else {
        bail!("apt-get needs root, and this machine has no sudo");
    };
    apt.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]);
    Ok(apt)
}
