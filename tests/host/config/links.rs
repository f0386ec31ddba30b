//! Addresses become links, or one sentence each.

use care_guide_core::config::{self, Attributes};
use proptest::prelude::*;

use super::read;
use crate::fuzz::properties::page::{HELD, resolve};

fn contact(value: &str) -> Option<String> {
    let raw = Attributes {
        contact_url: value.into(),
        ..Attributes::default()
    };
    let (config, complaints) = read(&raw);
    assert_eq!(
        complaints.len(),
        usize::from(config.contact.is_none()),
        "{value}"
    );
    config.contact.map(|link| link.href().to_owned())
}

#[test]
fn only_harmless_addresses_become_links() {
    for good in [
        "https://other.example/a",
        "tel:+18185550100",
        "mailto:a@b.example",
        "sms:+18185550100",
    ] {
        assert_eq!(contact(good).as_deref(), Some(good));
    }
    assert_eq!(
        contact("/contact/").as_deref(),
        Some("https://clinic.example/contact/")
    );
    assert_eq!(
        contact("#contact").as_deref(),
        Some("https://clinic.example/anxiety/#contact")
    );
    for bad in [
        "javascript:alert(1)",
        " jAvAsCrIpT:alert(1)",
        "java\nscript:alert(1)",
        "\u{1}javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "blob:https://clinic.example/x",
        "file:///etc/passwd",
        "ftp://clinic.example/",
        "http://other.example/",
        "https://user:secret@other.example/",
        "https://clinic.example@evil.example/",
        "https://",
        "\"><img src=x onerror=alert(1)>",
        "/contact/<script>",
    ] {
        assert_eq!(contact(bad), None, "{bad:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5_000))]

    #[test]
    fn a_link_always_has_an_allowed_scheme(
        scheme in prop::sample::select(vec!["javascript", "data", "https", "http", "tel", "mailto", "sms", "vbscript", "file", "blob", ""]),
        noise in "[ \t\n\r\u{0}-\u{1f}]{0,3}",
        rest in ".{0,30}",
    ) {
        let raw = Attributes { contact_url: format!("{noise}{scheme}:{rest}"), ..Attributes::default() };
        if let Some(link) = config::read(&raw, HELD, resolve).0.contact {
            let href = link.href();
            let fine = ["https:", "tel:", "mailto:", "sms:", "https://clinic.example/"].iter().any(|start| href.starts_with(start));
            prop_assert!(fine, "{}", href);
        }
    }
}
