//! Words: the way to the clinic, help, privacy, sources, and the page without scripts.

use crate::content::Block;
use crate::evidence::Claim;

/// The way to the clinic.
#[derive(Debug)]
pub struct Next {
    /// The heading.
    pub title: &'static str,
    /// Under the heading.
    pub intro: &'static [Block],
    /// Above the questions.
    pub questions_title: &'static str,
    /// Questions to ask, in groups.
    pub questions: &'static [(&'static str, &'static [&'static str])],
    /// Above what to tell the clinic.
    pub tell_title: &'static str,
    /// What to tell the clinic.
    pub tell: &'static [Claim],
    /// Above the contact.
    pub contact_title: &'static str,
    /// Invites to contact, with and without the clinic's name.
    pub contact: (&'static str, &'static str),
    /// The button to the contact page.
    pub contact_page: &'static str,
    /// Before the phone number.
    pub call: &'static str,
    /// Before the address.
    pub address: &'static str,
    /// Before the hours.
    pub hours: &'static str,
    /// When the clinic gave neither phone nor page.
    pub no_contact: &'static str,
    /// Links leave the page: what they carry.
    pub leaves: &'static str,
    /// What to expect at a first visit, and what to do if this is not the right place.
    pub after: &'static [Block],
}

/// Crisis help.
#[derive(Debug)]
pub struct Help {
    /// The heading.
    pub title: &'static str,
    /// Under the heading.
    pub intro: &'static str,
    /// Ways to get help: what for, and links (address, words).
    pub ways: &'static [Way],
    /// Other ways in, as facts.
    pub more: &'static [Claim],
    /// What tapping a link does.
    pub leaves: &'static str,
}

/// One way to get help.
#[derive(Debug)]
pub struct Way {
    /// When to use it.
    pub when: Claim,
    /// Links: where to, and the words.
    pub links: &'static [(&'static str, &'static str)],
}

/// How private the guide is.
#[derive(Debug)]
pub struct Privacy {
    /// The heading.
    pub title: &'static str,
    /// What is promised, and what is not.
    pub blocks: &'static [Block],
    /// Above the figures.
    pub figures_title: &'static str,
    /// Before the number of requests since the start.
    pub requests: &'static str,
    /// Before the number of things stored.
    pub stored: &'static str,
}

/// The list of sources.
#[derive(Debug)]
pub struct SourcesPage {
    /// The heading.
    pub title: &'static str,
    /// How sources were chosen and read.
    pub intro: &'static [Block],
}

/// Words of the page without scripts that no screen has.
#[derive(Debug)]
pub struct Leaflet {
    /// The name of the page, which a browser's history keeps: it names no condition.
    pub name: &'static str,
    /// What the page is.
    pub intro: &'static str,
    /// The heading of the self-check on paper.
    pub check_title: &'static str,
    /// How to use it.
    pub check_intro: &'static str,
    /// How to add it up.
    pub add_up: &'static str,
}
