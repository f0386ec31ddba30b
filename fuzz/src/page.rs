//! What the browser and the build tell the rules, for tests without either.

use care_guide_core::config::{Address, Held};
use care_guide_core::day::Day;
use url::Url;

/// The clinic's page, where the place of a test is on none of its own.
pub const PAGE: &str = "https://clinic.example/anxiety/";

/// An edition of no words that there are, and the last day that can have come.
pub const HELD: Held = Held {
    edition: "2026.11-0123abcd",
    latest: Day {
        year: 2026,
        month: 12,
        day: 1,
    },
};

/// As the browser's parser does it on [`PAGE`], which follows the WHATWG standard too.
#[must_use]
pub fn resolve(value: &str) -> Option<Address> {
    resolve_on(PAGE, value)
}

/// As the browser's parser does it on a page. Origins are compared as scripts compare them: by how they are written.
///
/// # Panics
/// When the page's own address is none.
#[must_use]
pub fn resolve_on(page: &str, value: &str) -> Option<Address> {
    let page = Url::parse(page).expect("an address");
    let url = page.join(value).ok()?;
    Some(Address {
        scheme: format!("{}:", url.scheme()),
        same_origin: url.origin().ascii_serialization() == page.origin().ascii_serialization(),
        credentials: !url.username().is_empty() || url.password().is_some(),
        href: url.into(),
    })
}
