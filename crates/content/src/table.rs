//! What one language says, by place. In the frame it comes as a file; elsewhere the build brings it along.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::{ADDRESSES, Href, Text, WORDINGS};

/// One language.
pub(super) struct Table {
    /// What it calls itself.
    pub name: &'static str,
    /// The first line of its file: no other file is taken for it, nor one of another build.
    mark: &'static str,
    /// The wordings in the order of their places, where an empty one stands for the English; then the addresses.
    lines: OnceLock<Vec<&'static str>>,
    is_lost: AtomicBool,
}

impl Table {
    pub const fn new(name: &'static str, mark: &'static str) -> Self {
        Self {
            name,
            mark,
            lines: OnceLock::new(),
            is_lost: AtomicBool::new(false),
        }
    }

    /// Takes the text of the language's file, if it is this one's.
    pub fn learn(&self, text: &'static str) -> bool {
        let mut lines = text.lines();
        let is_ours = lines.next() == Some(self.mark);
        let lines: Vec<_> = lines.collect();
        let is_whole = lines.len() == WORDINGS + ADDRESSES;
        if is_ours && is_whole {
            self.lines.get_or_init(|| lines);
        }
        is_ours && is_whole
    }

    /// Notes that the file will not come.
    pub fn lose(&self) {
        self.is_lost.store(true, Ordering::Relaxed);
    }

    pub fn is_known(&self) -> bool {
        self.lines().is_some()
    }

    pub fn is_lost(&self) -> bool {
        !self.is_known() && self.is_lost.load(Ordering::Relaxed)
    }

    /// Words in this language, if it has them.
    pub fn find(&self, text: Text) -> Option<&'static str> {
        self.line(text.0.into()).filter(|said| !said.is_empty())
    }

    /// Where an address leads in this language.
    pub fn address(&self, href: Href) -> &'static str {
        self.line(WORDINGS + usize::from(href.0))
            .unwrap_or_default()
    }

    fn line(&self, place: usize) -> Option<&'static str> {
        self.lines()?.get(place).copied()
    }

    fn lines(&self) -> Option<&Vec<&'static str>> {
        #[cfg(not(target_arch = "wasm32"))]
        self.bring();
        self.lines.get()
    }

    /// Takes the text that the build brought along.
    #[cfg(not(target_arch = "wasm32"))]
    fn bring(&self) {
        if self.lines.get().is_none() {
            crate::TEXTS.iter().any(|text| self.learn(text));
        }
    }
}
