//! Writes JSON, a piece at a time.

/// JSON text under way. A piece reads as it is written; the caller opens and closes what belongs together.
#[derive(Debug, Default)]
pub struct Writer(String);

impl Writer {
    /// Adds a piece, in which each `$` stands for one of the values, in their order. A comma is put in front of a
    /// member or an element that follows another.
    pub fn put(&mut self, piece: &'static str, values: &[&str]) {
        let is_first = matches!(self.0.chars().last(), None | Some('{' | '[' | ':'));
        if !is_first && !piece.starts_with(['}', ']']) {
            self.0.push(',');
        }
        let mut values = values.iter();
        for letter in piece.chars() {
            match letter {
                '$' => self.escaped(values.next().copied().unwrap_or_default()),
                _ => self.0.push(letter),
            }
        }
    }

    /// The finished text.
    #[must_use]
    pub fn finish(self) -> String {
        self.0
    }

    /// Everything written here is ours and has no control characters; quotes and backslashes are escaped.
    fn escaped(&mut self, value: &str) {
        for letter in value.chars() {
            if matches!(letter, '"' | '\\') {
                self.0.push('\\');
            }
            self.0.push(letter);
        }
    }
}
