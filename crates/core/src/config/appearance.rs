//! How the guide looks in the clinic's page.

/// How the guide looks. Each is a word of `loader/attributes.toml` and a class of the document's root, for which
/// `styles/tokens.css` has the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appearance {
    /// Light, dark, or as the device is set.
    pub theme: &'static str,
    /// How round corners are.
    pub corners: &'static str,
    /// The family of fonts.
    pub font: &'static str,
}

impl Appearance {
    /// The classes of the document's root, with spaces between them.
    #[must_use]
    pub fn classes(&self) -> String {
        [self.theme, self.corners, self.font].join(" ")
    }
}

/// The level of the guide's top heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadingLevel {
    /// `h2`
    Two,
    /// `h3`
    Three,
    /// `h4`
    Four,
}

impl HeadingLevel {
    /// The levels, as the attribute counts them.
    pub const ALL: [Self; 3] = [Self::Two, Self::Three, Self::Four];

    /// The heading element `below` levels under the top one; never past `h6`.
    #[must_use]
    pub const fn tag(self, below: usize) -> &'static str {
        const TAGS: [&str; 5] = ["h2", "h3", "h4", "h5", "h6"];
        let place = self as usize + below;
        TAGS[if place < TAGS.len() {
            place
        } else {
            TAGS.len() - 1
        }]
    }
}
