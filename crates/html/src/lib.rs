//! What a screen is written with, one call after the other: [`Builder`]; and the only way to draw what a visitor
//! entered: the [`doors`].

mod builder;
pub mod doors;

pub use builder::{Builder, On};
