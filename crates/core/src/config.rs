//! From the tag's raw attributes to a valid [`Config`]; each refusal in plain words for the clinic's web person.

mod appearance;
mod complaint;
mod link;
mod offers;
mod phone;
mod reader;
mod reviewed;
mod said;
mod text;

pub use appearance::{Appearance, HeadingLevel};
pub use complaint::Complaint;
pub use link::{Address, Link};
pub use offers::{Offer, Offers};
pub use phone::Phone;
pub use reviewed::{Held, Reviewed};
pub use said::Said;

use crate::color::Color;
use crate::config::reader::Reader;
use crate::lang::Lang;
use crate::step::Section;

// `Attributes` and a `Rule` for each, from `loader/attributes.toml`.
include!(concat!(env!("OUT_DIR"), "/attributes.rs"));

/// What a value may be.
struct Rule {
    attribute: &'static str,
    /// For the console.
    allowed: &'static str,
    /// Words of which it is one, the first where there is none; or of which it has any number.
    values: &'static [&'static str],
    /// In characters.
    longest: usize,
    /// The language that it is of: English, unless it is the twin of another attribute.
    lang: Lang,
}

impl Rule {
    /// The place of a word among the rule's.
    fn place(&self, word: &str) -> Option<usize> {
        let mut values = self.values.iter();
        values.position(|known| known.eq_ignore_ascii_case(word))
    }
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
    /// What the link to the contact page says.
    pub talk_label: Said,
    /// The postal address.
    pub address: Option<String>,
    /// Opening hours.
    pub hours: Said,
    /// What the clinic says that it offers; nothing where it did not say.
    pub offers: Offers,
    /// Where it sees people by video.
    pub telehealth: Option<String>,
    /// The clinic's page on what care costs.
    pub cost: Option<Link>,
    /// The clinic's own privacy notice.
    pub privacy: Option<Link>,
    /// A crisis line near the clinic with its name, which stands below the national ones.
    pub crisis: Option<Phone>,
    /// The language of the guide.
    pub lang: Lang,
    /// The color of buttons and links.
    pub accent: Option<Color>,
    /// Theme, corners and font.
    pub appearance: Appearance,
    /// The section that opens first.
    pub start: Section,
    /// Whether the page is told that the guide was opened and led to the clinic.
    pub events: bool,
    /// The level of the guide's top heading in the clinic's page.
    pub heading: HeadingLevel,
    /// Who reviewed the words of each language for the clinic.
    pub reviewed: Said<Reviewed>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            clinic: None,
            phone: None,
            contact: None,
            talk_label: Said::default(),
            address: None,
            hours: Said::default(),
            offers: Offers::default(),
            telehealth: None,
            cost: None,
            privacy: None,
            crisis: None,
            lang: Lang::EN,
            accent: None,
            appearance: Appearance {
                theme: THEME.values[0],
                corners: CORNERS.values[0],
                font: FONT.values[0],
            },
            start: Section::Start,
            events: false,
            heading: HeadingLevel::Two,
            reviewed: Said::default(),
        }
    }
}

/// Reads the attributes. `resolve` turns an address, relative to the clinic's page, into a full one; `held` is what a
/// review is held to.
///
/// Whatever is not usable is left out or replaced by its default, with one complaint each.
pub fn read(
    raw: &Attributes,
    held: Held,
    resolve: impl Fn(&str) -> Option<Address>,
) -> (Config, Vec<Complaint>) {
    let mut complaints = Vec::new();
    let defaults = Config::default();
    let mut reader = Reader(&mut complaints);
    // The loader heeds it; here a wrong word is only told of.
    reader.choice(&LOADING, &raw.loading);
    let link = |value: &str| link::read(value, &resolve);
    let phone = reader.read(&PHONE, &raw.phone, phone::read);
    let contact = reader.read(&CONTACT_URL, &raw.contact_url, link);
    let config = Config {
        clinic: reader.text(&CLINIC, &raw.clinic),
        talk_label: reader.said(
            [
                (&TALK_LABEL, &raw.talk_label),
                (&TALK_LABEL_ES, &raw.talk_label_es),
            ],
            Reader::label,
        ),
        address: reader.text(&ADDRESS, &raw.address),
        hours: reader.said(
            [(&HOURS, &raw.hours), (&HOURS_ES, &raw.hours_es)],
            Reader::text,
        ),
        offers: reader.offers(&raw.offers),
        telehealth: reader.text(&TELEHEALTH, &raw.telehealth),
        cost: reader.read(&COST_URL, &raw.cost_url, link),
        privacy: reader.read(&PRIVACY_URL, &raw.privacy_url, link),
        crisis: reader.read(&CRISIS, &raw.crisis, |value| {
            crisis(value, phone.as_ref(), contact.as_ref())
        }),
        contact,
        phone,
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
        events: reader.choice(&EVENTS, &raw.events) > 0,
        heading: HeadingLevel::ALL[reader.choice(&HEADING_LEVEL, &raw.heading_level)],
        reviewed: reader.said(
            [(&REVIEWED, &raw.reviewed), (&REVIEWED_ES, &raw.reviewed_es)],
            |reader, rule, value| reader.review(rule, value, held),
        ),
    };
    (config, complaints)
}

/// A crisis line that is no number of the clinic's own: help never leads to the clinic itself.
fn crisis(value: &str, phone: Option<&Phone>, contact: Option<&Link>) -> Option<Phone> {
    let own = [
        phone.map(|phone| phone.href.as_str()),
        contact.map(Link::href),
    ];
    phone::read_named(value, CRISIS.longest)
        .filter(|line| !own.into_iter().flatten().any(|own| line.reaches_as(own)))
}
