//! Questions to ask, what to tell, and the way to the clinic.

use care_guide_content::Text;
use care_guide_core::config::Config;
use care_guide_core::session::Session;
use care_guide_core::step::Step;

use crate::view::blocks::claims_of;
use crate::view::icons;
use crate::view::page::Page;

/// Questions, what to tell, contact, and what to do if this is not the right place.
pub fn next(page: &mut Page, session: &Session) {
    let words = page.content().next;
    let sheet = page.content().sheet;
    let mut claims = words.tell.to_vec();
    claims.extend(claims_of(words.after));

    page.title(words.title);
    page.blocks(words.intro);
    page.doors(|page| page.door(icons::SHEET, sheet.door, sheet.about, Step::Sheet));
    match page.plain() {
        Some(_) => page.line("p", page.content().leaflet.no_contact),
        None => page.within("section.contact", contact),
    }
    talk(page);
    page.where_from(&claims);
    page.actions(session, &[]);
}

/// Questions, what to tell, and what to do if this is not the right place.
fn talk(page: &mut Page) {
    let words = page.content().next;
    page.heading(1, words.questions_title);
    for group in words.questions {
        page.within("section", |page| {
            page.heading(2, group.about);
            page.points(group.ask);
        });
    }
    page.heading(1, words.tell_title);
    page.facts(words.tell);
    page.blocks(words.after);
}

/// The ways to the clinic that its web person gave; none of them carries anything entered.
fn contact(page: &mut Page) {
    let words = page.content().next;
    let config = &*page.guide.config;
    let [before, after] = words.contact;
    page.heading(1, words.contact_title);
    page.within("p", |page| match &config.clinic {
        Some(clinic) => {
            page.text(before);
            page.kept("strong", clinic);
            page.text(after);
        }
        None => page.text(words.contact_unnamed),
    });
    page.within("p.way-links", |page| links(page, config));
    page.within("dl.facts", |page| {
        detail(page, words.address, config.address.as_deref());
        detail(page, words.hours, config.hours.as_deref());
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
}

fn links(page: &mut Page, config: &Config) {
    let words = page.content().next;
    if let Some(link) = &config.contact {
        page.within("a.button main", |page| {
            page.attr_of("href", link.href().to_owned().into());
            if link.opens_page() {
                page.attr("target", "_top");
            }
            page.attr("rel", "noreferrer");
            page.text(words.contact_page);
        });
    }
    if let Some(phone) = &config.phone {
        page.within("a.button second", |page| {
            page.attr_of("href", phone.href.clone().into());
            page.text(words.call);
            page.as_is(" ");
            page.kept("span", &phone.shown);
        });
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
