//! Welcome, help, privacy, sources, and what is left after Hide and clear.

use yew::prelude::*;

use crate::domain::session::{Action, Session};
use crate::domain::step::Step;
use crate::evidence::Source;
use crate::view::Guide;
use crate::view::blocks::{blocks, facts};
use crate::view::controls::{Weight, actions, button, door, to};
use crate::view::sources::{citation, where_from};

/// What the guide is, and where to start.
pub fn welcome(guide: &Guide) -> Html {
    let words = guide.content().welcome;
    let (before, after) = words.from_clinic;
    html! {
        <>
            { guide.title(words.title) }
            <p class="lead">
                if let Some(clinic) = &guide.config.clinic {
                    { before }<strong translate="no">{ clinic.clone() }</strong>{ after }
                } else {
                    { words.from_nobody }
                }
            </p>
            <p class="note">{ words.private }</p>
            { guide.heading(1, words.doors_title) }
            <ul class="doors">
                for (section, name, about) in words.doors.iter() {
                    { door(guide, name, html! { *about }, section.first_step()) }
                }
            </ul>
            <p>{ words.not_diagnosis }</p>
            <p><strong>{ words.crisis }</strong></p>
        </>
    }
}

/// Crisis help. It has no slot for anything that sells.
pub fn help(guide: &Guide, session: &Session) -> Html {
    let words = guide.content().help;
    let mut claims: Vec<_> = words.ways.iter().map(|way| way.when).collect();
    claims.extend_from_slice(words.more);
    html! {
        <>
            { guide.title(words.title) }
            { ways(guide) }
            { where_from(guide, &claims) }
            { actions(guide, session, Vec::new()) }
        </>
    }
}

/// The ways to get help.
pub fn ways(guide: &Guide) -> Html {
    let words = guide.content().help;
    html! {
        <>
            <p class="lead">{ words.intro }</p>
            for way in words.ways.iter() {
                <div key={way.when.text} class="way">
                    <p>{ way.when.text }</p>
                    <p class="way-links">
                        for (href, label) in way.links.iter() {
                            { outward(href, label) }
                        }
                    </p>
                </div>
            }
            { facts(words.more) }
            <p class="small">{ words.leaves }</p>
        </>
    }
}

/// A link that leaves the guide: pages open in a tab of their own, `tel:` and `sms:` in their programs.
fn outward(href: &'static str, label: &'static str) -> Html {
    let page = href.starts_with("http");
    html! {
        <a
            key={href}
            class="button second"
            {href}
            target={page.then_some("_blank")}
            rel="noopener noreferrer"
        >
            { label }
        </a>
    }
}

/// How private the guide is.
pub fn privacy(guide: &Guide, session: &Session) -> Html {
    let words = guide.content().privacy;
    html! {
        <>
            { guide.title(words.title) }
            { blocks(guide, words.blocks) }
            { guide.heading(1, words.figures_title) }
            <dl class="facts figures">
                <div><dt>{ words.requests }</dt><dd>{ guide.figures.requests }</dd></div>
                <div><dt>{ words.stored }</dt><dd>{ guide.figures.stored }</dd></div>
            </dl>
            { actions(guide, session, Vec::new()) }
        </>
    }
}

/// Every source, in one list.
pub fn sources(guide: &Guide, session: &Session) -> Html {
    html! {
        <>
            { guide.title(guide.content().sources.title) }
            { chapter_of_sources(guide) }
            { actions(guide, session, Vec::new()) }
        </>
    }
}

/// How sources were chosen, and the list of them.
pub fn chapter_of_sources(guide: &Guide) -> Html {
    html! {
        <>
            { blocks(guide, guide.content().sources.intro) }
            <ul class="all-sources">
                for source in Source::ALL {
                    <li key={source as usize}>{ citation(guide, source) }</li>
                }
            </ul>
        </>
    }
}

/// Nothing is left.
pub fn cleared(guide: &Guide) -> Html {
    let words = guide.content().cleared;
    let (away, weather) = words.away;
    html! {
        <>
            { guide.title(words.title) }
            <p>{ words.text }</p>
            <div class="actions">
                { to(guide, Weight::Main, words.again, Step::Welcome) }
                <a class="button second" href={away} target="_top" rel="noreferrer">{ weather }</a>
            </div>
        </>
    }
}

/// A pause; the circle is decoration, and stands still for those who want no motion.
pub fn pause(guide: &Guide) -> Html {
    let words = guide.content().pause;
    html! {
        <>
            { guide.title(words.title) }
            { for words.text.map(|text| html! { <p>{ text }</p> }) }
            <div class="breath" aria-hidden="true"></div>
            <p>{ button(guide, Weight::Main, words.go_on, Action::Back) }</p>
        </>
    }
}

/// Asks before it clears. It neither takes the focus nor scrolls: nobody may be there.
pub fn still_there(guide: &Guide) -> Html {
    let words = guide.content().still_there;
    html! {
        <div role="alert">
            { guide.title(words.title) }
            <p>{ words.text }</p>
            <p>{ button(guide, Weight::Main, words.keep, Action::Back) }</p>
        </div>
    }
}
