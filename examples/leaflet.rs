//! Prints the page without scripts in the language of a tag, for the build to put into its document.

use std::rc::Rc;

use care_guide::config::Config;
use care_guide::content::Lang;
use care_guide::evidence::REVIEWED;
use care_guide::view::{Figures, Guide, Leaflet, LeafletProps};
use yew::{Callback, ServerRenderer};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let tag = std::env::args().nth(1).expect("the tag of a language");
    let lang = Lang::of(&tag).expect("a language of the guide");
    let page = ServerRenderer::<Leaflet>::with_props(move || LeafletProps {
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
    .await;
    println!("{page}");
}
