//! Line icons, each one path in a square of 24. They stand beside words, never in their place.
//!
//! Their outlines are in `icons.txt`, a name and a path a line. In the frame they lie outside of the program, since the
//! first screen is drawn before that has come; to have them twice would cost every visit 700 bytes.

use std::sync::OnceLock;

use crate::view::page::Page;
use care_guide_core::step::Section;

/// An icon, by its place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Icon(u8);

// A constant for each line of the list, and the paths alone as `ALL`.
include!(concat!(env!("OUT_DIR"), "/icons.rs"));

static OUTLINES: OnceLock<Vec<&'static str>> = OnceLock::new();

/// Takes the paths, a line each.
pub fn bring(paths: String) {
    let paths: &'static str = paths.leak();
    OUTLINES.get_or_init(|| paths.lines().collect());
}

impl Icon {
    fn outline(self) -> &'static str {
        #[cfg(not(target_arch = "wasm32"))]
        OUTLINES.get_or_init(|| ALL.lines().collect());
        let all = OUTLINES.get();
        let outline = all.and_then(|all| all.get(usize::from(self.0)));
        outline.copied().unwrap_or_default()
    }
}

impl Page<'_> {
    /// An icon; the words beside it say what it means.
    #[inline(never)]
    pub fn icon(&mut self, icon: Icon) {
        self.picture("svg.i", "0 0 24 24", |page| page.path(icon.outline()));
    }

    /// An icon on a disc, before the words of a card.
    pub fn disc(&mut self, icon: Icon) {
        self.within("span.disc", |page| page.icon(icon));
    }
}

/// The icon of a section.
pub const fn of(section: Section) -> Icon {
    match section {
        Section::Start => HOME,
        Section::Learn => BOOK,
        Section::Check => CHECK,
        Section::Options => LEAF,
        Section::Compare => SCALES,
        Section::Talk => TALK,
    }
}
