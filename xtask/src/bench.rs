//! `cargo xtask bench`: the guide beside other forms, measured in one run.

use anyhow::{Result, ensure};

use crate::project::Project;
use crate::shell::run;
use crate::{build, readers, setup, system};

/// Visits each page `rounds` times under each condition, and writes `docs/performance.md` and its picture.
pub fn bench(project: &Project, rounds: u16) -> Result<()> {
    ensure!(rounds > 0, "no round, no numbers: --rounds must be above 0");
    build::build(project, false)?;
    setup::npm_in(project, "bench")?;
    let lforms = readers::lforms(project)?;
    let mut node = project.node("bench/run.mjs");
    node.arg(&project.dist)
        .arg(lforms)
        .arg(project.scratch.join("bench"))
        .arg(rounds.to_string());
    run(node.env("CHROMIUM", system::chromium()?))
}
