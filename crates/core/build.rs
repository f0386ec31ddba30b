//! Turns codes and rules of the official forms, and the lists of languages and of the tag's attributes, into Rust, or says what is wrong in them.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=../../content/instruments");
    println!("cargo::rerun-if-changed=../../content/languages");
    println!("cargo::rerun-if-changed=../../loader/attributes.toml");
    let rules = match content_build::rules(Path::new("../..")) {
        Ok(rules) => rules,
        Err(refusals) => {
            for refusal in refusals {
                println!("cargo::error={refusal}");
            }
            return;
        }
    };
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo gives a folder"));
    for (name, text) in [
        ("forms.rs", rules.forms),
        ("languages.rs", rules.languages),
        ("attributes.rs", rules.attributes),
    ] {
        fs::write(out.join(name), text).expect("the folder takes a file");
    }
}
