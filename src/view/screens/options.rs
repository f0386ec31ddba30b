//! What can help: a card for each kind of care, what comes after them, and where ketamine stands.

use crate::view::components::controls::{Weight, to};
use crate::view::components::icons::{self, Icon};
use crate::view::page::Page;
use care_guide_core::marks::{Aspect, Care};
use care_guide_core::session::{Input, Session};
use care_guide_core::step::Step;

/// The cards and doors.
pub fn options(page: &mut Page, session: &Session) {
    let content = page.content();
    let words = content.options;
    let mut claims = words.lead.to_vec();
    claims.extend(Care::ALL.map(|care| (content.care)(care).tag));
    claims.extend_from_slice(words.drugs);
    page.title(words.title);
    page.lead(words.lead);
    page.control(|page| {
        page.within("ul.cares", |page| {
            for care in Care::ALL {
                page.within("li.care-card", |page| card(page, session, care));
            }
        });
        page.line("p.small", words.tried_note);
        page.heading(1, words.further_title);
    });
    page.doors(|page| {
        let (routes, resistant) = (content.routes, content.resistant);
        page.door(icons::STEPS, routes.title, routes.short, Step::Routes);
        page.door(
            icons::BOOK,
            resistant.title,
            resistant.short,
            Step::Resistant,
        );
    });
    page.heading(1, words.drugs_title);
    page.within("p.first", |page| page.sentences(words.drugs));
    page.doors(|page| {
        let (ledger, mechanism) = (content.ledger, content.mechanism);
        let approval = Step::Aspect(Aspect::Approval);
        page.door(icons::SEAL, ledger.title, ledger.short, approval);
        page.door(
            icons::SPARK,
            mechanism.title,
            mechanism.short,
            Step::Mechanism,
        );
    });
    page.where_from(&claims);
    page.actions(
        session,
        &[to(Weight::Main, words.to_compare, Step::Compare)],
    );
}

/// A kind of care: what it is, where it stands, and the private mark.
fn card(page: &mut Page, session: &Session, care: Care) {
    let words = (page.content().care)(care);
    page.door_button(Step::Care(care), |page| {
        page.disc(icon(care));
        page.within("span", |page| {
            page.line("span.door-name", words.title);
            page.line("span.door-about", words.short);
        });
        page.icon(icons::GO);
    });
    page.within("div.care-foot", |page| {
        page.line(tag(care), words.tag.text);
        let (tried, name) = (page.content().options.tried, words.title);
        page.small_mark([tried, name], session.was_tried(care), Input::Tried(care));
    });
}

const fn icon(care: Care) -> Icon {
    match care {
        Care::Therapy => icons::CHAT,
        Care::Antidepressants => icons::PILL,
        Care::Benzodiazepines => icons::TABLET,
        Care::Everyday => icons::SUN,
    }
}

/// Where a kind of care stands among the steps; what is no first step is told apart by its words, and by the ground.
pub const fn tag(care: Care) -> &'static str {
    match care {
        Care::Benzodiazepines => "span.tag warm",
        Care::Therapy | Care::Antidepressants | Care::Everyday => "span.tag",
    }
}
