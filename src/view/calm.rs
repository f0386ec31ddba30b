//! A calm minute: breathing with words, and looking around. It claims no effect, and everything entered is kept.

use crate::view::controls::Weight;
use crate::view::page::Page;
use care_guide_core::session::{Action, Session};

/// A calm minute.
pub fn calm(page: &mut Page, session: &Session) {
    let words = page.content().calm;
    page.title(words.title);
    page.actions(session, &[(Weight::Main, words.go_on, Action::Back)]);
}
