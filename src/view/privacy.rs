//! How private the guide is, with what the browser counts.

use care_guide_core::session::Session;

use crate::view::page::Page;

/// How private the guide is.
pub fn privacy(page: &mut Page, session: &Session) {
    let words = page.content().privacy;
    let figures = &page.guide.figures;
    page.title(words.title);
    page.blocks(words.blocks);
    page.heading(1, words.figures_title);
    page.within("dl.facts figures", |page| {
        for (name, figure) in [
            (words.requests, figures.requests),
            (words.stored, figures.stored),
        ] {
            page.within("div", |page| {
                page.line("dt", name);
                page.kept("dd", &figure.to_string());
            });
        }
    });
    page.actions(session, &[]);
}
