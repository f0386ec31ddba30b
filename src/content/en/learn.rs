//! Types of anxiety: what surrounds the chapters, and what they share.

mod generalized;
mod ocd;
mod panic;
mod phobia;
mod social;

use crate::content::{Block, Chapter, Learn};
use crate::domain::marks::Kind;
use crate::evidence::{Claim, Source, Strength, claim};

/// The chapters on the types of anxiety, in American English.
pub static LEARN: Learn = Learn {
    title: t!("Types of anxiety"),
    blocks: BLOCKS,
    kind: chapter,
    familiar: t!("This sounds familiar"),
    familiar_hint: t!("A private mark. It stays on this screen."),
    marked: t!("Sounds familiar"),
    feels: t!("How it can feel"),
    common: t!("How common it is"),
    helps: t!("What usually helps first"),
    prompt: t!("When to see a doctor promptly"),
    next_kind: t!("Next type"),
    to_check: t!("Go to the private self-check"),
};

fn chapter(kind: Kind) -> &'static Chapter {
    match kind {
        Kind::Generalized => &generalized::CHAPTER,
        Kind::Panic => &panic::CHAPTER,
        Kind::Social => &social::CHAPTER,
        Kind::Phobia => &phobia::CHAPTER,
        Kind::Ocd => &ocd::CHAPTER,
    }
}

const BLOCKS: &[Block] = &[
    Block::Fact(claim(
        "We all feel fear and worry. In an anxiety disorder they go far past normal stress.",
        Strength::Guideline,
        &[Source::Dsm52014],
    )),
    Block::Fact(claim(
        "This is common. Each year, about 19 of 100 US adults live with one. The survey is from 2001 to 2003. It also counts obsessive-compulsive disorder (OCD) and post-traumatic stress disorder (PTSD).",
        Strength::Survey,
        &[Source::NimhAnx],
    )),
    Block::Fact(claim(
        "It gets in the way of life more for some than for others. Of 100 adults with one, \
         this is mild for about 43, moderate for 34 and serious for 23.",
        Strength::Survey,
        &[Source::NimhAnx],
    )),
    Block::Fact(claim(
        "There is care that can help. Talk therapy and medicine both help many people.",
        Strength::Guideline,
        &[Source::Who2023],
    )),
    Block::Hint(t!(
        "Open any type below. Read as much or as little as you like. \
         These pages cannot tell you what is behind your fear or worry, but they can help you ask."
    )),
];

/// What to do in danger; ends every chapter.
const EMERGENCY: Claim = claim(
    "In danger, or when someone is badly ill, call 911. \
     If you think of harming yourself, call or text 988.",
    Strength::Service,
    &[Source::Lifeline988, Source::Samhsa],
);

/// No one needs to wait until things are bad.
const NO_NEED_TO_WAIT: Claim = claim(
    "If it stops you doing what matters, that is reason enough to ask. It need not be severe: many people with an anxiety disorder are limited only in part.",
    Strength::Survey,
    &[Source::NimhAnx],
);

/// The self-check asks about worry and can miss the other types.
const LOW_SCORE: Claim = claim(
    "A low score on our self-check does not rule this out. If it bothers you, ask a doctor.",
    Strength::Instrument,
    &[Source::KoreaGad7, Source::CochraneGad72025],
);
