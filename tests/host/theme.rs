//! Any accent color ends in text that can be read.

use care_guide::theme::{Accent, Color, DARK_GROUNDS, LIGHT_GROUNDS, sheet};
use proptest::prelude::*;

/// WCAG 2.2 relative luminance, written apart from the program, in double precision.
fn luminance(hex: &str) -> f64 {
    let channel = |place: usize| {
        let value = f64::from(u8::from_str_radix(&hex[place..place + 2], 16).expect("hex")) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn any_accent_reads_at_7_to_1_in_both_schemes(red: u8, green: u8, blue: u8) {
        let accent = Accent::from_clinic(Color::rgb(red, green, blue));
        for (color, grounds) in [(accent.light, LIGHT_GROUNDS), (accent.dark, DARK_GROUNDS)] {
            for ground in grounds {
                let ratio = contrast(&color.hex(), &ground.hex());
                prop_assert!(ratio >= 6.995, "{} on {}: {ratio}", color.hex(), ground.hex());
            }
        }
    }

    #[test]
    fn parsing_never_panics_and_reads_back_what_it_wrote(text in ".{0,12}", red: u8, green: u8, blue: u8) {
        let _ = Color::parse(&text);
        let color = Color::rgb(red, green, blue);
        prop_assert_eq!(Color::parse(&color.hex()), Some(color));
    }
}

#[test]
fn colors_are_read_in_both_short_forms_and_nothing_else() {
    assert_eq!(Color::parse("#0b5"), Some(Color::rgb(0x00, 0xbb, 0x55)));
    assert_eq!(Color::parse("#0B5a5e"), Some(Color::rgb(0x0b, 0x5a, 0x5e)));
    for bad in [
        "0b5a5e",
        "#0b5a5",
        "#0b5a5e00",
        "#ggg",
        "red",
        "#",
        "#é5",
        "url(x)",
        "#fff;}",
    ] {
        assert_eq!(Color::parse(bad), None, "{bad}");
    }
}

#[test]
fn an_accent_that_reads_well_is_left_alone() {
    let own = Color::rgb(0x0b, 0x5a, 0x5e);
    assert_eq!(Accent::from_clinic(own).light, own);
}

#[test]
fn the_sheet_sets_the_accent_in_both_schemes() {
    let css = sheet(Accent::from_clinic(Color::rgb(0x0b, 0x5a, 0x5e)));
    let flat: String = css.split_whitespace().collect();
    assert!(flat.contains(":root{--accent:#0b5a5e;}"), "{css}");
    assert!(
        flat.contains("@media(prefers-color-scheme:dark){:root:not(.light){--accent:#")
            && flat.contains(":root.dark{--accent:#"),
        "{css}"
    );
}

#[test]
fn both_dark_schemes_are_the_same() {
    let css = include_str!("../../styles/tokens.css");
    let tokens = |start: &str| -> Vec<_> {
        let block = css.split_once(start).expect(start).1;
        let block = block.split_once('}').expect("a block ends").0;
        block
            .lines()
            .map(str::trim)
            .filter(|line| line.starts_with("--"))
            .collect()
    };
    let dark = tokens(":root:not(.light) {");
    assert!(dark.len() > 10);
    assert_eq!(dark, tokens(":root.dark {"));
}

#[test]
fn the_grounds_are_those_of_the_style_sheet() {
    let css = include_str!("../../styles/tokens.css");
    for (name, light, dark) in [
        ("--surface", LIGHT_GROUNDS[0], DARK_GROUNDS[0]),
        ("--raised", LIGHT_GROUNDS[1], DARK_GROUNDS[1]),
    ] {
        let values: Vec<_> = css
            .lines()
            .filter_map(|line| line.trim().strip_prefix(name)?.strip_prefix(": "))
            .collect();
        assert_eq!(
            values,
            [light, dark, dark].map(|color| format!("{};", color.hex())),
            "{name}"
        );
    }
}
