//! Prints every passage of our own words, one JSON object a line, for the reading test.
//!
//! Left out are the words of the instruments, which are verbatim, and the names of sources.

#[path = "../../tests/host/screens.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod screens;

use care_guide_content::Spoken;
use care_guide_content::evidence::Source;
use care_guide_core::lang::Lang;

/// Prints them in every language.
pub async fn print() {
    for lang in Lang::all() {
        let verbatim = verbatim(lang);
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

fn verbatim(lang: Lang) -> Vec<&'static str> {
    let content = lang.content();
    let (gad7, phq2, panic) = (content.gad7, content.phq2, content.phq_panic);
    let mut verbatim = vec![
        gad7.stem,
        gad7.attribution,
        gad7.difficulty.question,
        phq2.stem,
        panic.symptoms_stem,
    ];
    verbatim.extend(gad7.items);
    verbatim.extend(phq2.items);
    verbatim.extend(panic.attacks);
    verbatim.extend(panic.symptoms);
    let mut verbatim: Vec<_> = verbatim.into_iter().map(|words| lang.say(words)).collect();
    verbatim.extend(Source::ALL.map(|source| source.record().cite()));
    verbatim
}
