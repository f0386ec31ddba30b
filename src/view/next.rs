//! Questions to ask, what to tell, and the way to the clinic.

use yew::prelude::*;

use crate::domain::session::Session;
use crate::domain::step::Step;
use crate::view::Guide;
use crate::view::blocks::{blocks, claims_of, facts};
use crate::view::controls::{actions, door};
use crate::view::sources::where_from;

/// Questions, what to tell, contact, and what to do if this is not the right place.
pub fn next(guide: &Guide, session: &Session) -> Html {
    let words = guide.content().next;
    let sheet = guide.content().sheet.door;
    let mut claims = words.tell.to_vec();
    claims.extend(claims_of(words.after));
    html! {
        <>
            { guide.title(words.title) }
            { blocks(guide, words.intro) }
            <ul class="doors">
                { door(guide, sheet.0, html! { sheet.1 }, Step::Sheet) }
            </ul>
            { contact(guide) }
            { talk(guide) }
            { where_from(guide, &claims) }
            { actions(guide, session, Vec::new()) }
        </>
    }
}

/// Questions, what to tell, and what to do if this is not the right place.
fn talk(guide: &Guide) -> Html {
    let words = guide.content().next;
    html! {
        <>
            { guide.heading(1, words.questions_title) }
            for (about, questions) in words.questions.iter() {
                <section key={*about}>
                    { guide.heading(2, about) }
                    <ul>
                        for question in questions.iter() {
                            <li key={*question}>{ *question }</li>
                        }
                    </ul>
                </section>
            }
            { guide.heading(1, words.tell_title) }
            { facts(words.tell) }
            { blocks(guide, words.after) }
        </>
    }
}

/// The same for the plain page, which knows no clinic.
pub fn reading(guide: &Guide) -> Html {
    let words = guide.content().next;
    html! {
        <>
            { blocks(guide, words.intro) }
            <p>{ words.no_contact }</p>
            { talk(guide) }
        </>
    }
}

/// The ways to the clinic that its web person gave; none of them carries anything entered.
fn contact(guide: &Guide) -> Html {
    let words = guide.content().next;
    let config = &guide.config;
    let (with_name, without) = words.contact;
    html! {
        <section class="contact">
            { guide.heading(1, words.contact_title) }
            <p>
                if let Some(clinic) = &config.clinic {
                    { with_name }<strong translate="no">{ clinic.clone() }</strong>{ "." }
                } else {
                    { without }
                }
            </p>
            <p class="way-links">
                if let Some(link) = &config.contact {
                    <a
                        class="button main"
                        href={link.href().to_owned()}
                        target={link.opens_page().then_some("_top")}
                        rel="noreferrer"
                    >
                        { words.contact_page }
                    </a>
                }
                if let Some(phone) = &config.phone {
                    <a class="button second" href={phone.href.clone()}>{ words.call }{ " " }<span translate="no">{ phone.shown.clone() }</span></a>
                }
            </p>
            <dl class="facts">
                if let Some(address) = &config.address {
                    <div><dt>{ words.address }</dt><dd translate="no">{ address.clone() }</dd></div>
                }
                if let Some(hours) = &config.hours {
                    <div><dt>{ words.hours }</dt><dd translate="no">{ hours.clone() }</dd></div>
                }
            </dl>
            <p class="small">
                if config.contact.is_none() && config.phone.is_none() {
                    { words.no_contact }
                } else {
                    { words.leaves }
                }
            </p>
        </section>
    }
}
