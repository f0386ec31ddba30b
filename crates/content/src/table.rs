//! What one language says, by place. In the frame it comes as two files; elsewhere the build brings them along.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::{ADDRESSES, FIRST, Href, REST, Text};

/// One language.
pub(super) struct Table {
    /// What it calls itself.
    pub name: &'static str,
    /// The words that a visit cannot begin without, then the addresses.
    first: Lines,
    /// All other words.
    rest: Lines,
    is_lost: AtomicBool,
}

/// The lines of a file.
struct Lines {
    /// The file's first line: no other file is taken for it, nor one of another build.
    mark: &'static str,
    count: usize,
    /// In the order of their places; an empty one stands for the English.
    all: OnceLock<Vec<&'static str>>,
}

impl Lines {
    const fn new(mark: &'static str, count: usize) -> Self {
        let all = OnceLock::new();
        Self { mark, count, all }
    }

    /// Takes the text of the file, if it is this one.
    fn learn(&self, text: &str) -> bool {
        let mut lines = text.split_terminator('\n');
        let is_ours = lines.next() == Some(self.mark) && lines.count() == self.count;
        if is_ours && self.all.get().is_none() {
            // Kept for good, so once.
            let text: &'static str = text.to_owned().leak();
            self.all
                .get_or_init(|| text.split_terminator('\n').skip(1).collect());
        }
        is_ours
    }

    fn get(&self, place: usize) -> Option<&'static str> {
        self.all.get()?.get(place).copied()
    }
}

impl Table {
    pub const fn new(name: &'static str, [first, rest]: [&'static str; 2]) -> Self {
        Self {
            name,
            first: Lines::new(first, FIRST + ADDRESSES),
            rest: Lines::new(rest, REST),
            is_lost: AtomicBool::new(false),
        }
    }

    /// Takes the text of one of the language's files.
    pub fn learn(&self, text: &str) -> bool {
        self.first.learn(text) || self.rest.learn(text)
    }

    /// Notes that a file will not come.
    pub fn lose(&self) {
        self.is_lost.store(true, Ordering::Relaxed);
    }

    pub fn is_known(&self) -> bool {
        self.files()[0].all.get().is_some()
    }

    pub fn is_whole(&self) -> bool {
        self.files().iter().all(|file| file.all.get().is_some())
    }

    /// Whether some file will not come.
    pub fn is_lost(&self) -> bool {
        !self.is_whole() && self.is_lost.load(Ordering::Relaxed)
    }

    /// Words in this language, if it has them.
    pub fn find(&self, text: Text) -> Option<&'static str> {
        let [first, rest] = self.files();
        let place = usize::from(text.0);
        let said = match place.checked_sub(FIRST) {
            None => first.get(place),
            Some(place) => rest.get(place),
        };
        said.filter(|said| !said.is_empty())
    }

    /// Where an address leads in this language.
    pub fn address(&self, href: Href) -> &'static str {
        let [first, _] = self.files();
        first.get(FIRST + usize::from(href.0)).unwrap_or_default()
    }

    fn files(&self) -> [&Lines; 2] {
        #[cfg(not(target_arch = "wasm32"))]
        self.bring();
        [&self.first, &self.rest]
    }

    /// Takes the texts that the build brought along.
    #[cfg(not(target_arch = "wasm32"))]
    fn bring(&self) {
        if self.rest.all.get().is_none() {
            for text in crate::TEXTS {
                self.learn(text);
            }
        }
    }
}
