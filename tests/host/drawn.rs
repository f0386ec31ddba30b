//! What the build draws before the program has come knows little of a tag: nothing else may make it differ.

use care_guide_content::evidence::{CHECKED, EDITION};
use care_guide_core::config::Attributes;
use care_guide_core::lang::Lang;
use care_guide_core::session::Session;
use care_guide_core::step::Section;

use crate::screens::{attributes, configured, html};

/// The sections that the build draws before the program has come, as `prerender` lists them.
const DRAWN: [Section; 5] = [
    Section::Start,
    Section::Learn,
    Section::Check,
    Section::Options,
    Section::Compare,
];

#[tokio::test]
async fn what_is_drawn_beforehand_differs_by_the_clinics_name_and_the_comparison_by_its_offers() {
    let whole = Attributes {
        talk_label: "Book a first call".into(),
        talk_label_es: "Pida una llamada".into(),
        reviewed: format!("Jane Doe, MD; {}; {EDITION}", CHECKED.iso()),
        ..attributes()
    };
    for lang in Lang::all() {
        for section in Section::ALL {
            let known = Attributes {
                clinic: whole.clinic.clone(),
                offers: match section {
                    Section::Compare => whole.offers.clone(),
                    _ => String::new(),
                },
                ..Attributes::default()
            };
            assert_eq!(
                opened(&whole, section, lang).await == opened(&known, section, lang).await,
                DRAWN.contains(&section),
                "{section:?}"
            );
        }
    }
}

/// The screen that a section begins with.
async fn opened(raw: &Attributes, section: Section, lang: Lang) -> String {
    let session = Session::at(section.first_step()).speaking(lang);
    html(configured(raw), session).await
}
