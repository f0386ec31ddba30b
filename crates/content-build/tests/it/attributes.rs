//! The attributes of the tag: what is refused in their list.

use std::fs;

use content_build::rules;

use crate::copy::Copy;

/// Breaks the list, and says what is refused.
fn after(name: &str, before: &str, after: &str) -> String {
    let copy = Copy::new(name);
    let path = copy.0.join("loader/attributes.toml");
    let text = fs::read_to_string(&path).expect("the list");
    assert!(text.contains(before), "{before}");
    fs::write(path, text.replacen(before, after, 1)).expect("a writable copy");
    let refusals = rules(&copy.0).err().unwrap_or_default();
    let shown: Vec<_> = refusals.iter().map(ToString::to_string).collect();
    shown.join("\n")
}

#[test]
fn what_is_wrong_is_named_with_its_line() {
    for (name, before, wrong, refusal) in [
        (
            "kind",
            "kind = \"phone\"",
            "kind = \"fax\"",
            "24: `phone` has no kind that is known",
        ),
        (
            "lacks",
            "longest = 80\n",
            "",
            "17: `clinic` must have `longest`",
        ),
        (
            "without",
            "without = \"no phone button\"\n",
            "",
            "24: `phone` must have `without`",
        ),
        (
            "unused",
            "kind = \"link\"",
            "kind = \"link\"\nlongest = 80",
            "34: `contact-url` has `longest`, which its kind does not use",
        ),
        (
            "order",
            "\"learn\", \"check\"",
            "\"check\", \"learn\"",
            "143: `start` must name the sections, in their order",
        ),
        (
            "offers",
            "\"therapy\", \"medicines\"",
            "\"medicines\", \"therapy\"",
            "73: `offers` must name the offers, in their order",
        ),
        (
            "longer",
            "label = \"Opening hours in Spanish\"\nkind = \"text\"\nlongest = 200",
            "label = \"Opening hours in Spanish\"\nkind = \"text\"\nlongest = 201",
            "66: `hours-es` must be a text as long as `hours`, whose twin it is",
        ),
        (
            "alone",
            "[hours-es]",
            "[evenings-es]",
            "66: `evenings-es` must be a text as long as `evenings`, whose twin it is",
        ),
    ] {
        let refused = after(name, before, wrong);
        assert_eq!(refused, ["loader/attributes.toml:", refusal].concat());
    }
}

#[test]
fn a_new_language_is_one_that_the_tag_can_name() {
    let copy = Copy::new("named");
    let catalog = fs::read_to_string(copy.0.join("content/languages/es.po")).expect("a catalog");
    let catalog = catalog.replace("Language: es-US", "Language: fr-XA");
    fs::write(copy.0.join("content/languages/xa.po"), catalog).expect("a writable copy");
    content_build::update(&copy.0).expect("a writable copy");
    let document = fs::read_to_string(copy.0.join("docs/embedding.md")).expect("the document");
    assert!(document.contains("| `data-lang` | `en`, `es` or `fr`;"));
}
