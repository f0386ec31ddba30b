//! Other routes when care falls short.

use crate::view::page::Page;
use care_guide_core::session::Session;

/// Other routes when care falls short.
pub fn routes(page: &mut Page, session: &Session) {
    let words = page.content().routes;
    page.title(words.title);
    page.actions(session, &[]);
}
