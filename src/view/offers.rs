//! What the clinic says that it offers, in its name. It moves, hides and praises nothing of what the guide says.

use crate::view::page::Page;
use care_guide_core::config::{Offer, Offers};

/// One sentence on what is offered, and one on what of the compared care is not named; or that one has to ask.
pub fn offers(page: &mut Page) {
    let words = page.content().offers;
    let config = &*page.guide.config;
    if config.offers.is_empty() {
        return page.line("p", words.unsaid);
    }
    page.within("p", |page| {
        let [before, after] = words.says;
        page.text(before);
        match &config.clinic {
            Some(clinic) => page.kept("strong", clinic),
            None => page.text(words.clinic),
        }
        page.text(after);
        page.as_is(" ");
        listed(page, config.offers);
        page.as_is(".");
    });
    let unnamed = config.offers.unnamed();
    if !unnamed.is_empty() {
        page.within("p", |page| {
            let [before, after] = words.unnamed;
            page.text(before);
            listed(page, unnamed);
            page.text(after);
        });
    }
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
