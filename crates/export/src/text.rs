//! The sheet as plain text, for a file or the clipboard.

use care_guide_private::{Private, open};

use crate::{Line, Paper};

/// The sheet as plain text, with a line break after every line.
#[must_use]
pub fn text(paper: &Private<Paper>) -> Private<String> {
    let paper = open(paper);
    let mut text = String::new();
    let mut put = |pieces: &[&str]| {
        for piece in pieces {
            text.push_str(piece);
        }
        text.push('\n');
    };
    put(&[paper.title]);
    put(&[&paper.date]);
    put(&[paper.about]);
    if paper.parts.is_empty() {
        put(&["\n", paper.empty]);
    }
    for (place, total) in paper.totals.iter().enumerate() {
        let gap = if place == 0 { "\n" } else { "" };
        put(&[gap, total.name, ": ", &total.said, " (", &total.about, ")"]);
    }
    for part in &paper.parts {
        put(&["\n", part.title]);
        for line in &part.lines {
            match line {
                Line::Form(words) => put(&[words]),
                Line::Point(words) => put(&["- ", words]),
                Line::Numbered(words) => put(&[words]),
                Line::Pair(name, said) => {
                    let after = if name.ends_with('?') { " " } else { ": " };
                    put(&["- ", name, after, said]);
                }
                Line::Answer(item, said, _) => put(&["- ", item, ": ", said]),
                // Columns are nothing to read here: each answer has its words.
                Line::Heads(_) => {}
                Line::Ruled(name) => {
                    let name = name.map(|name| [name, ": "].concat()).unwrap_or_default();
                    put(&[&name, "________________________________________"]);
                }
            }
        }
    }
    put(&[]);
    for line in &paper.foot {
        put(&[line]);
    }
    Private::new(text)
}
