//! The guide on screen: one root component, and a plain function of state and content for each screen.

mod app;
mod components;
mod guide;
mod page;
pub mod plain_page;
mod screen;
mod screens;
mod shell;

pub use crate::browser::Figures;
pub use app::{App, AppProps};
pub use components::icons::bring as bring_icons;
pub use guide::Guide;
pub use plain_page::{PlainPage, PlainPageProps};
pub use screen::{Screen, ScreenProps};

// For tests. In the program of the frame, a public `Page` would make all screens larger, by 6 kB gzipped.
#[cfg(not(target_arch = "wasm32"))]
pub use {page::Page, screens::talk::made};
