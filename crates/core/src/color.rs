//! The clinic's accent color, and how text in it stays readable.

/// An sRGB color.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color {
    red: u8,
    green: u8,
    blue: u8,
}

/// Contrast that text in the accent color keeps to its background (WCAG 1.4.6).
pub const TEXT_CONTRAST: f64 = 7.0;

/// The grounds that accent text may stand on: card, surface, and the darkest tint that an accent can make of it, light
/// and dark. They repeat `styles/tokens.css`; a test compares them.
pub const LIGHT_GROUNDS: [Color; 3] = [
    Color::rgb(0xff, 0xff, 0xff),
    Color::rgb(0xfb, 0xfa, 0xf6),
    Color::rgb(0xee, 0xee, 0xea),
];
/// See [`LIGHT_GROUNDS`].
pub const DARK_GROUNDS: [Color; 3] = [
    Color::rgb(0x17, 0x24, 0x28),
    Color::rgb(0x10, 0x19, 0x1c),
    Color::rgb(0x1c, 0x25, 0x27),
];

impl Color {
    const BLACK: Self = Self::rgb(0, 0, 0);
    const WHITE: Self = Self::rgb(255, 255, 255);

    /// A color from its three channels, 0 to 255.
    #[must_use]
    pub const fn rgb(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// Reads `#rgb` or `#rrggbb`.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        let hex = value.strip_prefix('#')?;
        if !hex.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let channel = |place: usize| match hex.len() {
            3 => u8::from_str_radix(&hex[place..=place], 16).map(|half| half * 17),
            _ => u8::from_str_radix(&hex[place * 2..place * 2 + 2], 16),
        };
        match hex.len() {
            3 | 6 => Some(Self::rgb(
                channel(0).ok()?,
                channel(1).ok()?,
                channel(2).ok()?,
            )),
            _ => None,
        }
    }

    /// `#rrggbb`.
    #[must_use]
    pub fn hex(self) -> String {
        let mut text = String::from("#");
        for channel in [self.red, self.green, self.blue] {
            for digit in [channel >> 4, channel & 15] {
                text.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
            }
        }
        text
    }

    /// Relative luminance, 0 to 1 (WCAG 2.2).
    #[must_use]
    pub fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.040_45 {
                value / 12.92
            } else {
                power_2_4((value + 0.055) / 1.055)
            }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// Contrast ratio to another color, 1 to 21 (WCAG 2.2).
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// This color with `share` of 64 parts replaced by another.
    fn toward(self, other: Self, share: u16) -> Self {
        let mix = |from: u8, to: u8| {
            let sum = u16::from(from) * (64 - share) + u16::from(to) * share;
            u8::try_from(sum / 64).unwrap_or(u8::MAX)
        };
        Self::rgb(
            mix(self.red, other.red),
            mix(self.green, other.green),
            mix(self.blue, other.blue),
        )
    }

    /// The first color on the way to `end` that is readable on all `grounds`.
    fn readable_on(self, grounds: &[Self], end: Self) -> Self {
        (0..=64)
            .map(|share| self.toward(end, share))
            .find(|color| {
                grounds
                    .iter()
                    .all(|ground| color.contrast(*ground) >= TEXT_CONTRAST)
            })
            .unwrap_or(end)
    }
}

/// The power of 2.4, for numbers from 0.05 to 1: the square times its own fifth root, found by Newton's
/// method. The general power of the standard library is as large as all the rest of this file.
fn power_2_4(number: f64) -> f64 {
    let square = number * number;
    let mut root = 1.0;
    for _ in 0..12 {
        let fourth = root * root * root * root;
        root = (4.0 * root + square / fourth) / 5.0;
    }
    square * root
}

/// The accent in both schemes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent {
    /// On light grounds.
    pub light: Color,
    /// On dark grounds.
    pub dark: Color,
}

impl Accent {
    /// The clinic's color, darkened or lightened just as far as text in it needs.
    #[must_use]
    pub fn from_clinic(color: Color) -> Self {
        Self {
            light: color.readable_on(&LIGHT_GROUNDS, Color::BLACK),
            dark: color.readable_on(&DARK_GROUNDS, Color::WHITE),
        }
    }
}
