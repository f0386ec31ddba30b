//! The rules of the guide: instruments, answers, scoring and the visitor's session.
//!
//! Nothing in here knows about yew, the browser, a clock or any I/O.

pub mod answers;
pub mod instrument;
pub mod marks;
pub mod score;
pub mod session;
pub mod step;
pub mod summary;
