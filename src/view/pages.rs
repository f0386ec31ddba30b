//! Help, privacy, sources, and what is left after Hide and clear.

use care_guide_content::evidence::Source;
use care_guide_content::{Link, Spoken, Text};
use care_guide_core::config;
use care_guide_core::session::{Action, Session};
use care_guide_core::step::Step;

use crate::view::controls::{Weight, to};
use crate::view::page::Page;

/// Crisis help. It has no slot for anything that sells.
pub fn help(page: &mut Page) {
    let words = page.content().help;
    let claims: Vec<_> = words.ways.iter().map(|way| way.when).collect();
    page.title(words.title);
    ways(page);
    page.where_from(&claims);
}

/// The ways to get help.
fn ways(page: &mut Page) {
    let words = page.content().help;
    page.line("p.lead", words.intro);
    for way in words.ways {
        page.within("div.way", |page| {
            page.line("p", way.when.text);
            page.links(way.links);
        });
    }
    if let Some(line) = &page.guide.config.crisis {
        page.within("div.way", |page| {
            page.line("p", words.local);
            page.within("p.way-links", |page| {
                page.within("a.button second", |page| {
                    page.attr_of("href", line.href.clone().into());
                    page.attr("rel", "noopener noreferrer");
                    page.keep();
                    page.string(line.shown.clone());
                });
            });
        });
    }
    page.line("p.small", words.leaves);
}

impl Page<'_> {
    /// Links that leave the guide: pages open in a tab of their own, `tel:` and `sms:` in their programs.
    pub fn links(&mut self, links: &[Link]) {
        self.within("p.way-links", |page| {
            for (href, label) in links {
                page.within("a.button second", |page| {
                    page.leads(*href);
                    if page.guide.lang.address(*href).starts_with("http") {
                        page.attr("target", "_blank");
                    }
                    page.attr("rel", "noopener noreferrer");
                    page.text(*label);
                });
            }
        });
    }

    /// A page on which the clinic says more, if it named one. It opens beside the guide, which stays.
    pub fn aside(&mut self, link: Option<&config::Link>, words: Text) {
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

    /// When to call whom, with the lines as links.
    pub fn crisis(&mut self) {
        let content = self.content();
        self.within("div.way crisis", |page| {
            page.line("p", content.welcome.crisis);
            page.links(content.help.lines);
        });
    }
}

/// How private the guide is.
pub fn privacy(page: &mut Page, session: &Session) {
    let words = page.content().privacy;
    let (figures, config) = (&page.guide.figures, &*page.guide.config);
    page.title(words.title);
    page.blocks(words.blocks);
    if config.events {
        page.line("p", words.events);
    }
    page.aside(config.privacy.as_ref(), words.notice);
    page.heading(1, words.figures_title);
    page.within("dl.facts figures", |page| {
        for (name, figure) in [
            (words.requests, figures.requests),
            (words.stored, figures.stored),
        ] {
            page.within("div", |page| {
                page.line("dt", name);
                page.kept("dd", &figure.to_string());
            });
        }
    });
    page.actions(session, &[]);
}

/// Every source, in one list.
pub fn sources(page: &mut Page, session: &Session) {
    let words = page.content().sources;
    page.title(words.title);
    page.line(
        "p",
        match page.plain() {
            Some(_) => page.content().leaflet.sources,
            None => words.lead,
        },
    );
    page.blocks(words.intro);
    page.within("ul.all-sources", |page| {
        for source in Source::ALL {
            page.within("li", |page| page.citation(source));
        }
    });
    page.actions(session, &[]);
}

/// Nothing is left.
pub fn cleared(page: &mut Page) {
    let words = page.content().cleared;
    let (away, weather) = words.away;
    page.title(words.title);
    page.line("p", words.text);
    page.within("div.actions", |page| {
        page.button(to(Weight::Main, words.again, Step::Welcome));
        page.within("a.button second", |page| {
            page.leads(away);
            page.attr("target", "_top");
            page.attr("rel", "noreferrer");
            page.text(weather);
        });
    });
}

/// Asks before it clears. It neither takes the focus nor scrolls: nobody may be there.
pub fn still_there(page: &mut Page) {
    let words = page.content().still_there;
    page.within("div", |page| {
        page.attr("role", "alert");
        page.title(words.title);
        page.line("p", words.text);
        page.within("p", |page| {
            page.button((Weight::Main, words.keep, Action::Back));
        });
    });
}
