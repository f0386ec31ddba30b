//! The layers of tests, and how one of them runs.

use std::io::{self, BufRead, BufReader, IsTerminal, pipe};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::shell::command;
use crate::system;

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
pub struct Layer {
    pub is_quick: bool,
    pub lane: &'static str,
    pub name: &'static str,
    pub command: Vec<&'static str>,
}

/// How one layer ended.
pub struct Outcome {
    pub name: &'static str,
    pub seconds: f64,
    pub passed: bool,
    /// What it said that is worth reading at the end.
    pub notes: Vec<String>,
}

/// All of them, in the order in which they run.
pub fn layers() -> impl Iterator<Item = Layer> {
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
    pub fn run(&self, project: &Project, is_alone: bool) -> Result<Outcome> {
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

    /// The command that runs it.
    pub fn to_command(&self, project: &Project) -> Result<Command> {
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
    use walkdir::WalkDir;

    use super::{LAYERS, Layer, layers};
    use crate::project::Project;

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
    fn every_unit_test_that_node_runs_is_in_a_layer() {
        let root = Project::find().expect("the project").root;
        for folder in ["bench", "kit", "loader", "xtask/web/tests"] {
            let files = WalkDir::new(root.join(folder)).into_iter();
            let paths = files.map(|file| file.expect("an entry").into_path());
            let paths = paths.map(|path| {
                let path = path.strip_prefix(&root).expect("a path of the project");
                path.to_str().expect("a name in UTF-8").to_owned()
            });
            let tests: Vec<_> = paths
                .filter(|path| path.ends_with(".test.ts") || path.ends_with(".test.mjs"))
                .collect();
            assert!(!tests.is_empty(), "{folder}");
            for test in tests {
                assert!(LAYERS.split_whitespace().any(|word| word == test), "{test}");
            }
        }
    }
}
