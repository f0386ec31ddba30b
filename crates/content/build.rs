//! Turns `content/` and the list of the tag's attributes into Rust, or says what is wrong in them.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=../../content");
    println!("cargo::rerun-if-env-changed={}", content_build::DRAFT);
    let is_draft = env::var_os(content_build::DRAFT).is_some();
    let written = match content_build::build(Path::new("../.."), is_draft) {
        Ok(written) => written,
        Err(refusals) => {
            for refusal in refusals {
                println!("cargo::error={refusal}");
            }
            return;
        }
    };
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo gives a folder"));
    let rust = [
        ("content.rs", written.content),
        ("evidence.rs", written.evidence),
    ];
    let rust = rust.map(|(name, rust)| (name.to_owned(), rust));
    for (name, text) in rust.into_iter().chain(written.words) {
        fs::write(out.join(name), text).expect("the folder takes a file");
    }
}
