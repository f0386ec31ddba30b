//! Cost and insurance: what to ask, and which rights there are. No prices.

use super::{each, more, reminder, sources};
use crate::view::components::blocks::claims_of;
use crate::view::page::Page;

/// The screen.
pub fn cost(page: &mut Page) {
    let words = page.content().cost;
    page.title(words.title);
    let mut told = vec![reminder(page)];
    told.extend(claims_of(words.estimate.blocks));
    told.extend(claims_of(words.low.blocks));
    page.line("p", words.no_prices);
    page.clinic_page(page.guide.config.cost.as_ref(), page.content().offers.costs);
    page.heading(1, words.ask.title);
    page.points(words.ask.points);
    each::shown(page, &words.each);
    page.extras(|page| {
        more(page, &words.estimate);
        more(page, &words.low);
        sources(page, &[&words.each], &told);
    });
}
