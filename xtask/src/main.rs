//! `cargo xtask`: builds, serves, tests and measures care-guide, with tools that others keep.

mod accept;
mod bench;
mod build;
mod check;
mod dev;
mod fingerprint;
mod flags;
mod project;
mod readers;
mod release;
mod reproduce;
mod review;
mod setup;
mod shell;
mod system;
mod test;
mod toolchain;
mod wordpress;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::flags::{Bench, Build, Dev, Part, Review, Serve, Setup, Size, Test, Xtask, XtaskCmd};
use crate::project::Project;
use crate::shell::run;

fn main() -> ExitCode {
    let outcome =
        Xtask::from_env().map_or_else(|error| error.exit(), |xtask| start(xtask.subcommand));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn start(command: XtaskCmd) -> Result<()> {
    let project = Project::find()?;
    match command {
        XtaskCmd::Setup(Setup { tests }) => {
            let install = if tests {
                setup::for_testing
            } else {
                setup::for_building
            };
            install(&project)?;
            eprintln!("Nothing else is missing that can be installed unasked.");
            Ok(())
        }
        XtaskCmd::Build(Build { force, faulty, .. }) => {
            build::build(&if faulty { project.faulty() } else { project }, force)
        }
        XtaskCmd::Serve(Serve { port, no_build }) => {
            if !no_build {
                build::build(&project, false)?;
            }
            let port = port.unwrap_or(8080).to_string();
            run(project.node("xtask/web/site.mjs").arg(port))
        }
        XtaskCmd::Dev(Dev { port }) => dev::dev(&project, port.unwrap_or(8080)),
        XtaskCmd::Test(Test { quick, only, rest }) => match only {
            Some(layer) => test::only(&project, &layer, &rest),
            None if rest.is_empty() => test::all(&project, quick),
            None => bail!(
                "say to which layer that goes: cargo xtask test --only LAYER -- {}",
                rest.join(" ")
            ),
        },
        XtaskCmd::Release(_) => release::release(&project),
        XtaskCmd::Check(_) => check::check(&project),
        XtaskCmd::Reproduce(_) => reproduce::reproduce(&project),
        XtaskCmd::Engines(_) => {
            build::build(&project, false)?;
            let engines = ["--project=trees-*", "--project=firefox", "--project=webkit"];
            run(project.npm_tool("playwright").arg("test").args(engines))
        }
        XtaskCmd::Words(_) => run(&mut project.words()),
        XtaskCmd::Review(Review { out }) => review::review(&project, out),
        XtaskCmd::Sign(signature) => review::sign(&project, signature),
        XtaskCmd::Accept(_) => accept::accept(&project),
        XtaskCmd::Measure(_) => accept::measure(&project),
        XtaskCmd::Pictures(_) => {
            build::build(&project, false)?;
            let mut node = project.node("xtask/web/pictures.mjs");
            run(node.env("CHROMIUM", system::chromium()?))
        }
        XtaskCmd::Reading(_) => readers::reading(&project),
        XtaskCmd::Readers(_) => readers::readers(&project),
        XtaskCmd::Wordpress(_) => wordpress::wordpress(&project),
        XtaskCmd::Size(Size { record }) => size(&project, record),
        XtaskCmd::Bench(Bench { rounds }) => bench::bench(&project, rounds.unwrap_or(5)),
        XtaskCmd::Part(Part { part }) => dev::part(&project, &part),
    }
}

/// Shows the size of all that a visit downloads, and what the program is made of.
fn size(project: &Project, record: bool) -> Result<()> {
    build::build(project, false)?;
    let mut node = project.node("xtask/web/size.mjs");
    node.arg(&project.dist)
        .arg(project.scratch.join("program/care-guide_bg.wasm"));
    run(node.args(record.then_some("--record")))
}
