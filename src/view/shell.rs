//! What surrounds every screen: help and hide, the sections, Back, and the promise at the foot.

use yew::prelude::*;

use crate::content::Lang;
use crate::domain::session::Action;
use crate::domain::step::{Section, Step};
use crate::evidence::{CONTENT_VERSION, REVIEW_DUE, REVIEWED};
use crate::view::Guide;
use crate::view::controls::{Weight, button, to};

/// Help, hide, and the sections.
pub fn header(guide: &Guide, step: Step) -> Html {
    let words = guide.content().shell;
    html! {
        <header>
            <div class="top">
                { to(guide, Weight::Quiet, words.get_help, Step::Help) }
                { button(guide, Weight::Quiet, words.hide, Action::Wipe) }
                { for others(guide).map(|lang| language(guide, lang)) }
            </div>
            <nav aria-label={words.nav_label} hidden={step == Step::Cleared}>
                <ol class="sections">
                    for section in Section::ALL {
                        { section_link(guide, section, step) }
                    }
                </ol>
            </nav>
        </header>
    }
}

/// The languages that could be spoken instead.
fn others(guide: &Guide) -> impl Iterator<Item = Lang> {
    let spoken = guide.lang;
    Lang::all().filter(move |lang| *lang != spoken)
}

/// Goes on in another language, which is named in its own words.
fn language(guide: &Guide, lang: Lang) -> Html {
    html! {
        <button
            type="button"
            class="quiet"
            lang={lang.tag()}
            translate="no"
            onclick={guide.click(Action::Speak(lang))}
        >
            { lang.say(guide.content().shell.language) }
        </button>
    }
}

fn section_link(guide: &Guide, section: Section, step: Step) -> Html {
    let here = step.section() == Some(section);
    let name = (guide.content().shell.section)(section);
    html! {
        <li key={name}>
            <button
                type="button"
                class="section"
                aria-current={here.then_some("step")}
                onclick={guide.go(section.first_step())}
            >
                { name }
            </button>
        </li>
    }
}

/// In the calm view, and where the device has a voice of its own: reads the screen aloud.
pub fn voice(guide: &Guide) -> Html {
    let words = guide.content().shell;
    let button = |words: &'static str, on: bool| {
        let click = guide.speak.reform(move |_| on);
        html! { <button type="button" class="button second" onclick={click}>{ words }</button> }
    };
    html! {
        <div class="voice" hidden={!(guide.calm && guide.has_voice)}>
            <div class="ways">{ button(words.read_aloud.0, true) }{ button(words.read_aloud.1, false) }</div>
            <p class="small">{ words.voice_note }</p>
        </div>
    }
}

/// The promise and the ways to check it.
pub fn footer(guide: &Guide, step: Step) -> Html {
    let words = guide.content().shell;
    let calm = if guide.calm {
        words.calm.1
    } else {
        words.calm.0
    };
    html! {
        <footer hidden={step == Step::Cleared}>
            <p>{ words.promise }</p>
            <p class="foot-links">
                { to(guide, Weight::Quiet, words.how_private, Step::Privacy) }
                { to(guide, Weight::Quiet, words.all_sources, Step::Sources) }
                { to(guide, Weight::Quiet, guide.content().pause.open, Step::Pause) }
                { button(guide, Weight::Quiet, calm, Action::ToggleCalm) }
            </p>
            { checked(guide) }
        </footer>
    }
}

/// The content's version, when it was checked, and when it is due again.
pub fn checked(guide: &Guide) -> Html {
    let words = guide.content().shell;
    let [content, checked, due] = words.checked;
    let month = |day| html! { <span translate="no">{ guide.lang.month_of(day) }</span> };
    html! {
        <p>
            { content }{ CONTENT_VERSION }
            { checked }{ month(REVIEWED) }
            { due }{ month(REVIEW_DUE) }{ "." }
        </p>
    }
}
