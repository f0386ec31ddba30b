//! `cargo xtask setup`: brings what is missing, and nothing else. No package manager of the system is run here.

use std::path::Path;
use std::process::Command;
use std::{fs, thread};

use anyhow::{Context, Result, anyhow};

use crate::project::Project;
use crate::shell::{capture, command, find_on_path, step, try_capture};
use crate::{system, toolchain};

/// A program that `cargo install` brings, in the one version that was tested.
struct Tool {
    package: &'static str,
    program: &'static str,
    version: String,
    options: &'static [&'static str],
}

/// Brings what a build needs, or the tests too.
pub fn setup(project: &Project, tests: bool) -> Result<()> {
    if tests {
        for_testing(project)?;
    } else {
        for_building(project)?;
    }
    eprintln!("Nothing else is missing that can be installed unasked.");
    Ok(())
}

/// Brings what a build needs.
pub fn for_building(project: &Project) -> Result<()> {
    toolchain::ready(project)?;
    together(vec![
        Box::new(|| npm(project)),
        Box::new(|| wasm_bindgen(project)),
    ])
}

/// Brings what a build and the tests need. What this machine cannot have is said, and no failure here.
pub fn for_testing(project: &Project) -> Result<()> {
    for_building(project)?;
    let tool = |package, program, version: &str, options| Tool {
        package,
        program,
        version: version.to_owned(),
        options,
    };
    // Without the default features it cannot fetch advisories, and needs no TLS.
    let deny = tool(
        "cargo-deny",
        "cargo-deny",
        "0.20.2",
        &["--locked", "--no-default-features"],
    );
    let driver = tool("geckodriver", "geckodriver", "0.37.1", &["--locked"]);
    let said = |outcome: Result<()>| {
        outcome.or_else(|error| {
            eprintln!("    not installed: {error:#}");
            Ok(())
        })
    };
    together(vec![
        Box::new(|| said(system::install_missing(project))),
        Box::new(|| {
            said(deny.install_missing(project))?;
            // The developer's own may be of another version.
            if find_on_path("geckodriver").is_some() {
                return Ok(());
            }
            said(driver.install_missing(project))
        }),
    ])
}

/// The program that writes the glue between WebAssembly and JavaScript, in the version of the crate.
pub fn wasm_bindgen(project: &Project) -> Result<()> {
    let id = capture(command("cargo", &project.root).args(["pkgid", "wasm-bindgen"]))?;
    let version = id
        .trim()
        .rsplit(['@', '#'])
        .next()
        .unwrap_or_default()
        .to_owned();
    let tool = Tool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version,
        // Not --locked: its lock file names a version of a crate that was withdrawn. TLS is for its test runner.
        options: &["--no-default-features"],
    };
    tool.install_missing(project)
}

/// Brings the project's `node_modules` in step with its lock file.
pub fn npm(project: &Project) -> Result<()> {
    npm_in(project, "")
}

/// Brings the `node_modules` of a folder of the project in step with the lock file there.
pub fn npm_in(project: &Project, folder: &str) -> Result<()> {
    let folder = project.root.join(folder);
    let note = folder.join("node_modules/.xtask-lock");
    let lock = fs::read_to_string(folder.join("package-lock.json"))
        .with_context(|| format!("cannot read the lock file in {}", folder.display()))?;
    if fs::read_to_string(&note).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    step(
        "Installing the npm packages of package.json (about 20 seconds)",
        || {
            let mut npm = command("npm", &folder);
            capture(npm.args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"])).context(
                "the npm packages cannot be installed: is Node.js 20 or later there, and the network?",
            )?;
            fs::write(note, lock).context("cannot write to node_modules")
        },
    )
}

/// A Python environment of the project's own with what a list of requirements names; gives its Python.
pub fn python(project: &Project, requirements: &str) -> Result<Command> {
    let name = Path::new(requirements)
        .parent()
        .and_then(Path::file_name)
        .unwrap_or_default();
    let folder = project.scratch.join("python").join(name);
    let python = command(folder.join("bin/python"), &project.root);
    let note = folder.join("requirements.txt");
    let wanted = project.read(requirements)?;
    if fs::read_to_string(&note).is_ok_and(|found| found == wanted) {
        return Ok(python);
    }
    step(
        &format!("Installing the Python packages of {requirements} (about 20 seconds)"),
        || {
            let mut venv = command("python3", &project.root);
            capture(venv.args(["-m", "venv", "--clear"]).arg(&folder))
                .context("there is no Python 3.9 or later with venv (on Debian: python3-venv)")?;
            let mut pip = command(python.get_program(), &project.root);
            capture(pip.args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--requirement",
                requirements,
            ]))
            .context("the packages cannot be installed; check the network")?;
            fs::write(note, wanted).context("cannot write to the environment")
        },
    )?;
    Ok(python)
}

/// Does independent jobs side by side; gives the first failure once all have ended.
pub fn together(jobs: Vec<Box<dyn FnOnce() -> Result<()> + Send + '_>>) -> Result<()> {
    thread::scope(|scope| {
        let running: Vec<_> = jobs.into_iter().map(|job| scope.spawn(job)).collect();
        let ended = running
            .into_iter()
            .map(|job| job.join().unwrap_or_else(|_| Err(anyhow!("a job stopped"))));
        ended.collect::<Vec<_>>().into_iter().collect()
    })
}

impl Tool {
    fn install_missing(&self, project: &Project) -> Result<()> {
        if self.is_installed(&project.root) {
            return Ok(());
        }
        let Self {
            package, version, ..
        } = self;
        step(
            &format!("Installing {package} {version} (about 1 minute)"),
            || {
                if find_on_path("cargo-binstall").is_some() {
                    let mut binstall = command("cargo", &project.root);
                    let exact = format!("{package}@{version}");
                    if try_capture(binstall.args(["binstall", "--no-confirm", "--force", &exact]))
                        .is_some()
                    {
                        return Ok(());
                    }
                }
                let mut cargo = command("cargo", &project.root);
                cargo
                    .args(["install", package, "--version", version, "--force"])
                    .args(self.options);
                // Unoptimized: built five times as fast, and fast enough for a guide of this size.
                capture(cargo.args(["--debug", "--config", "profile.dev.debug=0"]))
                    .with_context(|| {
                        format!("{package} {version} cannot be installed; check the network")
                    })
                    .map(drop)
            },
        )
    }

    fn is_installed(&self, dir: &Path) -> bool {
        try_capture(command(self.program, dir).arg("--version"))
            .is_some_and(|text| text.split_whitespace().any(|word| word == self.version))
    }
}
