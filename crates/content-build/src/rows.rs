//! Each wording once in the tables of the languages.

use std::collections::HashMap;

/// Words in every language, English first; an empty one is not to be had.
type Row = Vec<String>;

/// Each wording once, in the order of the screens: neighbors there stay neighbors, which compresses better.
#[derive(Default)]
pub struct Rows {
    /// Them.
    pub all: Vec<Row>,
    places: HashMap<Row, usize>,
}

impl Rows {
    /// The place of a row.
    pub fn place(&mut self, row: Row) -> usize {
        *self.places.entry(row).or_insert_with_key(|row| {
            self.all.push(row.clone());
            self.all.len() - 1
        })
    }
}
