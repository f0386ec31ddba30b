//! The page without scripts, for the build to put into its document.

use std::path::Path;
use std::{fs, io};

use care_guide::view::plain_page::file;
use care_guide::view::{Guide, PlainPage, PlainPageProps};
use care_guide_content::Spoken;
use care_guide_content::evidence::{CONTENT_VERSION, REVIEWED};
use care_guide_core::config::Config;
use care_guide_core::lang::Lang;
use serde_json::json;
use yew::ServerRenderer;

/// Writes, into a folder that holds nothing else, a JSON file for each language: the content, and what its
/// document says of it.
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
