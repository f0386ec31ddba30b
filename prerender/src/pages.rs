//! The page without scripts, for the build to put into its document.

use std::path::Path;
use std::rc::Rc;
use std::{fs, io};

use care_guide::config::Config;
use care_guide::content::Lang;
use care_guide::evidence::REVIEWED;
use care_guide::view::{Figures, Guide, Leaflet, LeafletProps};
use yew::{Callback, ServerRenderer};

/// Writes `en.html` and so on into a folder that holds nothing else.
pub async fn write(folder: &Path) -> io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    for lang in Lang::all() {
        // The first part of the tag, as a file in `languages/` is called.
        let name = lang.tag().split('-').next().unwrap_or_default();
        fs::write(folder.join(name).with_extension("html"), page(lang).await)?;
    }
    Ok(())
}

async fn page(lang: Lang) -> String {
    ServerRenderer::<Leaflet>::with_props(move || LeafletProps {
        guide: Guide {
            config: Rc::new(Config::default()),
            today: REVIEWED,
            lang,
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
