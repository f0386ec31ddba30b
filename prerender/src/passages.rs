//! Prints every passage of our own words, one JSON object a line, for the reading test.
//!
//! Left out are the words of the instruments, which are verbatim, and the names of sources.

#[path = "../../tests/host/screens.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod screens;

use care_guide_core::lang::Lang;

/// Prints them in every language.
pub async fn print() {
    for lang in Lang::all() {
        let verbatim = screens::verbatim(lang);
        for (screen, step) in screens::every_step() {
            for line in screens::words(step, lang).await.lines() {
                if !verbatim.contains(&line) && !line.starts_with("https://") {
                    let lang = lang.tag();
                    println!(
                        "{}",
                        serde_json::json!({ "lang": lang, "screen": screen, "text": line })
                    );
                }
            }
        }
    }
}
