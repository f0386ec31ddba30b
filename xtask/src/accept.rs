//! `cargo xtask accept`: what a person reviews is written anew, for them to read the difference.

use anyhow::Result;

use crate::project::Project;
use crate::shell::{command, run};
use crate::{built, setup, system};

/// Brings reviewed screens, transcripts, trees and the room into step with the words and views, in the order in which one
/// rests on another, and names those that changed.
pub fn accept(project: &Project) -> Result<()> {
    run(&mut project.words())?;
    let mut screens = command("cargo", &project.root);
    screens.args(["test", "--quiet", "--test", "host"]);
    run(screens.env("INSTA_UPDATE", "always"))?;
    setup::for_testing(project)?;
    built::measure(project)?;
    let mut told = project.npm_tool("playwright");
    told.args(["test", "spoken.spec.ts", "trees.spec.ts"]);
    run(told
        .arg("--update-snapshots")
        .env("CHROMIUM", system::chromium()?))?;
    eprintln!("Changed since the last commit; read the difference before you commit it:");
    let listed = run(command("git", &project.root).args(["status", "--short"]));
    if listed.is_err() {
        eprintln!("Here git cannot tell. All of it is written anew.");
    }
    Ok(())
}
