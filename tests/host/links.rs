//! Where links lead: in each language to its own address, and to a crisis line wherever one is named.

use care_guide_content::evidence::Source;
use care_guide_core::lang::Lang;
use care_guide_core::session::Session;
use care_guide_core::step::Step;

use crate::plain_page::page;
use crate::screens::{clinic, every_step, html, spanish, words_of};

/// Where each link of a page leads.
fn links(html: &str) -> Vec<&str> {
    html.split(" href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

#[tokio::test]
async fn a_link_leads_where_the_file_says_in_each_language() {
    const ENGLISH: [&str; 8] = [
        "tel:911",
        "tel:988",
        "sms:988",
        "https://988lifeline.org/chat/",
        "tel:988",
        "sms:988?body=AYUDA",
        "https://988lifeline.org/",
        "sms:741741?body=HOME",
    ];
    const SPANISH: [&str; 8] = [
        "tel:911",
        "tel:988",
        "sms:988?body=AYUDA",
        "https://988lifeline.org/es/",
        "tel:988",
        "sms:988",
        "https://988lifeline.org/",
        "sms:741741?body=AYUDA",
    ];
    for (lang, expected) in [(Lang::EN, ENGLISH), (spanish(), SPANISH)] {
        let html = html(clinic(), Session::at(Step::Help).speaking(lang)).await;
        assert_eq!(links(&html)[..8], expected, "{}", lang.tag());
    }
    for lang in Lang::all() {
        for (name, step) in every_step() {
            let html = html(clinic(), Session::at(step).speaking(lang)).await;
            for link in links(&html) {
                let known = [
                    "tel:911",
                    "tel:988",
                    "sms:988",
                    "sms:838255",
                    "sms:741741",
                    "tel:+18006624357",
                    "tel:+18185550100",
                    "tel:+18185550199",
                ];
                let pages = [
                    "https://988lifeline.org/",
                    "https://www.weather.gov/",
                    "https://clinic.example/",
                ];
                let is_known = known.contains(&link.split('?').next().unwrap_or_default());
                assert!(
                    is_known || pages.iter().any(|page| link.starts_with(page)),
                    "{name}: {link}"
                );
            }
        }
    }
}

/// The paragraphs, points and the like of a page, each with what is in it up to the next one.
fn blocks(html: &str) -> Vec<&str> {
    const BEGIN: [&str; 9] = [
        "<p", "<li", "<dd", "<dt", "<h1", "<h2", "<h3", "<h4", "<summary",
    ];
    let is_begin = |at: &usize| {
        BEGIN.iter().any(|begin| {
            let rest = html[*at..].strip_prefix(begin);
            rest.is_some_and(|rest| rest.starts_with(['>', ' ']))
        })
    };
    let mut begins: Vec<_> = html.match_indices('<').map(|(at, _)| at).collect();
    begins.retain(is_begin);
    begins.push(html.len());
    begins
        .windows(2)
        .map(|pair| &html[pair[0]..pair[1]])
        .collect()
}

#[tokio::test]
async fn a_crisis_number_is_a_link_wherever_it_is_named() {
    const NUMBERS: [(&str, &str); 5] = [
        ("911", "tel:911"),
        ("988", "tel:988"),
        ("741741", "sms:741741"),
        ("838255", "sms:838255"),
        ("1-800-662-4357", "tel:+18006624357"),
    ];
    let cites = Source::ALL.map(|source| source.record().cite());
    let mut named = 0;
    for lang in Lang::all() {
        let mut pages = vec![("plain page".to_owned(), page(lang).await)];
        for (name, step) in every_step() {
            pages.push((name, html(clinic(), Session::at(step).speaking(lang)).await));
        }
        for (name, html) in pages {
            let blocks = blocks(&html);
            for (at, block) in blocks.iter().enumerate() {
                let text = words_of(block);
                if cites.iter().any(|cite| text.contains(cite)) {
                    continue;
                }
                // The crisis lines have a sentence of their own above them.
                let end = blocks.len().min(at + 3);
                for (number, link) in NUMBERS {
                    let is_named = text
                        .split(|c: char| !(c.is_alphanumeric() || c == '-'))
                        .any(|word| word == number);
                    named += usize::from(is_named);
                    let mut near = blocks[at..end].iter().flat_map(|block| links(block));
                    let is_linked = near.any(|known| known.starts_with(link));
                    assert!(
                        !is_named || is_linked,
                        "{name}, {}: no link to {number} beside {text:?}",
                        lang.tag()
                    );
                }
            }
        }
    }
    assert!(named > 40, "{named}");
}
