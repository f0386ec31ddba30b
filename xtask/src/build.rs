//! `cargo xtask build`: everything that a clinic uploads, in `dist/`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::frame::{self, Parts};
use crate::project::{DEMO, FRAME, LEAFLET, LOADER, Project, SBOM, VERSION, WASM, read_text};
use crate::shell::{capture, command, filter, run_quiet, step};
use crate::toolchain::{Choice, TARGET, WasmStd};
use crate::{inputs, npm, rename, sbom, setup};

/// Builds `dist/` unless it is up to date.
///
/// # Errors
/// When a tool is missing or a part does not build; `dist/` is then as it was.
pub fn build(project: &Project, choice: Choice, force: bool) -> Result<()> {
    let fingerprint =
        |wasm_std: &WasmStd| inputs::fingerprint(project, &wasm_std.describe(project));
    if !force
        && let Some(wasm_std) = WasmStd::detect(project, choice)
        && inputs::is_up_to_date(project, &fingerprint(&wasm_std)?)
    {
        eprintln!("dist is up to date");
        return Ok(());
    }
    let wasm_std = setup::for_building(project, choice)?;
    // Before the build: a source that changes meanwhile then makes dist/ stale.
    let fingerprint = fingerprint(&wasm_std)?;
    let stage = project.scratch().join("stage");
    compile(project, &wasm_std, &stage)?;
    step(
        "Drawing the plain page, assembling the frame and the loader (about 1 minute the first time)",
        || assemble(project, &wasm_std, &stage),
    )?;
    replace(&stage, project.dist())?;
    if project.feature().is_none() {
        print_tag(project)?;
    }
    inputs::remember(project, &fingerprint)
}

/// Prints the tag for a page that pins this very build.
fn print_tag(project: &Project) -> Result<()> {
    let loader = fs::read(project.dist().join(LOADER)).context("cannot read the loader")?;
    eprintln!("The tag that pins this build:");
    eprintln!("{}", tag(&frame::integrity(&loader)));
    Ok(())
}

/// The tag that clinics paste, with what its `integrity` says of the loader.
#[must_use]
pub fn tag(integrity: &str) -> String {
    format!("<script async src=\"/care-guide/{LOADER}\" integrity=\"{integrity}\"></script>")
}

/// Compiles the guide to WebAssembly, with its glue, into `stage`.
fn compile(project: &Project, wasm_std: &WasmStd, stage: &Path) -> Result<()> {
    if stage.exists() {
        fs::remove_dir_all(stage).context("cannot empty target/xtask/stage")?;
    }
    fs::create_dir_all(stage).context("cannot write to target/xtask/stage")?;
    step("Fetching the crates (seconds)", || {
        let mut fetch = wasm_std.command("cargo", project)?;
        run_quiet(fetch.args(["fetch", "--target", TARGET]))
    })?;
    step(
        "Compiling the guide (about 90 seconds the first time)",
        || {
            let mut trunk = wasm_std.command("trunk", project)?;
            // Online, trunk would look for another wasm-opt than the one that npm installed.
            trunk
                .args(["build", "--release", "--offline", "--dist"])
                .arg(stage)
                .args(project.feature().map(|name| format!("--features={name}")));
            run_quiet(&mut trunk)
        },
    )
}

/// Turns what trunk made in `stage` into what a clinic uploads.
fn assemble(project: &Project, wasm_std: &WasmStd, stage: &Path) -> Result<()> {
    let script = ["--minify", "--loader=js", "--target=es2020"];
    let glue = rename::shorten(project, &stage.join(WASM), &read_text(&stage.join(LOADER))?)?;
    let parts = Parts {
        styles: esbuild(project, &styles(project)?, &["--minify", "--loader=css"])?,
        glue: esbuild(project, &glue, &script)?,
        boot: esbuild(project, &project.read("embed/boot.js")?, &script)?,
    };
    let document = frame::assemble(&project.read("embed/frame.html")?, &parts)?;
    fs::write(stage.join(FRAME), document)?;
    let template = project.read("embed/guide.html")?;
    for tag in languages(project)? {
        let page = leaflet(project, &tag)?;
        let leaflet = frame::fill_leaflet(&template, &parts.styles, &tag, &page)?;
        fs::write(stage.join(leaflet_name(&tag)), leaflet)?;
    }

    let wasm = fs::read(stage.join(WASM)).with_context(|| format!("trunk made no {WASM}"))?;
    let loader = frame::fill_loader(&project.read("embed/loader.js")?, &wasm, VERSION)?;
    let loader = esbuild(project, &loader, &script)?;
    let head = format!("/*! care-guide {VERSION}, MIT OR Apache-2.0 */");
    fs::write(stage.join(LOADER), format!("{head}\n{loader}"))?;

    let list = sbom::sbom(project, wasm_std, stage, &parts.glue)?;
    fs::write(stage.join(SBOM), list)?;

    let demo = frame::without_trunk_links(&read_text(&stage.join(DEMO))?);
    fs::write(stage.join(DEMO), demo).context("cannot write the demonstration page")
}

/// English, and the name of each file in `languages/`.
fn languages(project: &Project) -> Result<Vec<String>> {
    let mut tags = vec!["en".to_owned()];
    for entry in fs::read_dir(project.root().join("languages")).context("cannot read languages/")? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "po") {
            tags.extend(
                path.file_stem()
                    .and_then(|stem| stem.to_str())
                    .map(str::to_owned),
            );
        }
    }
    tags[1..].sort();
    Ok(tags)
}

/// `guide.html`, and `guide-es.html` and so on for the other languages.
fn leaflet_name(tag: &str) -> String {
    if tag == "en" {
        LEAFLET.to_owned()
    } else {
        LEAFLET.replace('.', &format!("-{tag}."))
    }
}

/// The page without scripts, drawn by yew's server renderer on this machine.
fn leaflet(project: &Project, tag: &str) -> Result<String> {
    let mut cargo = command("cargo", project.root());
    capture(cargo.args(["run", "--quiet", "--example", "leaflet", tag]))
}

/// All style sheets in their order.
fn styles(project: &Project) -> Result<String> {
    let folder = project.root().join("styles");
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).context("cannot read styles/")? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        if path.extension().is_some_and(|extension| extension == "css") {
            names.extend(name.map(str::to_owned));
        }
    }
    frame::sort_styles(&mut names);
    let sheets: Result<Vec<_>> = names
        .iter()
        .map(|name| read_text(&folder.join(name)))
        .collect();
    Ok(sheets?.join("\n"))
}

fn esbuild(project: &Project, text: &str, options: &[&str]) -> Result<String> {
    let mut esbuild = npm::tool(project, "esbuild")?;
    esbuild.args(["--log-level=warning", "--charset=utf8"]);
    let printed = filter(esbuild.args(options), text)?;
    Ok(printed.trim_end().to_owned() + "\n")
}

/// Puts `stage` in the place of `dist`.
fn replace(stage: &Path, dist: &Path) -> Result<()> {
    for name in [LOADER, FRAME, WASM, LEAFLET, SBOM, DEMO] {
        if !stage.join(name).is_file() {
            bail!("the build made no {name}");
        }
    }
    let old: PathBuf = stage.with_file_name("old");
    if old.exists() {
        fs::remove_dir_all(&old).context("cannot remove target/xtask/old")?;
    }
    if dist.exists() {
        fs::rename(dist, &old).context("cannot move the old dist/ away")?;
    }
    fs::rename(stage, dist).context("cannot move the new dist/ into place")?;
    if old.exists() {
        fs::remove_dir_all(&old).context("cannot remove target/xtask/old")?;
    }
    Ok(())
}
