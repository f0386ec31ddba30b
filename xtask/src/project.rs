//! Where things are in the project.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result};

use crate::shell::command;

/// The panic hook: only in the build for tests of what a visitor then sees.
const PANIC_HOOK: &str = "panic-hook-for-tests";

/// What asks for content whose translations are not in step: as content-build calls it. A test holds the two
/// names together, since this program compiles without that crate.
pub const DRAFT: &str = "CARE_GUIDE_DRAFT";

/// The project's folder, and the folders in it that this tool uses.
#[derive(Clone, Debug)]
pub struct Project {
    /// The top folder.
    pub root: PathBuf,
    /// This very program.
    pub xtask: PathBuf,
    /// What a build makes; without a feature, what a clinic uploads.
    pub dist: PathBuf,
    /// Where this tool keeps unfinished builds and its notes.
    pub scratch: PathBuf,
    /// The cargo target folder of programs for this machine.
    pub host_target: PathBuf,
    /// That of the WebAssembly build: other flags, so nothing to share.
    pub wasm_target: PathBuf,
    /// The cargo feature that the guide is built with.
    pub feature: Option<&'static str>,
}

impl Project {
    /// Finds the project that this tool was started in.
    pub fn find() -> Result<Self> {
        // Cargo says at run time where the package is; the value from compile time may be stale
        // when a built copy of the project was moved.
        let package = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = package
            .parent()
            .and_then(|root| root.canonicalize().ok())
            .context("the project's folder is gone; start `cargo xtask` inside the project")?;
        // Asked now: once it is built anew, the system calls this one deleted.
        Ok(Self::at(&root, env::current_exe()?))
    }

    /// A project at `root`.
    pub fn at(root: &Path, xtask: PathBuf) -> Self {
        Self {
            root: root.to_owned(),
            xtask,
            dist: root.join("dist"),
            scratch: root.join("target/xtask"),
            host_target: root.join("target"),
            wasm_target: root.join("target/wasm"),
            feature: None,
        }
    }

    /// This project with the panic hook, built apart from what clinics upload.
    pub fn faulty(&self) -> Self {
        let scratch = self.scratch.join("faulty");
        Self {
            dist: scratch.join("dist"),
            scratch,
            feature: Some(PANIC_HOOK),
            ..self.clone()
        }
    }

    /// Reads a text file of the project.
    pub fn read(&self, path: &str) -> Result<String> {
        fs::read_to_string(self.root.join(path)).with_context(|| format!("cannot read {path}"))
    }

    /// A command that cargo runs for this machine.
    pub fn cargo(&self) -> Command {
        let mut cargo = command("cargo", &self.root);
        cargo.env("CARGO_TARGET_DIR", &self.host_target);
        cargo
    }

    /// The command that runs a script of ours.
    pub fn node(&self, script: &str) -> Command {
        let mut node = command("node", &self.root);
        node.arg(script);
        node
    }

    /// The command that runs a program which npm installed for the project.
    pub fn npm_tool(&self, program: &str) -> Command {
        let modules = self.root.join("node_modules/.bin");
        command(modules.join(program), &self.root)
    }

    /// The command that checks the content and brings into step what is made from it.
    pub fn words(&self) -> Command {
        let mut cargo = self.cargo();
        cargo.args(["run", "--quiet", "--package=content-build"]);
        cargo
    }

    /// The command that runs `prerender`.
    pub fn prerender(&self, arguments: &[&str]) -> Command {
        let mut cargo = self.cargo();
        cargo
            .args(["run", "--quiet", "--package=prerender", "--"])
            .args(arguments);
        cargo
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_is_asked_for_by_the_name_that_the_content_listens_to() {
        let project = Project::find().expect("the project");
        let content = project.read("crates/content-build/src/lib.rs").expect("it");
        assert!(content.contains(&format!("pub const DRAFT: &str = {DRAFT:?};")));
    }
}
