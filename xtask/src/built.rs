//! The commands that look at what a clinic uploads, and build it first: serve, engines, measure, pictures, size.

use anyhow::Result;

use crate::build::build;
use crate::project::Project;
use crate::shell::run;
use crate::system;

/// Serves it on this machine.
pub fn serve(project: &Project, port: u16, as_it_is: bool) -> Result<()> {
    if !as_it_is {
        build(project, false)?;
    }
    run(project.node("xtask/web/site.mjs").arg(port.to_string()))
}

/// Runs the core journey in Firefox and WebKit, and compares what every browser tells assistive programs.
pub fn engines(project: &Project) -> Result<()> {
    build(project, false)?;
    let engines = ["--project=trees-*", "--project=firefox", "--project=webkit"];
    run(project.npm_tool("playwright").arg("test").args(engines))
}

/// Measures the room of the first screens, and builds anew with what was measured.
pub fn measure(project: &Project) -> Result<()> {
    in_chromium(project, "xtask/web/measure.mjs")?;
    build(project, false)
}

/// Makes the pictures of the document for clinics.
pub fn pictures(project: &Project) -> Result<()> {
    in_chromium(project, "xtask/web/pictures.mjs")
}

fn in_chromium(project: &Project, script: &str) -> Result<()> {
    build(project, false)?;
    run(project.node(script).env("CHROMIUM", system::chromium()?))
}

/// Shows the size of all that a visit downloads, and what the program is made of.
pub fn size(project: &Project, record: bool) -> Result<()> {
    build(project, false)?;
    let mut node = project.node("xtask/web/size.mjs");
    node.arg(&project.dist)
        .arg(project.scratch.join("program/care-guide_bg.wasm"));
    run(node.args(record.then_some("--record")))
}
