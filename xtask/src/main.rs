//! `cargo xtask`: builds, serves, tests and measures care-guide, with tools that others keep.

mod accept;
mod bench;
mod build;
mod built;
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

use anyhow::Result;

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
    let project = &Project::find()?;
    match command {
        XtaskCmd::Setup(Setup { tests }) => setup::setup(project, tests),
        XtaskCmd::Build(Build { force, faulty, .. }) if faulty => {
            build::build(&project.faulty(), force)
        }
        XtaskCmd::Build(Build { force, .. }) => build::build(project, force),
        XtaskCmd::Serve(Serve { port, no_build }) => {
            built::serve(project, port.unwrap_or(8080), no_build)
        }
        XtaskCmd::Dev(Dev { port }) => dev::dev(project, port.unwrap_or(8080)),
        XtaskCmd::Test(Test { quick, only, rest }) => {
            test::test(project, quick, only.as_deref(), &rest)
        }
        XtaskCmd::Release(asked) => release::release(project, asked.contact),
        XtaskCmd::Check(_) => check::check(project),
        XtaskCmd::Reproduce(_) => reproduce::reproduce(project),
        XtaskCmd::Engines(_) => built::engines(project),
        XtaskCmd::Words(_) => run(&mut project.words()),
        XtaskCmd::Review(Review { out }) => review::review(project, out),
        XtaskCmd::Sign(signature) => review::sign(project, signature),
        XtaskCmd::Accept(_) => accept::accept(project),
        XtaskCmd::Measure(_) => built::measure(project),
        XtaskCmd::Pictures(_) => built::pictures(project),
        XtaskCmd::Reading(_) => readers::reading(project),
        XtaskCmd::Readers(_) => readers::readers(project),
        XtaskCmd::Wordpress(_) => wordpress::wordpress(project),
        XtaskCmd::Size(Size { record }) => built::size(project, record),
        XtaskCmd::Bench(Bench { rounds }) => bench::bench(project, rounds.unwrap_or(5)),
        XtaskCmd::Part(Part { part }) => dev::part(project, &part),
    }
}
