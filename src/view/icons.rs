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

pub const HOME: Icon = Icon("M4 11l8-7 8 7M6 9.500V20h12V9.500M10 20v-5.500h4V20");
pub const BOOK: Icon = Icon(
    "M12 6.200C10 4.6 7 4.2 4 5.300V18.500c3-1 6-.6 8 .9 2-1.5 5-1.9 8-.9V5.300c-3-1.1-6-.7-8 .9zM12 6.200v13.2",
);
pub const CHECK: Icon = Icon(
    "M6 4.500h12v16H6zM9 3.500h6v2H9zM9 10.500l1.3 1.300L12.8 9M9 15.500l1.3 1.3 2.5-2.800M15 11h.5M15 16h.5",
);
pub const LEAF: Icon =
    Icon("M5.5 18.500C4 10 9.5 4.5 20 4c.3 10.5-4.5 16-11.5 14.800M4 21c1.5-5 4.5-8.5 9-11");
pub const SCALES: Icon = Icon(
    "M12 4v16M8 20h8M5 7.500c3 0 5-1.5 7-1.500s4 1.5 7 1.500M5 7.500l-2.7 6a3 3 0 0 0 5.4 0zM19 7.500l-2.7 6a3 3 0 0 0 5.4 0z",
);
pub const TALK: Icon = Icon("M4 5h16v11h-8.500L7 19.800V16H4z");
pub const LIFE: Icon = Icon(
    "M12 3.500a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 8.500a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM6 6l3.5 3.500M14.5 14.500L18 18M18 6l-3.5 3.500M9.5 14.500L6 18",
);
pub const HIDE: Icon = Icon(
    "M4 4l16 16M10 5.300A9 9 0 0 1 12 5c4.7 0 8.3 3.8 9.5 7a12.5 12.5 0 0 1-2.7 4.100M6.3 6.900A12.6 12.6 0 0 0 2.5 12c1.2 3.2 4.8 7 9.5 7 1.7 0 3.2-.5 4.5-1.200M10 10.200a2.8 2.8 0 0 0 3.9 3.9",
);
pub const LOCK: Icon = Icon("M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.500v2");
pub const WIND: Icon =
    Icon("M3 9h10.500a2.8 2.8 0 1 0-2.7-3.600M3 13h14a2.8 2.8 0 1 1-2.7 3.600M3 17h6.500");
pub const DONE: Icon = Icon("M5 12.500l4.500 4.500L19 7.500");
pub const GO: Icon = Icon("M9 5l7 7-7 7");
pub const SHEET: Icon =
    Icon("M6 3.500h8.500L18.5 8v12.500H6zM14.5 3.500V8h4M9 12h6.500M9 15h6.500M9 18h4");
pub const WARN: Icon = Icon("M12 4.500L21 19.500H3zM12 10.500v4M12 17v.1");
pub const CHAT: Icon =
    Icon("M3 4.500h12.500V13H8.500l-3 3v-3H3zM18.5 9H21v8h-2v3l-3-3h-4.500v-1.500");
pub const PILL: Icon = Icon(
    "M4.800 12.500l7.700-7.700a4.700 4.700 0 0 1 6.700 6.700l-7.700 7.700a4.700 4.700 0 0 1-6.700-6.700zM8.600 8.700l6.700 6.700",
);
pub const SUN: Icon = Icon(
    "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 3v1.500M12 19.500V21M3 12h1.500M19.500 12H21M5.600 5.600l1.100 1.100M17.300 17.300l1.100 1.100M18.400 5.600l-1.100 1.100M6.700 17.300l-1.100 1.100",
);
pub const TABLET: Icon =
    Icon("M12 4.500a7.500 7.500 0 1 0 0 15 7.500 7.500 0 0 0 0-15zM6.500 12h11");
pub const SEAL: Icon = Icon(
    "M12 3l2.300 1.900 3-.3.9 2.900 2.500 1.600-1 2.900 1 2.900-2.500 1.600-.9 2.900-3-.3L12 21l-2.300-1.900-3 .3-.9-2.900-2.500-1.600 1-2.900-1-2.900 2.500-1.600.9-2.900 3 .3zM8.800 12.200l2.200 2.200 4.200-4.600",
);
pub const DRIP: Icon = Icon(
    "M8.500 3h7v8a3.500 3.500 0 0 1-7 0zM8.500 7.500h7M12 14.500v2.500M12 17c0 2.500 4.500 1.500 4.500 4",
);
pub const SPRAY: Icon = Icon(
    "M10 10V5h4v5M8 21v-7.500a4 4 0 0 1 8 0V21zM8 16.500h8M17.500 5.200l2-1.200M17.800 7.500h2.400",
);
pub const STEPS: Icon = Icon("M4 19.500h5v-5h5v-5h5v-5M15.500 4.500H19V8");
pub const SPARK: Icon = Icon(
    "M12 3.500c.6 4.800 3.200 7.400 8 8-4.800.6-7.400 3.200-8 8-.6-4.800-3.200-7.400-8-8 4.800-.6 7.400-3.200 8-8z",
);
pub const PEOPLE: Icon = Icon(
    "M9 11.500a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.4-4 3-6 6.5-6s6.1 2 6.5 6M15.5 11a3.2 3.2 0 1 0-.8-6.300M17.5 14.300c2.4.7 3.8 2.7 4 5.700",
);
pub const CLOUD: Icon = Icon(
    "M7.500 18.500h9a4.2 4.2 0 0 0 .5-8.400A5.6 5.6 0 0 0 6.2 9.800a4.400 4.400 0 0 0 1.300 8.700z",
);
pub const PULSE: Icon = Icon("M3 12.500h4l2.500-7 4.500 13 2.500-6H21");
pub const STAIRS: Icon = Icon("M3.500 19.500h4.500v-4.500h4.500v-4.500H17V6h3.500");
pub const AGAIN: Icon = Icon(
    "M5 10.500a7.2 7.2 0 0 1 12.500-3L20 10M20 5v5h-5M19 13.500a7.2 7.2 0 0 1-12.500 3L4 14M4 19v-5h5",
);
pub const NO: Icon = Icon(
    "M12 3.500a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM8.8 8.800l6.4 6.400M15.2 8.800l-6.4 6.4",
);
pub const YES: Icon =
    Icon("M12 3.500a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM8 12.300l2.7 2.700L16 9.3");
pub const DASH: Icon = Icon("M7 12h10");
