//! What is left after Hide and clear.

use care_guide_core::step::Step;

use crate::view::components::controls::{Weight, to};
use crate::view::page::Page;

/// Nothing is left.
pub fn cleared(page: &mut Page) {
    let words = page.content().cleared;
    let (away, weather) = words.away;
    page.title(words.title);
    page.line("p", words.text);
    page.within("div.actions", |page| {
        page.button(to(Weight::Main, words.again, Step::Welcome));
        page.within("a.button second", |page| {
            page.leads(away);
            page.attr("target", "_top");
            page.attr("rel", "noreferrer");
            page.text(weather);
        });
    });
}
