//! One screen inside its surroundings.

use std::rc::Rc;

use care_guide_content::Spoken;
use care_guide_core::session::Session;
use care_guide_core::step::{Section, Step};
use yew::prelude::*;

use crate::view::components::story;
use crate::view::page::Page;
use crate::view::screens::{
    calm, care, check, cleared, compare, help, learn, mood, options, panic, privacy, repeat,
    result, sheet, someone, sources, still_there, talk, wait, welcome,
};
use crate::view::{Guide, shell};

/// Properties for [`Screen`].
#[derive(Properties)]
pub struct ScreenProps {
    /// What every screen is given.
    pub guide: Guide,
    /// The visitor's session.
    pub session: Rc<Session>,
}

impl PartialEq for ScreenProps {
    fn eq(&self, other: &Self) -> bool {
        // What was entered cannot be compared.
        self.guide == other.guide && Rc::ptr_eq(&self.session, &other.session)
    }
}

/// A screen as a component, for those who draw nothing else.
#[component]
#[expect(clippy::disallowed_methods, reason = "a root for yew, as the app is")]
pub fn Screen(props: &ScreenProps) -> Html {
    screen(&props.guide, &props.session)
}

/// The header, the screen that the session is at, and the footer.
#[expect(clippy::disallowed_methods, reason = "a whole screen, for yew")]
pub fn screen(guide: &Guide, session: &Session) -> Html {
    let step = session.step;
    let is_there = is_there(session);
    let element = if guide.calm {
        "div.guide calm-view"
    } else {
        "div.guide"
    };
    Page::written(guide, |page| {
        page.within(element, |page| {
            page.attr("lang", guide.lang.tag());
            page.patterns();
            shell::header(page, session);
            page.within("main", |page| {
                // A new screen is a new element: no input is ever reused (yew#3262), and no text changes in its place.
                let view = if guide.calm { "calm" } else { "" };
                let there = if is_there { "" } else { "wait" };
                page.key(
                    &[
                        &session.generation.to_string(),
                        guide.lang.tag(),
                        view,
                        there,
                    ]
                    .concat(),
                );
                // It stands above the title, which takes the focus, and so is told with it.
                page.is_due = guide.is_overdue() && states_facts(step);
                page.within("p.note", |page| {
                    page.attr("id", "due");
                    page.flag("hidden", !page.is_due);
                    page.text(page.content().shell.overdue);
                });
                page.back(session);
                page.group(|page| {
                    if is_there {
                        body(page, session);
                    } else {
                        wait::wait(page);
                    }
                });
                shell::voice(page);
            });
            shell::footer(page, step);
        });
    })
}

/// Whether the words of the screen that the session is at have come.
pub fn is_there(session: &Session) -> bool {
    session.step.is_of_the_first() || session.lang.is_whole()
}

/// Whether a screen states facts that can fall out of date; crisis help and questions do not wait for a date.
fn states_facts(step: Step) -> bool {
    matches!(
        step.section(),
        Some(Section::Learn | Section::Check | Section::Options | Section::Compare | Section::Talk)
    )
}

/// What stands between the header and the footer.
pub fn body(page: &mut Page, session: &Session) {
    match session.step {
        Step::Welcome => welcome::welcome(page, session),
        Step::Learn => learn::list(page, session),
        Step::Kind(kind) => learn::chapter(page, session, kind),
        Step::CheckIntro => check::intro(page, session),
        Step::Question(item) => check::gad7(page, session, item),
        Step::Difficulty => check::difficulty(page, session),
        Step::Review => check::review(page, session),
        Step::Result => result::result(page, session),
        Step::MoodIntro => mood::intro(page, session),
        Step::Mood(item) => mood::item(page, session, item),
        Step::MoodResult => mood::result(page, session),
        Step::PanicIntro | Step::Attacks | Step::Symptoms | Step::PanicResult
            if !page.guide.has_panic() =>
        {
            panic::not_offered(page, session);
        }
        Step::PanicIntro => panic::intro(page, session),
        Step::Attacks => panic::attacks(page, session),
        Step::Symptoms => panic::symptoms(page, session),
        Step::PanicResult => panic::result(page, session),
        Step::Options => options::options(page, session),
        Step::Mechanism => story::story(page, session, page.content().mechanism),
        Step::Compare => compare::hub(page, session),
        Step::Aspect(aspect) => compare::aspect(page, session, aspect),
        Step::Repeat => repeat::repeat(page, session),
        Step::Sheet => sheet::sheet(page, session),
        Step::Talk => talk::talk(page),
        Step::Help => help::help(page),
        Step::Privacy => privacy::privacy(page, session),
        Step::Sources => sources::sources(page, session),
        Step::Calm => calm::calm(page, session),
        Step::Someone => someone::someone(page, session),
        Step::Care(care) => care::care(page, session, care),
        Step::Routes => story::story(page, session, page.content().routes),
        Step::Resistant => story::story(page, session, page.content().resistant),
        Step::StillThere => still_there::still_there(page),
        Step::Cleared => cleared::cleared(page),
    }
}
