//! The rules of the guide: instruments, answers, scoring and the visitor's session.
//!
//! Nothing in here knows about words, yew, the browser, a clock or any I/O: `tests/host/layers.rs` looks.

pub mod answers;
pub mod day;
pub mod instrument;
pub mod locale;
pub mod marks;
pub mod score;
pub mod session;
pub mod step;
pub mod summary;
