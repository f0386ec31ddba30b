//! What screens share: text, controls, pictures.

pub mod arrays;
pub mod blocks;
pub mod choices;
pub mod controls;
pub mod headings;
pub mod icons;
pub mod offers;
pub mod pictures;
pub mod question;
pub mod story;
