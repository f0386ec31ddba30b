//! Writes the style sheet of the clinic's accent, and a constant for each icon.

use std::path::PathBuf;
use std::{env, fs};

use stylist::ast::ToStyleStr;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo gives a folder"));
    fs::write(out.join("theme.rs"), theme()).expect("the folder takes a file");
    println!("cargo::rerun-if-changed={ICONS}");
    let list = fs::read_to_string(ICONS).expect("the list of icons");
    fs::write(out.join("icons.rs"), icons(&list)).expect("the folder takes a file");
}

/// The outlines of all icons, by name.
const ICONS: &str = "src/view/components/icons.txt";

fn icons(list: &str) -> String {
    let lines = list.lines().map(|line| line.split_once(' '));
    let icons: Vec<_> = lines.map(|line| line.expect("a name and a path")).collect();
    let paths: Vec<_> = icons.iter().map(|(_, path)| *path).collect();
    let all = format!(
        "#[cfg(not(target_arch = \"wasm32\"))]\nconst ALL: &str = {:?};\n",
        paths.join("\n")
    );
    let names = icons.iter().enumerate();
    let names =
        names.map(|(place, (name, _))| format!("pub const {name}: Icon = Icon({place});\n"));
    names.chain([all]).collect()
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
