//! The page without scripts, for the build to put into its document; and the screens that stand before the program.

use std::path::Path;
use std::rc::Rc;
use std::{fs, io};

use care_guide::view::plain_page::file;
use care_guide::view::{Guide, PlainPage, PlainPageProps, Screen, ScreenProps};
use care_guide_content::Spoken;
use care_guide_content::evidence::{CONTENT_VERSION, REVIEW_DUE, REVIEWED};
use care_guide_core::config::Config;
use care_guide_core::lang::Lang;
use care_guide_core::session::Session;
use care_guide_core::step::Section;
use serde_json::json;
use yew::ServerRenderer;

/// Stands in a drawing for the name of the clinic.
const CLINIC: &str = "{clinic}";

/// Writes, into a folder that holds nothing else, a JSON file for each language: the content, and what its
/// document says of it; and what the guide begins with.
pub async fn write(folder: &Path) -> io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    for lang in Lang::all() {
        let content = lang.content();
        let page = json!({
            "file": file(lang),
            "lang": lang.tag(),
            "title": lang.say(content.plain_page.name),
            "subject": lang.say(content.plain_page.subject),
            "about": lang.say(content.plain_page.intro),
            "version": CONTENT_VERSION,
            "content": page(lang).await,
            "due": REVIEW_DUE.iso(),
            // As `data-start` calls them.
            "first": {
                "start": first(lang, Section::Start).await,
                "check": first(lang, Section::Check).await,
            },
        });
        fs::write(
            folder.join(lang.tag()).with_extension("json"),
            page.to_string(),
        )?;
    }
    Ok(())
}

async fn page(lang: Lang) -> String {
    ServerRenderer::<PlainPage>::with_props(move || PlainPageProps {
        guide: Guide::inert(Config::default(), REVIEWED, lang),
    })
    .hydratable(false)
    .render()
    .await
}

/// The whole guide as it opens at a section: in the name of a clinic, and of none.
async fn first(lang: Lang, start: Section) -> [String; 2] {
    [
        screen(lang, start, Some(CLINIC)).await,
        screen(lang, start, None).await,
    ]
}

async fn screen(lang: Lang, start: Section, clinic: Option<&'static str>) -> String {
    ServerRenderer::<Screen>::with_props(move || {
        let config = Config {
            clinic: clinic.map(str::to_owned),
            lang,
            start,
            ..Config::default()
        };
        ScreenProps {
            guide: Guide::inert(config, REVIEWED, lang),
            session: Rc::new(Session::at(start.first_step()).speaking(lang)),
        }
    })
    .hydratable(false)
    .render()
    .await
}
