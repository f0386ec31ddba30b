//! Who should not have it?

use super::{each, more, reminder, sources};
use crate::view::components::blocks::claims_of;
use crate::view::page::Page;

/// The screen.
pub fn exclusions(page: &mut Page) {
    let words = page.content().exclusions;
    page.title(words.title);
    let mut told = vec![reminder(page)];
    told.extend(claims_of(words.sense.blocks));
    told.extend(each::claims(&[&words.never]));
    page.heading(1, words.sense.title);
    page.blocks(words.sense.blocks);
    each::shown(page, &words.never);
    told.extend(claims_of(words.compounded.blocks));
    let all = [&words.tell, &words.pregnancy, &words.together];
    page.extras(|page| {
        each::folded(page, &all);
        more(page, &words.compounded);
        sources(page, &all, &told);
    });
}
