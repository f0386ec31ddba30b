//! The list of what the guide is made of; run it with `cargo test -p xtask --test sbom`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use cyclonedx_bom::models::component::Component;
use cyclonedx_bom::prelude::{Bom, SpecVersion, Validate};
use serde_json::Value;
use sha2::{Digest, Sha384};
use xtask::project::{DEMO, SBOM, names};
use xtask::shell::{capture, command};
use xtask::toolchain::TARGET;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn bom() -> Bom {
    let list = std::fs::read(root().join("dist").join(SBOM)).expect("a build made it");
    Bom::parse_from_json(&*list).expect("CycloneDX")
}

fn components(bom: &Bom) -> &[Component] {
    &bom.components.as_ref().expect("components").0
}

/// The address of each package that cargo compiles for the browser, by cargo's own plan of the build.
fn planned() -> BTreeSet<String> {
    let mut cargo = command("cargo", &root());
    cargo
        .args(["build", "--release", "--locked", "--target", TARGET])
        .args(["--unit-graph", "-Zunstable-options"])
        // The plan is not stable yet; the pinned compiler is known to print it.
        .env("RUSTC_BOOTSTRAP", "1");
    let plan: Value = serde_json::from_str(&capture(&mut cargo).expect("a plan")).expect("JSON");
    let units = plan["units"].as_array().expect("units");
    let linked = units
        .iter()
        .filter(|unit| unit["platform"] == TARGET && unit["mode"] == "build");
    let ids = linked.map(|unit| unit["pkg_id"].as_str().expect("a package"));
    let crates = ids.filter_map(|id| id.strip_prefix("registry+")?.split_once('#'));
    crates.map(|(_, id)| format!("pkg:cargo/{id}")).collect()
}

#[test]
fn it_is_valid_cyclonedx() {
    let outcome = bom().validate_version(SpecVersion::V1_5);
    assert!(outcome.passed(), "{outcome:?}");
}

#[test]
fn it_lists_each_crate_that_is_linked_and_no_other() {
    let bom = bom();
    let purls = components(&bom)
        .iter()
        .filter_map(|component| component.purl.as_ref());
    let listed: BTreeSet<_> = purls.map(ToString::to_string).collect();
    assert_eq!(listed, planned());
    let has_yew = listed
        .iter()
        .any(|package| package.starts_with("pkg:cargo/yew@"));
    assert!(has_yew, "{listed:?}");
}

#[test]
fn it_lists_the_standard_library_and_the_generated_script() {
    let bom = bom();
    let others = components(&bom)
        .iter()
        .filter(|component| component.purl.is_none());
    let others: Vec<_> = others
        .map(|component| {
            let version = component.version.as_ref().map(ToString::to_string);
            (component.name.to_string(), version.unwrap_or_default())
        })
        .collect();
    let names: Vec<_> = others.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["std", "wasm-bindgen-glue"]);
    assert!(others[0].1.starts_with("rustc 1."), "{others:?}");
    assert!(others[1].1.starts_with("0.2."), "{others:?}");
}

#[test]
fn it_names_the_very_files_that_a_clinic_uploads() {
    let list = std::fs::read_to_string(root().join("dist").join(SBOM)).expect("a build made it");
    let list: Value = serde_json::from_str(&list).expect("JSON");
    let files = list["metadata"]["component"]["components"]
        .as_array()
        .expect("files");
    let mut named = Vec::new();
    for file in files {
        let name = file["name"].as_str().expect("a name");
        let bytes = std::fs::read(root().join("dist").join(name)).expect("the file");
        let hash = format!("{:x}", Sha384::digest(bytes));
        assert_eq!(file["hashes"][0]["content"], hash, "{name}");
        named.push(name);
    }
    let mut others = names(&root().join("dist")).expect("dist");
    others.retain(|name| name != DEMO && name != SBOM);
    assert_eq!(named, others);
}
