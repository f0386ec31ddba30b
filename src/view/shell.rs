//! What surrounds every screen: help and hide, the sections, Back, and the promise at the foot.

use care_guide_content::Spoken;
use care_guide_content::evidence::{CHECKED, DUE};
use care_guide_core::lang::Lang;
use care_guide_core::session::{Action, Session};
use care_guide_core::step::{Section, Step};
use care_guide_html::On;

use crate::view::components::controls::{Weight, to};
use crate::view::components::icons;
use crate::view::page::Page;

/// Help, hide, and the sections.
pub fn header(page: &mut Page, session: &Session) {
    let (words, step) = (page.content().shell, session.step);
    page.within("header", |page| {
        progress(page, step);
        page.within("div.top", |page| {
            page.within("button.quiet help", |page| {
                page.press(Action::Go(Step::Help));
                page.icon(icons::LIFE);
                page.fresh("span", words.get_help);
            });
            page.within("button.quiet hide", |page| {
                let [hide, rest] = words.hide;
                page.press(Action::Wipe);
                page.icon(icons::HIDE);
                page.within("span", |page| {
                    page.fresh("span", hide);
                    page.as_is(" ");
                    page.fresh("span.fully", rest);
                });
            });
            page.group(|page| languages(page, session.awaited));
        });
        page.within("nav", |page| {
            page.key(page.guide.lang.tag());
            page.attr_said("aria-label", words.nav_label);
            page.flag("hidden", step == Step::Cleared);
            page.within("ol.sections", |page| {
                for section in Section::ALL {
                    page.within("li", |page| section_link(page, section, session));
                }
            });
        });
    });
}

/// The languages that could be spoken instead, each named in its own words. One that was asked for and did not come
/// says so.
fn languages(page: &mut Page, awaited: Option<Lang>) {
    let spoken = page.guide.lang;
    for lang in Lang::all().filter(|lang| *lang != spoken) {
        page.within("button.quiet", |page| {
            page.press(if lang.is_known() {
                Action::Speak(lang)
            } else {
                Action::Await(lang)
            });
            page.attr("lang", lang.tag());
            page.keep();
            page.as_is(lang.name());
        });
        if awaited == Some(lang) && lang.is_lost() {
            let [before, after] = page.content().shell.not_loaded;
            page.within("p.small", |page| {
                page.attr("role", "alert");
                page.text(before);
                page.within("span", |page| {
                    page.attr("lang", lang.tag());
                    page.keep();
                    page.as_is(lang.name());
                });
                page.text(after);
            });
        }
    }
}

fn section_link(page: &mut Page, section: Section, session: &Session) {
    let words = page.content().shell;
    page.within("button.section", |page| {
        page.press(Action::Open(section));
        if session.step.section() == Some(section) {
            page.attr("aria-current", "step");
        }
        page.icon(icons::of(section));
        let name = (words.section)(section);
        if section == Section::Check {
            // As wide under either name.
            page.either([name, words.to_result], session.leads_to_result());
        } else {
            page.within("span", |page| page.text(name));
        }
    });
}

/// How far along the story a screen is; the sections say it in words.
fn progress(page: &mut Page, step: Step) {
    page.picture("svg.progress", "0 0 100 1", |page| {
        page.flag("hidden", step == Step::Cleared);
        page.attr("preserveAspectRatio", "none");
        page.within("rect", |page| {
            page.measure("width", step.percent());
            page.attr("height", "1");
        });
    });
}

/// In the calm view, and where the device has a voice of its own: reads the screen aloud.
pub fn voice(page: &mut Page) {
    let (guide, words) = (page.guide, page.content().shell);
    page.within("div.voice", |page| {
        page.flag("hidden", !(guide.calm && guide.has_voice));
        page.within("div.buttons", |page| {
            for (words, on) in [(words.read_aloud, true), (words.stop_reading, false)] {
                page.within("button.button second", |page| {
                    page.attr("type", "button");
                    page.on(On::Click, guide.speak.reform(move |_| on));
                    page.text(words);
                });
            }
        });
        page.line("p.small", words.voice_note);
    });
}

/// The promise and the ways to check it.
pub fn footer(page: &mut Page, step: Step) {
    let words = page.content().shell;
    let calm = if page.guide.calm {
        words.usual_view
    } else {
        words.calm_view
    };
    page.within("footer", |page| {
        page.key(page.guide.lang.tag());
        page.flag("hidden", step == Step::Cleared);
        page.within("p.foot-links", |page| {
            page.button(to(Weight::Quiet, words.how_private, Step::Privacy));
            page.button(to(Weight::Quiet, words.all_sources, Step::Sources));
            // The button stays, and keeps the focus.
            page.within("button.quiet", |page| {
                page.press(Action::ToggleCalm);
                page.fresh("span", calm);
            });
        });
        checked(page);
    });
}

/// When the content was checked, and when it is due again.
pub fn checked(page: &mut Page) {
    let [checked, due, end] = page.content().shell.checked;
    let lang = page.guide.lang;
    page.within("p", |page| {
        page.text(checked);
        page.kept("span", &lang.month_of(CHECKED));
        page.text(due);
        page.kept("span", &lang.month_of(DUE));
        page.text(end);
    });
}
