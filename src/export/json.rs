//! Writes JSON, a member at a time.

/// JSON text under way. The caller opens and closes what belongs together.
#[derive(Debug, Default)]
pub struct Writer(String);

impl Writer {
    /// Opens an object or a list: the outermost one, or an element of a list.
    pub fn open(&mut self, bracket: char) {
        self.separate();
        self.0.push(bracket);
    }

    /// Opens an object or a list that is a member of an object.
    pub fn open_member(&mut self, name: &str, bracket: char) {
        self.name(name);
        self.0.push(bracket);
    }

    /// Closes what was opened, innermost first.
    pub fn close(&mut self, brackets: &str) {
        self.0.push_str(brackets);
    }

    /// A member that is a string.
    pub fn text(&mut self, name: &str, value: &str) {
        self.name(name);
        self.quote(value);
    }

    /// A member that is a number, `true` or `false`.
    pub fn plain(&mut self, name: &str, value: &str) {
        self.name(name);
        self.0.push_str(value);
    }

    /// The finished text.
    #[must_use]
    pub fn finish(self) -> String {
        self.0
    }

    fn name(&mut self, name: &str) {
        self.separate();
        self.quote(name);
        self.0.push(':');
    }

    fn separate(&mut self) {
        if !matches!(self.0.chars().last(), None | Some('{' | '[' | ':')) {
            self.0.push(',');
        }
    }

    /// Everything written here is ours and has no control characters; quotes and backslashes are escaped.
    fn quote(&mut self, value: &str) {
        self.0.push('"');
        for letter in value.chars() {
            if matches!(letter, '"' | '\\') {
                self.0.push('\\');
            }
            self.0.push(letter);
        }
        self.0.push('"');
    }
}
