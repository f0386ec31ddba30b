//! Get help now, and the crisis lines of other screens.

use care_guide_content::{Link, Spoken};

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
            for link in links {
                page.link(*link);
            }
        });
    }

    /// A link that looks like a button.
    pub fn link(&mut self, (href, label): Link) {
        self.within("a.button second", |page| {
            page.leads(href);
            if page.guide.lang.address(href).starts_with("http") {
                page.attr("target", "_blank");
            }
            page.attr("rel", "noopener noreferrer");
            page.text(label);
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
