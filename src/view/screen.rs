//! One screen inside its surroundings.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::session::Session;
use crate::domain::step::Step;
use crate::view::{Guide, check, compare, learn, next, options, pages, pictures, result, shell};

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
    html! {
        <div class="guide" lang={guide.config.lang.tag()}>
            { pictures::patterns() }
            { shell::header(guide, step) }
            <main key={session.shown}>
                { body(guide, session) }
            </main>
            { shell::footer(guide, step) }
        </div>
    }
}

fn body(guide: &Guide, session: &Session) -> Html {
    match session.step {
        Step::Welcome => pages::welcome(guide),
        Step::Learn => learn::list(guide, session),
        Step::Kind(kind) => learn::chapter(guide, session, kind),
        Step::CheckIntro => check::intro(guide, session),
        Step::Question(item) => check::question(guide, session, item),
        Step::Difficulty => check::difficulty(guide, session),
        Step::Review => check::review(guide, session),
        Step::Result => result::result(guide, session),
        Step::Options => options::options(guide, session),
        Step::Mechanism => options::mechanism(guide, session),
        Step::Compare => compare::short(guide, session),
        Step::Group(group) => compare::group(guide, session, group),
        Step::Next => next::next(guide, session),
        Step::Help => pages::help(guide, session),
        Step::Privacy => pages::privacy(guide, session),
        Step::Sources => pages::sources(guide, session),
        Step::Cleared => pages::cleared(guide),
    }
}
