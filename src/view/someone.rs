//! For a person who is here for somebody else.

use crate::view::page::Page;
use care_guide_core::session::Session;

/// For a person who is here for somebody else.
pub fn someone(page: &mut Page, session: &Session) {
    let words = page.content().someone;
    page.title(words.title);
    page.actions(session, &[]);
}
