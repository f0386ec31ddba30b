//! The panic module. Its screens are the same whatever is answered.

use care_guide_content::Verbatim;
use care_guide_core::Private;
use care_guide_core::instrument::{ATTACKS, Item, SYMPTOMS, YesNo};
use care_guide_core::score::PanicPattern;
use care_guide_core::session::{Action, Input, Session};
use care_guide_core::step::Step;
use yew::AttrValue;

use crate::view::components::controls::{Weight, to};
use crate::view::components::question;
use crate::view::page::Page;

/// Why the panic module is offered.
pub fn intro(page: &mut Page, session: &Session) {
    let words = page.content().panic;
    question::intro(page, session, words.title, words.intro);
}

/// Stands for the panic module in a language that has no official wording of it.
pub fn not_offered(page: &mut Page, session: &Session) {
    let result = page.content().result;
    page.title(result.more_title);
    page.line("p", result.no_panic);
    page.actions(session, &[to(Weight::Main, result.to_result, Step::Result)]);
}

/// The panic module's questions about attacks.
pub fn attacks(page: &mut Page, session: &Session) {
    let words = page.content().panic;
    let form = page.content().phq_panic;
    page.title(words.attacks_title);
    for item in Item::<ATTACKS>::all() {
        let question = form.attacks[item.index()];
        yes_no(page, question, item, session.attack(item), &|answer| {
            Input::Attack(item, answer)
        });
        if item == Item::FIRST {
            may_skip(page);
        }
    }
    go_on(page, session);
}

/// The panic module's list of symptoms, after the emergency line. The title, which takes the focus, stands above both.
pub fn symptoms(page: &mut Page, session: &Session) {
    let words = page.content().panic;
    let form = page.content().phq_panic;
    page.title(form.symptoms_stem.into());
    page.within("div.box", |page| {
        page.line("p.box-title", words.emergency.text);
        page.links(page.content().help.emergency);
    });
    may_skip(page);
    for item in Item::<SYMPTOMS>::all() {
        let question = form.symptoms[item.index()];
        yes_no(page, question, item, session.symptom(item), &|answer| {
            Input::Symptom(item, answer)
        });
    }
    page.where_from(&[words.emergency]);
    go_on(page, session);
}

/// A No to the first question ends the module. Whoever gave it still passes the same screens: their heights would
/// tell of it.
fn may_skip(page: &mut Page) {
    let words = page.content().panic;
    page.within("div.may-skip", |page| {
        page.line("p.stem", words.only_if_yes);
        page.button((Weight::Quiet, words.skip_rest, Action::Continue));
    });
}

fn go_on(page: &mut Page, session: &Session) {
    let on = page.content().shell.go_on;
    page.actions(session, &[(Weight::Main, on, Action::Continue)]);
}

/// A question with two answers side by side.
fn yes_no<const N: usize>(
    page: &mut Page,
    words: Verbatim,
    item: Item<N>,
    given: Private<Option<YesNo>>,
    input: &dyn Fn(YesNo) -> Input,
) {
    let name = page.content().phq_panic.answer;
    // Neutral, and different for every question of the screen.
    let group = AttrValue::from(["q", &item.number().to_string()].concat());
    page.within("fieldset.yes-no", |page| {
        page.line("legend", words.into());
        page.within("div", |page| {
            for answer in YesNo::ALL {
                let set = given.is(&Some(answer));
                page.radio(&group, name(answer).into(), set, input(answer));
            }
        });
    });
}

/// What the panic module says.
pub fn result(page: &mut Page, session: &Session) {
    let content = page.content();
    let words = content.panic;
    let found = session.panic_pattern();
    let mut claims = vec![words.not_met, words.met];
    claims.extend_from_slice(words.always);

    page.title(words.result_title);
    page.within("div.outcome", |page| {
        page.variants(|cell| {
            for pattern in PanicPattern::ALL {
                let said = match pattern {
                    PanicPattern::Open => words.open,
                    PanicPattern::NotMet => words.not_met.text,
                    PanicPattern::Met => words.met.text,
                };
                cell.variant(found.is(&pattern), |page| page.line("p.total", said));
            }
        });
    });
    page.facts(words.always);
    page.line("p.small", content.gad7.attribution.into());
    page.where_from(&claims);
    page.actions(
        session,
        &[
            to(Weight::Main, content.result.to_result, Step::Result),
            to(Weight::Quiet, words.change, Step::Attacks),
        ],
    );
}
