//! From the tag's raw attributes to a valid [`Config`]; each refusal in plain words for the clinic's web person.

mod complaint;
mod link;
mod text;

pub use complaint::Complaint;
pub use link::{Address, Link};
use serde::Deserialize;

use crate::color::Color;
use crate::lang::Lang;
use crate::step::Section;

/// The attributes as the loader read them, without their `data-` prefix; an absent one is empty.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Attributes {
    /// `data-clinic`
    pub clinic: String,
    /// `data-phone`
    pub phone: String,
    /// `data-contact-url`
    pub contact_url: String,
    /// `data-address`
    pub address: String,
    /// `data-hours`
    pub hours: String,
    /// `data-lang`
    pub lang: String,
    /// `data-accent`
    pub accent: String,
    /// `data-theme`
    pub theme: String,
    /// `data-corners`
    pub corners: String,
    /// `data-font`
    pub font: String,
    /// `data-start`
    pub start: String,
    /// `data-heading-level`
    pub heading_level: String,
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
    /// Classes of the document's root: the theme, the corners and the font, as `styles/tokens.css` has them.
    pub looks: [&'static str; 3],
    /// The section that opens first.
    pub start: Section,
    /// The level of the guide's top heading in the clinic's page.
    pub heading: HeadingLevel,
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
            looks: ["auto", "round", "system"],
            start: Section::Start,
            heading: HeadingLevel::Two,
        }
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

/// Reads the attributes. `resolve` turns an address, relative to the clinic's page, into a full one.
///
/// Whatever is not usable is left out or replaced by its default, with one complaint each.
pub fn read(
    raw: &Attributes,
    resolve: impl Fn(&str) -> Option<Address>,
) -> (Config, Vec<Complaint>) {
    let mut complaints = Vec::new();
    let defaults = Config::default();
    let mut reader = Reader(&mut complaints);
    let config = Config {
        clinic: reader.text("data-clinic", &raw.clinic, 80),
        phone: reader.read(
            "data-phone",
            &raw.phone,
            "a phone number such as +1 818 555 0100",
            text::phone,
        ),
        contact: reader.read(
            "data-contact-url",
            &raw.contact_url,
            "an address that starts with https:, tel:, mailto: or sms:, or a page of this site",
            |value| link::read(value, &resolve),
        ),
        address: reader.text("data-address", &raw.address, 200),
        hours: reader.text("data-hours", &raw.hours, 200),
        lang: reader
            .read("data-lang", &raw.lang, "en or es", Lang::of)
            .unwrap_or(defaults.lang),
        accent: reader.read(
            "data-accent",
            &raw.accent,
            "a color such as #0b5a5e",
            Color::parse,
        ),
        looks: [
            reader.choice("data-theme", &raw.theme, "auto, light or dark"),
            reader.choice("data-corners", &raw.corners, "round, soft or square"),
            reader.choice("data-font", &raw.font, "system, serif or rounded"),
        ],
        start: reader
            .read(
                "data-start",
                &raw.start,
                "start, learn, check, options, compare or next",
                section,
            )
            .unwrap_or(defaults.start),
        heading: reader
            .read(
                "data-heading-level",
                &raw.heading_level,
                "2, 3 or 4",
                heading,
            )
            .unwrap_or(defaults.heading),
    };
    (config, complaints)
}

struct Reader<'a>(&'a mut Vec<Complaint>);

impl Reader<'_> {
    /// An attribute that is absent or blank says nothing and gives no complaint.
    fn read<T>(
        &mut self,
        attribute: &'static str,
        value: &str,
        allowed: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let value = value.trim();
        if value.is_empty() {
            return None;
        }
        let parsed = parse(value);
        if parsed.is_none() {
            self.0.push(Complaint::new(attribute, value, allowed));
        }
        parsed
    }

    /// One of three words, which `allowed` lists as in a sentence; the first is the default.
    fn choice(
        &mut self,
        attribute: &'static str,
        value: &str,
        allowed: &'static str,
    ) -> &'static str {
        let mut words = allowed
            .split([',', ' '])
            .filter(|word| !matches!(*word, "" | "or"));
        let find = |value: &str| words.clone().find(|word| word.eq_ignore_ascii_case(value));
        let chosen = self.read(attribute, value, allowed, find);
        chosen.or(words.next()).unwrap_or_default()
    }

    fn text(&mut self, attribute: &'static str, value: &str, max: usize) -> Option<String> {
        let allowed = if max > 80 {
            "plain text of at most 200 characters"
        } else {
            "plain text of at most 80 characters"
        };
        self.read(attribute, value, allowed, |value| text::plain(value, max))
    }
}

fn section(value: &str) -> Option<Section> {
    const NAMES: [(&str, Section); 6] = [
        ("start", Section::Start),
        ("learn", Section::Learn),
        ("check", Section::Check),
        ("options", Section::Options),
        ("compare", Section::Compare),
        ("next", Section::Next),
    ];
    NAMES
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(value))
        .map(|(_, section)| *section)
}

fn heading(value: &str) -> Option<HeadingLevel> {
    match value {
        "2" => Some(HeadingLevel::Two),
        "3" => Some(HeadingLevel::Three),
        "4" => Some(HeadingLevel::Four),
        _ => None,
    }
}
