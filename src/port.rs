//! The only door to the clinic's page: a closed list of messages, none of which can carry an answer.

/// A message to the loader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToHost {
    /// The first screen is drawn.
    Ready,
    /// The guide needs this height, in CSS pixels.
    Height(u32),
    /// The visitor opened another screen.
    Shown,
}

/// Heights are rounded up to this step, in CSS pixels.
const STEP: u32 = 8;

impl ToHost {
    /// A height message for a content height in CSS pixels, which may have a fraction.
    #[must_use]
    pub fn height(pixels: f64) -> Self {
        // `as` saturates: a height below 0 or beyond any screen ends at the limits of a `u32`.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let whole = pixels.ceil() as u32;
        Self::Height(whole.div_ceil(STEP).saturating_mul(STEP))
    }

    /// The message's name and its number, as sent.
    #[must_use]
    pub const fn parts(self) -> (&'static str, u32) {
        match self {
            Self::Ready => ("ready", 0),
            Self::Height(pixels) => ("height", pixels),
            Self::Shown => ("shown", 0),
        }
    }
}
