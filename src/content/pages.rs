//! Words: the way to the clinic, help, privacy, sources, and the page without scripts.

use crate::content::{Block, Href, Text};
use crate::evidence::Claim;

/// The way to the clinic.
#[derive(Debug)]
pub struct Next {
    /// The heading.
    pub title: Text,
    /// Under the heading.
    pub intro: &'static [Block],
    /// Above the questions.
    pub questions_title: Text,
    /// Questions to ask, in groups.
    pub questions: &'static [(Text, &'static [Text])],
    /// Above what to tell the clinic.
    pub tell_title: Text,
    /// What to tell the clinic; thoughts of self-harm come first, with the crisis lines beside them.
    pub tell: &'static [Claim],
    /// Above the contact.
    pub contact_title: Text,
    /// Invites to contact, with and without the clinic's name.
    pub contact: (Text, Text),
    /// The button to the contact page.
    pub contact_page: Text,
    /// Before the phone number.
    pub call: Text,
    /// Before the address.
    pub address: Text,
    /// Before the hours.
    pub hours: Text,
    /// When the clinic gave neither phone nor page.
    pub no_contact: Text,
    /// Links leave the page: what they carry.
    pub leaves: Text,
    /// What to expect at a first visit, and what to do if this is not the right place.
    pub after: &'static [Block],
}

/// Crisis help.
#[derive(Debug)]
pub struct Help {
    /// The heading.
    pub title: Text,
    /// Under the heading.
    pub intro: Text,
    /// Ways to get help: what for, and links (address, words).
    pub ways: &'static [Way],
    /// The lines that stand as links beside any words that name them.
    pub lines: &'static [(Href, Text)],
    /// Other ways in, as facts.
    pub more: &'static [Claim],
    /// What tapping a link does.
    pub leaves: Text,
}

/// One way to get help.
#[derive(Debug)]
pub struct Way {
    /// When to use it.
    pub when: Claim,
    /// Links: where to, and the words.
    pub links: &'static [(Href, Text)],
}

/// How private the guide is.
#[derive(Debug)]
pub struct Privacy {
    /// The heading.
    pub title: Text,
    /// What is promised, and what is not.
    pub blocks: &'static [Block],
    /// Above the figures.
    pub figures_title: Text,
    /// Before the number of requests since the start.
    pub requests: Text,
    /// Before the number of things stored.
    pub stored: Text,
}

/// The list of sources.
#[derive(Debug)]
pub struct SourcesPage {
    /// The heading.
    pub title: Text,
    /// Where else they stand.
    pub lead: Text,
    /// How sources were chosen and read.
    pub intro: &'static [Block],
}

/// Words of the page without scripts that no screen has.
#[derive(Debug)]
pub struct Leaflet {
    /// The title of its window. It names no condition, since it stays in the browser's history.
    pub name: Text,
    /// What the page is.
    pub intro: Text,
    /// Where to find a clinic, since the page knows none.
    pub no_contact: Text,
    /// Which facts rest on which sources.
    pub sources: Text,
    /// The heading of the self-check on paper.
    pub check_title: Text,
    /// Leads to the form without the rest.
    pub check_alone: Text,
    /// Leads back to the rest.
    pub check_whole: Text,
    /// How to use it.
    pub check_intro: Text,
    /// How to add it up.
    pub add_up: Text,
}
