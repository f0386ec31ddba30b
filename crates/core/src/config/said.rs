//! Words of the clinic's own that it may say in two languages.

use crate::lang::Lang;

/// Words of the clinic's own, and their twin in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    pub(super) words: Option<String>,
    pub(super) twin: Option<(Lang, String)>,
}

impl Said {
    /// The words for who reads a language.
    #[must_use]
    pub fn in_lang(&self, lang: Lang) -> Option<&str> {
        match &self.twin {
            Some((of, words)) if *of == lang => Some(words),
            _ => self.words.as_deref(),
        }
    }
}
