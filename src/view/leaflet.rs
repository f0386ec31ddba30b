//! The guide as one plain page without scripts: everything to read, and a paper self-check.
//!
//! It asks nothing and stores nothing. The build draws it with yew's server renderer.

use yew::prelude::*;

use crate::content::{Block, Content, Text};
use crate::domain::instrument::{Frequency, GAD7, Item};
use crate::domain::marks::{Care, Kind};
use crate::domain::score::Band;
use crate::domain::step::Group;
use crate::view::Guide;
use crate::view::compare::{reactions::reactions, rows::row, visits};
use crate::view::page::Page;
use crate::view::pages::{every_source, ways};
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
    let parts = parts(content);
    Page::written(guide, |page| {
        page.within("div.guide leaflet", |page| {
            page.attr("lang", guide.lang.tag());
            page.patterns();
            page.within("main", |page| {
                page.line("h1.title", content.welcome.title);
                page.line("p.lead", content.leaflet.intro);
                page.crisis();
                page.within("nav", |page| {
                    page.attr_said("aria-label", content.shell.nav_label);
                    page.within("ul", |page| parts.iter().for_each(|part| link(page, part)));
                });
                for part in parts {
                    page.within("section.part", |page| {
                        page.attr("id", part.id);
                        page.within(guide.config.heading.tag(0), |page| {
                            page.attr("class", "title");
                            page.text(part.name);
                        });
                        (part.write)(page);
                    });
                }
            });
            page.within("footer", shell::checked);
        });
    })
}

/// A part of the page, with what the list of parts calls it.
struct Part {
    id: &'static str,
    name: Text,
    write: fn(&mut Page),
}

fn parts(content: &Content) -> [Part; 8] {
    let part = |id, name, write| Part { id, name, write };
    [
        part("help", content.help.title, ways),
        part("learn", content.learn.title, learn),
        part("check", content.leaflet.check_title, paper),
        part("options", content.options.title, options),
        part("mechanism", content.options.mechanism.title, mechanism),
        part("compare", content.compare.title, compare),
        part("next", content.next.title, next::reading),
        part("sources", content.sources.title, sources),
    ]
}

fn link(page: &mut Page, part: &Part) {
    page.within("li", |page| {
        page.within("a", |page| {
            page.attr_of("href", format!("#{}", part.id).into());
            page.text(part.name);
        });
    });
}

fn learn(page: &mut Page) {
    let words = page.content().learn;
    // The last block speaks of cards to open; there are none here.
    let text: Vec<Block> = words
        .blocks
        .iter()
        .copied()
        .filter(|block| !matches!(block, Block::Text(_)))
        .collect();
    page.blocks(&text);
    for kind in Kind::ALL {
        page.within("section", |page| chapter(page, kind));
    }
}

fn chapter(page: &mut Page, kind: Kind) {
    let words = page.content().learn;
    let chapter = (words.kind)(kind);
    page.heading(1, chapter.name);
    page.prose(chapter.what);
    page.heading(2, words.feels);
    page.facts(chapter.feels);
    page.heading(2, words.common);
    page.dots(chapter.per_100);
    page.line("p", chapter.common.text);
    page.heading(2, words.helps);
    page.facts(chapter.helps);
    page.heading(2, words.prompt);
    page.facts(chapter.prompt);
    page.links(page.content().help.lines);
}

fn options(page: &mut Page) {
    let words = page.content().options;
    for care in Care::ALL {
        let (name, about) = (words.care)(care);
        page.within("section", |page| {
            page.heading(1, name);
            page.blocks(about);
        });
    }
    page.blocks(words.after);
    ledger::ledger(page);
}

fn mechanism(page: &mut Page) {
    page.blocks(page.content().options.mechanism.blocks);
}

fn compare(page: &mut Page) {
    let words = page.content().compare;
    page.blocks(words.intro);
    for group in Group::ALL {
        let text = (words.group)(group);
        page.within("section", |page| {
            page.heading(1, text.title);
            if group == Group::Visits {
                visits(page, 2);
            }
            for entry in text.rows {
                row(page, 2, entry);
            }
            if group == Group::Risks {
                reactions(page);
            }
        });
    }
}

fn sources(page: &mut Page) {
    let content = page.content();
    page.line("p", content.leaflet.sources);
    page.blocks(content.sources.intro);
    every_source(page);
}

/// The GAD-7 to fill in on paper, and how to add it up.
fn paper(page: &mut Page) {
    let content = page.content();
    let (words, check) = (content.leaflet, content.check);
    page.line("p", words.check_intro);
    page.within("table.paper", |page| {
        page.line("caption", check.gad7.stem);
        page.within("thead", |page| {
            page.within("tr", |page| {
                page.within("td", |_| {});
                for answer in Frequency::ALL {
                    page.column((check.gad7.answer)(answer));
                }
            });
        });
        page.within("tbody", |page| {
            for item in Item::<GAD7>::all() {
                page.within("tr", |page| {
                    page.within("th", |page| {
                        page.attr("scope", "row");
                        page.number(item.number());
                        page.as_is(". ");
                        page.text(check.gad7.items[item.index()]);
                    });
                    for answer in Frequency::ALL {
                        page.within("td", |page| page.number(answer.points()));
                    }
                });
            }
        });
    });
    adding_up(page);
    page.within("p", |page| {
        page.line("strong", check.result.not_diagnosis.text);
    });
    page.facts(check.result.limits);
    page.facts(check.result.accuracy);
    page.line("p.small", check.gad7.attribution);
}

fn adding_up(page: &mut Page) {
    let content = page.content();
    let result = &content.check.result;
    page.line("p", content.leaflet.add_up);
    page.within("ul", |page| {
        for band in Band::ALL {
            page.within("li", |page| {
                page.range(band);
                page.as_is(": ");
                page.text((result.band)(band));
            });
        }
    });
    page.line("p", result.below_10.text);
    page.line("p", result.from_10.text);
}
