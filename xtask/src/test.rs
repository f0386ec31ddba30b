//! `cargo xtask test`: the layers of tests, two side by side where each leaves a core idle.

use std::io::{self, BufRead, BufReader, IsTerminal, pipe};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};

use crate::project::Project;
use crate::shell::{command, run};
use crate::{build, setup, system};

/// What Playwright's summary says of a test that passed only when it was tried again.
const SECOND_TRY: &str = "Needed a second try";

/// What a layer says that could not be run on this machine.
pub const LEFT_OUT: &str = "Left out";

/// A layer on each line: whether `--quick` runs it, its lane, its name, and what a developer types to run it alone.
///
/// The lanes `host` and `wasm` run side by side, each on a target folder of its own. The lane `last` is for tests
/// in browsers that want the machine to themselves. `xtask` stands for this program.
const LAYERS: &str = "
quick  host  rust       cargo test --workspace --quiet
quick  host  tools      node --test xtask/web/tests/tools.test.mjs bench/summary.test.mjs
quick  host  loader     node --import ./xtask/web/typescript.mjs --test loader/files.test.ts loader/rules.test.ts loader/words.test.ts kit/names.test.ts kit/rules.test.ts kit/builder/folder.test.ts kit/doctor/address.test.ts kit/doctor/policy.test.ts
quick  host  reading    xtask reading
quick  host  check      xtask check
whole  host  readers    xtask readers
quick  wasm  build      xtask build
quick  wasm  dist       node --test xtask/web/tests/dist.test.mjs xtask/web/tests/release.test.mjs xtask/web/tests/review.test.mjs
whole  wasm  faulty     xtask build --faulty
quick  wasm  reproduce  xtask reproduce
whole  last  wordpress  xtask wordpress
whole  last  browser    npx playwright test
";

/// Tests that one command runs.
struct Layer {
    is_quick: bool,
    lane: &'static str,
    name: &'static str,
    command: Vec<&'static str>,
}

/// How one layer ended.
struct Outcome {
    name: &'static str,
    seconds: f64,
    passed: bool,
    /// What it said that is worth reading at the end.
    notes: Vec<String>,
}

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

fn layers() -> impl Iterator<Item = Layer> {
    LAYERS.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        Some(Layer {
            is_quick: words.next()? == "quick",
            lane: words.next()?,
            name: words.next()?,
            command: words.collect(),
        })
    })
}

impl Layer {
    /// Runs it and shows what it prints: at once, or in one piece at its end when another runs beside it.
    fn run(&self, project: &Project, is_alone: bool) -> Result<Outcome> {
        eprintln!("=== {} ===", self.name);
        let start = Instant::now();
        let (reader, writer) = pipe().context("no pipe")?;
        let mut command = self.to_command(project)?;
        command.stdout(writer.try_clone()?).stderr(writer);
        let mut child = command
            .spawn()
            .with_context(|| format!("cannot start {}", self.command[0]))?;
        // It holds the pipe's other end, which would stay open.
        drop(command);
        let mut printed = String::new();
        let mut notes = Vec::new();
        for line in BufReader::new(reader).lines() {
            let line = line?;
            if line.contains(SECOND_TRY) || line.starts_with(LEFT_OUT) {
                notes.push(line.trim().to_owned());
            }
            if is_alone {
                eprintln!("{line}");
            } else {
                printed.push_str(&line);
                printed.push('\n');
            }
        }
        let passed = child.wait()?.success();
        let seconds = start.elapsed().as_secs_f64();
        if !is_alone {
            eprint!("=== {}, {seconds:.0} s ===\n{printed}", self.name);
        }
        Ok(Outcome {
            name: self.name,
            seconds,
            passed,
            notes,
        })
    }

    fn to_command(&self, project: &Project) -> Result<Command> {
        let (program, arguments) = self
            .command
            .split_first()
            .context("a layer has a command")?;
        let mut command = match *program {
            "xtask" => command(&project.xtask, &project.root),
            "npx" => project.npm_tool(arguments[0]),
            program => command(program, &project.root),
        };
        command.args(&arguments[usize::from(*program == "npx")..]);
        if let Ok(chromium) = system::chromium() {
            command.env("CHROMIUM", chromium);
        }
        if io::stderr().is_terminal() {
            command
                .env("CARGO_TERM_COLOR", "always")
                .env("FORCE_COLOR", "1");
        }
        Ok(command)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{LAYERS, Layer, Outcome, layers, report};
    use crate::project::Project;

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

    #[test]
    fn each_layer_has_a_known_lane_and_a_command() {
        assert_eq!(layers().count(), 12);
        for Layer {
            lane,
            name,
            command,
            ..
        } in layers()
        {
            assert!(["host", "wasm", "last"].contains(&lane), "{name}: {lane}");
            assert!(!command.is_empty(), "{name}");
        }
    }

    #[test]
    fn every_unit_test_of_the_loader_is_in_a_layer() {
        let folder = Project::find().expect("the project").root.join("loader");
        let names = fs::read_dir(folder).expect("the loader").map(|entry| {
            let name = entry.expect("an entry").file_name();
            format!("loader/{}", name.to_string_lossy())
        });
        let tests: Vec<_> = names.filter(|name| name.ends_with(".test.ts")).collect();
        assert!(!tests.is_empty());
        for test in tests {
            assert!(LAYERS.split_whitespace().any(|word| word == test), "{test}");
        }
    }
}
