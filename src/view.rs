//! The guide on screen: one root component, and a plain function of state and content for each screen.

mod app;
mod arrays;
mod blocks;
mod calm;
mod care;
mod check;
mod compare;
mod controls;
mod guide;
mod icons;
pub mod leaflet;
mod learn;
mod ledger;
mod modules;
mod offers;
mod options;
mod page;
mod pages;
mod pictures;
mod repeat;
mod result;
mod screen;
mod sheet;
mod shell;
mod someone;
mod sources;
mod story;
mod talk;
mod wait;
mod welcome;

pub use crate::browser::Figures;
pub use app::{App, AppProps};
pub use guide::Guide;
pub use leaflet::{Leaflet, LeafletProps};
pub use screen::{Screen, ScreenProps};
