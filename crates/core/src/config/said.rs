//! Words of the clinic's own that it may say in several languages.

use crate::lang::Lang;

/// Words of the clinic's own, and their twins in other languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said(Vec<(Option<Lang>, String)>);

impl Said {
    /// Takes in words: first those for all languages, then their twins.
    pub(super) fn add(&mut self, lang: Option<Lang>, words: String) {
        self.0.push((lang, words));
    }

    /// The words for who reads a language.
    #[must_use]
    pub fn in_lang(&self, lang: Lang) -> Option<&str> {
        let mut last_first = self.0.iter().rev();
        let (_, words) = last_first.find(|(of, _)| of.is_none_or(|of| of == lang))?;
        Some(words)
    }
}
