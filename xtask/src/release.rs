//! `cargo xtask release`: all that a clinic needs to go live, in one zip.

use anyhow::{Context, Result};

use crate::build;
use crate::project::Project;
use crate::shell::run;

/// Builds, and leaves `care-guide-VERSION.zip` beside `dist/`. A version that the changelog does not know is refused.
/// The kit names the contact of who makes it.
pub fn release(project: &Project, contact: Option<String>) -> Result<()> {
    let changelog = project.read("CHANGELOG.md")?;
    let day = day(&changelog, env!("CARGO_PKG_VERSION"))?;
    build::build(project, false)?;
    let mut node = project.node("xtask/web/release.mjs");
    run(node
        .arg(&project.dist)
        .arg(project.scratch.join("words"))
        .arg(&project.root)
        .arg(day)
        .args(contact))
}

/// The day on which a version was released, as the changelog has it.
fn day<'a>(changelog: &'a str, version: &str) -> Result<&'a str> {
    let head = format!("## [{version}] - ");
    let mut days = changelog
        .lines()
        .filter_map(|line| line.strip_prefix(&head));
    days.next().with_context(|| {
        format!(
            "CHANGELOG.md has no entry for {version}, the version in Cargo.toml. \
             Say there what is new, under \"{head}\" and the day, or \"unreleased\" for a preview"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn a_version_without_an_entry_in_the_changelog_is_refused() {
        let changelog = "# Changelog\n\n## [0.2.0] - 2027-01-10\n\n## [0.1.0] - unreleased\n";
        assert_eq!(day(changelog, "0.2.0").unwrap(), "2027-01-10");
        assert_eq!(day(changelog, "0.1.0").unwrap(), "unreleased");
        for other in ["0.2", "0.3.0", "10.2.0"] {
            let error = day(changelog, other).unwrap_err().to_string();
            assert!(error.contains(&format!("no entry for {other}")), "{error}");
        }
    }
}
