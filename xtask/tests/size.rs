//! The built guide keeps to its size budgets; run it with `cargo test -p xtask --test size`.

use std::path::Path;

use xtask::size::{LOADER_GZIP, TOTAL_BROTLI, TOTAL_GZIP, Visit};

fn visit() -> Visit {
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("../dist");
    Visit::measure(&dist).unwrap_or_else(|error| panic!("{error:#}"))
}

#[test]
fn a_visit_downloads_at_most_its_budget() {
    let total = visit().total();
    assert!(total.gzip <= TOTAL_GZIP, "{total:?}");
    assert!(total.brotli <= TOTAL_BROTLI, "{total:?}");
}

#[test]
fn the_clinics_page_loads_a_small_script() {
    let loader = visit().loader;
    assert!(loader.gzip <= LOADER_GZIP, "{loader:?}");
}
