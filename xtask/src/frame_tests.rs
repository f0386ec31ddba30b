//! What `frame.html` and the loader are made of.

use super::{Parts, assemble, fill_loader, sort_styles, without_trunk_links};

const TEMPLATE: &str = "<meta content=\"script-src {{script-hashes}}; style-src {{style-hashes}}\">\
    <style>{{styles}}</style><script>{{glue}}</script><script>{{boot}}</script>";

fn parts(boot: &str) -> Parts {
    Parts {
        styles: "body{margin:0}".to_owned(),
        glue: "let wasm_bindgen;".to_owned(),
        boot: boot.to_owned(),
    }
}

fn error(template: &str, boot: &str) -> String {
    assemble(template, &parts(boot)).unwrap_err().to_string()
}

#[test]
fn the_policy_names_the_hash_of_each_exact_text() {
    let frame = assemble(TEMPLATE, &parts("alert(1)\n")).unwrap();
    assert_eq!(
        frame,
        "<meta content=\"script-src \
         'sha256-vLnqvE2Q+ErLhVCtJypQgAkNZGWhB+PYvVl2Dr0yKjA=' \
         'sha256-MaeD7tQk/YNyd6Pm9J12ROmv0Z93QwNN4VH7v3gI+RI='; style-src \
         'sha256-IAdwN3biDCQ3brrgp1m8kBEsPQYyqfREKOEfeoREopc='\">\
         <style>body{margin:0}</style><script>let wasm_bindgen;</script>\
         <script>alert(1)\n</script>"
    );
}

#[test]
fn a_text_is_not_searched_for_placeholders() {
    let boot = "const a = '{{glue}} {{other}} $1';";
    let frame = assemble(TEMPLATE, &parts(boot)).unwrap();
    assert!(frame.ends_with(&format!("<script>{boot}</script>")));
}

#[test]
fn a_text_that_would_end_its_element_is_refused() {
    for boot in ["'</script>'", "'</SCRIPT '", "'</style>'", "'<!--'"] {
        assert!(error(TEMPLATE, boot).contains("boot must not contain"));
    }
}

#[test]
fn a_left_over_or_unknown_placeholder_is_an_error() {
    for unknown in ["{{nonce}}", "{{ glue }}", "{{Styles}}"] {
        let template = format!("{TEMPLATE}{unknown}");
        assert!(error(&template, "").contains("unknown placeholder"));
    }
}

#[test]
fn a_missing_or_repeated_placeholder_is_an_error() {
    let missing = TEMPLATE.replace("{{style-hashes}}", "'none'");
    assert!(error(&missing, "").contains("{{style-hashes}} 0 times"));
    let repeated = format!("{TEMPLATE}{{{{boot}}}}");
    assert!(error(&repeated, "").contains("{{boot}} 2 times"));
}

#[test]
fn a_text_that_shares_its_element_is_an_error() {
    let spaced = TEMPLATE.replace("{{glue}}", "\n{{glue}}\n");
    assert!(error(&spaced, "").contains("{{glue}} alone"));
    let own = format!("{TEMPLATE}<script>own()</script>");
    assert!(error(&own, "").contains("must have 2 <script>"));
}

#[test]
fn the_loader_gets_the_digest_and_the_version_and_keeps_its_braces() {
    let loader = "/** @type {{a: string}} */\nconst i = '{{wasm-integrity}}', v = '{{version}}';";
    assert_eq!(
        fill_loader(loader, b"", "1.2.3").unwrap(),
        "/** @type {{a: string}} */\nconst i = 'sha384-\
         OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb', v = '1.2.3';"
    );
    assert!(fill_loader("{{version}}", b"", "1").is_err());
    assert!(fill_loader("{{wasm-integrity}}{{wasm-hash}}", b"", "1").is_err());
}

#[test]
fn styles_build_on_tokens_and_end_with_print() {
    let mut names = ["print.css", "check.css", "base.css", "a.css", "tokens.css"].map(Into::into);
    sort_styles(&mut names);
    let expected = ["tokens.css", "base.css", "a.css", "check.css", "print.css"];
    assert_eq!(names, expected);
}

#[test]
fn trunks_tags_are_removed_with_their_lines() {
    let page = "<head>\n  <title>A</title>\n  <link data-trunk rel=\"rust\"\n    x />\n</head>";
    let expected = "<head>\n  <title>A</title>\n</head>";
    assert_eq!(without_trunk_links(page), expected);
}
