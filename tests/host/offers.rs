//! What a tag adds to the screens: said in the clinic's name, where it belongs, and nowhere else.

use care_guide_content::Spoken;
use care_guide_core::config::Attributes;
use care_guide_core::lang::Lang;
use care_guide_core::session::Session;
use care_guide_core::step::Step;

use crate::screens::{attributes, clinic, configured, every_step, html, spanish, words_of};

/// The screens that say what is offered.
const OFFERING: [Step; 2] = [Step::Talk, Step::Compare];

async fn drawn(raw: &Attributes, step: Step, lang: Lang) -> String {
    html(configured(raw), Session::at(step).speaking(lang)).await
}

/// The words of a screen in one line.
async fn said(raw: &Attributes, step: Step, lang: Lang) -> String {
    words_of(&drawn(raw, step, lang).await).replace('\n', " ")
}

fn offering(offers: &str) -> Attributes {
    Attributes {
        offers: offers.into(),
        ..attributes()
    }
}

#[tokio::test]
async fn a_clinic_that_says_nothing_is_to_be_asked() {
    for raw in [offering(""), offering("tms, hypnosis")] {
        for step in OFFERING {
            for (lang, ask) in [
                (Lang::EN, "Ask this clinic what it offers."),
                (spanish(), "Pregunte a esta clínica qué ofrece."),
            ] {
                let words = said(&raw, step, lang).await;
                assert_eq!(words.contains(ask), step == Step::Talk, "{words}");
                assert!(
                    !words.contains("says that it offers") && !words.contains("dice que ofrece")
                );
            }
        }
    }
}

#[tokio::test]
async fn what_is_offered_is_said_in_the_clinics_name_and_what_is_not_named_too() {
    let all = "an evaluation, talk therapy, medicines, IV ketamine (into a vein), Spravato (a nose spray), neurofeedback (not reviewed in this guide)";
    for (offers, told, unnamed) in [
        (
            "neurofeedback spravato iv-ketamine medicines therapy evaluation",
            all,
            None,
        ),
        (
            "spravato, medicines, therapy",
            "talk therapy, medicines, Spravato (a nose spray)",
            Some("IV ketamine (into a vein)"),
        ),
        (
            "evaluation",
            "an evaluation",
            Some("talk therapy, medicines, IV ketamine (into a vein), Spravato (a nose spray)"),
        ),
        (
            "neurofeedback",
            "neurofeedback (not reviewed in this guide)",
            Some("talk therapy, medicines, IV ketamine (into a vein), Spravato (a nose spray)"),
        ),
    ] {
        for step in OFFERING {
            let words = said(&offering(offers), step, Lang::EN).await;
            let told = format!("Example Clinic says that it offers: {told}.");
            assert!(words.contains(&told), "{told}: {words}");
            let found = words.split_once("It does not name ").map(|(_, rest)| rest);
            let found = found
                .and_then(|rest| rest.split_once(". You can ask"))
                .map(|(first, _)| first);
            assert_eq!(found, unnamed);
        }
    }
    let nameless = Attributes {
        clinic: String::new(),
        ..offering("therapy")
    };
    let words = said(&nameless, Step::Talk, Lang::EN).await;
    assert!(
        words.contains("This clinic says that it offers: talk therapy."),
        "{words}"
    );
}

#[tokio::test]
async fn what_is_offered_changes_nothing_else() {
    for (name, step) in every_step() {
        for lang in Lang::all() {
            let [one, other] = [
                drawn(&offering("spravato iv-ketamine neurofeedback"), step, lang).await,
                drawn(&offering("therapy"), step, lang).await,
            ];
            if OFFERING.contains(&step) {
                assert_ne!(one, other, "{name}");
            }
            assert_eq!(without_offers(&one), without_offers(&other), "{name}");
        }
    }
}

/// A screen without the paragraph on what is offered.
fn without_offers(html: &str) -> String {
    let Some((before, rest)) = html.split_once("<p class=\"offers") else {
        return html.to_owned();
    };
    let (_, after) = rest.split_once("</p>").expect("a paragraph ends");
    [before, after].concat()
}

#[tokio::test]
async fn a_crisis_line_of_the_clinics_stands_on_help_below_the_national_ones() {
    let without = Attributes {
        crisis: String::new(),
        ..attributes()
    };
    for lang in Lang::all() {
        for (name, step) in every_step() {
            let [with, without] = [
                drawn(&attributes(), step, lang).await,
                drawn(&without, step, lang).await,
            ];
            let Some((national, local)) = with.split_once("<a href=\"tel:+18185550199\"") else {
                assert_eq!(with, without, "{name}");
                assert_ne!(step, Step::Help);
                continue;
            };
            assert_eq!(step, Step::Help, "{name}");
            assert!(local.contains(">County line: +1 818 555 0199</a>"));
            let (before, _) = national
                .rsplit_once("<div class=\"way\">")
                .expect("its box");
            let (_, after) = local.split_once("</div>").expect("its end");
            assert_eq!([before, after].concat(), without);
            for link in ["tel:911", "tel:988", "sms:988"] {
                assert!(before.contains(link), "{link}");
            }
        }
    }
}

#[tokio::test]
async fn the_clinics_pages_on_costs_and_privacy_open_beside_the_guide() {
    for (href, screens) in [
        (
            "https://clinic.example/costs",
            &["talk", "compare cost"][..],
        ),
        ("https://clinic.example/privacy", &["talk", "privacy"]),
    ] {
        let link = format!("<a href=\"{href}\" target=\"_blank\"");
        let mut found = Vec::new();
        for (name, step) in every_step() {
            if html(clinic(), Session::at(step)).await.contains(&link) {
                found.push(name);
            }
        }
        found.sort();
        let mut screens = screens.to_vec();
        screens.sort_unstable();
        assert_eq!(found, screens);
    }
}

#[tokio::test]
async fn words_with_a_twin_are_said_in_their_language() {
    let raw = Attributes {
        talk_label: "Book a <call>".into(),
        talk_label_es: "Pida una llamada".into(),
        ..attributes()
    };
    for (lang, own, others) in [
        (
            Lang::EN,
            ["Mon to Fri, 9 to 5", "Book a <call>"],
            ["Lunes a viernes", "Pida una llamada"],
        ),
        (
            spanish(),
            ["Lunes a viernes, de 9 a 5", "Pida una llamada"],
            ["Mon to Fri", "Book a <call>"],
        ),
    ] {
        let words = said(&raw, Step::Talk, lang).await;
        assert!(own.iter().all(|own| words.contains(own)), "{words}");
        assert!(!others.iter().any(|other| words.contains(other)), "{words}");
        assert!(words.contains("California"));
    }
}

#[tokio::test]
async fn the_privacy_screen_tells_of_events_where_the_tag_asks_for_them() {
    for (events, is_told) in [("on", true), ("off", false), ("", false)] {
        let raw = Attributes {
            events: events.into(),
            ..attributes()
        };
        for lang in Lang::all() {
            for (name, step) in every_step() {
                let told = lang.say(lang.content().privacy.events);
                let is_here = said(&raw, step, lang).await.contains(told);
                assert_eq!(is_here, is_told && step == Step::Privacy, "{name}");
            }
        }
    }
}
