//! Signatures, in a copy of the content.

mod refused;
mod stands;
mod told;
mod unsigned;

use std::fs;

use content_build::{Signature, build, sign};
use serde_json::Value;

use crate::copy::Copy;

/// A copy of the content that no one has signed.
fn unsigned(name: &str) -> Copy {
    let copy = Copy::new(name);
    fs::write(copy.0.join("content/signoff.toml"), "").expect("a writable copy");
    copy
}

fn signature(role: &str, what: &[&str], except: &[&str]) -> Signature {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    Signature {
        role: role.to_owned(),
        name: "Jane Doe".to_owned(),
        credentials: "MD".to_owned(),
        date: "2026-11-24".to_owned(),
        edition: String::new(),
        what: owned(what),
        except: owned(except),
    }
}

/// Signs what a packet of today has.
fn sign_now(copy: &Copy, signature: Signature) -> Result<String, String> {
    let edition = edition(copy);
    sign(
        &copy.0,
        &Signature {
            edition,
            ..signature
        },
    )
}

/// All that packets are made of.
fn packet(copy: &Copy) -> Value {
    let written = build(&copy.0, true).unwrap_or_else(|refusals| panic!("{refusals:?}"));
    serde_json::from_str(&written.review).expect("JSON")
}

fn edition(copy: &Copy) -> String {
    packet(copy)["edition"]
        .as_str()
        .expect("an edition")
        .to_owned()
}

/// The packet's part on a role: what it has signed, and what changed since.
struct Part {
    asked: usize,
    signed: Vec<String>,
    changed: Vec<String>,
}

fn part(copy: &Copy, role: &str) -> Part {
    let packet = packet(copy);
    let roles = packet["roles"].as_array().expect("roles");
    let found = roles
        .iter()
        .find(|found| found["key"] == role)
        .expect("the role");
    let changed = found["changed"].as_array().expect("what changed");
    Part {
        asked: found["asked"].as_array().expect("ids").len(),
        signed: found["signed"]
            .as_object()
            .expect("ids")
            .keys()
            .cloned()
            .collect(),
        changed: changed
            .iter()
            .map(|one| one["id"].as_str().expect("an id").to_owned())
            .collect(),
    }
}

/// The ids that a change unsigns, of all that were signed; the count of what changed since it was signed.
fn unsigned_by(copy: &Copy, role: &str, change: impl FnOnce(&Copy)) -> (Vec<String>, usize) {
    let before = part(copy, role);
    assert_eq!(before.signed.len(), before.asked, "all is signed");
    change(copy);
    let after = part(copy, role);
    let gone = before
        .signed
        .into_iter()
        .filter(|id| !after.signed.contains(id));
    (gone.collect(), after.changed.len())
}
