//! Which addresses may become links.

/// The longest address accepted, in UTF-16 units, as the loader counts.
const MAX: usize = 2000;

/// An address after the browser's own URL parser has resolved it against the clinic's page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The full, normalized address.
    pub href: String,
    /// The scheme with its colon, in lower case.
    pub scheme: String,
    /// Whether it lies on the clinic's own site.
    pub same_origin: bool,
    /// Whether it names a user or a password.
    pub credentials: bool,
}

/// An address that may be linked to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link(String);

impl Link {
    /// The full address.
    #[must_use]
    pub fn href(&self) -> &str {
        &self.0
    }

    /// Whether following it leaves for another page, rather than opening the phone or mail program.
    #[must_use]
    pub fn opens_page(&self) -> bool {
        self.0.starts_with("http")
    }
}

/// The link for an attribute's value, or nothing when it may not be linked to.
pub fn read(value: &str, resolve: impl Fn(&str) -> Option<Address>) -> Option<Link> {
    if value.encode_utf16().count() > MAX || is_none(value) {
        return None;
    }
    let address = resolve(value)?;
    let allowed = match address.scheme.as_str() {
        "https:" | "tel:" | "mailto:" | "sms:" => true,
        "http:" => address.same_origin,
        _ => false,
    };
    (allowed && !address.credentials).then_some(Link(address.href))
}

/// Whether a value is no address, although a browser would make a page of the clinic's site of it: markup, a site or
/// a mailbox without its scheme, a bare number, a scheme alone.
fn is_none(value: &str) -> bool {
    let head = value.split(['/', ':', '?', '#']).next().unwrap_or_default();
    let is_scheme = value.strip_suffix(':') == Some(head);
    let is_site = head
        .get(..4)
        .is_some_and(|head| head.eq_ignore_ascii_case("www."));
    let is_number = value
        .bytes()
        .all(|sign| sign.is_ascii_digit() || b" ()+.-".contains(&sign));
    let is_mailbox = head.bytes().any(|sign| sign == b'@');
    value.contains(['<', '>', '"']) || is_mailbox || is_scheme || is_site || is_number
}
