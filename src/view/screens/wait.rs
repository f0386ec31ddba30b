//! What stands for a screen whose words have not come yet: those of the first screens come first.

use care_guide_content::Spoken;

use crate::view::page::Page;

/// Says that the words are on their way, or that they did not come.
pub fn wait(page: &mut Page) {
    let words = page.content().wait;
    let is_lost = page.guide.lang.is_lost();
    page.title(words.title);
    page.within("p", |page| {
        page.attr("role", "status");
        page.fresh("span", if is_lost { words.lost } else { words.coming });
    });
    if is_lost {
        page.crisis();
    }
}
