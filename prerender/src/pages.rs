//! The page without scripts, for the build to put into its document; and the screens that stand before the program.

use std::path::Path;
use std::rc::Rc;
use std::{fs, io};

use care_guide::view::plain_page::file;
use care_guide::view::{Guide, PlainPage, PlainPageProps, Screen, ScreenProps};
use care_guide_content::Spoken;
use care_guide_content::evidence::{CHECKED, CONTENT_VERSION, DUE};
use care_guide_core::config::{Config, Offer, Offers};
use care_guide_core::lang::Lang;
use care_guide_core::session::Session;
use care_guide_core::step::Section;
use serde_json::{Map, Value, json};
use yew::ServerRenderer;

/// Stands in a drawing for the name of the clinic.
const CLINIC: &str = "{clinic}";

/// The sections as `data-start` calls them.
const SECTIONS: [(&str, Section); 6] = [
    ("start", Section::Start),
    ("learn", Section::Learn),
    ("check", Section::Check),
    ("options", Section::Options),
    ("compare", Section::Compare),
    ("talk", Section::Talk),
];

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
            "due": DUE.iso(),
            "first": first(),
            "drawn": drawn(lang).await,
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
        guide: Guide::inert(Config::default(), CHECKED, lang),
    })
    .hydratable(false)
    .render()
    .await
}

/// The sections whose screens are whole with the first words.
fn first() -> Vec<&'static str> {
    let is_first = |section: Section| section.first_step().is_of_the_first();
    let first = SECTIONS
        .into_iter()
        .filter(|(_, section)| is_first(*section));
    first.map(|(name, _)| name).collect()
}

/// The sections that stand before the program. Talk is nearly all of what else the tag says, so the program alone draws
/// it.
async fn drawn(lang: Lang) -> Map<String, Value> {
    let mut drawn = Map::new();
    for (name, section) in SECTIONS {
        if section != Section::Talk {
            drawn.insert(name.to_owned(), ways(lang, section).await.into());
        }
    }
    drawn
}

/// The whole guide as it opens at a section, in each way in which tags can make its words differ. The first bit of a
/// way's number says whether the clinic has a name; the next ones, of the comparison alone, what it says that it offers.
async fn ways(lang: Lang, start: Section) -> Vec<String> {
    let offers = match start {
        Section::Compare => Offer::ALL.len(),
        _ => 0,
    };
    let mut ways = Vec::new();
    for way in 0..2 << offers {
        ways.push(screen(lang, start, way).await);
    }
    ways
}

async fn screen(lang: Lang, start: Section, way: usize) -> String {
    ServerRenderer::<Screen>::with_props(move || {
        let mut offers = Offers::default();
        for (place, offer) in Offer::ALL.into_iter().enumerate() {
            if way & 2 << place != 0 {
                offers.add(offer);
            }
        }
        let config = Config {
            clinic: (way & 1 != 0).then(|| CLINIC.to_owned()),
            offers,
            lang,
            start,
            ..Config::default()
        };
        ScreenProps {
            guide: Guide::inert(config, CHECKED, lang),
            session: Rc::new(Session::at(start.first_step()).speaking(lang)),
        }
    })
    .hydratable(false)
    .render()
    .await
}
