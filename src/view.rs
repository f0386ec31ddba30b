//! The guide on screen: one root component, and a plain function of state and content for each screen.

mod app;
mod arrays;
mod blocks;
mod calm;
mod care;
mod check;
mod cleared;
mod compare;
mod controls;
mod guide;
mod headings;
mod help;
mod icons;
mod learn;
mod ledger;
mod mood;
mod offers;
mod options;
mod page;
mod panic;
mod pictures;
pub mod plain_page;
mod privacy;
mod question;
mod repeat;
mod result;
mod screen;
mod sheet;
mod shell;
mod someone;
mod sources;
mod still_there;
mod story;
mod talk;
mod wait;
mod welcome;

pub use crate::browser::Figures;
pub use app::{App, AppProps};
pub use guide::Guide;
pub use icons::bring as bring_icons;
pub use plain_page::{PlainPage, PlainPageProps};
pub use screen::{Screen, ScreenProps};

// For tests. In the program of the frame, a public `Page` would make all screens larger, by 6 kB gzipped.
#[cfg(not(target_arch = "wasm32"))]
pub use {page::Page, talk::made};
