//! Who reviewed the words, and of which day and edition.

use care_guide_core::config::{Attributes, Config, Held};
use care_guide_core::day::Day;
use care_guide_core::lang::Lang;

use super::read;

#[test]
fn a_review_of_other_words_is_ignored_with_one_sentence() {
    let raw = Attributes {
        reviewed: "Jane Doe, MD; 2026-11-30; 2020.01-0badc0de".into(),
        ..Attributes::default()
    };
    let (config, complaints) = read(&raw);
    assert_eq!(config, Config::default());
    let [complaint] = &complaints[..] else {
        panic!("{complaints:?}");
    };
    assert!(
        complaint.contains("the edition of the words that are here"),
        "{complaint}"
    );
}

#[test]
fn a_review_can_be_of_a_day_that_may_have_come_and_a_clock_behind_the_words_is_not_heeded() {
    let day = |iso| Day::from_iso(iso).expect("a day");
    let words = [day("2026-11-24"), day("2027-05-24")];
    let latest = |clock| Held::to("", words, day(clock)).latest.iso();
    assert_eq!(
        latest("2026-11-30"),
        "2026-12-01",
        "where it is a day later"
    );
    assert_eq!(latest("2026-12-31"), "2027-01-01");
    assert_eq!(latest("2028-02-28"), "2028-02-29");
    assert_eq!(latest("2029-02-28"), "2029-03-01");
    assert_eq!(latest("2026-11-24"), "2026-11-25");
    for wrong in ["2026-11-23", "1970-01-01"] {
        assert_eq!(latest(wrong), "2027-05-24", "{wrong}");
    }
    let raw = Attributes {
        reviewed: "Jane Doe, MD; 2026-12-02; 2026.11-0123abcd".into(),
        ..Attributes::default()
    };
    let (config, complaints) = read(&raw);
    assert_eq!(config, Config::default());
    assert!(
        complaints[0].contains("a day that has come"),
        "{complaints:?}"
    );
}

#[test]
fn a_review_of_one_language_is_of_no_other() {
    let value = "Jane Doe, MD; 2026-11-30; 2026.11-0123abcd";
    let of = |reviewed: &str, reviewed_es: &str| {
        let raw = Attributes {
            reviewed: reviewed.into(),
            reviewed_es: reviewed_es.into(),
            ..Attributes::default()
        };
        let (config, complaints) = read(&raw);
        assert_eq!(complaints, Vec::<String>::new());
        [Lang::EN, crate::screens::spanish()].map(|lang| config.reviewed.of_lang(lang).is_some())
    };
    assert_eq!(of(value, ""), [true, false]);
    assert_eq!(of("", value), [false, true]);
    assert_eq!(of(value, value), [true, true]);
}
