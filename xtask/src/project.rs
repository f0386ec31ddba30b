//! Where things are in the project.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The version of the guide and of this tool: one number for the workspace.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The script that a clinic's page loads.
pub const LOADER: &str = "care-guide.js";
/// The document in the frame.
pub const FRAME: &str = "frame.html";
/// The guide itself.
pub const WASM: &str = "care-guide_bg.wasm";
/// The guide as one page without scripts.
pub const LEAFLET: &str = "guide.html";
/// The list of what the guide is made of; nobody has to upload it.
pub const SBOM: &str = "care-guide.cdx.json";
/// The demonstration of a clinic's page.
pub const DEMO: &str = "index.html";

/// The cargo feature of the build that panics on demand, for tests; no other build has it.
const PANIC_HOOK: &str = "panic-hook-for-tests";

/// The project's folder, and the folders in it that this tool uses.
#[derive(Clone, Debug)]
pub struct Project {
    root: PathBuf,
    modules: PathBuf,
    dist: PathBuf,
    scratch: PathBuf,
    feature: Option<&'static str>,
}

impl Project {
    /// Finds the project that this tool was started in.
    ///
    /// # Errors
    /// When the folder that held this tool's source is gone.
    pub fn find() -> Result<Self> {
        // Cargo says at run time where the package is; the value from compile time may be stale
        // when a built copy of the project was moved.
        let package = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = package
            .parent()
            .and_then(|root| root.canonicalize().ok())
            .context("the project's folder is gone; start `cargo xtask` inside the project")?;
        Ok(Self::at(&root))
    }

    /// A project at `root`.
    #[must_use]
    pub fn at(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            modules: root.join("node_modules"),
            dist: root.join("dist"),
            scratch: root.join("target/xtask"),
            feature: None,
        }
    }

    /// A copy of this project at `root`, which uses what npm installed for this one.
    #[must_use]
    pub fn copy_at(&self, root: &Path) -> Self {
        Self {
            modules: self.modules.clone(),
            ..Self::at(root)
        }
    }

    /// This project with a guide that panics on demand, built apart from the one that clinics upload.
    #[must_use]
    pub fn faulty(&self) -> Self {
        let scratch = self.scratch.join("faulty");
        Self {
            dist: scratch.join("dist"),
            scratch,
            feature: Some(PANIC_HOOK),
            ..self.clone()
        }
    }

    /// The top folder of the project.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What a build makes; without a feature, what a clinic uploads.
    #[must_use]
    pub fn dist(&self) -> &Path {
        &self.dist
    }

    /// Where this tool keeps its notes and unfinished builds.
    #[must_use]
    pub fn scratch(&self) -> &Path {
        &self.scratch
    }

    /// The cargo feature that the guide is built with.
    #[must_use]
    pub const fn feature(&self) -> Option<&'static str> {
        self.feature
    }

    /// The cargo target folder of the WebAssembly build, apart from that of the host.
    #[must_use]
    pub fn wasm_target(&self) -> PathBuf {
        self.root.join("target/wasm")
    }

    /// The folder that npm installs into.
    #[must_use]
    pub fn modules(&self) -> &Path {
        &self.modules
    }

    /// The folder of the programs that npm installed for the project.
    #[must_use]
    pub fn npm_bin(&self) -> PathBuf {
        self.modules.join(".bin")
    }

    /// Reads a text file of the project, with line ends as an HTML parser sees them.
    ///
    /// # Errors
    /// When the file cannot be read or is not UTF-8.
    pub fn read(&self, path: &str) -> Result<String> {
        read_text(&self.root.join(path))
    }
}

/// Reads a text file, with line ends as an HTML parser sees them.
///
/// # Errors
/// When the file cannot be read or is not UTF-8.
pub fn read_text(path: &Path) -> Result<String> {
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(text.replace("\r\n", "\n"))
}

/// The names of the files in a folder, in order.
///
/// # Errors
/// When the folder cannot be read.
pub fn names(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}
