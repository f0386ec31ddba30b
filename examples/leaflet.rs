//! Prints the page without scripts, for the build to put into its document.

use std::rc::Rc;

use care_guide::config::Config;
use care_guide::evidence::REVIEWED;
use care_guide::view::{Figures, Guide, Leaflet, LeafletProps};
use yew::{Callback, ServerRenderer};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let page = ServerRenderer::<Leaflet>::with_props(|| LeafletProps {
        guide: Guide {
            config: Rc::new(Config::default()),
            today: REVIEWED,
            figures: Figures::default(),
            act: Callback::noop(),
            take: Callback::noop(),
            open: Callback::noop(),
        },
    })
    .hydratable(false)
    .render()
    .await;
    println!("{page}");
}
