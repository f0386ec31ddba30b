//! From the clinic's accent color to the style sheet that puts it on screen.

use care_guide_core::color::{Accent, Color};

/// One sentence for the clinic's web person about a color in which text could not be read.
#[must_use]
pub fn replaced(color: Color, by: Color) -> String {
    let (color, by) = (color.hex(), by.hex());
    let sentence = [
        "care-guide: data-accent=\"",
        &color,
        "\" makes text hard to read and is replaced by ",
        &by,
        ".",
    ];
    sentence.concat()
}

// `with_colors`: the sheet of the accent, which stylist wrote when the guide was built.
include!(concat!(env!("OUT_DIR"), "/theme.rs"));

/// The style sheet that puts the clinic's accent in place of the guide's own.
#[must_use]
pub fn style_sheet(accent: Accent) -> String {
    with_colors(&accent.light.hex(), &accent.dark.hex())
}
