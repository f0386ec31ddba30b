//! What the clinic says that it offers, in its name. It moves, hides and praises nothing of what the guide says.

use crate::view::page::Page;
use care_guide_core::config::{Offer, Offers};

/// A paragraph on what is offered, and on what of the compared care is not named; or that one has to ask.
pub fn offers(page: &mut Page, paragraph: &'static str) {
    let words = page.content().offers;
    let offers = page.guide.config.offers;
    page.within(paragraph, |page| {
        if offers.is_empty() {
            return page.text(words.ask);
        }
        let [before, after] = words.says;
        page.text(before);
        match &page.guide.config.clinic {
            Some(clinic) => page.kept("strong", clinic),
            None => page.text(words.clinic),
        }
        page.text(after);
        page.as_is(" ");
        listed(page, offers);
        page.as_is(".");
        let unnamed = offers.unnamed();
        if !unnamed.is_empty() {
            let [before, after] = words.unnamed;
            page.as_is(" ");
            page.text(before);
            listed(page, unnamed);
            page.text(after);
        }
    });
}

fn listed(page: &mut Page, offers: Offers) {
    let mut between = "";
    for offer in Offer::ALL {
        if offers.has(offer) {
            page.as_is(between);
            page.text((page.content().offers.offer)(offer));
            between = ", ";
        }
    }
}
