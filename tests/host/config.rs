//! Attributes become a valid configuration, or one plain sentence each.

use care_guide_core::config::{self, Attributes, Config, HeadingLevel, Offer, Offers};
use care_guide_core::lang::Lang;
use care_guide_core::step::Section;
use proptest::prelude::*;

use crate::fuzz::properties::page::{HELD, resolve};

mod links;
mod reviewed;

fn read(raw: &Attributes) -> (Config, Vec<String>) {
    let (config, complaints) = config::read(raw, HELD, resolve);
    (config, complaints.iter().map(ToString::to_string).collect())
}

fn named(offers: Offers) -> Vec<Offer> {
    let all = Offer::ALL.into_iter();
    all.filter(|offer| offers.has(*offer)).collect()
}

#[test]
fn no_attribute_gives_the_defaults_and_no_complaint() {
    assert_eq!(
        read(&Attributes::default()),
        (Config::default(), Vec::new())
    );
}

#[test]
fn good_values_are_trimmed_and_kept() {
    let raw = Attributes {
        clinic: "  Family\n  Psychological Services ".into(),
        phone: " +1 (818) 555-0100 ".into(),
        contact_url: " ../contact?from=guide ".into(),
        talk_label: " Book a  call ".into(),
        talk_label_es: "Pida una llamada".into(),
        address: "1 Main Street,\tAgoura Hills".into(),
        hours: "Mon to Fri, 9 to 5".into(),
        hours_es: "Lunes a viernes, de 9 a 5".into(),
        offers: " Spravato,therapy\n spravato".into(),
        telehealth: "California ".into(),
        cost_url: "/costs/".into(),
        privacy_url: "https://other.example/privacy".into(),
        crisis: "County line 24/7:  (818) 555-0199 ".into(),
        lang: "es".into(),
        accent: " #7A1F5C ".into(),
        theme: "Dark".into(),
        corners: "square".into(),
        font: " serif ".into(),
        start: "Check".into(),
        loading: " Eager".into(),
        events: "ON".into(),
        heading_level: "3".into(),
        reviewed: " Jane  Doe, MD; 2026-11-30; 2026.11-0123abcd ".into(),
        reviewed_es: "José Ruiz, MD; 2026-11-29; 2026.11-0123abcd".into(),
    };
    let (config, complaints) = read(&raw);
    assert_eq!(complaints, Vec::<String>::new());
    assert_eq!(
        config.clinic.as_deref(),
        Some("Family Psychological Services")
    );
    let phone = config.phone.expect("a phone number");
    assert_eq!(
        (phone.shown.as_str(), phone.href.as_str()),
        ("+1 (818) 555-0100", "tel:+18185550100")
    );
    assert_eq!(
        config.contact.expect("a link").href(),
        "https://clinic.example/contact?from=guide"
    );
    assert_eq!(
        config.address.as_deref(),
        Some("1 Main Street, Agoura Hills")
    );
    let [english, spanish] = [Lang::EN, crate::screens::spanish()];
    for (said, words) in [
        (&config.talk_label, ["Book a call", "Pida una llamada"]),
        (
            &config.hours,
            ["Mon to Fri, 9 to 5", "Lunes a viernes, de 9 a 5"],
        ),
    ] {
        assert_eq!(
            [english, spanish].map(|lang| said.in_lang(lang)),
            words.map(Some)
        );
    }
    assert_eq!(named(config.offers), [Offer::Therapy, Offer::Spravato]);
    assert_eq!(config.telehealth.as_deref(), Some("California"));
    let links = [config.cost, config.privacy].map(|link| link.map(|link| link.href().to_owned()));
    assert_eq!(
        links.map(Option::unwrap_or_default),
        [
            "https://clinic.example/costs/",
            "https://other.example/privacy"
        ]
    );
    let line = config.crisis.expect("a crisis line");
    assert_eq!(
        (line.shown.as_str(), line.href.as_str()),
        ("County line 24/7: (818) 555-0199", "tel:8185550199")
    );
    assert!(config.events);
    assert_eq!(config.accent.expect("a color").hex(), "#7a1f5c");
    assert_eq!(config.appearance.classes(), "dark square serif");
    assert_eq!(config.lang.tag(), "es-US");
    assert_eq!(
        (config.start, config.heading),
        (Section::Check, HeadingLevel::Three)
    );
    let told = [english, spanish].map(|lang| {
        let reviewed = config.reviewed.of_lang(lang).expect("a review");
        [reviewed.who.clone(), reviewed.day.iso()]
    });
    assert_eq!(
        told,
        [
            ["Jane Doe, MD", "2026-11-30"],
            ["José Ruiz, MD", "2026-11-29"]
        ]
    );
}

#[test]
fn a_bad_value_gives_one_sentence_that_names_attribute_value_and_what_is_allowed() {
    let raw = Attributes {
        phone: "call us!".into(),
        ..Attributes::default()
    };
    let (config, complaints) = read(&raw);
    assert_eq!(config, Config::default());
    assert_eq!(
        complaints,
        [
            "care-guide: data-phone=\"call us!\" cannot be used and is ignored; allowed is a phone number such as +1 818 555 0100."
        ]
    );
}

#[test]
fn what_is_unknown_in_a_list_is_named_and_the_rest_holds() {
    let raw = Attributes {
        offers: "therapy, tms iv-ketamine;hypnosis".into(),
        ..Attributes::default()
    };
    let (config, complaints) = read(&raw);
    assert_eq!(named(config.offers), [Offer::Therapy]);
    assert_eq!(
        complaints,
        [
            "care-guide: data-offers=\"tms iv-ketamine;hypnosis\" cannot be used and is ignored; allowed is one or more of \
             evaluation, therapy, medicines, iv-ketamine, spravato or neurofeedback."
        ]
    );
}

#[test]
fn words_without_a_twin_hold_in_every_language() {
    let raw = Attributes {
        hours: "9 to 5".into(),
        talk_label_es: "Pida una cita".into(),
        ..Attributes::default()
    };
    let (config, _) = read(&raw);
    let in_both = [Lang::EN, crate::screens::spanish()];
    assert_eq!(
        in_both.map(|lang| config.hours.in_lang(lang)),
        [Some("9 to 5"); 2]
    );
    assert_eq!(
        in_both.map(|lang| config.talk_label.in_lang(lang)),
        [None, Some("Pida una cita")]
    );
}

#[test]
fn the_clinics_own_number_is_no_crisis_line() {
    let page = "https://clinic.example/contact/";
    for (own, contact, line, is_taken) in [
        (
            "+1 818 555 0100",
            page,
            "Our night line: (818) 555-0100",
            false,
        ),
        ("8185550100", page, "Our night line: +18185550100", false),
        (
            "",
            "tel:+18185550100",
            "Our night line: 818 555 0100",
            false,
        ),
        (
            "",
            "sms:8185550100?body=hi",
            "Our night line: 818 555 0100",
            false,
        ),
        (
            "+1 818 555 0100",
            page,
            "County line: +1 818 555 0199",
            true,
        ),
        ("", page, "County line: +1 818 555 0100", true),
    ] {
        let raw = Attributes {
            phone: own.into(),
            contact_url: contact.into(),
            crisis: line.into(),
            ..Attributes::default()
        };
        let (config, complaints) = read(&raw);
        assert_eq!(config.crisis.is_some(), is_taken, "{line}");
        assert_eq!(complaints.len(), usize::from(!is_taken), "{line}");
    }
}

#[test]
fn every_attribute_complains_of_its_own_bad_value() {
    let bad = "\u{202e}x".repeat(3000);
    let raw = Attributes::read(|_| bad.clone());
    let (config, complaints) = read(&raw);
    assert_eq!(config, Config::default());
    assert_eq!(complaints.len(), Attributes::COUNT);
    for complaint in complaints {
        assert!(complaint.starts_with("care-guide: data-"), "{complaint}");
        assert!(
            complaint.chars().count() < 250,
            "a long value is shortened: {complaint}"
        );
    }
}

#[test]
fn a_huge_value_is_refused_in_a_short_sentence() {
    let raw = Attributes {
        clinic: "a".repeat(10 << 20),
        ..Attributes::default()
    };
    let (config, complaints) = read(&raw);
    assert_eq!(config.clinic, None);
    assert_eq!(complaints.len(), 1);
    assert!(complaints[0].len() < 250);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5_000))]

    #[test]
    fn any_values_at_all_are_read_without_a_panic(values in prop::collection::vec(".{0,60}", Attributes::COUNT)) {
        let mut values = values.into_iter();
        let raw = Attributes::read(|_| values.next().expect("one for each"));
        let (config, complaints) = config::read(&raw, HELD, resolve);
        prop_assert!(complaints.len() <= Attributes::COUNT);
        if let Some(phone) = config.phone {
            prop_assert!(phone.href.strip_prefix("tel:").is_some_and(|n| n.bytes().all(|b| b == b'+' || b.is_ascii_digit())));
        }
    }
}
