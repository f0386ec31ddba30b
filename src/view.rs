//! The guide on screen: one root component, and a plain function of state and content for each screen.

mod app;
mod blocks;
mod check;
mod compare;
mod controls;
mod guide;
mod icons;
pub mod leaflet;
mod learn;
mod ledger;
mod modules;
mod next;
mod options;
mod page;
mod pages;
mod pictures;
mod repeat;
mod result;
mod screen;
mod sheet;
mod shell;
mod sources;

pub use crate::browser::Figures;
pub use app::{App, AppProps};
pub use guide::Guide;
pub use leaflet::{Leaflet, LeafletProps};
pub use screen::{Screen, ScreenProps};
