//! The guide as one plain page without scripts: every screen that can be read, and a paper self-check.
//!
//! It asks nothing and stores nothing. The build draws it with yew's server renderer, from the very screens.

use care_guide_content::{Spoken, Text};
use care_guide_core::instrument::{Frequency, GAD7, Item};
use care_guide_core::lang::Lang;
use care_guide_core::marks::{Aspect, Care, Kind};
use care_guide_core::score::Band;
use care_guide_core::session::Session;
use care_guide_core::step::Step;
use yew::prelude::*;

use crate::view::page::Page;
use crate::view::{Guide, screen, shell};

/// Properties for [`PlainPage`].
#[derive(Properties, PartialEq)]
pub struct PlainPageProps {
    /// The words, and a clinic that nobody knows.
    pub guide: Guide,
}

/// All that can be read without being asked anything.
#[component]
#[expect(clippy::disallowed_methods, reason = "a whole page, for yew")]
pub fn PlainPage(PlainPageProps { guide }: &PlainPageProps) -> Html {
    Page::written(guide, |page| {
        let content = page.content();
        let parts = parts(page);
        page.within("div.guide plain-page", |page| {
            page.attr("lang", guide.lang.tag());
            page.patterns();
            page.within("main", |page| {
                page.line("h1.title", content.plain_page.subject);
                page.line("p.lead", content.plain_page.intro);
                languages(page);
                page.crisis();
                page.within("nav", |page| {
                    page.attr_said("aria-label", content.shell.nav_label);
                    page.within("ul", |page| parts.iter().for_each(|part| link(page, part)));
                });
                for part in &parts {
                    page.within("section.part", |page| {
                        page.attr("id", part.id);
                        part.write(page);
                    });
                }
            });
            page.within("footer", shell::checked);
        });
    })
}

/// The file of the plain page in a language, which ends in the first part of its tag.
#[must_use]
pub fn file(lang: Lang) -> String {
    let primary = lang.tag().split('-').next().unwrap_or_default();
    if lang == Lang::EN {
        "guide.html".to_owned()
    } else {
        format!("guide-{primary}.html")
    }
}

/// The same page in the other languages.
fn languages(page: &mut Page) {
    let spoken = page.guide.lang;
    for lang in Lang::all().filter(|lang| *lang != spoken) {
        page.within("p", |page| {
            page.within("a", |page| {
                page.attr_of("href", file(lang).into());
                page.attr("hreflang", lang.tag());
                page.attr("lang", lang.tag());
                page.keep();
                page.as_is(lang.name());
            });
        });
    }
}

/// A part of the page: screens, one below the other, or the form.
struct Part {
    id: &'static str,
    name: Text,
    screens: Vec<Step>,
}

fn parts(page: &Page) -> [Part; 10] {
    let content = page.content();
    let part = |id, name, screens| Part { id, name, screens };
    let learn = [Step::Learn].into_iter().chain(Kind::ALL.map(Step::Kind));
    let options = [Step::Options]
        .into_iter()
        .chain(Care::ALL.map(Step::Care))
        .chain([Step::Routes, Step::Resistant]);
    let compare = [Step::Compare]
        .into_iter()
        .chain(Aspect::ALL.map(Step::Aspect));
    [
        part("help", content.help.title, vec![Step::Help]),
        part("calm", content.calm.title, vec![Step::Calm]),
        part("learn", content.learn.title, learn.collect()),
        part("check", content.plain_page.check_title, Vec::new()),
        part("options", content.options.title, options.collect()),
        part("mechanism", content.mechanism.title, vec![Step::Mechanism]),
        part("compare", content.compare.title, compare.collect()),
        part("talk", content.talk.title, vec![Step::Talk]),
        part("someone", content.someone.title, vec![Step::Someone]),
        part("sources", content.sources.title, vec![Step::Sources]),
    ]
}

impl Part {
    fn write(&self, page: &mut Page) {
        let Some((first, rest)) = self.screens.split_first() else {
            return page.plainly(0, |page| check(page, self.name));
        };
        let lang = page.guide.lang;
        let session = |step| Session::at(step).speaking(lang);
        page.plainly(0, |page| screen::body(page, &session(*first)));
        for step in rest {
            page.within("section", |page| {
                page.plainly(1, |page| screen::body(page, &session(*step)));
            });
        }
    }
}

fn link(page: &mut Page, part: &Part) {
    page.within("li", |page| {
        page.within("a", |page| {
            page.attr_of("href", format!("#{}", part.id).into());
            page.text(part.name);
        });
    });
}

/// The GAD-7 on paper, what it can and cannot tell, and where that comes from.
fn check(page: &mut Page, title: Text) {
    let content = page.content();
    let result = content.result;
    let about = content.check.about;
    page.title(title);
    page.facts(about);
    page.within("section", |page| {
        page.attr("id", "form");
        form(page);
    });
    page.facts(result.limits);
    page.facts(result.accuracy);
    let [low, high] = [Band::Minimal, Band::Moderate].map(result.meaning);
    let own = [result.not_diagnosis, low, high];
    page.where_from(&[about, &own[..], result.limits, result.accuracy].concat());
}

/// The form to fill in, and how to add it up: one page of paper.
fn form(page: &mut Page) {
    let content = page.content();
    let (words, gad7) = (content.plain_page, content.gad7);
    for (element, to, said) in [
        ("p.alone", "#form", words.check_alone),
        ("p.whole", "#check", words.check_whole),
    ] {
        page.within(element, |page| {
            page.within("a", |page| {
                page.attr("href", to);
                page.text(said);
            });
        });
    }
    page.line("p", content.paper.gad7_form);
    page.line("p", words.check_intro);
    page.within("table.paper", |page| {
        page.line("caption", gad7.stem.into());
        page.within("thead", |page| {
            page.within("tr", |page| {
                for answer in Frequency::ALL {
                    page.column((gad7.answer)(answer).into());
                }
            });
        });
        for item in Item::<GAD7>::all() {
            page.within("tbody", |page| question(page, item));
        }
    });
    adding_up(page);
    page.within("p", |page| {
        page.line("strong", content.result.not_diagnosis.text);
    });
    page.crisis();
    page.line("p.small", gad7.attribution.into());
}

/// A question over its answers: beside them it would leave the words of their heads no room on a phone.
fn question(page: &mut Page, item: Item<GAD7>) {
    let gad7 = page.content().gad7;
    page.within("tr", |page| {
        page.within("th", |page| {
            page.attr("colspan", "4");
            page.attr("scope", "rowgroup");
            page.number(item.number());
            page.as_is(". ");
            page.text(gad7.items[item.index()].into());
        });
    });
    page.within("tr", |page| {
        for answer in Frequency::ALL {
            page.within("td", |page| page.number(answer.points()));
        }
    });
}

fn adding_up(page: &mut Page) {
    let content = page.content();
    let result = content.result;
    page.line("p", content.plain_page.add_up);
    page.ranges("ul", result.band);
    page.line("p", (result.meaning)(Band::Minimal).text);
    page.line("p", (result.meaning)(Band::Moderate).text);
}
