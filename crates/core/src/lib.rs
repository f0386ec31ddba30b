//! The rules of the guide: questionnaires, answers, scoring, the visitor's session, and the clinic's choices.
//!
//! Nothing in here knows a word, a screen, the browser or a clock: no such crate is among its dependencies.

pub mod action;
pub mod answers;
pub mod color;
pub mod config;
pub mod day;
pub mod earlier;
pub mod entered;
pub mod handout;
pub mod instrument;
pub mod lang;
pub mod marks;
pub mod score;
pub mod session;
pub mod step;
mod told;

// The type alone: what looks inside is not passed on.
pub use care_guide_private::Private;
