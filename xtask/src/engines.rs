//! `cargo xtask engines`: the core journey in Firefox and WebKit, each through its own driver, and what
//! every browser tells a screen reader; and what those tests need on a machine.

use std::ffi::{OsStr, OsString};
use std::thread;

use anyhow::Result;

use crate::project::Project;
use crate::shell::{command, path_with, run, run_quiet, step, try_capture};
use crate::toolchain::cargo_bin;
use crate::{debian, npm};

/// The version of Firefox's driver that the tests were written with; Debian has none.
const GECKODRIVER: &str = "0.37.1";

/// Tests in browsers that are driven each in its own way.
struct Engine {
    name: &'static str,
    /// What its tests start; of each group, one program will do.
    programs: &'static [&'static [&'static str]],
    /// What the system's own Python must be able to run.
    python: &'static str,
    packages: &'static [&'static str],
}

const FIREFOX: &[&str] = &["firefox-esr", "firefox"];
const DRIVER: &[&str] = &["geckodriver"];
const WEBKIT: &[&str] = &["WebKitWebDriver"];
const SCREEN: &[&str] = &["Xvfb"];
const CHROMIUM: &[&str] = &["chromium", "google-chrome"];
const CHROMIUM_DRIVER: &[&str] = &["chromedriver"];
const BUS: &[&str] = &["dbus-daemon"];

/// The system's own, which Debian's packages add to.
const PYTHON: &str = "/usr/bin/python3";

const ENGINES: [Engine; 3] = [
    Engine {
        name: "Firefox",
        programs: &[FIREFOX, DRIVER],
        python: "",
        packages: &debian::FIREFOX,
    },
    Engine {
        name: "WebKitGTK",
        programs: &[WEBKIT, SCREEN],
        python: "",
        packages: &debian::WEBKIT,
    },
    Engine {
        name: "every browser's accessibility tree",
        programs: &[
            CHROMIUM,
            CHROMIUM_DRIVER,
            FIREFOX,
            DRIVER,
            WEBKIT,
            SCREEN,
            BUS,
        ],
        python: "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi",
        packages: &debian::ASSISTIVE,
    },
];

/// Runs the tests in every engine that is installed; those that are left out are named by Playwright.
///
/// # Errors
/// When a test fails; with `CI=true`, also when an engine is not installed.
pub fn test(project: &Project) -> Result<()> {
    let mut playwright = npm::tool(project, "playwright")?;
    playwright.args([
        "test",
        "--project=trees-*",
        "--project=firefox",
        "--project=webkit",
    ]);
    run(playwright.env("PATH", path()?))
}

/// Installs what the engines lack, where it can be had. What cannot is said and is no failure here.
///
/// # Errors
/// When a folder of `PATH` has a name that `PATH` cannot hold.
pub fn install_missing(project: &Project) -> Result<()> {
    let path = path()?;
    let wants_driver = debian::is_here() || has(FIREFOX, &path);
    // The driver is built while the packages come.
    thread::scope(|scope| {
        if debian::is_here() {
            scope.spawn(|| install_packages(project, &path));
        }
        if wants_driver && !has_driver(project, &path) {
            say(&install_driver(project));
        }
    });
    Ok(())
}

impl Engine {
    /// The first program that is not installed.
    fn lacks(&self, project: &Project, path: &OsStr) -> Option<&'static str> {
        let missing = self.programs.iter().find(|group| !has(group, path));
        missing
            .map(|group| group[0])
            .or_else(|| (!self.has_python(project)).then_some("the library for AT-SPI"))
    }

    /// Whether a package of its own would help.
    fn lacks_packages(&self, project: &Project, path: &OsStr) -> bool {
        !self.has_python(project)
            || self
                .programs
                .iter()
                .any(|group| *group != DRIVER && !has(group, path))
    }

    fn has_python(&self, project: &Project) -> bool {
        let mut python = command(PYTHON, project.root());
        self.python.is_empty() || try_capture(python.args(["-c", self.python])).is_some()
    }
}

fn install_packages(project: &Project, path: &OsStr) {
    for engine in ENGINES
        .iter()
        .filter(|engine| engine.lacks_packages(project, path))
    {
        let what = format!(
            "Installing Debian packages for the tests in {}: {} (about 1 minute)",
            engine.name,
            engine.packages.join(" ")
        );
        say(&step(&what, || {
            debian::install(engine.packages, project.root())
        }));
    }
}

fn install_driver(project: &Project) -> Result<()> {
    let what =
        format!("Installing geckodriver {GECKODRIVER}, for the tests in Firefox (about 3 minutes)");
    step(&what, || {
        let mut cargo = command("cargo", project.root());
        // Unoptimized, as every tool here: built several times as fast, and fast enough.
        cargo
            .args(["install", "geckodriver", "--version", GECKODRIVER])
            .args(["--locked", "--debug", "--config", "profile.dev.debug=0"]);
        run_quiet(&mut cargo)
    })
}

/// Whether any geckodriver answers; the developer's own may be of another version.
fn has_driver(project: &Project, path: &OsStr) -> bool {
    let mut driver = command("geckodriver", project.root());
    try_capture(driver.arg("--version").env("PATH", path)).is_some()
}

fn has(programs: &[&str], path: &OsStr) -> bool {
    programs.iter().any(|program| {
        which::which_in_global(program, Some(path)).is_ok_and(|mut found| found.next().is_some())
    })
}

/// `PATH`, with the folder that `cargo install` puts programs into.
fn path() -> Result<OsString> {
    path_with(&cargo_bin().into_iter().collect::<Vec<_>>())
}

fn say(outcome: &Result<()>) {
    if let Err(error) = outcome {
        eprintln!("    not installed: {error:#}");
    }
}

#[cfg(test)]
mod tests {
    use super::{ENGINES, Project};

    #[test]
    fn an_engine_says_what_it_lacks() {
        let project = Project::find().expect("the project");
        let nowhere = std::env::temp_dir().join("no such folder");
        let lacking = ENGINES
            .each_ref()
            .map(|engine| engine.lacks(&project, nowhere.as_os_str()));
        assert_eq!(
            lacking,
            [
                Some("firefox-esr"),
                Some("WebKitWebDriver"),
                Some("chromium")
            ]
        );
    }
}
