//! What the clinic says that it offers, in its name. It moves, hides and praises nothing of what the guide says.

use care_guide_content::Text;
use care_guide_core::config::{Link, Offer, Offers};

use crate::view::page::Page;

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

impl Page<'_> {
    /// A page on which the clinic says more, if it named one. It opens beside the guide, which stays.
    pub fn clinic_page(&mut self, link: Option<&Link>, words: Text) {
        let Some(link) = link else { return };
        self.within("p.way-links", |page| {
            page.within("a.button second", |page| {
                page.attr_of("href", link.href().to_owned().into());
                if link.opens_page() {
                    page.attr("target", "_blank");
                }
                page.attr("rel", "noopener noreferrer");
                page.text(words);
            });
        });
    }
}
