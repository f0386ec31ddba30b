//! Starting other programs, and telling the developer what is going on.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};

/// How many lines of a failed program's output are worth showing.
const TAIL: usize = 40;

/// Does one long step: says what it is, and afterward how long it took.
pub fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("==> {what}");
    let start = Instant::now();
    let value = work()?;
    let name = what.split(" (").next().unwrap_or(what);
    eprintln!("    {name}: done in {:.1} s", start.elapsed().as_secs_f64());
    Ok(value)
}

/// A command in `dir`, which finds what `cargo install` brought.
///
/// It is without the variables that `cargo run` set for this tool: they describe this tool's own build.
pub fn command(program: impl AsRef<OsStr>, dir: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(dir).env("PATH", path());
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        let is_cargos = matches!(&*text, "CARGO" | "RUST_RECURSION_COUNT")
            || [
                "CARGO_PKG_",
                "CARGO_MANIFEST_",
                "CARGO_BIN_",
                "CARGO_CRATE_",
                "CARGO_PRIMARY_",
            ]
            .iter()
            .any(|start| text.starts_with(start));
        if is_cargos {
            command.env_remove(&name);
        }
    }
    command
}

/// Runs a command whose output the developer should see.
pub fn run(command: &mut Command) -> Result<()> {
    let name = name_of(command);
    let status = command.status().with_context(|| cannot_start(&name))?;
    if !status.success() {
        bail!("{name} failed ({status})");
    }
    Ok(())
}

/// Runs a command and returns what it printed; its last lines are shown when it fails.
pub fn capture(command: &mut Command) -> Result<String> {
    let name = name_of(command);
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| cannot_start(&name))?;
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

/// Runs a command that reads `input` and whose output the developer should see.
pub fn feed(command: &mut Command, input: &str) -> Result<()> {
    let name = name_of(command);
    let mut child = command
        .stdin(Stdio::piped())
        .spawn()
        .with_context(|| cannot_start(&name))?;
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

/// The program of this name that is on `PATH`.
pub fn find_on_path(program: &str) -> Option<PathBuf> {
    let path = path();
    let mut files = env::split_paths(&path).map(|folder| folder.join(program));
    files.find(|file| file.is_file())
}

fn path() -> OsString {
    let old = env::var_os("PATH").unwrap_or_default();
    let installed = cargo_home().map(|home| home.join("bin"));
    let all = env::split_paths(&old).chain(installed);
    env::join_paths(all).unwrap_or(old)
}

/// The folder that cargo keeps its own things in.
pub fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
}

fn show_tail(output: &[u8]) {
    let text = String::from_utf8_lossy(output);
    let lines: Vec<_> = text.lines().collect();
    for line in &lines[lines.len().saturating_sub(TAIL)..] {
        eprintln!("    {line}");
    }
}

fn cannot_start(name: &str) -> String {
    format!("cannot start {name}; `cargo xtask setup` installs what a build needs")
}

fn name_of(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let stem = program.file_stem().unwrap_or(command.get_program());
    let first = command.get_args().next().unwrap_or_default();
    format!("`{} {}`", stem.display(), first.display())
}
