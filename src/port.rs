//! The only door to the clinic's page: a closed list of messages, none of which can carry an answer.

use std::cell::Cell;

/// A message to the loader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToHost {
    /// The first screen is drawn.
    Ready,
    /// The guide needs this height, in CSS pixels.
    Height(u32),
    /// The visitor opened another screen.
    Shown,
    /// Something for the owner of the page. It goes out only where the tag asks for events.
    Event(OwnerEvent),
}

/// All that the owner of a page can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnerEvent {
    /// The guide stands.
    Ready,
    /// The visitor opened a screen of it, the first one of this visit.
    Opened,
    /// The visitor follows a link to the clinic.
    Contact(Reach),
}

/// In which way the clinic is being reached, in the order in which the loader has their names: nothing else is told of
/// a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// A page is opened.
    Page,
    /// A mail is written.
    Mail,
    /// A number is called.
    Phone,
    /// A text message is written.
    Text,
}

impl Reach {
    /// The way of a link that the tag may name: by its scheme, of which there are five.
    #[must_use]
    pub const fn of(href: &str) -> Self {
        match href.as_bytes() {
            [b'm', ..] => Self::Mail,
            [b't', ..] => Self::Phone,
            [b's', ..] => Self::Text,
            _ => Self::Page,
        }
    }
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
            // As the loader counts them.
            Self::Event(OwnerEvent::Ready) => ("event", 0),
            Self::Event(OwnerEvent::Opened) => ("event", 1),
            Self::Event(OwnerEvent::Contact(reach)) => ("event", 2 + reach as u32),
        }
    }
}

/// Decides which events go out.
#[derive(Debug)]
pub struct Events {
    /// Whether the tag asks for them.
    asked: bool,
    /// Whether a screen was opened in this visit.
    opened: Cell<bool>,
}

impl Events {
    /// Events, or none of them.
    #[must_use]
    pub const fn new(asked: bool) -> Self {
        Self {
            asked,
            opened: Cell::new(false),
        }
    }

    /// Sends a message, and what it means to the owner of the page.
    pub fn send(&self, message: ToHost, send: impl Fn(ToHost)) {
        let is_opened = matches!(message, ToHost::Shown);
        let event = match message {
            ToHost::Event(_) if !self.asked => return,
            ToHost::Ready => OwnerEvent::Ready,
            ToHost::Shown if !self.opened.get() => OwnerEvent::Opened,
            _ => return send(message),
        };
        self.opened.set(is_opened);
        send(message);
        if self.asked {
            send(ToHost::Event(event));
        }
    }
}
