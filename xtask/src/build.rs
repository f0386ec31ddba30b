//! `cargo xtask build`: everything that a clinic uploads, in `dist/`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::shell::{capture, command, run, step};
use crate::toolchain::{self, Profile, TARGET};
use crate::{fingerprint, setup};

/// The files without which there is no guide.
const FILES: [&str; 6] = [
    "care-guide.js",
    "frame.html",
    "care-guide_bg.wasm",
    "words-en.txt",
    "guide.html",
    "index.html",
];

/// Builds `dist/` unless it is up to date. When a part does not build, `dist/` is as it was.
pub fn build(project: &Project, force: bool) -> Result<()> {
    // Before the build: a source that changes meanwhile then makes dist/ stale.
    let inputs = fingerprint::of_inputs(project, &toolchain::compiler(project)?)?;
    if !force && fingerprint::is_up_to_date(project, inputs) {
        eprintln!(
            "{} is up to date",
            project.dist.strip_prefix(&project.root)?.display()
        );
        return Ok(());
    }
    toolchain::ready(project)?;
    fs::create_dir_all(&project.scratch).context("cannot write to target/")?;
    // Each waits for the network or has parts that use one core: together they keep two busy.
    setup::together(vec![
        Box::new(|| setup::npm(project)),
        Box::new(|| setup::wasm_bindgen(project)),
        Box::new(|| {
            step(
                "Compiling the guide (about 90 seconds the first time)",
                || compile(project, Profile::Release),
            )
        }),
        Box::new(|| {
            step(
                "Drawing the plain page (about 1 minute the first time)",
                || {
                    words(project, &project.scratch.join("words"))?;
                    draw(project, &pages(project))
                },
            )
        }),
    ])?;
    let program = step("Making the program small (about 20 seconds)", || {
        small(project)
    })?;
    let stage = project.scratch.join("stage");
    let mut assemble = project.node("xtask/web/assemble.mjs");
    run(assemble
        .arg(program)
        .arg(project.scratch.join("words"))
        .arg(pages(project))
        .arg(&stage))?;
    replace(&stage, &project.dist)?;
    fingerprint::remember(project, inputs)
}

/// Compiles the guide to WebAssembly, without its glue.
///
/// By its manifest it is a library for other crates. Were it both, cargo would leave link-time optimization out.
pub fn compile(project: &Project, profile: Profile) -> Result<()> {
    let mut cargo = toolchain::cargo(project, profile);
    cargo
        .args(["rustc", "--locked", "--quiet", "--lib", "--target", TARGET])
        .arg("--crate-type=cdylib")
        .args(profile.arguments());
    run(cargo.args(project.feature.map(|name| format!("--features={name}"))))
}

/// Writes the glue between what was compiled and JavaScript, and the program as the glue wants it, into `program`.
pub fn bind(project: &Project, profile: Profile, program: &Path) -> Result<()> {
    let mut bindgen = command("wasm-bindgen", &project.root);
    bindgen.args([
        "--target=no-modules",
        "--no-typescript",
        "--out-name=care-guide",
        "--out-dir",
    ]);
    capture(bindgen.arg(program).arg(toolchain::wasm(project, profile))).map(drop)
}

/// Writes the words of each language.
pub fn words(project: &Project, folder: &Path) -> Result<()> {
    run(project.words().args(["--", "write"]).arg(folder))
}

/// Draws the page without scripts in every language.
pub fn draw(project: &Project, pages: &Path) -> Result<()> {
    let folder = pages
        .to_str()
        .context("the project's folder has a name that is no text")?;
    run(&mut project.prerender(&["pages", folder]))
}

/// The folder of the small program and its glue; made anew only when something else was compiled.
fn small(project: &Project) -> Result<PathBuf> {
    let [program, small] = ["program", "small"].map(|name| project.scratch.join(name));
    let compiled = toolchain::wasm(project, Profile::Release);
    let made_by = project.root.join("xtask/web/shrink.mjs");
    let lock = project.root.join("package-lock.json");
    let note = small.join("made-from.txt");
    let source = format!(
        "{:x}",
        fingerprint::of_files(&[&compiled, &made_by, &lock])?
    );
    if fs::read_to_string(&note).is_ok_and(|noted| noted == source) {
        return Ok(small);
    }
    bind(project, Profile::Release, &program)?;
    let mut shrink = project.node("xtask/web/shrink.mjs");
    run(shrink
        .arg(program)
        .arg(&small)
        .arg(project.scratch.join("names.json")))?;
    fs::write(note, source)?;
    Ok(small)
}

fn pages(project: &Project) -> PathBuf {
    project.scratch.join("pages")
}

/// Puts `stage` in the place of `dist`.
pub fn replace(stage: &Path, dist: &Path) -> Result<()> {
    for name in FILES {
        if !stage.join(name).is_file() {
            bail!("the build made no {name}");
        }
    }
    let old = stage.with_file_name("old");
    if old.exists() {
        fs::remove_dir_all(&old).context("cannot remove target/xtask/old")?;
    }
    if dist.exists() {
        fs::rename(dist, &old).context("cannot move the old dist/ away")?;
    }
    fs::rename(stage, dist).context("cannot move the new dist/ into place")
}
