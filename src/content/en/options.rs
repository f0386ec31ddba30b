//! Care that helps, what comes after it, and where ketamine stands.

mod after;
mod care;
mod ledger;
mod mechanism;

use crate::content::{Block, Options};
use crate::evidence::{Source, Strength, claim};

/// The words on kinds of care, in American English.
pub static OPTIONS: Options = Options {
    title: t!("Care that helps"),
    intro: INTRO,
    care: care::care,
    tried: t!("I have tried this"),
    tried_hint: t!("A private mark. It stays on this screen."),
    after: after::AFTER,
    ledger: ledger::LEDGER,
    to_mechanism: t!("How ketamine may work"),
    mechanism: mechanism::MECHANISM,
    to_compare: t!("Compare the choices"),
};

const INTRO: &[Block] = &[
    Block::Fact(claim(
        "Talk therapy and medicine come first. They can help a lot.",
        Strength::Guideline,
        &[Source::Who2023],
    )),
    Block::Fact(claim(
        "Some people get only a little better, or not at all. That is not your fault.",
        Strength::Review,
        &[Source::Bokma2019],
    )),
    Block::Hint(t!(
        "Here is what to know about each kind of care, and what to ask. \
         If you like, mark what you tried before. It can help a talk with a clinician."
    )),
];
