//! What a visitor takes along: the sheet, as data, as plain text, and the answers as FHIR R4.
//!
//! Everything is made on the device, from the session, and leaves here as something private: `device` alone touches
//! the browser, inside the visitor's own tap.

pub mod device;
mod draw;
pub mod fhir;
mod json;
mod paper;
mod text;

pub use draw::{draw, earlier_day};
pub use paper::{Line, Paper, Part, Place, Total, is_offered};
pub use text::text;

/// Names of the saved files; they say nothing of a condition or a result.
pub mod names {
    /// The sheet as plain text.
    pub const TEXT: &str = "my-notes.txt";
    /// The sheet as a page.
    pub const PAGE: &str = "my-notes.html";
    /// The answers as FHIR.
    pub const FHIR: &str = "my-answers.json";
}
