//! Short names for what the program and its glue call each other by: 4 kB gzipped less.

use std::cmp::Reverse;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::npm;
use crate::project::Project;
use crate::shell::capture;

/// What the compiler may put into the program; wasm-opt is told, as the program says it no longer.
const FEATURES: [&str; 7] = [
    "--mvp-features",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Renames the imports and exports of the program, and returns the glue with the same names.
///
/// `names.json` in `target/xtask` says which is which, for the test that looks at each import.
///
/// # Errors
/// When the program cannot be rewritten, or the glue lacks what it imports.
pub fn shorten(project: &Project, wasm: &Path, glue: &str) -> Result<String> {
    let mut wasm_opt = npm::tool(project, "wasm-opt")?;
    let wasm_opt = wasm_opt.args(FEATURES).args([
        "--minify-imports-and-exports-and-modules",
        "--strip-target-features",
    ]);
    let names = capture(wasm_opt.arg(wasm).arg("-o").arg(wasm))?;
    fs::write(project.scratch().join("names.json"), &names)?;
    let mut names: Value = serde_json::from_str(&names).context("wasm-opt printed no names")?;
    let imports: Vec<(String, String, String)> = serde_json::from_value(names["imports"].take())?;
    let mut exports: Vec<(String, String)> = serde_json::from_value(names["exports"].take())?;
    // A name may begin with another.
    exports.sort_by_key(|(name, _)| Reverse(name.len()));

    let mut glue = glue.replace("\"./care-guide_bg.js\":", "a:");
    for (_, name, short) in imports {
        let name = format!(" {name}: ");
        ensure!(glue.contains(&name), "the glue does not import{name}");
        glue = glue.replace(&name, &format!(" {short}: "));
    }
    for (name, short) in exports {
        glue = glue.replace(&format!("wasm.{name}"), &format!("wasm.{short}"));
    }
    Ok(glue)
}
