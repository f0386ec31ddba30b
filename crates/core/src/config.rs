//! From the tag's raw attributes to a valid [`Config`]; each refusal in plain words for the clinic's web person.

mod complaint;
mod link;
mod reviewed;
mod text;

pub use complaint::Complaint;
pub use link::{Address, Link};
pub use reviewed::Reviewed;

use crate::color::Color;
use crate::lang::Lang;
use crate::step::Section;

// `Attributes` and a `Rule` for each, from `loader/attributes.toml`.
include!(concat!(env!("OUT_DIR"), "/attributes.rs"));

/// What a value may be.
struct Rule {
    attribute: &'static str,
    /// For the console.
    allowed: &'static str,
    /// Words of which it is one; the first holds where there is none.
    values: &'static [&'static str],
    /// In characters.
    longest: usize,
}

/// What the clinic chose, valid by construction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The clinic's name.
    pub clinic: Option<String>,
    /// The phone number as written, and its `tel:` link.
    pub phone: Option<Phone>,
    /// The contact page, or another way to write or call.
    pub contact: Option<Link>,
    /// The postal address.
    pub address: Option<String>,
    /// Opening hours.
    pub hours: Option<String>,
    /// The language of the guide.
    pub lang: Lang,
    /// The color of buttons and links.
    pub accent: Option<Color>,
    /// Theme, corners and font.
    pub appearance: Appearance,
    /// The section that opens first.
    pub start: Section,
    /// The level of the guide's top heading in the clinic's page.
    pub heading: HeadingLevel,
    /// Who reviewed these words for the clinic.
    pub reviewed: Option<Reviewed>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            clinic: None,
            phone: None,
            contact: None,
            address: None,
            hours: None,
            lang: Lang::EN,
            accent: None,
            appearance: Appearance {
                theme: THEME.values[0],
                corners: CORNERS.values[0],
                font: FONT.values[0],
            },
            start: Section::Start,
            heading: HeadingLevel::Two,
            reviewed: None,
        }
    }
}

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

/// A phone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// As the clinic wrote it.
    pub shown: String,
    /// `tel:` and the digits.
    pub href: String,
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

/// Reads the attributes. `resolve` turns an address, relative to the clinic's page, into a full one; `edition` is that
/// of the words.
///
/// Whatever is not usable is left out or replaced by its default, with one complaint each.
pub fn read(
    raw: &Attributes,
    edition: &str,
    resolve: impl Fn(&str) -> Option<Address>,
) -> (Config, Vec<Complaint>) {
    let mut complaints = Vec::new();
    let defaults = Config::default();
    let mut reader = Reader(&mut complaints);
    let config = Config {
        clinic: reader.text(&CLINIC, &raw.clinic),
        phone: reader.read(&PHONE, &raw.phone, text::phone),
        contact: reader.read(&CONTACT_URL, &raw.contact_url, |value| {
            link::read(value, &resolve)
        }),
        address: reader.text(&ADDRESS, &raw.address),
        hours: reader.text(&HOURS, &raw.hours),
        lang: reader
            .read(&LANG, &raw.lang, Lang::of)
            .unwrap_or(defaults.lang),
        accent: reader.read(&ACCENT, &raw.accent, Color::parse),
        appearance: Appearance {
            theme: THEME.values[reader.choice(&THEME, &raw.theme)],
            corners: CORNERS.values[reader.choice(&CORNERS, &raw.corners)],
            font: FONT.values[reader.choice(&FONT, &raw.font)],
        },
        start: Section::ALL[reader.choice(&START, &raw.start)],
        heading: HeadingLevel::ALL[reader.choice(&HEADING_LEVEL, &raw.heading_level)],
        reviewed: reader.read(&REVIEWED, &raw.reviewed, |value| {
            reviewed::read(value, edition)
        }),
    };
    (config, complaints)
}

struct Reader<'a>(&'a mut Vec<Complaint>);

impl Reader<'_> {
    /// An attribute that is absent or blank says nothing and gives no complaint.
    fn read<T>(
        &mut self,
        rule: &Rule,
        value: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let value = value.trim();
        if value.is_empty() {
            return None;
        }
        let parsed = parse(value);
        if parsed.is_none() {
            self.0
                .push(Complaint::new(rule.attribute, value, rule.allowed));
        }
        parsed
    }

    fn text(&mut self, rule: &Rule, value: &str) -> Option<String> {
        self.read(rule, value, |value| text::plain(value, rule.longest))
    }

    /// The place of a word among the rule's.
    fn choice(&mut self, rule: &Rule, value: &str) -> usize {
        let place = |value: &str| {
            let mut values = rule.values.iter();
            values.position(|word| word.eq_ignore_ascii_case(value))
        };
        self.read(rule, value, place).unwrap_or_default()
    }
}
