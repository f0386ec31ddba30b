//! The committed corpus of the fuzz targets holds without a fuzzer too.

use std::fs;
use std::path::Path;

#[path = "../../fuzz/src/lib.rs"]
pub mod properties;

/// Gives a target each file of its corpus; a failure shows the name of the last one.
fn replay(target: &str, property: impl Fn(&[u8])) {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let files = fs::read_dir(corpus.join(target)).expect("a corpus");
    let mut count = 0;
    for file in files {
        let path = file.expect("a file").path();
        println!("{}", path.display());
        property(&fs::read(path).expect("a file"));
        count += 1;
    }
    assert!(count >= 10, "{count} files");
}

#[test]
fn attributes_of_the_corpus_give_a_configuration_that_can_be_shown() {
    replay("config", properties::config);
}

#[test]
fn addresses_of_the_corpus_give_harmless_links_or_none() {
    replay("link", properties::link);
}

#[test]
fn files_of_the_corpus_are_read_or_refused() {
    replay("file", properties::file);
}

#[test]
fn heights_of_the_corpus_stay_within_their_form() {
    replay("port", properties::port);
}

#[test]
fn actions_of_the_corpus_break_no_rule() {
    replay("session", properties::session);
}
