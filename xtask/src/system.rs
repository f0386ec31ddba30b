//! What the tests need of the machine: checked here, named with the one command that brings it, and
//! installed only for root or in CI, where nobody could be asked.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::project::Project;
use crate::shell::{capture, command, find_on_path, step, try_capture};

const NEEDS: &str = include_str!("../needs.txt");

/// Something that a test starts or reads: a line of `needs.txt`.
struct Need {
    name: &'static str,
    sign: &'static str,
    packages: &'static str,
}

/// Installs the missing packages where this may be done unasked; else names the command that does.
pub fn install_missing(project: &Project) -> Result<()> {
    let missing: Vec<_> = needs().filter(|need| !need.is_met()).collect();
    let names: Vec<_> = missing.iter().map(|need| need.name).collect();
    let packages = missing
        .iter()
        .flat_map(|need| need.packages.split_whitespace());
    let packages: Vec<_> = packages.collect();
    if packages.is_empty() {
        return Ok(());
    }
    let (names, list) = (names.join(", "), packages.join(" "));
    let Some(apt) = unasked(project).filter(|_| find_on_path("apt-get").is_some()) else {
        eprintln!("The tests that need {names} are left out or fail. On Debian or Ubuntu:");
        eprintln!("    sudo apt-get install --no-install-recommends {list}");
        return Ok(());
    };
    step(
        &format!("Installing Debian packages: {list} (about 1 minute)"),
        || {
            let apt_get = |arguments: &[&str]| {
                let mut command = command(apt[0], &project.root);
                command.args(&apt[1..]).args([
                    "DEBIAN_FRONTEND=noninteractive",
                    "apt-get",
                    "--quiet",
                ]);
                capture(command.args(arguments)).map(drop)
            };
            apt_get(&["update"])?;
            let install = ["install", "--yes", "--no-install-recommends"];
            apt_get(&[&install[..], &packages].concat())
        },
    )
}

/// A browser of Chromium's family: the one that `CHROMIUM` names, else the first known one.
pub fn chromium() -> Result<PathBuf> {
    let mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    let named = env::var_os("CHROMIUM").map(PathBuf::from);
    let known = needs()
        .find(|need| need.name == "Chromium")
        .and_then(|need| need.program());
    named
        .or(known)
        .or_else(|| Some(PathBuf::from(mac)).filter(|path| path.exists()))
        .context("there is no Chromium; install one, or set CHROMIUM to the path of one")
}

/// Whether this is a machine that nobody sits at.
fn is_ci() -> bool {
    env::var("CI").is_ok_and(|value| value == "true")
}

/// What to put before `apt-get`: no more than `env` for root, sudo that asks nothing in CI.
fn unasked(project: &Project) -> Option<&'static [&'static str]> {
    let id = try_capture(command("id", &project.root).arg("-u"));
    if id.is_some_and(|id| id == "0") {
        Some(&["env"])
    } else {
        is_ci().then_some(&["sudo", "--non-interactive", "env"])
    }
}

fn needs() -> impl Iterator<Item = Need> {
    let lines = NEEDS.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| {
        let mut cells = line.split('|').map(str::trim);
        let mut next = || cells.next().expect("a line of needs.txt has three cells");
        Need {
            name: next(),
            sign: next(),
            packages: next(),
        }
    })
}

impl Need {
    fn is_met(&self) -> bool {
        match self.sign.split_once(' ') {
            Some(("program", _)) => self.program().is_some(),
            Some(("file", path)) => Path::new(path).exists(),
            // Of the system's own Python: Debian's packages add to no other.
            Some(("python", module)) => {
                let (package, name) = module.rsplit_once('.').unwrap_or_default();
                let code = format!("from {package} import {name}");
                let mut python = command("/usr/bin/python3", Path::new("/"));
                try_capture(python.args(["-W", "ignore", "-c", &code])).is_some()
            }
            _ => panic!("needs.txt: no sign is called {}", self.sign),
        }
    }

    /// The first of its programs that is on `PATH`.
    fn program(&self) -> Option<PathBuf> {
        self.sign.split(' ').skip(1).find_map(find_on_path)
    }
}

#[cfg(test)]
mod tests {
    use super::{Need, needs};

    fn is_met(sign: &'static str) -> bool {
        Need {
            name: "",
            sign,
            packages: "",
        }
        .is_met()
    }

    #[test]
    fn what_is_there_is_told_from_what_is_not() {
        assert!(is_met("program no-such-program cargo"));
        assert!(!is_met("program no-such-program"));
        assert!(is_met("file /"));
        assert!(!is_met("file /no/such/file"));
        assert!(!is_met("python no_such.module"));
    }

    #[test]
    fn the_table_can_be_read() {
        assert!(needs().any(|need| need.name == "Chromium"));
        for need in needs() {
            need.is_met();
            assert!(!need.packages.is_empty(), "{}", need.name);
        }
    }
}
