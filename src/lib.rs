//! care-guide: a private patient-education and self-check guide for anxiety.
//!
//! A clinic's page embeds it with one script tag. It runs in a sandboxed frame (`loader/`), which
//! calls [`start`] with the tag's attributes and the only port to the page. From there data flows one
//! way: attributes → [`config`](care_guide_core::config) → [`session`](care_guide_core::session) → [`view`] → action → session.

pub mod port;
pub mod theme;
pub mod view;

mod browser;
#[cfg(feature = "panic-hook-for-tests")]
mod panic_hook;
mod run;

pub use run::start;
