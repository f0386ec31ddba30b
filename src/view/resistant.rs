//! What "treatment-resistant" means, and what it does not.

use crate::view::page::Page;
use care_guide_core::session::Session;

/// What "treatment-resistant" means, and what it does not.
pub fn resistant(page: &mut Page, session: &Session) {
    let words = page.content().resistant;
    page.title(words.title);
    page.actions(session, &[]);
}
