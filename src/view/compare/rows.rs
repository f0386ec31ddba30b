//! One row of the comparison: the same four choices, told apart by shape, label and color.

use yew::prelude::*;

use super::claims_of_cell;
use crate::content::{Cell, Row};
use crate::evidence::Claim;
use crate::view::Guide;
use crate::view::blocks::prose;

/// A row as a heading, `below` levels under the screen's own, with its four cells.
pub fn row(guide: &Guide, below: usize, row: &'static Row) -> Html {
    let names = guide.content().compare.choices;
    html! {
        <section key={row.id} class="row">
            { guide.heading(below, row.label) }
            <dl class="cells">
                for (place, cell) in row.cells.iter().enumerate() {
                    <div key={place} class={CLASSES[place]}>
                        <dt>{ shape(place) }{ names[place] }</dt>
                        <dd>{ text(cell) }</dd>
                    </div>
                }
            </dl>
        </section>
    }
}

const CLASSES: [&str; 4] = ["cell iv", "cell spravato", "cell other", "cell wait"];

fn shape(place: usize) -> Html {
    let path = match place {
        0 => "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z",
        1 => "M2 2h12v12H2z",
        2 => "M8 1l7.5 13.5h-15z",
        _ => "M2 6.5h12v3H2z",
    };
    html! {
        <svg class="shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d={path} /></svg>
    }
}

fn text(cell: &Cell) -> Html {
    match cell {
        Cell::Text(words) => html! { <p class="unsaid">{ *words }</p> },
        Cell::Facts(claims) => prose(claims),
    }
}

/// The claims of all cells of a row.
pub fn claims_of_row(row: &Row) -> Vec<Claim> {
    row.cells
        .iter()
        .flat_map(|cell| claims_of_cell(cell).iter().copied())
        .collect()
}
