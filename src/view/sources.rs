//! "Where this comes from", in place and as a list of everything.

use yew::prelude::*;

use crate::evidence::sources::Read;
use crate::evidence::{Claim, Source};
use crate::view::Guide;
use crate::view::blocks::sources_of;

/// The sources of a screen's claims, closed until asked for.
pub fn where_from(guide: &Guide, claims: &[Claim]) -> Html {
    let words = guide.content().shell;
    html! {
        <details class="sources">
            <summary>{ words.where_from }</summary>
            <ul>
                for cited in sources_of(claims) {
                    <li key={cited.source as usize}>
                        <span class="strength">
                            for strength in cited.strengths {
                                { (words.strength)(strength) }{ ". " }
                            }
                        </span>
                        { citation(guide, cited.source) }
                    </li>
                }
            </ul>
        </details>
    }
}

/// One source: who, what, when, where, and how much of it was read.
pub fn citation(guide: &Guide, source: Source) -> Html {
    let record = source.record();
    let read = match record.read {
        Read::Whole => "",
        Read::Part => guide.content().shell.read_in_part,
    };
    html! {
        <>
            <span lang="en" translate="no">{ record.cite }</span>
            { " " }
            <span class="address" translate="no">{ record.link.unwrap_or_default() }</span>
            { " " }
            <span class="small">{ read }</span>
        </>
    }
}
