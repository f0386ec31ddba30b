//! The page without scripts: everything to read, nothing to be asked.

use std::rc::Rc;

use care_guide::config::Config;
use care_guide::content::Lang;
use care_guide::domain::marks::Kind;
use care_guide::domain::step::Group;
use care_guide::evidence::REVIEWED;
use care_guide::view::{Figures, Guide, Leaflet, LeafletProps};
use yew::{Callback, ServerRenderer};

/// The page, in English.
pub async fn page() -> String {
    ServerRenderer::<Leaflet>::with_props(|| LeafletProps {
        guide: Guide {
            config: Rc::new(Config::default()),
            today: REVIEWED,
            lang: Lang::EN,
            calm: false,
            has_voice: false,
            figures: Figures::default(),
            act: Callback::noop(),
            take: Callback::noop(),
            speak: Callback::noop(),
            open: Callback::noop(),
        },
    })
    .hydratable(false)
    .render()
    .await
}

#[tokio::test]
async fn it_asks_nothing_and_runs_nothing() {
    let page = page().await;
    for bad in [
        "<button",
        "<input",
        "<form",
        "<script",
        "<iframe",
        " style=",
        " onclick=",
    ] {
        assert!(!page.contains(bad), "{bad}");
    }
    for link in page.split("href=\"").skip(1) {
        let fine = ["#", "tel:", "sms:", "https://988lifeline.org/"];
        assert!(
            fine.iter().any(|start| link.starts_with(start)),
            "{}",
            &link[..40]
        );
    }
}

#[tokio::test]
async fn it_has_everything_there_is_to_read() {
    let page = page().await.replace("&#x27;", "'");
    let content = Lang::EN.content();
    let mut expected = vec![
        content.help.title,
        content.options.title,
        content.options.mechanism.title,
        content.compare.title,
        content.next.title,
        content.check.gad7.stem,
        content.check.gad7.attribution,
    ];
    expected.extend(content.check.gad7.items);
    expected.extend(Kind::ALL.map(|kind| (content.learn.kind)(kind).name));
    for group in Group::ALL {
        expected.extend(
            (content.compare.group)(group)
                .rows
                .iter()
                .map(|row| row.label),
        );
    }
    for words in expected {
        assert!(page.contains(words), "{words}");
    }
    for (place, id) in page
        .match_indices("href=\"#")
        .map(|(at, _)| (at, &page[at + 7..]))
    {
        let id = id.split('"').next().expect("an id");
        assert!(page.contains(&format!("id=\"{id}\"")), "{id} at {place}");
    }
}
