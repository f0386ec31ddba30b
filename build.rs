//! Writes the style sheet of the clinic's accent.

use std::path::PathBuf;
use std::{env, fs};

use stylist::ast::ToStyleStr;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo gives a folder"));
    fs::write(out.join("theme.rs"), theme()).expect("the folder takes a file");
}

/// The style sheet of the clinic's accent, for `src/theme.rs` to put the colors in.
///
/// stylist checks it and writes it here: in the program, that would cost a visit 4 kB.
fn theme() -> String {
    let sheet = stylist::ast::sheet!(
        r"
        :root { --accent: ${light}; }
        @media (prefers-color-scheme: dark) { :root:not(.light) { --accent: ${dark}; } }
        :root.dark { --accent: ${dark}; }
        ",
        light = "$light$",
        dark = "$dark$",
    );
    let css = sheet.to_style_str(None);
    let css: Vec<_> = css.split_whitespace().collect();
    let css = css.join(" ");
    // Between the marks stand the names of what is filled in.
    let pieces = css.split('$').enumerate();
    let pieces = pieces.map(|(place, piece)| match place % 2 {
        0 => format!("{piece:?}, "),
        _ => format!("{piece}, "),
    });
    let pieces: String = pieces.collect();
    format!("fn with_colors(light: &str, dark: &str) -> String {{ [{pieces}].concat() }}\n")
}
