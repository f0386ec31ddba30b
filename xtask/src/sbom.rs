//! The list of what the guide is made of, in the form of CycloneDX: <https://cyclonedx.org>.
//!
//! It names no time and no machine, so that equal sources give an equal list.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use sha2::{Digest, Sha256, Sha384};

use crate::lock;
use crate::project::{DEMO, Project, VERSION, names};
use crate::shell::{capture, command};
use crate::toolchain::{TARGET, WasmStd};

const LICENSE: &str = env!("CARGO_PKG_LICENSE");

/// The list for the guide in `dist`, of which `glue` is what wasm-bindgen generated.
///
/// # Errors
/// When the crates cannot be listed or a file is missing.
pub fn sbom(project: &Project, wasm_std: &WasmStd, dist: &Path, glue: &str) -> Result<String> {
    let mut names = names(dist)?;
    names.retain(|name| name != DEMO);
    let files = names.iter().map(|name| file(dist, name));
    let lock = project.read("Cargo.lock")?;
    let mut components = crates(project, &lock)?;
    components.push(json!({
        "type": "library",
        "name": "std",
        "version": wasm_std.compiler(project),
        "description": "The Rust standard library, compiled along, with the crates that it brings",
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
    }));
    components.push(json!({
        "type": "library",
        "name": "wasm-bindgen-glue",
        "version": lock::version(&lock, "wasm-bindgen"),
        "description": "JavaScript that wasm-bindgen generated, in frame.html",
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
        "hashes": [{ "alg": "SHA-256", "content": format!("{:x}", Sha256::digest(glue)) }],
    }));
    let list = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": {
            "type": "application",
            "name": "care-guide",
            "version": VERSION,
            "licenses": [{ "expression": LICENSE }],
            "components": files.collect::<Result<Vec<_>>>()?,
        } },
        "components": components,
    });
    Ok(format!("{list:#}\n"))
}

/// A file that a clinic uploads.
fn file(dist: &Path, name: &str) -> Result<Value> {
    let bytes = std::fs::read(dist.join(name)).with_context(|| format!("cannot read {name}"))?;
    let hash = format!("{:x}", Sha384::digest(bytes));
    let hashes = json!([{ "alg": "SHA-384", "content": hash }]);
    Ok(json!({ "type": "file", "name": name, "hashes": hashes }))
}

/// The crates that the program is linked from: no macros, and nothing that only builds or tests.
fn crates(project: &Project, lock: &str) -> Result<Vec<Value>> {
    let mut tree = command("cargo", project.root());
    tree.args(["tree", "--locked", "--package", "care-guide"])
        .args(["--target", TARGET, "--edges", "normal,no-proc-macro"])
        .args(["--prefix", "none", "--no-dedupe", "--format", "{p} {l}"]);
    let printed = capture(&mut tree)?;
    let mut lines: Vec<_> = printed.lines().skip(1).collect();
    lines.sort_unstable();
    lines.dedup();
    lines.into_iter().map(|line| entry(lock, line)).collect()
}

/// The entry for a line like `yew v0.23.0 MIT OR Apache-2.0`.
fn entry(lock: &str, line: &str) -> Result<Value> {
    let mut words = line.splitn(3, ' ');
    let mut next = || words.next().with_context(|| format!("cannot read {line}"));
    let (name, version, license) = (next()?, next()?.trim_start_matches('v'), next()?);
    let checksum = lock::checksum(lock, name, version)
        .with_context(|| format!("Cargo.lock has no checksum of {name} {version}"))?;
    let purl = format!("pkg:cargo/{name}@{}", version.replace('+', "%2B"));
    Ok(json!({
        "type": "library",
        "bom-ref": purl,
        "purl": purl,
        "name": name,
        "version": version,
        // Old manifests write a slash for "or".
        "licenses": [{ "expression": license.replace('/', " OR ") }],
        "hashes": [{ "alg": "SHA-256", "content": checksum }],
    }))
}
