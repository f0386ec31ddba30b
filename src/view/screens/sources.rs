//! "Where this comes from", in place and as a list of everything.

use care_guide_content::evidence::sources::Read;
use care_guide_content::evidence::{CONTENT_VERSION, Claim, Source};
use care_guide_core::session::Session;

use crate::view::components::blocks::sources_of;
use crate::view::page::Page;

/// Every source, in one list.
pub fn sources(page: &mut Page, session: &Session) {
    let words = page.content().sources;
    page.title(words.title);
    page.line(
        "p",
        match page.plain() {
            Some(_) => page.content().plain_page.sources,
            None => words.lead,
        },
    );
    page.blocks(words.intro);
    let [before, after] = words.version;
    page.within("p", |page| {
        page.text(before);
        page.kept("span", CONTENT_VERSION);
        page.text(after);
    });
    page.within("ul.all-sources", |page| {
        for source in Source::ALL {
            page.within("li", |page| page.citation(source));
        }
    });
    page.actions(session, &[]);
}

impl Page<'_> {
    /// The sources of a screen's claims, closed until asked for.
    pub fn where_from(&mut self, claims: &[Claim]) {
        let words = self.content().shell;
        self.within("details.fold sources", |page| {
            page.line("summary", words.where_from);
            page.within("ul", |page| {
                for source in sources_of(claims) {
                    page.within("li", |page| {
                        page.within("span.source-kind", |page| {
                            page.text((words.source_kind)(source.record().kind));
                            page.as_is(". ");
                        });
                        page.citation(source);
                    });
                }
            });
        });
    }

    /// One source: who, what, when, where, and how much of it was read.
    pub fn citation(&mut self, source: Source) {
        let record = source.record();
        self.within("span", |page| {
            page.attr("lang", "en");
            page.keep();
            page.as_is(record.cite());
        });
        self.as_is(" ");
        let link = record.link().unwrap_or_default();
        if self.plain().is_some() && !link.is_empty() {
            self.within("a.address", |page| {
                page.attr("href", link);
                page.attr("rel", "noreferrer");
                page.keep();
                page.as_is(link);
            });
        } else {
            self.kept("span.address", link);
        }
        self.as_is(" ");
        let in_part = self.content().shell.read_in_part;
        self.within("span.small", |page| match record.read {
            Read::Whole => {}
            Read::Part => page.text(in_part),
        });
    }
}
