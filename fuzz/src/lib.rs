//! What must be true of the guide whatever it is given, one function for each fuzz target.
//!
//! The ordinary tests include this file too, and replay `fuzz/corpus` with it.

use care_guide::port::ToHost;
use care_guide::theme;
use care_guide_core::color::{Accent, Color};
use care_guide_core::config::{self, Attributes, Phone, Said};
use care_guide_core::day::Day;
use care_guide_core::earlier::{self, Json};
use care_guide_core::lang::Lang;
use serde_json::Value;
use url::Url;

pub mod page;
mod session;

pub use session::session;

use page::{HELD, PAGE, resolve};

/// Attributes, one a line: whatever they are, the configuration is one that can be shown.
pub fn config(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut lines = text.split('\n').map(str::to_owned);
    let raw = Attributes::read(|_| lines.next().unwrap_or_default());
    let (config, complaints) = config::read(&raw, HELD, resolve);
    let said = |said: &Said, max| {
        for words in Lang::all().filter_map(|lang| said.in_lang(lang)) {
            check_line(words, max);
        }
    };
    said(&config.hours, 200);
    said(&config.talk_label, 40);
    for (line, max) in [
        (config.clinic, 80),
        (config.address, 200),
        (config.telehealth, 80),
    ] {
        if let Some(line) = line {
            check_line(&line, max);
        }
    }
    if let Some(line) = config.crisis {
        check_line(&line.shown, 80);
        check_digits(&line);
    }
    if let Some(phone) = config.phone {
        check_phone(&phone);
    }
    for lang in Lang::all() {
        if let Some(reviewed) = config.reviewed.of_lang(lang) {
            check_line(&reviewed.who, 80);
        }
    }
    if let Some(accent) = config.accent {
        check_color(accent);
    }
    assert!(complaints.len() <= Attributes::COUNT);
    for complaint in complaints.iter().map(ToString::to_string) {
        assert!(complaint.starts_with("care-guide: data-"), "{complaint}");
        assert!(complaint.chars().count() < 250, "{complaint}");
    }
}

/// A number that can be called.
fn check_phone(phone: &Phone) {
    check_line(&phone.shown, 30);
    check_digits(phone);
}

fn check_digits(phone: &Phone) {
    let digits = phone.href.trim_start_matches("tel:");
    let digits = digits.trim_start_matches('+');
    assert!((7..=15).contains(&digits.len()), "{digits}");
    assert!(digits.bytes().all(|byte| byte.is_ascii_digit()), "{digits}");
}

/// One line of text that reads as it is written.
fn check_line(line: &str, max: usize) {
    assert!((1..=max).contains(&line.chars().count()), "{line:?}");
    assert!(!line.contains(char::is_control), "{line:?}");
    assert!(
        !line.contains(['\u{202a}', '\u{202e}', '\u{2066}', '\u{2069}']),
        "{line:?}"
    );
    assert_eq!(line.trim(), line);
}

/// A style sheet that differs from another only in its colors.
fn check_color(color: Color) {
    let css = theme::style_sheet(Accent::from_clinic(color));
    let black = theme::style_sheet(Accent::from_clinic(Color::rgb(0, 0, 0)));
    let is_mark = |c: char| c.is_ascii_punctuation();
    assert!(css.matches(is_mark).eq(black.matches(is_mark)), "{css}");
}

/// An address: it becomes a harmless link, or none.
pub fn link(data: &[u8]) {
    let raw = Attributes {
        contact_url: String::from_utf8_lossy(data).into_owned(),
        ..Attributes::default()
    };
    let (config, complaints) = config::read(&raw, HELD, resolve);
    let Some(link) = config.contact else {
        let is_blank = raw.contact_url.trim().is_empty();
        assert_eq!(complaints.len(), usize::from(!is_blank));
        return;
    };
    let url = Url::parse(link.href()).expect("a full address");
    let page = Url::parse(PAGE).expect("an address");
    let is_known = ["https", "mailto", "tel", "sms"].contains(&url.scheme());
    assert!(is_known || url.origin() == page.origin(), "{url}");
    assert!(
        url.username().is_empty() && url.password().is_none(),
        "{url}"
    );
    assert!(
        !link.href().contains(['<', '>', '"', '\n', '\r', '\t']),
        "{url}"
    );
    assert_eq!(link.opens_page(), url.scheme().starts_with("http"), "{url}");
}

/// Heights, 8 bytes each, as numbers of any kind: what is said to the page stays within its form.
pub fn port(data: &[u8]) {
    for bytes in data.chunks_exact(8) {
        let pixels = f64::from_le_bytes(bytes.try_into().expect("8 bytes"));
        let (name, height) = ToHost::height(pixels).parts();
        assert_eq!(name, "height");
        if (0.0..1e9).contains(&pixels) {
            let rest = f64::from(height) - pixels;
            assert!(height % 8 == 0 && (0.0..9.0).contains(&rest), "{pixels}");
        }
    }
}

/// A file that a visitor says this guide saved: it is read, or refused.
pub fn file(data: &[u8]) {
    let Ok(document) = serde_json::from_slice(data) else {
        return;
    };
    if let Ok(found) = earlier::earlier(&Document(document)) {
        assert!(found.score().points() <= 21);
        assert_eq!(Day::from_iso(&found.day.iso()), Some(found.day));
    }
}

/// A file as its reader sees it.
pub struct Document(pub Value);

impl Json for Document {
    fn member(&self, name: &str) -> Option<Self> {
        self.0.get(name).cloned().map(Self)
    }

    fn elements(&self) -> Vec<Self> {
        let list = self.0.as_array().cloned().unwrap_or_default();
        list.into_iter().map(Self).collect()
    }

    fn text(&self) -> Option<String> {
        self.0.as_str().map(str::to_owned)
    }

    fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }
}
