//! `cargo xtask dev`: a quick build that follows the sources. xtask/web/dev.mjs watches and serves; what is
//! compiled comes from here, with the flags that are known here.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, bail};

use crate::project::{DRAFT, Project};
use crate::shell::run;
use crate::toolchain::Profile;
use crate::{build, setup};

/// Builds, serves and follows until the developer stops it.
pub fn dev(project: &Project, port: u16) -> Result<()> {
    setup::for_building(project)?;
    eprintln!("The first build takes about 1 minute on a new machine.");
    let mut node = project.node("xtask/web/dev.mjs");
    node.arg(port.to_string()).arg(folder(project));
    // A changed word is seen before its translations are.
    node.env(DRAFT, "1");
    run(node.arg(&project.xtask))
}

/// Builds one part for another program.
pub fn part(project: &Project, name: &str) -> Result<()> {
    match name {
        "program" => {
            build::compile(project, Profile::Dev)?;
            build::bind(project, Profile::Dev, &folder(project).join("program"))?;
            build::words(project, &folder(project).join("words"))
        }
        "pages" => build::draw(project, &folder(project).join("pages")),
        "trunk" => for_trunk(project),
        _ => bail!("no part is called {name}"),
    }
}

/// Turns what Trunk made, in the folder that it names, into the guide: `Trunk.toml` calls this.
fn for_trunk(project: &Project) -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR").context("only Trunk calls this")?;
    let [program, words, pages, stage] =
        ["program", "words", "pages", "stage"].map(|name| project.scratch.join("trunk").join(name));
    setup::npm(project)?;
    build::words(project, &words)?;
    build::draw(project, &pages)?;
    fs::create_dir_all(&program)?;
    for name in ["care-guide.js", "care-guide_bg.wasm"] {
        fs::copy(Path::new(&staging).join(name), program.join(name))?;
    }
    run(project
        .node("xtask/web/assemble.mjs")
        .arg(program)
        .arg(words)
        .arg(pages)
        .arg(&stage))?;
    for entry in fs::read_dir(stage)? {
        let entry = entry?;
        fs::copy(entry.path(), Path::new(&staging).join(entry.file_name()))?;
    }
    Ok(())
}

/// Apart from what `build` makes and keeps.
fn folder(project: &Project) -> PathBuf {
    project.scratch.join("dev")
}
