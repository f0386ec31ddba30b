//! `cargo xtask review` and `sign`: what people must sign, and that they did.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::flags::Sign;
use crate::project::{DRAFT, Project};
use crate::shell::run;
use crate::{setup, system};

/// Writes a packet for each role, as HTML and, where there is a Chromium, as PDF; its name ends in the edition.
pub fn review(project: &Project, out: Option<PathBuf>) -> Result<()> {
    setup::npm(project)?;
    // English is reviewed before it is translated, so a translation may be of other English: its packet says so.
    let words = project.scratch.join("review");
    let folder = words
        .to_str()
        .context("the project's folder has a name that is no text")?;
    run(project
        .words()
        .args(["--", "write", folder])
        .env(DRAFT, "1"))?;
    let mut node = project.node("xtask/web/print.mjs");
    node.arg(words);
    node.arg(out.unwrap_or_else(|| project.host_target.join("review")));
    if let Ok(chromium) = system::chromium() {
        node.env("CHROMIUM", chromium);
    }
    run(&mut node)
}

/// Adds a signature.
pub fn sign(project: &Project, signature: Sign) -> Result<()> {
    let Sign {
        role,
        name,
        credentials,
        date,
        edition,
        except,
        what,
    } = signature;
    let mut words = project.words();
    words.args(["--", "sign"]);
    words.args([role, name, credentials, date, edition]);
    run(words.args(what).arg("except").args(except))
}
