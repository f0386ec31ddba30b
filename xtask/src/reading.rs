//! The reading grade of our own words, by textstat in a Python environment of the project's own.

use anyhow::Result;

use crate::project::Project;
use crate::python;
use crate::shell::{capture, command, feed};

/// Prints and checks the reading grade of every passage.
///
/// # Errors
/// When a passage is too hard, or Python or textstat cannot be had.
pub fn reading(project: &Project) -> Result<()> {
    let python = python::environment(project, "python", "tests/reading/requirements.txt")?;
    let mut cargo = command("cargo", project.root());
    let passages = capture(cargo.args(["run", "--quiet", "--example", "passages"]))?;
    let mut grade = command(python, project.root());
    feed(
        grade.args(["-W", "ignore", "tests/reading/grade.py"]),
        &passages,
    )
}
