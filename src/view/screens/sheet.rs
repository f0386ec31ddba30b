//! The sheet to take along: choosing what is on it, seeing it, and the formats to keep it in.

use care_guide_core::handout::{Duration, ExportFormat, ExportResult, HandoutPart};
use care_guide_core::instrument::Item;
use care_guide_core::marks::Care;
use care_guide_core::session::{Action, Input, Session};
use care_guide_core::step::Step;
use care_guide_export::{draw, is_offered};
use care_guide_html::On;
use yew::{AttrValue, Callback};

use crate::browser;
use crate::view::components::controls::{Weight, to};
use crate::view::page::Page;

/// The formats to keep the sheet in, in the order of their buttons.
const FORMATS: [ExportFormat; 5] = [
    ExportFormat::Print,
    ExportFormat::Text,
    ExportFormat::Page,
    ExportFormat::Copy,
    ExportFormat::Fhir,
];

/// Choosing what goes on the sheet, with the sheet below it as it will be printed.
pub fn sheet(page: &mut Page, session: &Session) {
    let content = page.content();
    let words = content.sheet;
    page.within("div.builder", |page| {
        page.title(words.title);
        page.blocks(words.intro);
        gather(page, session);
        parts(page, session);
        page.extras(|page| {
            page.folded(words.durations_title, |page| durations(page, session));
            page.folded(words.mentions_title, |page| mentions(page, session));
            page.folded(words.questions_title, |page| questions(page, session));
        });
        page.heading(1, words.preview);
    });
    // As tall as it is whatever is on it, and never scrolled by wheel or finger, which would then not scroll the page:
    // so no choice can be told from outside.
    page.within("section.preview", |page| {
        page.attr_said("aria-label", words.preview);
        let guide = page.guide;
        draw(page, &guide.paper(session), guide.config.heading.tag(2));
    });
    page.within("div.builder", |page| {
        page.within("div.buttons", turns);
        page.heading(1, words.formats_title);
        formats(page, session);
        page.where_from(&[content.talk.tell, content.sheet.by_hand].concat());
        page.actions(session, &[to(Weight::Main, content.talk.title, Step::Talk)]);
    });
}

/// All that was entered, in one tap; what it put on can be taken off one by one.
fn gather(page: &mut Page, session: &Session) {
    let words = page.content().sheet;
    let gather = Action::Enter(Input::Gather);
    page.within("div.gather", |page| {
        page.button((Weight::Main, words.gather, gather));
        page.line("p.small", words.gather_about);
        page.within("div.said", |page| {
            let gathered = session.has_gathered();
            page.spoken("status", words.gathered, gathered, session.times());
        });
    });
}

fn parts(page: &mut Page, session: &Session) {
    let words = page.content().sheet;
    let lang = page.guide.lang;
    page.within("fieldset.ticks", |page| {
        page.line("legend", words.parts_title);
        // Not every language offers every part: those that stay keep their elements.
        page.group(|page| {
            for part in HandoutPart::ALL
                .into_iter()
                .filter(|part| is_offered(*part, lang))
            {
                let set = session.has_part(part);
                page.tick((words.part)(part), set, Input::Part(part));
            }
        });
    });
}

fn durations(page: &mut Page, session: &Session) {
    let content = page.content();
    for (item, care) in Item::all().zip(Care::ALL) {
        let given = session.duration(item);
        let group = AttrValue::from(["s", &item.number().to_string()].concat());
        page.within("fieldset.yes-no", |page| {
            page.line("legend", (content.care)(care).name);
            page.within("div", |page| {
                for duration in Duration::ALL {
                    let words = (content.sheet.duration)(duration);
                    page.radio(
                        &group,
                        words,
                        given.is(&Some(duration)),
                        Input::Duration(item, duration),
                    );
                }
            });
        });
    }
}

fn mentions(page: &mut Page, session: &Session) {
    let content = page.content();
    page.within("div.ticks", |page| {
        for (item, claim) in Item::all().zip(content.talk.tell) {
            let set = session.mentions(item);
            page.tick(claim.text, set, Input::Mention(item));
            if item == Item::FIRST {
                // Beside thoughts of self-harm, and there whether they are ticked or not.
                page.crisis();
            }
        }
    });
    page.line("p", content.sheet.write_down);
    page.facts(content.sheet.by_hand);
}

fn questions(page: &mut Page, session: &Session) {
    let words = page.content().sheet;
    page.line("p.small", words.questions_hint);
    let mut items = Item::all();
    for group in page.content().talk.questions {
        page.within("fieldset.ticks", |page| {
            page.line("legend", group.about);
            for (question, item) in group.ask.iter().zip(items.by_ref()) {
                page.within("div.asked", |page| {
                    page.tick(*question, session.asks(item), Input::Ask(item));
                    let (set, off) = (session.asks_first(item), session.cannot_ask_first(item));
                    let name = [words.first, *question];
                    page.small_chip(name, set, off, Input::AskFirst(item));
                });
            }
        });
    }
}

fn formats(page: &mut Page, session: &Session) {
    let words = page.content().sheet;
    // What the file is stands before the button that saves it.
    page.line("p.small", words.file_note);
    page.within("div.buttons", |page| {
        for format in FORMATS {
            let button = if format == ExportFormat::Print {
                "button.button main"
            } else {
                "button.button second"
            };
            page.within(button, |page| {
                page.attr("type", "button");
                page.on(On::Click, page.guide.export.reform(move |_| format));
                page.text((words.format)(format));
            });
        }
    });
    let result = session.exported();
    let mut said = Vec::new();
    for format in FORMATS {
        said.push(page.said(
            result.is(&Some((format, ExportResult::Done))),
            (words.done)(format),
        ));
        for (what, told) in [
            (ExportResult::Refused, words.refused),
            (ExportResult::Nothing, words.nothing),
        ] {
            said.push(page.said(result.is(&Some((format, what))), told));
        }
    }
    page.within("div.said", |page| {
        page.variants(|cell| cell.live("status", &said, session.times()));
    });
    page.line("p.small", words.shared_note);
}

/// Shows another part of the preview.
fn turns(page: &mut Page) {
    for (words, is_down) in page.content().sheet.turn.into_iter().zip([false, true]) {
        page.within("button.quiet", |page| {
            page.attr("type", "button");
            page.on(
                On::Click,
                Callback::from(move |_| browser::turn_preview(is_down)),
            );
            page.text(words);
        });
    }
}
