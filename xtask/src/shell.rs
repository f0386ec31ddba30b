//! Starting other programs, and telling the developer what is going on.

use std::ffi::{OsStr, OsString};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};

/// How many lines of a failed program's output are worth showing.
const TAIL: usize = 30;

/// Does one long step: says what it is, and afterward how long it took.
///
/// # Errors
/// Whatever the step returns.
pub fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("==> {what}");
    let start = Instant::now();
    let value = work()?;
    let name = what.split(" (").next().unwrap_or(what);
    eprintln!("    {name}: done in {:.1} s", start.elapsed().as_secs_f64());
    Ok(value)
}

/// A command in `dir`, without the variables that `cargo run` set for this tool.
///
/// They describe this tool's own build and would mislead another cargo or rustc.
pub fn command(program: impl AsRef<OsStr>, dir: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(dir);
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(is_set_by_cargo_run) {
            command.env_remove(name);
        }
    }
    command
}

fn is_set_by_cargo_run(name: &str) -> bool {
    const NAMES: [&str; 5] = [
        "CARGO",
        "CARGO_BIN_NAME",
        "CARGO_CRATE_NAME",
        "CARGO_PRIMARY_PACKAGE",
        "RUST_RECURSION_COUNT",
    ];
    NAMES.contains(&name) || name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
}

/// `PATH` with `first` in front.
///
/// # Errors
/// When a folder's name cannot be part of `PATH`.
pub fn path_with(first: &[PathBuf]) -> Result<OsString> {
    let old = std::env::var_os("PATH").unwrap_or_default();
    let all = first.iter().cloned().chain(std::env::split_paths(&old));
    std::env::join_paths(all).context("a folder of PATH has a name that PATH cannot hold")
}

/// Runs a command whose output the developer should see.
///
/// # Errors
/// When it cannot be started or fails.
pub fn run(command: &mut Command) -> Result<()> {
    let name = name_of(command);
    let status = command
        .status()
        .with_context(|| format!("cannot start {name}"))?;
    if !status.success() {
        bail!("{name} failed ({status})");
    }
    Ok(())
}

/// Runs a command whose output matters only when it fails; its last lines are then shown.
///
/// # Errors
/// When it cannot be started or fails.
pub fn run_quiet(command: &mut Command) -> Result<()> {
    capture(command).map(drop)
}

/// Runs a command and returns what it printed to its standard output.
///
/// # Errors
/// When it cannot be started or fails; its last lines are then shown.
pub fn capture(command: &mut Command) -> Result<String> {
    command.stdin(Stdio::null());
    let name = name_of(command);
    let output = command
        .output()
        .with_context(|| format!("cannot start {name}"))?;
    if !output.status.success() {
        show_tail(&output.stdout);
        show_tail(&output.stderr);
        bail!("{name} failed ({})", output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("{name} printed no readable text"))
}

/// What a command prints, or nothing when it cannot be run or fails.
pub fn try_capture(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// Sends `input` through a command.
///
/// # Errors
/// When it cannot be started or fails.
pub fn filter(command: &mut Command, input: &str) -> Result<String> {
    let name = name_of(command);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {name}"))?;
    let mut stdin = child.stdin.take().context("no standard input")?;
    // The program may print before it has read everything: write and read side by side.
    let output = std::thread::scope(|scope| {
        scope.spawn(move || stdin.write_all(input.as_bytes()));
        child.wait_with_output()
    })?;
    if !output.status.success() {
        bail!("{name} failed ({})", output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("{name} printed no readable text"))
}

/// Runs a command that reads `input` and whose output the developer should see.
///
/// # Errors
/// When it cannot be started or fails.
pub fn feed(command: &mut Command, input: &str) -> Result<()> {
    let name = name_of(command);
    let mut child = command
        .stdin(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {name}"))?;
    let mut stdin = child.stdin.take().context("no standard input")?;
    stdin
        .write_all(input.as_bytes())
        .with_context(|| format!("{name} stopped reading"))?;
    drop(stdin);
    let status = child.wait()?;
    if !status.success() {
        bail!("{name} failed ({status})");
    }
    Ok(())
}

fn show_tail(output: &[u8]) {
    let text = String::from_utf8_lossy(output);
    let lines: Vec<_> = text.lines().collect();
    for line in &lines[lines.len().saturating_sub(TAIL)..] {
        eprintln!("    {line}");
    }
}

fn name_of(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let stem = program.file_stem().unwrap_or(command.get_program());
    let first = command.get_args().next().unwrap_or_default();
    format!("`{} {}`", stem.display(), first.display())
}
