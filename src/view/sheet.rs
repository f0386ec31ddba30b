//! The sheet to take along: choosing what is on it, seeing it, and the ways to keep it.

use yew::prelude::*;

use crate::domain::instrument::Item;
use crate::domain::marks::Care;
use crate::domain::session::{Entry, Session};
use crate::domain::step::Step;
use crate::domain::summary::{Part, Spell, Way};
use crate::export::{Line, Paper, is_offered};
use crate::view::Guide;
use crate::view::blocks::blocks;
use crate::view::controls::{Weight, actions, radio, tick, to};
use crate::view::pictures::variants;
use crate::view::sources::where_from;

/// The ways to keep the sheet, in the order of their buttons.
const WAYS: [Way; 5] = [Way::Print, Way::Text, Way::Page, Way::Copy, Way::Fhir];

/// Choosing what goes on the sheet, with the sheet below it as it will be printed.
pub fn sheet(guide: &Guide, session: &Session) -> Html {
    let content = guide.content();
    let words = content.sheet;
    html! {
        <>
            <div class="builder">
                { guide.title(words.title) }
                { blocks(guide, words.intro) }
                { parts(guide, session) }
                { folded(words.spells_title, spells(guide, session)) }
                { folded(words.mentions_title, mentions(guide, session)) }
                { folded(words.questions_title, questions(guide, session)) }
                { guide.heading(1, words.preview) }
            </div>
            // As tall as a page whatever is on it, so that no choice can be told from outside.
            <div class="preview" tabindex="0" role="region" aria-label={words.preview}>
                { paper(guide, &guide.paper(session)) }
            </div>
            <div class="builder">
                { guide.heading(1, words.ways_title) }
                { ways(guide, session) }
                { where_from(guide, content.next.tell) }
                { actions(guide, session, vec![to(guide, Weight::Main, content.next.title, Step::Next)]) }
            </div>
        </>
    }
}

fn parts(guide: &Guide, session: &Session) -> Html {
    let words = guide.content().sheet;
    let tick_of = |part| {
        let set = session.choices.parts.has(part);
        tick(guide, (words.part)(part), set, Entry::Part(part))
    };
    html! {
        <fieldset class="ticks">
            <legend>{ words.parts_title }</legend>
            { for Part::ALL.into_iter().filter(|part| is_offered(*part, guide.lang)).map(tick_of) }
        </fieldset>
    }
}

/// Closed until asked for: a long list is not put before anyone.
fn folded(title: &'static str, content: Html) -> Html {
    html! {
        <details class="fold">
            <summary>{ title }</summary>
            { content }
        </details>
    }
}

fn spells(guide: &Guide, session: &Session) -> Html {
    let content = guide.content();
    let row = |(item, care): (Item<_>, Care)| {
        let given = session.choices.spells.get(item);
        let group = AttrValue::from(["s", &item.number().to_string()].concat());
        let choice = |spell| {
            let words = (content.sheet.spell)(spell);
            radio(
                guide,
                group.clone(),
                words,
                given == Some(spell),
                Entry::Spell(item, spell),
            )
        };
        html! {
            <fieldset class="yes-no">
                <legend>{ (content.options.care)(care).0 }</legend>
                <div class="pair">{ for Spell::ALL.map(choice) }</div>
            </fieldset>
        }
    };
    html! { <>{ for Item::all().zip(Care::ALL).map(row) }</> }
}

fn mentions(guide: &Guide, session: &Session) -> Html {
    let all = Item::all().zip(guide.content().next.tell);
    let tick_of = |(item, claim): (Item<_>, &crate::evidence::Claim)| {
        let set = session.choices.mentions.has(item);
        tick(guide, claim.text, set, Entry::Mention(item))
    };
    html! { <div class="ticks">{ for all.map(tick_of) }</div> }
}

fn questions(guide: &Guide, session: &Session) -> Html {
    let mut items = Item::all();
    let mut groups = Vec::new();
    for (about, questions) in guide.content().next.questions {
        let mut ticks = Vec::new();
        for (question, item) in questions.iter().zip(items.by_ref()) {
            let set = session.choices.questions.has(item);
            ticks.push(tick(guide, question, set, Entry::Ask(item)));
        }
        groups.push(html! {
            <fieldset class="ticks">
                <legend>{ *about }</legend>
                { ticks }
            </fieldset>
        });
    }
    html! { <>{ groups }</> }
}

fn ways(guide: &Guide, session: &Session) -> Html {
    let words = guide.content().sheet;
    let buttons = WAYS.map(|way| {
        let weight = if way == Way::Print {
            "button main"
        } else {
            "button second"
        };
        html! {
            <button type="button" class={weight} onclick={guide.take.reform(move |_| way)}>
                { (words.way)(way) }
            </button>
        }
    });
    let said = match session.taken {
        Some((way, true)) => (words.done)(way),
        Some((_, false)) => words.refused,
        None => "",
    };
    // What is said may have any length; room is kept for the longest.
    let room = [Way::Print, Way::Text, Way::Copy].map(|way| html! { (words.done)(way) });
    let mut said = vec![html! { <span role="status">{ said }</span> }];
    said.extend(room);
    said.push(html! { words.refused });
    html! {
        <>
            <div class="ways">{ for buttons }</div>
            <div class="said">{ variants(0, said) }</div>
            { for words.ways_note.iter().map(|note| html! { <p class="small">{ *note }</p> }) }
        </>
    }
}

/// The sheet as it is printed.
fn paper(guide: &Guide, paper: &Paper) -> Html {
    html! {
        <article class="handout" translate="no">
            <p class="handout-title">{ paper.title }</p>
            <p>{ paper.date.clone() }</p>
            <p>{ paper.about }</p>
            <p hidden={!paper.parts.is_empty()}>{ paper.empty }</p>
            for (place, part) in paper.parts.iter().enumerate() {
                <section key={place}>
                    { guide.heading(2, part.title) }
                    <ul>{ for part.lines.iter().map(line) }</ul>
                </section>
            }
            <div class="foot">
                for (place, said) in paper.foot.iter().enumerate() {
                    <p key={place}>{ said.clone() }</p>
                }
            </div>
        </article>
    }
}

fn line(line: &Line) -> Html {
    match line {
        Line::Form(words) => html! { <li class="form">{ *words }</li> },
        Line::Point(words) => html! { <li>{ *words }</li> },
        Line::Pair(name, said) => html! {
            <li class="two"><span>{ *name }</span>{ " " }<span>{ said.clone() }</span></li>
        },
        Line::Total(name, said) => html! {
            <li class="two"><strong>{ *name }</strong>{ " " }<strong>{ said.clone() }</strong></li>
        },
        Line::Ruled => html! { <li class="ruled"></li> },
    }
}
