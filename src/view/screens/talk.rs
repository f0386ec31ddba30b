//! Talk: the way to the clinic, what a first visit is like, and what to do if it is not the right place.

use crate::port::{OwnerEvent, Reach, ToHost};
use crate::view::components::icons;
use crate::view::components::offers::offers;
use crate::view::components::story::claims_of_folds;
use crate::view::page::Page;
use care_guide_content::evidence::Claim;
use care_guide_content::{Signed, Spoken, Text};
use care_guide_core::config::Config;
use care_guide_core::day::Day;
use care_guide_core::step::Step;
use care_guide_html::On;

/// Contact first, then the sheet, a first visit, and what else may be asked.
pub fn talk(page: &mut Page) {
    let words = page.content().talk;
    let sheet = page.content().sheet;
    page.title(words.title);
    page.line("p.lead", words.lead);
    match page.plain() {
        Some(_) => page.line("p", page.content().plain_page.no_contact),
        None => page.within("section.contact", contact),
    }
    page.doors(|page| page.door(icons::SHEET, sheet.door, sheet.about, Step::Sheet));
    page.heading(1, page.content().offers.title);
    if page.guide.config.offers.is_empty() {
        page.line("p", page.content().offers.unsaid);
    }
    offers(page, "p.offers");
    page.clinic_page(page.guide.config.cost.as_ref(), page.content().offers.costs);
    page.heading(1, words.first_title);
    page.facts(words.first);
    page.line("p", words.own_way);
    if page.plain().is_some() {
        questions(page);
    }
    page.extras(|page| {
        page.folds(words.folds);
        page.folded(words.made_title, |page| {
            made(page, page.guide.lang.signed());
        });
        page.where_from(&claims(page));
    });
}

/// Who put the guide there, and who reviewed it.
pub fn made(page: &mut Page, signed: &Signed) {
    let words = page.content().talk;
    let lang = page.guide.lang;
    let own = page.guide.config.reviewed.of_lang(lang);
    page.line("p", words.made);
    if let Some(review) = own {
        reviewer(page, words.reviewed_here, &review.who, review.day);
    }
    for (who, day) in signed.by {
        let said = if signed.is_whole {
            words.reviewed
        } else {
            words.reviewed_in_part
        };
        reviewer(page, said, lang.say(*who), *day);
    }
    if own.is_none() && signed.by.is_empty() {
        page.line("p", words.not_reviewed);
    }
    page.line("p", words.untested);
}

fn reviewer(page: &mut Page, [before, between, after]: [Text; 3], who: &str, day: Day) {
    let day = page.guide.lang.date(day);
    page.within("p", |page| {
        page.text(before);
        page.kept("span", who);
        page.text(between);
        page.kept("span", &day);
        page.text(after);
    });
}

fn claims(page: &Page) -> Vec<Claim> {
    let words = page.content().talk;
    let mut claims = words.first.to_vec();
    claims.extend(claims_of_folds(words.folds));
    if page.plain().is_some() {
        claims.extend_from_slice(words.tell);
    }
    claims
}

/// What to ask and what to tell, whole. On screen they are chosen on the sheet.
fn questions(page: &mut Page) {
    let words = page.content().talk;
    page.heading(1, words.questions_title);
    for group in words.questions {
        page.within("section", |page| {
            page.heading(2, group.about);
            page.points(group.ask);
        });
    }
    page.heading(1, words.tell_title);
    page.facts(words.tell);
}

/// The ways to the clinic that its web person gave; none of them carries anything entered.
fn contact(page: &mut Page) {
    let words = page.content().talk;
    let config = &*page.guide.config;
    let [before, after] = words.contact;
    page.heading(1, words.contact_title);
    if let Some(clinic) = &config.clinic {
        page.within("p", |page| {
            page.text(before);
            page.kept("strong", clinic);
            page.text(after);
        });
    }
    page.within("p.way-links", |page| links(page, config));
    page.within("dl.facts", |page| {
        detail(page, words.address, config.address.as_deref());
        detail(page, words.hours, config.hours.in_lang(page.guide.lang));
        detail(page, words.video, config.telehealth.as_deref());
    });
    let nowhere = config.contact.is_none() && config.phone.is_none();
    page.line(
        "p.small",
        if nowhere {
            words.no_contact
        } else {
            words.leaves
        },
    );
    page.clinic_page(config.privacy.as_ref(), page.content().privacy.notice);
}

fn links(page: &mut Page, config: &Config) {
    let words = page.content().talk;
    if let Some(link) = &config.contact {
        page.within("a.button main", |page| {
            page.attr_of("href", link.href().to_owned().into());
            if link.opens_page() {
                page.attr("target", "_top");
            }
            page.attr("rel", "noreferrer");
            page.tells(Reach::of(link.href()));
            match config.talk_label.in_lang(page.guide.lang) {
                Some(label) => page.kept("span", label),
                None => page.text(words.contact_page),
            }
        });
    }
    if let Some(phone) = &config.phone {
        page.within("a.button second", |page| {
            page.attr_of("href", phone.href.clone().into());
            page.tells(Reach::Phone);
            page.text(words.call);
            page.as_is(" ");
            page.kept("span", &phone.shown);
        });
    }
}

impl Page<'_> {
    /// Tells the page, if its tag asks for that, in which way the clinic is reached by the link that is open.
    fn tells(&mut self, reach: Reach) {
        let tell = &self.guide.tell;
        let tell = tell.reform(move |_| ToHost::Event(OwnerEvent::Contact(reach)));
        self.on(On::Click, tell);
    }
}

fn detail(page: &mut Page, name: Text, value: Option<&str>) {
    if let Some(value) = value {
        page.within("div", |page| {
            page.line("dt", name);
            page.kept("dd", value);
        });
    }
}
