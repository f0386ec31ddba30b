//! Who may look at what a visitor entered. That nobody else can, the compiler says: `tests/wall/` holds it to that.

use std::fs;

use care_guide_core::Private;
use care_guide_core::session::Session;
use care_guide_core::step::Step;
use care_guide_html::{Builder, doors::variants};

use crate::documents::{extension, root, tree};

const LOOKS: &str = "care-guide-private";

/// The rules, what is taken along, and what draws alternatives; then tools that are in no build for a clinic.
const MAY_LOOK: [&str; 5] = [
    "crates/core/Cargo.toml",
    "crates/export/Cargo.toml",
    "crates/html/Cargo.toml",
    "fuzz/Cargo.toml",
    "prerender/Cargo.toml",
];

/// Whether a manifest gives its crate what looks inside.
fn may_look(manifest: &str) -> bool {
    let sections = manifest.split("\n[");
    sections
        .filter(|section| section.starts_with("dependencies]"))
        .any(|section| section.contains(LOOKS))
}

#[test]
fn only_rules_export_and_builder_may_look_inside() {
    let read = |path: &str| fs::read_to_string(root().join(path)).expect(path);
    let tree = tree();
    let manifests = tree.iter().filter(|path| path.ends_with("Cargo.toml"));
    let found: Vec<_> = manifests.filter(|path| may_look(&read(path))).collect();
    assert_eq!(found, MAY_LOOK);
    let mut passed_on = Vec::new();
    for path in tree.iter().filter(|path| extension(path) == Some("rs")) {
        let source = read(path);
        let lines = source.lines().map(str::trim);
        let lines = lines.filter(|line| line.starts_with("pub use care_guide_private"));
        passed_on.extend(lines.map(str::to_owned));
    }
    assert_eq!(passed_on, ["pub use care_guide_private::Private;"]);
}

/// Who has a way to the finished document, in which what was entered can be read: what touches the browser, and what
/// gives a screen to yew.
const MAY_READ: [&str; 8] = [
    "crates/export/src/device.rs",
    "src/browser.rs",
    "src/panic_hook.rs",
    "src/run.rs",
    "src/view/app.rs",
    "src/view/page.rs",
    "src/view/plain_page.rs",
    "src/view/screen.rs",
];

#[test]
fn no_screen_has_a_way_to_the_finished_document() {
    let tree = tree();
    let product = tree.iter().filter(|path| {
        ["src/", "crates/"]
            .iter()
            .any(|room| path.starts_with(room))
            && extension(path) == Some("rs")
    });
    let lets_off = |path: &&String| {
        let source = fs::read_to_string(root().join(path)).expect(path);
        ["disallowed_methods", "all", "style"]
            .iter()
            .any(|lint| source.contains(&format!("clippy::{lint}")))
    };
    let found: Vec<_> = product.filter(lets_off).collect();
    assert_eq!(found, MAY_READ);
    let ways = fs::read_to_string(root().join("clippy.toml")).expect("lints");
    for way in [
        "gloo::utils::document",
        "wasm_bindgen::JsCast::dyn_into",
        "Builder::finish",
    ] {
        assert!(ways.contains(way), "{way}");
    }
}

#[test]
fn a_crate_that_is_given_the_look_is_noticed() {
    let tests = "[package]\nname = \"a\"\n[dev-dependencies]\ncare-guide-private = {}\n";
    assert!(!may_look(tests));
    assert!(may_look(&tests.replace("dev-dependencies", "dependencies")));
}

#[test]
fn what_was_entered_is_not_printed() {
    let session = Session::at(Step::Welcome);
    assert_eq!(format!("{:?}", session.points()), "Private");
    assert!(format!("{session:?}").contains("entered: Private,"));
}

#[test]
#[should_panic(expected = "no room for")]
fn words_longer_than_the_room_that_is_kept_for_them_are_noticed() {
    let mut page = Box::<Builder>::default();
    variants(&mut page, |cell| {
        cell.kept(&Private::new("May 1".to_owned()), "May 10".to_owned());
        cell.kept(&Private::new("May 10".to_owned()), "May 1".to_owned());
    });
}
