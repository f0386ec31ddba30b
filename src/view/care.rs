//! One kind of care, under the same five headings as every other.

use crate::view::page::Page;
use care_guide_core::marks::Care;
use care_guide_core::session::Session;

/// One kind of care.
pub fn care(page: &mut Page, session: &Session, care: Care) {
    let words = (page.content().care)(care);
    page.title(words.title);
    page.actions(session, &[]);
}
