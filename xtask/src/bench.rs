//! `cargo xtask bench`: the sizes as a table.

use std::path::Path;

use anyhow::Result;

use crate::project::{FRAME, LOADER, WASM};
use crate::size::{LOADER_GZIP, Size, TOTAL_BROTLI, TOTAL_GZIP, Visit};

/// Prints what a visit downloads, in kB of 1000 bytes.
///
/// # Errors
/// When `dist` lacks a file.
pub fn bench(dist: &Path) -> Result<()> {
    let visit = Visit::measure(dist)?;
    let total = visit.total();
    println!(
        "{:<22}{:>10}{:>10}{:>10}",
        "kB", "raw", "gzip -9", "brotli 11"
    );
    row(LOADER, visit.loader);
    row(FRAME, visit.frame);
    row(WASM, visit.wasm);
    row("total", total);
    println!();
    verdict("total, gzip", total.gzip, TOTAL_GZIP);
    verdict("total, brotli", total.brotli, TOTAL_BROTLI);
    verdict("loader, gzip", visit.loader.gzip, LOADER_GZIP);
    Ok(())
}

fn row(name: &str, size: Size) {
    let [raw, gzip, brotli] = [size.raw, size.gzip, size.brotli].map(kilobytes);
    println!("{name:<22}{raw:>10}{gzip:>10}{brotli:>10}");
}

fn verdict(name: &str, size: usize, budget: usize) {
    let (size_kb, budget_kb) = (kilobytes(size), kilobytes(budget));
    let word = if size <= budget { "within" } else { "OVER" };
    println!("{name:<14} {size_kb:>6} of {budget_kb:>6} kB: {word} budget");
}

fn kilobytes(bytes: usize) -> String {
    // Rounded up: a size above a budget must not look like one on it.
    let tenths = bytes.div_ceil(100);
    format!("{}.{}", tenths / 10, tenths % 10)
}
