//! The program, the loader's own words and the kit's pages accept and refuse the same values: `tests/vectors/`, which
//! the tests of the loader and of the kit read too.

use std::collections::{BTreeMap, BTreeSet};

use care_guide_core::color::{Accent, Color};
use care_guide_core::config::{self, Attributes, Config, Link, Offer};
use care_guide_core::lang::Lang;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::fuzz::properties::page::{HELD, resolve_on};

fn vectors<T: DeserializeOwned>(text: &str) -> Vec<T> {
    let vectors: Vec<T> = serde_json::from_str(text).expect("vectors");
    assert!(vectors.len() > 5);
    vectors
}

fn read(raw: &Attributes, page: &str) -> Config {
    config::read(raw, HELD, |value| resolve_on(page, value)).0
}

#[derive(Deserialize)]
struct Phone {
    value: String,
    call: Option<String>,
}

#[test]
fn phones() {
    for Phone { value, call } in vectors(include_str!("../vectors/phone.json")) {
        let raw = Attributes {
            phone: value.clone(),
            ..Attributes::default()
        };
        let found = read(&raw, "https://clinic.example/").phone;
        assert_eq!(found.map(|phone| phone.href), call, "{value:?}");
    }
}

#[derive(Deserialize)]
struct NamedPhone {
    value: String,
    shown: Option<String>,
    call: Option<String>,
}

#[test]
fn named_phones() {
    for NamedPhone { value, shown, call } in vectors(include_str!("../vectors/named-phone.json")) {
        let raw = Attributes {
            crisis: value.clone(),
            ..Attributes::default()
        };
        let found = read(&raw, "https://clinic.example/").crisis;
        let found = found.map(|line| (line.shown, line.href));
        assert_eq!(found, shown.zip(call), "{value:?}");
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    value: String,
    named: Vec<String>,
    is_whole: bool,
}

#[test]
fn lists() {
    const OFFERS: [&str; 6] = [
        "evaluation",
        "therapy",
        "medicines",
        "iv-ketamine",
        "spravato",
        "neurofeedback",
    ];
    for List {
        value,
        named,
        is_whole,
    } in vectors(include_str!("../vectors/list.json"))
    {
        let raw = Attributes {
            offers: value.clone(),
            ..Attributes::default()
        };
        let (config, complaints) = config::read(&raw, HELD, |_| None);
        let found = Offer::ALL.into_iter().zip(OFFERS);
        let found = found.filter(|(offer, _)| config.offers.has(*offer));
        let found: Vec<_> = found.map(|(_, name)| name).collect();
        assert_eq!(found, named, "{value:?}");
        assert_eq!(complaints.is_empty(), is_whole, "{value:?}");
    }
}

#[derive(Deserialize)]
struct Contact {
    page: String,
    value: String,
    link: Option<String>,
}

#[test]
fn contacts() {
    for Contact { page, value, link } in vectors(include_str!("../vectors/contact.json")) {
        let raw = Attributes {
            contact_url: value.clone(),
            ..Attributes::default()
        };
        let found = read(&raw, &page).contact;
        let href = found.as_ref().map(Link::href);
        assert_eq!(href, link.as_deref(), "{value:?} on {page}");
    }
}

#[test]
fn a_contact_is_as_long_as_the_loader_counts() {
    for (letters, is_link) in [(1999, true), (2000, false)] {
        let raw = Attributes {
            contact_url: format!("/{}", "ñ".repeat(letters)),
            ..Attributes::default()
        };
        let config = read(&raw, "https://clinic.example/");
        assert_eq!(config.contact.is_some(), is_link, "{letters}");
    }
}

#[derive(Deserialize)]
struct Language {
    value: String,
    lang: Option<String>,
}

#[test]
fn languages() {
    for Language { value, lang } in vectors(include_str!("../vectors/lang.json")) {
        let found = Lang::of(&value).map(|found| found.tag()[..2].to_owned());
        assert_eq!(found, lang, "{value:?}");
    }
}

#[derive(Deserialize)]
struct Text {
    value: String,
    line: Option<String>,
}

#[test]
fn texts() {
    for Text { value, line } in vectors(include_str!("../vectors/text.json")) {
        let raw = Attributes {
            clinic: value.clone(),
            ..Attributes::default()
        };
        let found = read(&raw, "https://clinic.example/").clinic;
        assert_eq!(found, line, "{value:?}");
    }
}

#[test]
fn labels() {
    for Text { value, line } in vectors(include_str!("../vectors/label.json")) {
        let raw = Attributes {
            talk_label: value.clone(),
            talk_label_es: value.clone(),
            ..Attributes::default()
        };
        let found = read(&raw, "https://clinic.example/").talk_label;
        for lang in Lang::all() {
            assert_eq!(found.in_lang(lang), line.as_deref(), "{value:?}");
        }
    }
}

/// A tag, and the attributes of it that the guide complains about: those who help to write it know them all.
#[derive(Deserialize)]
struct Tag {
    values: BTreeMap<String, String>,
    refused: BTreeSet<String>,
}

#[test]
fn tags() {
    for Tag { values, refused } in vectors(include_str!("../vectors/tag.json")) {
        let raw = Attributes::read(|name| {
            let mut given = values.iter();
            // A script's dataset has `contact-url` as `contactUrl`.
            let found = given.find(|(key, _)| key.replace('-', "").eq_ignore_ascii_case(name));
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        });
        let page = "https://clinic.example/";
        let (_, complaints) = config::read(&raw, HELD, |value| resolve_on(page, value));
        let named = complaints.iter().map(|complaint| {
            let said = complaint.to_string();
            let (_, rest) = said.split_once("data-").expect("an attribute");
            rest.split('=').next().unwrap_or_default().to_owned()
        });
        assert_eq!(named.collect::<BTreeSet<_>>(), refused, "{values:?}");
    }
}

#[derive(Deserialize)]
struct Review {
    value: String,
    review: Option<[String; 2]>,
}

#[test]
fn reviews() {
    for Review { value, review } in vectors(include_str!("../vectors/reviewed.json")) {
        let raw = Attributes {
            reviewed: value.clone(),
            reviewed_es: value.clone(),
            ..Attributes::default()
        };
        let found = read(&raw, "https://clinic.example/").reviewed;
        for lang in Lang::all() {
            let found = found.of_lang(lang);
            let found = found.map(|found| [found.who.clone(), found.day.iso()]);
            assert_eq!(found, review, "{value:?} in {}", lang.tag());
        }
    }
}

#[derive(Deserialize)]
struct Shade {
    value: String,
    light: Option<String>,
    dark: Option<String>,
}

#[test]
fn accents() {
    for Shade { value, light, dark } in vectors(include_str!("../vectors/accent.json")) {
        let found = Color::parse(&value).map(Accent::from_clinic);
        let [lighter, darker] = [
            found.map(|found| found.light.hex()),
            found.map(|found| found.dark.hex()),
        ];
        assert_eq!((lighter, darker), (light, dark), "{value:?}");
    }
}
