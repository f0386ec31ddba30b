//! What the clinic may say in two languages.

use crate::lang::Lang;

/// What the clinic says, and its twin in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said<T = String> {
    pub(super) words: Option<T>,
    pub(super) twin: Option<(Lang, T)>,
}

impl<T> Default for Said<T> {
    fn default() -> Self {
        let (words, twin) = (None, None);
        Self { words, twin }
    }
}

impl<T> Said<T> {
    /// What is of a language itself: the twin of its own, and what is no twin of English alone.
    #[must_use]
    pub fn of_lang(&self, lang: Lang) -> Option<&T> {
        match &self.twin {
            Some((of, said)) if *of == lang => Some(said),
            _ if lang == Lang::EN => self.words.as_ref(),
            _ => None,
        }
    }
}

impl Said {
    /// The words for who reads a language: better in another than none.
    #[must_use]
    pub fn in_lang(&self, lang: Lang) -> Option<&str> {
        let words = self.of_lang(lang).or(self.words.as_ref());
        words.map(String::as_str)
    }
}
