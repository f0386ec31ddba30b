//! Puts the parts of `frame.html` and of the loader together.

use anyhow::{Result, bail, ensure};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// The texts that go into the frame's document, ready to be inlined.
pub struct Parts {
    /// Every style sheet in one.
    pub styles: String,
    /// What wasm-bindgen generated to load the guide.
    pub glue: String,
    /// The script that starts the guide.
    pub boot: String,
}

/// Fills the template of the frame's document, and its policy with the hashes of the texts.
///
/// # Errors
/// When a placeholder is unknown, missing or there twice, when the template has a script or style
/// of its own, which the policy would block, or when a text would end its element early.
pub fn assemble(template: &str, parts: &Parts) -> Result<String> {
    let inlined = [
        ("styles", "style", &parts.styles),
        ("glue", "script", &parts.glue),
        ("boot", "script", &parts.boot),
    ];
    for (name, element, text) in inlined {
        check_inlined(name, text)?;
        ensure!(
            template.contains(&format!(">{{{{{name}}}}}</{element}>")),
            "the frame's template must hold {{{{{name}}}}} alone in a <{element}>, without spaces"
        );
    }
    for (tag, count) in [("<style", 1), ("<script", 2)] {
        ensure!(
            template.matches(tag).count() == count,
            "the frame's template must have {count} {tag}>: its policy allows no other"
        );
    }
    let script_hashes = format!("{} {}", csp_hash(&parts.glue), csp_hash(&parts.boot));
    let values = [
        ("script-hashes", script_hashes.as_str()),
        ("style-hashes", &csp_hash(&parts.styles)),
        ("styles", &parts.styles),
        ("glue", &parts.glue),
        ("boot", &parts.boot),
    ];
    for (name, _) in values {
        let count = template.matches(&format!("{{{{{name}}}}}")).count();
        ensure!(
            count == 1,
            "the frame's template has {{{{{name}}}}} {count} times, not once"
        );
    }
    fill(template, &values)
}

/// Fills the template of the page without scripts, and its policy with the hash of its styles.
///
/// # Errors
/// When a placeholder is unknown, or the page holds a script.
pub fn fill_leaflet(template: &str, styles: &str, lang: &str, page: &str) -> Result<String> {
    check_inlined("styles", styles)?;
    ensure!(
        !page.contains("<script"),
        "the plain page must hold no script"
    );
    fill(
        template,
        &[
            ("style-hashes", &csp_hash(styles)),
            ("styles", styles),
            ("lang", lang),
            ("page", page.trim_end()),
        ],
    )
}

/// Fills the loader with the digest of the WebAssembly file and the version of the guide.
///
/// # Errors
/// When a placeholder is unknown or the digest's is missing.
pub fn fill_loader(template: &str, wasm: &[u8], version: &str) -> Result<String> {
    ensure!(
        template.contains("{{wasm-integrity}}"),
        "the loader must hold {{{{wasm-integrity}}}}"
    );
    let values = [("wasm-integrity", &*integrity(wasm)), ("version", version)];
    fill(template, &values)
}

/// What an `integrity` attribute says of a file.
#[must_use]
pub fn integrity(file: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(file)))
}

/// Replaces every `{{name}}`. A value is never searched for placeholders.
fn fill(template: &str, values: &[(&str, &str)]) -> Result<String> {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        filled.push_str(before);
        match after.split_once("}}") {
            Some((name, after)) if is_name(name) => {
                let Some((_, value)) = values.iter().find(|(known, _)| *known == name) else {
                    bail!("unknown placeholder {{{{{name}}}}}");
                };
                filled.push_str(value);
                rest = after;
            }
            // JSDoc types and object literals have double braces of their own.
            _ => {
                filled.push_str("{{");
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    Ok(filled)
}

/// Whether the text between double braces is meant as a placeholder, well spelled or not.
fn is_name(text: &str) -> bool {
    !text.trim().is_empty()
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ' '))
}

/// Refuses a text that an HTML parser would not read as the one it is.
fn check_inlined(name: &str, text: &str) -> Result<()> {
    let lower = text.to_ascii_lowercase();
    for end in ["</script", "</style", "<!--"] {
        ensure!(!lower.contains(end), "{name} must not contain {end}");
    }
    ensure!(
        !text.contains(['\r', '\0']),
        "{name} must have plain line ends and no NUL"
    );
    Ok(())
}

fn csp_hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

/// Puts the names of style sheets in the order in which they build on each other.
pub fn sort_styles(names: &mut [String]) {
    names.sort_by_key(|name| {
        let rank = match name.as_str() {
            "tokens.css" => 0,
            "base.css" => 1,
            "print.css" => 3,
            _ => 2,
        };
        (rank, name.clone())
    });
}

/// Removes trunk's own tags, which it leaves in the page when it injects nothing.
#[must_use]
pub fn without_trunk_links(page: &str) -> String {
    let mut kept = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, after)) = rest.split_once("<link data-trunk") {
        kept.push_str(before.trim_end_matches([' ', '\t']));
        let after = after.split_once('>').map_or("", |(_, after)| after);
        rest = after.strip_prefix('\n').unwrap_or(after);
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
#[path = "frame_tests.rs"]
mod tests;
