//! How private the guide is, with what the browser counts.

use care_guide_core::session::Session;

use crate::view::page::Page;

/// How private the guide is.
pub fn privacy(page: &mut Page, session: &Session) {
    let words = page.content().privacy;
    let (figures, config) = (&page.guide.figures, &*page.guide.config);
    page.title(words.title);
    page.parts(words.blocks);
    if config.events {
        page.line("p", words.events);
    }
    page.clinic_page(config.privacy.as_ref(), words.notice);
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
