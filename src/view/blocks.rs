//! Running text.

use yew::prelude::*;

use crate::content::Block;
use crate::evidence::{Claim, Source};
use crate::view::Guide;

/// Blocks of running text, one after the other.
pub fn blocks(guide: &Guide, blocks: &[Block]) -> Html {
    html! {
        <>
            for (place, block) in blocks.iter().enumerate() {
                <div key={place} class="block">{ one(guide, block) }</div>
            }
        </>
    }
}

fn one(guide: &Guide, block: &Block) -> Html {
    match block {
        Block::Heading(words) => guide.heading(1, words),
        Block::Text(words) => html! { <p>{ *words }</p> },
        Block::Fact(claim) => html! { <p>{ claim.text }</p> },
        Block::Facts(claims) => facts(claims),
        Block::Points(points) => html! {
            <ul>
                for point in points.iter() {
                    <li key={*point}>{ *point }</li>
                }
            </ul>
        },
        Block::Warning(title, claims) => html! {
            <div class="box">
                <p class="box-title">{ *title }</p>
                { facts(claims) }
            </div>
        },
    }
}

/// Facts as a list, or as a paragraph when there is only one.
pub fn facts(claims: &[Claim]) -> Html {
    match claims {
        [only] => html! { <p>{ only.text }</p> },
        _ => html! {
            <ul>
                for claim in claims.iter() {
                    <li key={claim.text}>{ claim.text }</li>
                }
            </ul>
        },
    }
}

/// Facts as paragraphs.
pub fn prose(claims: &[Claim]) -> Html {
    html! {
        <>
            for claim in claims.iter() {
                <p key={claim.text}>{ claim.text }</p>
            }
        </>
    }
}

/// The claims in blocks of text.
pub fn claims_of(blocks: &[Block]) -> Vec<Claim> {
    let mut claims = Vec::new();
    for block in blocks {
        match block {
            Block::Fact(claim) => claims.push(*claim),
            Block::Facts(some) | Block::Warning(_, some) => claims.extend_from_slice(some),
            Block::Heading(_) | Block::Text(_) | Block::Points(_) => {}
        }
    }
    claims
}

/// The sources of claims, each once, in the order they are first used.
pub fn sources_of(claims: &[Claim]) -> Vec<(Source, Claim)> {
    let mut found: Vec<(Source, Claim)> = Vec::new();
    for claim in claims {
        for source in claim.sources {
            if found.iter().all(|(known, _)| known != source) {
                found.push((*source, *claim));
            }
        }
    }
    found
}
