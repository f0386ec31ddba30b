//! Any accent color ends in text that can be read.

use care_guide::theme::{replaced, style_sheet};
use care_guide_core::color::{Accent, Color, DARK_GROUNDS, LIGHT_GROUNDS};
use palette::color_difference::Wcag21RelativeContrast;
use palette::{Mix, Srgb};
use proptest::prelude::*;

/// The contrast ratio of WCAG, by a library that knows nothing of the guide.
fn contrast(a: &str, b: &str) -> f32 {
    let srgb = |hex: &str| hex.parse::<Srgb<u8>>().expect("hex").into_format::<f32>();
    srgb(a).relative_contrast(srgb(b))
}

/// `color-mix(in srgb, …)`, as `styles/tokens.css` makes the soft ground of what is chosen.
fn soft(accent: &str, share: f32, ground: &str) -> String {
    let srgb = |hex: &str| hex.parse::<Srgb<u8>>().expect("hex").into_format::<f32>();
    let mixed: Srgb<u8> = srgb(ground).mix(srgb(accent), share).into_format();
    format!("#{mixed:x}")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn any_accent_reads_at_7_to_1_in_both_schemes(red: u8, green: u8, blue: u8) {
        let accent = Accent::from_clinic(Color::rgb(red, green, blue));
        for (color, grounds, ink) in [
            (accent.light, LIGHT_GROUNDS, "#14262b"),
            (accent.dark, DARK_GROUNDS, "#e9f0ee"),
        ] {
            // Links, buttons and their ground; the ring of focus and the border of what is chosen need 3.
            for ground in grounds {
                let ratio = contrast(&color.hex(), &ground.hex());
                prop_assert!(ratio >= 6.995, "{} on {}: {ratio}", color.hex(), ground.hex());
            }
            let tint = soft(&color.hex(), 0.05, &grounds[1].hex());
            prop_assert!(contrast(&color.hex(), &tint) >= 6.995, "{} on {tint}", color.hex());
            let soft = soft(&color.hex(), 0.17, &grounds[1].hex());
            prop_assert!(contrast(ink, &soft) >= 7.0, "text on {soft}");
            prop_assert!(contrast(&color.hex(), &soft) >= 3.0, "{} around {soft}", color.hex());
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
    let own = Color::rgb(0x0a, 0x55, 0x58);
    assert_eq!(Accent::from_clinic(own).light, own);
}

#[test]
fn a_replaced_accent_is_named_in_one_sentence() {
    let yellow = Color::rgb(0xff, 0xcc, 0x00);
    let sentence = replaced(yellow, Accent::from_clinic(yellow).light);
    assert!(sentence.starts_with("care-guide: data-accent=\"#ffcc00\" makes text hard to read"));
    assert_eq!(sentence.matches('.').count(), 1);
}

#[test]
fn the_soft_grounds_are_mixed_as_the_style_sheet_says() {
    let css = include_str!("../../styles/tokens.css");
    for mixed in [
        "--tint: color-mix(in srgb, var(--accent) 5%, var(--surface));",
        "--accent-soft: color-mix(in srgb, var(--accent) 17%, var(--surface));",
    ] {
        assert_eq!(css.matches(mixed).count(), 1, "{mixed}");
    }
    assert!(css.contains("--ink: #14262b;") && css.contains("--ink: #e9f0ee;"));
}

#[test]
fn the_sheet_sets_the_accent_in_both_schemes() {
    let css = style_sheet(Accent::from_clinic(Color::rgb(0x0a, 0x55, 0x58)));
    let flat: String = css.split_whitespace().collect();
    assert!(flat.contains(":root{--accent:#0a5558;}"), "{css}");
    assert!(
        flat.contains("@media(prefers-color-scheme:dark){:root:not(.light){--accent:#")
            && flat.contains(":root.dark{--accent:#"),
        "{css}"
    );
}

/// The hills' ground goes from sand to surface, which no checker of pages can judge.
#[test]
fn the_colors_of_text_read_at_7_to_1_on_sand_surface_and_card() {
    let css = include_str!("../../styles/tokens.css");
    let values = |name: &str| -> Vec<_> {
        css.lines()
            .filter_map(|line| {
                let value = line.trim().strip_prefix(name)?.strip_prefix(": ")?;
                value.strip_suffix(';').filter(|hex| hex.starts_with('#'))
            })
            .collect()
    };
    for ground in ["--sand", "--surface", "--card"] {
        for text in ["--ink", "--muted", "--sand-ink"] {
            let pairs: Vec<_> = values(text).into_iter().zip(values(ground)).collect();
            assert_eq!(pairs.len(), 3, "light, and dark twice");
            for (text, ground) in pairs {
                assert!(contrast(text, ground) >= 7.0, "{text} on {ground}");
            }
        }
    }
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
        ("--card", LIGHT_GROUNDS[0], DARK_GROUNDS[0]),
        ("--surface", LIGHT_GROUNDS[1], DARK_GROUNDS[1]),
    ] {
        let values: Vec<_> = css
            .lines()
            .filter_map(|line| line.trim().strip_prefix(name)?.strip_prefix(": #"))
            .collect();
        assert_eq!(
            values,
            [light, dark, dark].map(|color| format!("{};", &color.hex()[1..])),
            "{name}"
        );
    }
}
