//! The guide as one plain page without scripts: everything to read, and a paper self-check.
//!
//! It asks nothing and stores nothing. The build draws it with yew's server renderer.

use yew::prelude::*;

use crate::content::Block;
use crate::domain::instrument::{Frequency, GAD7, Item};
use crate::domain::marks::{Care, Kind};
use crate::domain::score::Band;
use crate::domain::step::Group;
use crate::view::Guide;
use crate::view::blocks::{blocks, facts, prose};
use crate::view::compare::{reactions::reactions, rows::row, visits};
use crate::view::pages::{chapter_of_sources, ways};
use crate::view::pictures::{dots, patterns};
use crate::view::translate::translated;
use crate::view::{ledger, next, shell};

/// Properties for [`Leaflet`].
#[derive(Properties, PartialEq)]
pub struct LeafletProps {
    /// The words, and a clinic that nobody knows.
    pub guide: Guide,
}

/// All that can be read without being asked anything.
#[component]
pub fn Leaflet(LeafletProps { guide }: &LeafletProps) -> Html {
    let content = guide.content();
    let words = content.leaflet;
    let page = html! {
        <div class="guide leaflet" lang={guide.lang.tag()}>
            { patterns() }
            <main>
                <h1 class="title">{ content.welcome.title }</h1>
                <p class="lead">{ words.intro }</p>
                <p><strong>{ content.welcome.crisis }</strong></p>
                <nav aria-label={content.shell.nav_label}>
                    <ul>
                        for (id, name) in parts(guide) {
                            <li key={id}><a href={format!("#{id}")}>{ name }</a></li>
                        }
                    </ul>
                </nav>
                { part(guide, "help", content.help.title, ways(guide)) }
                { part(guide, "learn", content.learn.title, learn(guide)) }
                { part(guide, "check", words.check_title, paper(guide)) }
                { part(guide, "options", content.options.title, options(guide)) }
                { part(guide, "mechanism", content.options.mechanism.title, blocks(guide, content.options.mechanism.blocks)) }
                { part(guide, "compare", content.compare.title, compare(guide)) }
                { part(guide, "next", content.next.title, next::reading(guide)) }
                { part(guide, "sources", content.sources.title, chapter_of_sources(guide)) }
            </main>
            <footer>{ shell::checked(guide) }</footer>
        </div>
    };
    translated(page, guide.lang)
}

fn parts(guide: &Guide) -> [(&'static str, &'static str); 8] {
    let content = guide.content();
    [
        ("help", content.help.title),
        ("learn", content.learn.title),
        ("check", content.leaflet.check_title),
        ("options", content.options.title),
        ("mechanism", content.options.mechanism.title),
        ("compare", content.compare.title),
        ("next", content.next.title),
        ("sources", content.sources.title),
    ]
}

fn part(guide: &Guide, id: &'static str, name: &'static str, text: Html) -> Html {
    let tag = guide.config.heading.tag(0);
    html! {
        <section {id} class="part">
            <@{tag} class="title">{ name }</@>
            { text }
        </section>
    }
}

fn learn(guide: &Guide) -> Html {
    let words = guide.content().learn;
    // The last block speaks of cards to open; there are none here.
    let text: Vec<Block> = words
        .blocks
        .iter()
        .copied()
        .filter(|block| !matches!(block, Block::Text(_)))
        .collect();
    html! {
        <>
            { blocks(guide, &text) }
            for kind in Kind::ALL {
                { chapter(guide, kind) }
            }
        </>
    }
}

fn chapter(guide: &Guide, kind: Kind) -> Html {
    let words = guide.content().learn;
    let chapter = (words.kind)(kind);
    html! {
        <section key={chapter.name}>
            { guide.heading(1, chapter.name) }
            { prose(chapter.what) }
            { guide.heading(2, words.feels) }
            { facts(chapter.feels) }
            { guide.heading(2, words.common) }
            { dots(chapter.per_100) }
            <p>{ chapter.common.text }</p>
            { guide.heading(2, words.helps) }
            { facts(chapter.helps) }
            { guide.heading(2, words.prompt) }
            { facts(chapter.prompt) }
        </section>
    }
}

fn options(guide: &Guide) -> Html {
    let words = guide.content().options;
    html! {
        <>
            for care in Care::ALL {
                <section key={(words.care)(care).0}>
                    { guide.heading(1, (words.care)(care).0) }
                    { blocks(guide, (words.care)(care).1) }
                </section>
            }
            { blocks(guide, words.after) }
            { ledger::ledger(guide) }
        </>
    }
}

fn compare(guide: &Guide) -> Html {
    let words = guide.content().compare;
    html! {
        <>
            { blocks(guide, words.intro) }
            for group in Group::ALL {
                <section key={(words.group)(group).title}>
                    { guide.heading(1, (words.group)(group).title) }
                    if group == Group::Visits {
                        { visits(guide, 2) }
                    }
                    for entry in (words.group)(group).rows.iter() {
                        { row(guide, 2, entry) }
                    }
                    if group == Group::Risks {
                        { reactions(guide) }
                    }
                </section>
            }
        </>
    }
}

/// The GAD-7 to fill in on paper, and how to add it up.
fn paper(guide: &Guide) -> Html {
    let content = guide.content();
    let (words, check) = (content.leaflet, content.check);
    html! {
        <>
            <p>{ words.check_intro }</p>
            <table class="paper">
                <caption>{ check.gad7.stem }</caption>
                <thead>
                    <tr>
                        <td></td>
                        for answer in Frequency::ALL {
                            <th key={answer.points()} scope="col">{ (check.gad7.answer)(answer) }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for item in Item::<GAD7>::all() {
                        <tr key={item.index()}>
                            <th scope="row">{ item.number() }{ ". " }{ check.gad7.items[item.index()] }</th>
                            for answer in Frequency::ALL {
                                <td key={answer.points()}>{ answer.points() }</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
            <p>{ words.add_up }</p>
            <ul>
                for band in Band::ALL {
                    <li key={*band.range().start()}>
                        { *band.range().start() }{ "–" }{ *band.range().end() }{ ": " }{ (check.result.band)(band) }
                    </li>
                }
            </ul>
            for band in [Band::Minimal, Band::Moderate] {
                <p key={*band.range().start()}>{ (check.result.meaning)(band)[1].text }</p>
            }
            <p><strong>{ check.result.not_diagnosis.text }</strong></p>
            { facts(check.result.limits) }
            <p class="small">{ check.gad7.attribution }</p>
        </>
    }
}
