//! The command line of `cargo xtask`.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use xtask::project::Project;
use xtask::toolchain::Choice;
use xtask::{bench, build, check, engines, readers, reading, setup, test, twin};
use xtask::{serve, site::Mount};

/// Builds, serves, tests and measures care-guide.
///
/// A newcomer needs two: `cargo xtask serve` and `cargo xtask test`.
/// Each installs what it needs the first time, about five minutes in all.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,

    /// Which standard library the WebAssembly build uses
    #[arg(
        long,
        global = true,
        value_enum,
        default_value = "auto",
        env = "CARE_GUIDE_WASM_STD"
    )]
    wasm_std: Choice,
}

#[derive(Subcommand)]
enum Command {
    /// Install whatever is missing to build the guide; skip what is there
    Setup {
        /// Also install what the tests need: browsers, Clippy for WebAssembly, cargo-deny
        #[arg(long)]
        tests: bool,
    },
    /// Build the guide into dist/; does nothing when dist/ is up to date
    Build {
        /// Build even when dist/ is up to date
        #[arg(long)]
        force: bool,
        /// Build one for the tests, which panics on demand, into target/xtask/faulty/dist
        #[arg(long)]
        faulty: bool,
        /// Accepted and ignored: every build is a release build
        #[arg(long, hide = true)]
        release: bool,
    },
    /// Build when needed, then serve dist/ on this machine only
    Serve {
        /// The port to listen on; 0 takes any free one
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Serve dist/ as it is
        #[arg(long)]
        no_build: bool,
        /// Also serve the folder DIR under the address PATH; may be repeated
        #[arg(long, value_name = "PATH=DIR")]
        mount: Vec<Mount>,
        /// Print a line for each request: method, path, status
        #[arg(long)]
        log: bool,
    },
    /// Run every test: checks, Rust tests, reading grade, two builds, size, FHIR readers, three browsers
    Test {
        /// Leave out the browser tests
        #[arg(long)]
        quick: bool,
    },
    /// Build a copy of the sources at another path, and compare every byte
    Reproduce,
    /// Run the core journey in Firefox and WebKit (about 1 minute)
    Engines,
    /// Check formatting, lints, licenses and the types of the JavaScript
    Check,
    /// Check that our own words read at grade 6 on average and 8 at most
    Reading,
    /// Read the clinic files (FHIR) with readers that nobody here wrote
    Readers,
    /// Show the size of every file a visit downloads, against the budget
    Bench {
        /// Measure another folder than dist/
        #[arg(long, value_name = "DIR")]
        dist: Option<PathBuf>,
    },
}

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> Result<()> {
    let project = Project::find()?;
    let choice = cli.wasm_std;
    match cli.command {
        Command::Setup { tests } => setup::setup(&project, choice, tests),
        Command::Build { force, faulty, .. } => {
            let project = if faulty { project.faulty() } else { project };
            build::build(&project, choice, force)
        }
        Command::Serve {
            port,
            no_build,
            mount,
            log,
        } => {
            if !no_build {
                build::build(&project, choice, false)?;
            }
            serve::serve(&project, port, mount, log)
        }
        Command::Test { quick } => test::test(&project, choice, quick),
        Command::Reproduce => twin::reproduce(&project, choice),
        Command::Engines => {
            engines::install_missing(&project)?;
            build::build(&project, choice, false)?;
            engines::test(&project)
        }
        Command::Check => check::check(&project, choice),
        Command::Reading => reading::reading(&project),
        Command::Readers => readers::readers(&project),
        Command::Bench { dist } => bench::bench(dist.as_deref().unwrap_or(project.dist())),
    }
}
