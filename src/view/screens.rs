//! One file for each kind of screen, named as its words in `content/en/`.

pub mod calm;
pub mod care;
pub mod check;
pub mod cleared;
pub mod compare;
pub mod help;
pub mod learn;
pub mod mood;
pub mod options;
pub mod panic;
pub mod privacy;
pub mod repeat;
pub mod result;
pub mod sheet;
pub mod someone;
pub mod sources;
pub mod still_there;
pub mod talk;
pub mod wait;
pub mod welcome;
