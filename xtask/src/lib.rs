//! The developer's tool of care-guide, one module per job; `main.rs` is its command line.

pub mod bench;
pub mod browser;
pub mod build;
pub mod check;
pub mod debian;
pub mod engines;
pub mod frame;
pub mod inputs;
pub mod lock;
pub mod npm;
pub mod project;
pub mod python;
pub mod readers;
pub mod reading;
pub mod rename;
pub mod sbom;
pub mod serve;
pub mod setup;
pub mod shell;
pub mod site;
pub mod size;
pub mod test;
pub mod toolchain;
pub mod tools;
pub mod twin;
