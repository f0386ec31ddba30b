//! One screen inside its surroundings.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::session::Session;
use crate::domain::step::{Section, Step};
use crate::view::translate::translated;
use crate::view::{
    Guide, check, compare, learn, modules, next, options, pages, pictures, repeat, result, sheet,
    shell,
};

/// Properties for [`Screen`].
#[derive(Properties, PartialEq)]
pub struct ScreenProps {
    /// What every screen is given.
    pub guide: Guide,
    /// The visitor's session.
    pub session: Rc<Session>,
}

/// The header, the screen that the session is at, and the footer.
#[component]
pub fn Screen(props: &ScreenProps) -> Html {
    let ScreenProps { guide, session } = props;
    let step = session.step;
    // The key makes a new screen a new element: no input is ever reused (yew#3262).
    let screen = html! {
        <div class={if guide.calm { "guide calm-view" } else { "guide" }} lang={guide.lang.tag()}>
            { pictures::patterns() }
            { shell::header(guide, step) }
            <main key={session.shown}>
                <p class="note" hidden={!(guide.is_overdue() && states_facts(step))}>
                    { guide.content().shell.overdue }
                </p>
                { body(guide, session) }
                { shell::voice(guide) }
            </main>
            { shell::footer(guide, step) }
        </div>
    };
    translated(screen, guide.lang)
}

/// Whether a screen states facts that can fall out of date; crisis help and questions do not wait for a date.
fn states_facts(step: Step) -> bool {
    matches!(
        step.section(),
        Some(Section::Learn | Section::Check | Section::Options | Section::Compare | Section::Next)
    )
}

fn body(guide: &Guide, session: &Session) -> Html {
    match session.step {
        Step::Welcome => pages::welcome(guide),
        Step::Learn => learn::list(guide, session),
        Step::Kind(kind) => learn::chapter(guide, session, kind),
        Step::CheckIntro => check::intro(guide, session),
        Step::Question(item) => check::gad7(guide, session, item),
        Step::Difficulty => check::difficulty(guide, session),
        Step::Review => check::review(guide, session),
        Step::Result => result::result(guide, session),
        Step::MoodIntro => modules::mood_intro(guide, session),
        Step::Mood(item) => modules::mood(guide, session, item),
        Step::MoodResult => modules::mood_result(guide, session),
        Step::PanicIntro | Step::Attacks | Step::Symptoms | Step::PanicResult
            if !guide.has_panic() =>
        {
            modules::no_panic(guide, session)
        }
        Step::PanicIntro => modules::panic_intro(guide, session),
        Step::Attacks => modules::attacks(guide, session),
        Step::Symptoms => modules::symptoms(guide, session),
        Step::PanicResult => modules::panic_result(guide, session),
        Step::Options => options::options(guide, session),
        Step::Mechanism => options::mechanism(guide, session),
        Step::Compare => compare::short(guide, session),
        Step::Group(group) => compare::group(guide, session, group),
        Step::Repeat => repeat::repeat(guide, session),
        Step::Sheet => sheet::sheet(guide, session),
        Step::Next => next::next(guide, session),
        Step::Help => pages::help(guide, session),
        Step::Privacy => pages::privacy(guide, session),
        Step::Sources => pages::sources(guide, session),
        Step::Pause => pages::pause(guide),
        Step::StillThere => pages::still_there(guide),
        Step::Cleared => pages::cleared(guide),
    }
}
