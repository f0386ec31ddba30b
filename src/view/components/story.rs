//! A short text with more of it one tap away: other routes, "treatment-resistant", how ketamine may work.

use crate::view::components::blocks::claims_of;
use crate::view::components::controls::{Weight, to};
use crate::view::page::Page;
use care_guide_content::evidence::Claim;
use care_guide_content::{Fold, StoryWords};
use care_guide_core::session::Session;
use care_guide_core::step::Step;

/// The text, its folds, and the ways on.
pub fn story(page: &mut Page, session: &Session, words: &'static StoryWords) {
    let mut claims = claims_of(words.blocks);
    claims.extend(claims_of_folds(words.folds));
    page.title(words.title);
    page.blocks(words.blocks);
    page.extras(|page| {
        page.folds(words.folds);
        page.where_from(&claims);
    });
    page.on_from_care(session);
}

/// The claims behind folds.
pub fn claims_of_folds(folds: &[Fold]) -> Vec<Claim> {
    let mut claims = Vec::new();
    for fold in folds {
        claims.extend(claims_of(fold.blocks));
    }
    claims
}

impl Page<'_> {
    /// A row of folds.
    pub fn folds(&mut self, folds: &[Fold]) {
        for fold in folds {
            self.folded(fold.title, |page| page.blocks(fold.blocks));
        }
    }

    /// The way on from a screen of What can help.
    pub fn on_from_care(&mut self, session: &Session) {
        let words = self.content().options;
        let compare = to(Weight::Main, words.to_compare, Step::Compare);
        self.actions(session, &[compare]);
    }
}
