//! For a person who is here for somebody else: how to listen, what to ask, what to do in danger, how to get care.

use crate::view::components::controls::{Weight, to};
use crate::view::components::story::claims_of_folds;
use crate::view::page::Page;
use care_guide_content::SomeoneWords;
use care_guide_content::evidence::Claim;
use care_guide_core::session::Session;
use care_guide_core::step::Step;

/// For a person who is here for somebody else.
pub fn someone(page: &mut Page, session: &Session) {
    let words = page.content().someone;
    page.title(words.title);
    page.line("p.lead", words.lead);
    page.heading(1, words.listen_title);
    page.facts(words.listen);
    page.heading(1, words.ask_title);
    page.prose(words.ask);
    page.line("p", words.steps_lead.text);
    page.within("ol", |page| {
        for step in words.steps {
            page.within("li", |page| {
                page.line("strong", step.name);
                page.as_is(" ");
                page.said_with_links(step.what.text);
            });
        }
    });
    page.line("p", words.danger.text);
    page.crisis();
    page.extras(|page| {
        page.folds(words.folds);
        page.where_from(&claims(words));
    });
    page.actions(session, &[to(Weight::Main, words.to_learn, Step::Learn)]);
}

fn claims(words: &SomeoneWords) -> Vec<Claim> {
    let mut claims = [words.listen, words.ask, &[words.steps_lead]].concat();
    claims.extend(words.steps.iter().map(|step| step.what));
    claims.push(words.danger);
    claims.extend(claims_of_folds(words.folds));
    claims
}
