//! `cargo xtask test`: the layers of tests, two side by side where each leaves a core idle.

mod layer;

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context, Result, bail, ensure};

use crate::project::Project;
use crate::shell::run;
pub use crate::test::layer::LEFT_OUT;
use crate::test::layer::{Outcome, layers};
use crate::{build, setup};

/// Runs every layer, or the one that is named; `rest` goes to its program.
pub fn test(project: &Project, quick: bool, layer: Option<&str>, rest: &[String]) -> Result<()> {
    match layer {
        Some(layer) => only(project, layer, rest),
        None if rest.is_empty() => all(project, quick),
        None => bail!(
            "say to which layer that goes: cargo xtask test --only LAYER -- {}",
            rest.join(" ")
        ),
    }
}

/// Runs the layers. After a failure none is begun; at the end each has its line.
fn all(project: &Project, quick: bool) -> Result<()> {
    setup::npm(project)?;
    if quick {
        setup::for_building(project)?;
    } else {
        setup::for_testing(project)?;
    }
    let outcomes = Mutex::new(Vec::new());
    let has_failed = AtomicBool::new(false);
    let run_lane = |lane| {
        for layer in layers().filter(|layer| layer.lane == lane && (layer.is_quick || !quick)) {
            if has_failed.load(Ordering::Relaxed) {
                break;
            }
            let outcome = layer.run(project, lane == "last")?;
            has_failed.fetch_or(!outcome.passed, Ordering::Relaxed);
            outcomes.lock().expect("no lane panics").push(outcome);
        }
        anyhow::Ok(())
    };
    setup::together(vec![
        Box::new(|| run_lane("host")),
        Box::new(|| run_lane("wasm")),
    ])?;
    run_lane("last")?;
    report(&outcomes.into_inner().expect("no lane panics"), quick)
}

/// Runs one layer alone; `rest` goes to its program.
fn only(project: &Project, name: &str, rest: &[String]) -> Result<()> {
    let layer = layers().find(|layer| layer.name == name).with_context(|| {
        let names: Vec<_> = layers().map(|layer| layer.name).collect();
        format!("no layer is called {name}; there are {}", names.join(", "))
    })?;
    if layer.lane == "last" {
        build::build(project, false)?;
    }
    run(layer.to_command(project)?.args(rest))
}

fn report(outcomes: &[Outcome], quick: bool) -> Result<()> {
    eprintln!();
    for Outcome {
        name,
        seconds,
        passed,
        notes,
    } in outcomes
    {
        let word = match (passed, notes.iter().any(|note| note.starts_with(LEFT_OUT))) {
            (true, false) => "passed",
            (true, true) => "left out",
            (false, _) => "FAILED",
        };
        eprintln!("{name:<12}{word:<8}{seconds:>6.0} s");
    }
    for line in outcomes.iter().flat_map(|outcome| &outcome.notes) {
        eprintln!("{line}");
    }
    let failed = outcomes.iter().filter(|outcome| !outcome.passed);
    let failed: Vec<_> = failed.map(|outcome| outcome.name).collect();
    ensure!(
        failed.is_empty(),
        "failed: {}; `cargo xtask test --only {}` repeats it",
        failed.join(", "),
        failed[0]
    );
    eprintln!(
        "All tests passed{}.",
        if quick {
            "; those in browsers were left out"
        } else {
            ""
        }
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::report;
    use crate::project::Project;
    use crate::test::layer::{Layer, Outcome};

    fn outcome(name: &'static str, command: &[&'static str]) -> Outcome {
        let layer = Layer {
            is_quick: true,
            lane: "host",
            name,
            command: command.to_vec(),
        };
        let project = Project::find().expect("the project");
        layer.run(&project, false).expect("a program that starts")
    }

    #[test]
    fn a_layer_that_fails_is_named_and_what_is_worth_reading_is_kept_for_the_end() {
        let flaky = outcome("flaky", &["echo", "Needed a second try: one › two"]);
        assert_eq!(flaky.notes, ["Needed a second try: one › two"]);
        let absent = outcome("absent", &["echo", "Left out: there is none here"]);
        assert_eq!(absent.notes, ["Left out: there is none here"]);
        assert!(report(&[flaky, absent], true).is_ok());
        let broken = outcome("broken", &["false"]);
        assert!(broken.notes.is_empty());
        let error = report(&[broken], true).unwrap_err().to_string();
        assert!(error.starts_with("failed: broken;"), "{error}");
    }
}
