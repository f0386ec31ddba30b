//! Which languages there are. English is what the content is written in; each other one is a file in
//! `content/languages/`. What they say is in `crates/content`.

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// A language the guide speaks, by its place among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Lang(usize);

impl Lang {
    /// American English.
    pub const EN: Self = Self(0);

    /// The language at a place that the build knows.
    pub(crate) const fn at(place: usize) -> Self {
        Self(place)
    }

    /// Every language, English first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..TAGS.len()).map(Self)
    }

    /// The language of a BCP 47 tag, whatever its region.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        let primary = |tag: &str| {
            tag.split(['-', '_'])
                .next()
                .unwrap_or_default()
                .to_ascii_lowercase()
        };
        Self::all().find(|lang| primary(lang.tag()) == primary(tag))
    }

    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        TAGS[self.0]
    }

    /// Its place among the languages, from 0.
    #[must_use]
    pub const fn place(self) -> usize {
        self.0
    }
}
