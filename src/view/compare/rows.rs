//! One row of the comparison: the same four choices, told apart by shape, label and color.

use care_guide_content::evidence::Claim;
use care_guide_content::{Cell, Row};

use super::claims_of_cell;
use crate::view::page::Page;

/// A row as a heading, `below` levels under the screen's own, with its four cells.
pub fn row(page: &mut Page, below: usize, row: &Row) {
    let names = page.content().compare.choices;
    page.within("section.row", |page| {
        page.key(&row.label.key());
        page.heading(below, row.label);
        page.within("dl.cells", |page| {
            for (place, cell) in row.cells().iter().enumerate() {
                let (element, shape) = CHOICES[place];
                page.within(element, |page| {
                    page.within("dt", |page| {
                        page.picture("svg.shape", "0 0 16 16", |page| page.path(shape));
                        page.text(names[place]);
                    });
                    page.within("dd", |page| match cell {
                        Cell::Text(words) => page.line("p.unsaid", *words),
                        Cell::Facts(claims) => page.prose(claims),
                    });
                });
            }
        });
    });
}

/// The cell of each choice, and its shape.
const CHOICES: [(&str, &str); 4] = [
    ("div.cell iv", "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z"),
    ("div.cell spravato", "M2 2h12v12H2z"),
    ("div.cell other", "M8 1l7.5 13.5h-15z"),
    ("div.cell wait", "M2 6.5h12v3H2z"),
];

/// The claims of all cells of a row.
pub fn claims_of_row(row: &Row) -> Vec<Claim> {
    let mut claims = Vec::new();
    for cell in row.cells() {
        claims.extend_from_slice(claims_of_cell(cell));
    }
    claims
}
