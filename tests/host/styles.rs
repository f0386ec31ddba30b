//! The style sheets say "start" and "end", never "left" and "right": a language may run either way.

use std::fs;
use std::path::Path;

/// Every declaration of every style sheet: the file, the property and its value.
fn declarations() -> Vec<(String, String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles");
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of styles") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        for line in fs::read_to_string(&path).expect("a style sheet").lines() {
            if let Some((property, value)) = line.trim().trim_end_matches(';').split_once(": ") {
                all.push((name.clone(), property.to_owned(), value.to_owned()));
            }
        }
    }
    all
}

/// Whether a declaration means one side of the screen, whichever way the language runs.
fn is_one_sided(property: &str, value: &str) -> bool {
    let sides = ["left", "right"];
    let names_side = property.split('-').any(|part| sides.contains(&part));
    let means_side = matches!(
        property,
        "float" | "clear" | "text-align" | "justify-content" | "transform-origin"
    ) && value.split(' ').any(|word| sides.contains(&word));
    let values: Vec<_> = value.split(' ').collect();
    let differs = matches!(property, "margin" | "padding" | "inset" | "border-width")
        && matches!(values[..], [_, right, _, left] if right != left);
    let corners = property == "border-radius" && values.len() > 1 && !value.contains('(');
    names_side || means_side || differs || corners
}

#[test]
fn no_style_means_one_side_of_the_screen() {
    let all = declarations();
    assert!(all.len() > 500, "{} declarations", all.len());
    let wrong: Vec<_> = all
        .iter()
        .filter(|(_, property, value)| is_one_sided(property, value))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_style_of_one_side_is_noticed() {
    for (property, value) in [
        ("margin-left", "4px"),
        ("right", "0"),
        ("border-top-left-radius", "4px"),
        ("float", "left"),
        ("text-align", "right"),
        ("padding", "8px 12px 8px 0"),
        ("border-radius", "0 10px 10px 0"),
    ] {
        assert!(is_one_sided(property, value), "{property}: {value}");
    }
    assert!(!is_one_sided("margin-inline-start", "4px") && !is_one_sided("padding", "8px 12px"));
}
