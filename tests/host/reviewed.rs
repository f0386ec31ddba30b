//! What visitors read of those who reviewed the guide.

use care_guide::view::{Page, made};
use care_guide_content::evidence::{CHECKED, EDITION};
use care_guide_content::{Signed, Spoken};
use care_guide_core::config::Attributes;
use care_guide_core::lang::Lang;
use care_guide_core::session::Session;
use care_guide_core::step::Step;
use yew::ServerRenderer;
use yew::prelude::*;

use crate::screens::{self, configured, guide, spanish, words_of};

#[derive(Properties, PartialEq)]
struct Props {
    lang: Lang,
    /// Whether a clinician signed something, and whether it was all.
    signed: Option<bool>,
    /// Of which language the clinic states a review.
    own: Option<Lang>,
}

/// Who made the guide, as if the title of Talk were a clinician's name.
#[component]
fn Made(props: &Props) -> Html {
    let stated = |lang| {
        let is_stated = props.own == Some(lang);
        is_stated.then(|| format!("Jane Doe, MD; {}; {EDITION}", CHECKED.iso()))
    };
    let raw = Attributes {
        reviewed: stated(Lang::EN).unwrap_or_default(),
        reviewed_es: stated(spanish()).unwrap_or_default(),
        ..Attributes::default()
    };
    let session = Session::at(Step::Talk).speaking(props.lang);
    let guide = guide(CHECKED, configured(&raw), &session);
    let by = [(props.lang.content().talk.title, CHECKED)];
    let signed = Signed {
        is_whole: props.signed == Some(true),
        by: if props.signed.is_some() {
            by.to_vec().leak()
        } else {
            &[]
        },
    };
    #[expect(clippy::disallowed_methods, reason = "tests may look")]
    Page::written(&guide, |page| made(page, &signed))
}

async fn made_by(lang: Lang, signed: Option<bool>, own: Option<Lang>) -> String {
    let render = ServerRenderer::<Made>::with_props(move || Props { lang, signed, own });
    render.hydratable(false).render().await
}

/// All that can stand there.
pub async fn all(lang: Lang) -> String {
    [
        made_by(lang, None, None).await,
        made_by(lang, Some(true), Some(lang)).await,
        made_by(lang, Some(false), None).await,
    ]
    .concat()
}

/// The paragraphs, without the first and the last, which are always the same.
async fn said(lang: Lang, signed: Option<bool>, own: Option<Lang>) -> String {
    let html = made_by(lang, signed, own).await;
    let all: Vec<_> = html
        .split("</p>")
        .map(|part| words_of(part).replace('\n', " "))
        .collect();
    let [_, said @ .., _, _] = &all[..] else {
        panic!("{html}");
    };
    said.join("\n")
}

#[tokio::test]
async fn each_state_of_the_review_is_told_as_it_is() {
    let es = spanish();
    let mut told = Vec::new();
    for (lang, other) in [(Lang::EN, es), (es, Lang::EN)] {
        for (signed, own) in [
            (None, None),
            (Some(true), None),
            (Some(false), None),
            (None, Some(lang)),
            (Some(false), Some(lang)),
            (None, Some(other)),
        ] {
            told.push(said(lang, signed, own).await);
        }
    }
    insta::assert_snapshot!(told.join("\n\n"));
}

#[tokio::test]
async fn talk_names_who_signed_and_nobody_else() {
    for lang in Lang::all() {
        let Signed { is_whole, by } = lang.signed();
        let talk = screens::words(Step::Talk, lang).await;
        let nobody = lang.say(lang.content().talk.not_reviewed);
        assert_eq!(talk.contains(nobody), by.is_empty(), "{talk}");
        assert!(!is_whole || !by.is_empty());
        for (who, _) in *by {
            assert!(talk.contains(who.english()), "{talk}");
        }
    }
}
