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
    let shown: Vec<_> = refusals.iter().map(|refusal| copy.shown(refusal)).collect();
    shown.join("\n")
}

#[test]
fn what_is_wrong_is_named_with_its_line() {
    for (name, before, wrong, refusal) in [
        (
            "kind",
            "kind = \"phone\"",
            "kind = \"fax\"",
            "`phone` has no kind that is known\n> [phone]",
        ),
        (
            "lacks",
            "longest = 80\n",
            "",
            "`clinic` must have `longest`\n> [clinic]",
        ),
        (
            "without",
            "without = \"no phone button\"\n",
            "",
            "`phone` must have `without`\n> [phone]",
        ),
        (
            "unused",
            "kind = \"link\"",
            "kind = \"link\"\nlongest = 80",
            "`contact-url` has `longest`, which its kind does not use\n> longest = 80",
        ),
        (
            "order",
            "\"learn\", \"check\"",
            "\"check\", \"learn\"",
            "`start` must name the sections, in their order\n> [start]",
        ),
        (
            "offers",
            "\"therapy\", \"medicines\"",
            "\"medicines\", \"therapy\"",
            "`offers` must name the offers, in their order\n> [offers]",
        ),
        (
            "longer",
            "label = \"Opening hours in Spanish\"\nkind = \"text\"\nlongest = 200",
            "label = \"Opening hours in Spanish\"\nkind = \"text\"\nlongest = 201",
            "`hours-es` must be of the kind and the length of `hours`, whose twin it is\n> [hours-es]",
        ),
        (
            "alone",
            "[hours-es]",
            "[evenings-es]",
            "`evenings-es` must be of the kind and the length of `evenings`, whose twin it is\n> [evenings-es]",
        ),
        (
            "reviews",
            "[reviewed-es]",
            "[approved-es]",
            "`approved-es` must be of the kind and the length of `approved`, whose twin it is\n> [approved-es]",
        ),
    ] {
        let refused = after(name, before, wrong);
        assert_eq!(refused, ["loader/attributes.toml: ", refusal].concat());
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
