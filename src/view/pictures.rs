//! Pictures, each with its words beside it: dots of 100, icon arrays, the score scale, stacked variants.

use yew::prelude::*;

use crate::domain::score::{Band, Score};
use crate::evidence::ledger::Treatment;

/// Several contents in one place as large as the largest, of which one is shown.
///
/// What is shown can then never be told from the size of anything.
pub fn variants(shown: usize, all: Vec<Html>) -> Html {
    html! {
        <div class="variants">
            for (place, content) in all.into_iter().enumerate() {
                <div key={place} class={if place == shown { "variant" } else { "variant off" }}>
                    { content }
                </div>
            }
        </div>
    }
}

/// A sentence that is said now and then, in a place that always has room for it.
pub fn spoken(role: &'static str, words: &'static str, said: bool) -> Html {
    let live = html! { <span {role}>{ if said { words } else { "" } }</span> };
    variants(1, vec![html! { words }, live])
}

/// A number of points, in a place as wide as two digits.
pub fn count(points: u8) -> Html {
    html! { <strong class="points">{ points }</strong> }
}

/// A hundred dots, the first `count` of them full; the words stand beside it.
pub fn dots(count: u16) -> Html {
    array("dots", "dot", 20, count)
}

/// An icon array of ten by ten, as the side effects are drawn.
pub fn icons(treatment: Option<Treatment>, count: u16) -> Html {
    let (class, shape) = match treatment {
        Some(Treatment::Spravato) => ("icons spravato", "square"),
        Some(Treatment::IvKetamine) => ("icons iv", "dot"),
        None => ("icons placebo", "diamond"),
    };
    array(class, shape, 10, count)
}

/// 100 shapes in rows of `columns`: one pattern of empty shapes, and one of full ones over the first `count`.
fn array(class: &'static str, shape: &'static str, columns: u16, count: u16) -> Html {
    const CELL: u16 = 10;
    let rows = 100 / columns;
    let count = count.min(100);
    let (full_rows, rest) = (count / columns, count % columns);
    let view_box = format!("0 0 {} {}", columns * CELL, rows * CELL);
    html! {
        <svg class={class} viewBox={view_box} aria-hidden="true" focusable="false">
            <rect width="100%" height="100%" fill={format!("url(#{shape}-empty)")} />
            <rect width="100%" height={(full_rows * CELL).to_string()} fill={format!("url(#{shape}-full)")} />
            <rect
                y={(full_rows * CELL).to_string()}
                width={(rest * CELL).to_string()}
                height={CELL.to_string()}
                fill={format!("url(#{shape}-full)")}
            />
        </svg>
    }
}

/// The patterns that [`array`] fills with; drawn once in the page.
pub fn patterns() -> Html {
    let empty = |shape: &'static str| html! { <g class="empty-shape">{ outline(shape) }</g> };
    let full = |shape: &'static str| html! { <g class="full-shape">{ outline(shape) }</g> };
    html! {
        <svg class="patterns" aria-hidden="true" focusable="false">
            for shape in ["dot", "square", "diamond"] {
                <g key={shape} class={shape}>
                    <pattern id={format!("{shape}-empty")} width="10" height="10" patternUnits="userSpaceOnUse">
                        { empty(shape) }
                    </pattern>
                    <pattern id={format!("{shape}-full")} width="10" height="10" patternUnits="userSpaceOnUse">
                        { full(shape) }
                    </pattern>
                </g>
            }
        </svg>
    }
}

fn outline(shape: &'static str) -> Html {
    match shape {
        "dot" => html! { <circle cx="5" cy="5" r="3.6" /> },
        "square" => html! { <rect x="1.6" y="1.6" width="6.8" height="6.8" rx="1.2" /> },
        _ => html! { <path d="M5 .9 9.1 5 5 9.1 .9 5z" /> },
    }
}

/// The scale from 0 to 21 with its bands, and the visitor's place on it when there is a score.
pub fn scale(score: Option<Score>, you: &str, band: fn(Band) -> &'static str) -> Html {
    /// Width of one point, and of the gap between two bands.
    const POINT: u16 = 16;
    let left = |points: u8| u16::from(points) * POINT + 4;
    let mine = score.map(|score| left(score.points()) + POINT / 2);
    // The label stays inside the picture; the arrow does not move from its point.
    let label = mine.map(|x| x.clamp(36, 324));
    html! {
        <svg class="scale" viewBox="0 0 360 88" aria-hidden="true" focusable="false">
            for (place, band_here) in Band::ALL.into_iter().enumerate() {
                { segment(place, left(*band_here.range().start()), left(*band_here.range().end() + 1), band_here, band) }
            }
            <g class={if mine.is_some() { "mine" } else { "mine off" }}>
                <path d={format!("M{} 32 l-7 -10 h14 z", mine.unwrap_or(4))} />
                <text x={label.unwrap_or(36).to_string()} y="16" text-anchor="middle">
                    { you }{ ": " }{ score.map_or(0, Score::points) }
                </text>
            </g>
        </svg>
    }
}

fn segment(place: usize, from: u16, to: u16, here: Band, band: fn(Band) -> &'static str) -> Html {
    html! {
        <g key={place} class={format!("segment band-{place}")}>
            <rect x={from.to_string()} y="36" width={(to - from - 3).to_string()} height="16" rx="3" />
            <text x={from.to_string()} y="69">{ *here.range().start() }{ "–" }{ *here.range().end() }</text>
            <text x={from.to_string()} y="85">{ band(here) }</text>
        </g>
    }
}
