//! The question that comes when nothing was done for long.

use care_guide_core::session::Action;

use crate::view::components::controls::Weight;
use crate::view::page::Page;

/// Asks before it clears. It neither takes the focus nor scrolls: nobody may be there.
pub fn still_there(page: &mut Page) {
    let words = page.content().still_there;
    page.within("div", |page| {
        page.attr("role", "alert");
        page.title(words.title);
        page.line("p", words.text);
        page.within("p", |page| {
            page.button((Weight::Main, words.keep, Action::Back));
        });
    });
}
