//! Line icons, each one path in a square of 24. They stand beside words, never in their place.

use crate::view::page::Page;
use care_guide_core::step::Section;

/// The outline of an icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Icon(&'static str);

impl Page<'_> {
    /// An icon; the words beside it say what it means.
    #[inline(never)]
    pub fn icon(&mut self, Icon(path): Icon) {
        self.picture("svg.i", "0 0 24 24", |page| page.path(path));
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

pub const HOME: Icon = Icon("M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-5.5h4V20");
pub const BOOK: Icon = Icon(
    "M12 6.2C10 4.6 7 4.2 4 5.3V18.5c3-1 6-.6 8 .9 2-1.5 5-1.9 8-.9V5.3c-3-1.1-6-.7-8 .9zM12 6.2v13.2",
);
pub const CHECK: Icon = Icon(
    "M6 4.5h12v16H6zM9 3.5h6v2H9zM9 10.5l1.3 1.3L12.8 9M9 15.5l1.3 1.3 2.5-2.8M15 11h.5M15 16h.5",
);
pub const LEAF: Icon =
    Icon("M5.5 18.5C4 10 9.5 4.5 20 4c.3 10.5-4.5 16-11.5 14.8M4 21c1.5-5 4.5-8.5 9-11");
pub const SCALES: Icon = Icon(
    "M12 4v16M8 20h8M5 7.5c3 0 5-1.5 7-1.5s4 1.5 7 1.5M5 7.5l-2.7 6a3 3 0 0 0 5.4 0zM19 7.5l-2.7 6a3 3 0 0 0 5.4 0z",
);
pub const TALK: Icon = Icon("M4 5h16v11h-8.5L7 19.8V16H4z");
pub const LIFE: Icon = Icon(
    "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM6 6l3.5 3.5M14.5 14.5L18 18M18 6l-3.5 3.5M9.5 14.5L6 18",
);
pub const HIDE: Icon = Icon(
    "M4 4l16 16M10 5.3A9 9 0 0 1 12 5c4.7 0 8.3 3.8 9.5 7a12.5 12.5 0 0 1-2.7 4.1M6.3 6.9A12.6 12.6 0 0 0 2.5 12c1.2 3.2 4.8 7 9.5 7 1.7 0 3.2-.5 4.5-1.2M10 10.2a2.8 2.8 0 0 0 3.9 3.9",
);
pub const LOCK: Icon = Icon("M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2");
pub const WIND: Icon =
    Icon("M3 9h10.5a2.8 2.8 0 1 0-2.7-3.6M3 13h14a2.8 2.8 0 1 1-2.7 3.6M3 17h6.5");
pub const DONE: Icon = Icon("M5 12.5l4.5 4.5L19 7.5");
pub const GO: Icon = Icon("M9 5l7 7-7 7");
pub const SHEET: Icon = Icon("M6 3.5h8.5L18.5 8v12.5H6zM14.5 3.5V8h4M9 12h6.5M9 15h6.5M9 18h4");
pub const WARN: Icon = Icon("M12 4.5L21 19.5H3zM12 10.5v4M12 17v.1");
pub const CHAT: Icon = Icon("M3 4.5h12.5V13H8.5l-3 3v-3H3zM18.5 9H21v8h-2v3l-3-3h-4.5v-1.5");
pub const PILL: Icon =
    Icon("M4.8 12.5l7.7-7.7a4.7 4.7 0 0 1 6.7 6.7l-7.7 7.7a4.7 4.7 0 0 1-6.7-6.7zM8.6 8.7l6.7 6.7");
pub const SUN: Icon = Icon(
    "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1.1 1.1M17.3 17.3l1.1 1.1M18.4 5.6l-1.1 1.1M6.7 17.3l-1.1 1.1",
);
pub const TABLET: Icon = Icon("M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM6.5 12h11");
pub const SEAL: Icon = Icon(
    "M12 3l2.3 1.9 3-.3.9 2.9 2.5 1.6-1 2.9 1 2.9-2.5 1.6-.9 2.9-3-.3L12 21l-2.3-1.9-3 .3-.9-2.9-2.5-1.6 1-2.9-1-2.9 2.5-1.6.9-2.9 3 .3zM8.8 12.2l2.2 2.2 4.2-4.6",
);
pub const DRIP: Icon =
    Icon("M8.5 3h7v8a3.5 3.5 0 0 1-7 0zM8.5 7.5h7M12 14.5v2.5M12 17c0 2.5 4.5 1.5 4.5 4");
pub const SPRAY: Icon =
    Icon("M10 10V5h4v5M8 21v-7.5a4 4 0 0 1 8 0V21zM8 16.5h8M17.5 5.2l2-1.2M17.8 7.5h2.4");
pub const STEPS: Icon = Icon("M4 19.5h5v-5h5v-5h5v-5M15.5 4.5H19V8");
pub const SPARK: Icon =
    Icon("M12 3.5c.6 4.8 3.2 7.4 8 8-4.8.6-7.4 3.2-8 8-.6-4.8-3.2-7.4-8-8 4.8-.6 7.4-3.2 8-8z");
pub const PEOPLE: Icon = Icon(
    "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.4-4 3-6 6.5-6s6.1 2 6.5 6M15.5 11a3.2 3.2 0 1 0-.8-6.3M17.5 14.3c2.4.7 3.8 2.7 4 5.7",
);
pub const CLOUD: Icon =
    Icon("M7.5 18.5h9a4.2 4.2 0 0 0 .5-8.4A5.6 5.6 0 0 0 6.2 9.8a4.4 4.4 0 0 0 1.3 8.7z");
pub const PULSE: Icon = Icon("M3 12.5h4l2.5-7 4.5 13 2.5-6H21");
pub const STAIRS: Icon = Icon("M3.5 19.5h4.5v-4.5h4.5v-4.5H17V6h3.5");
pub const AGAIN: Icon = Icon(
    "M5 10.5a7.2 7.2 0 0 1 12.5-3L20 10M20 5v5h-5M19 13.5a7.2 7.2 0 0 1-12.5 3L4 14M4 19v-5h5",
);
pub const NO: Icon =
    Icon("M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM8.8 8.8l6.4 6.4M15.2 8.8l-6.4 6.4");
pub const YES: Icon = Icon("M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM8 12.3l2.7 2.7L16 9.3");
pub const DASH: Icon = Icon("M7 12h10");
