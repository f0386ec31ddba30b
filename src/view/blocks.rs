//! Running text.

use yew::prelude::*;

use crate::content::Block;
use crate::evidence::{Claim, Source, Strength};
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
        Block::Aside(aside) if guide.calm => behind(guide, blocks(guide, aside)),
        Block::Aside(aside) => blocks(guide, aside),
        Block::Warning(title, claims) => html! {
            <div class="box">
                <p class="box-title">{ *title }</p>
                { facts(claims) }
            </div>
        },
    }
}

/// Something one tap away, in the calm view.
fn behind(guide: &Guide, content: Html) -> Html {
    html! {
        <details class="fold">
            <summary>{ guide.content().shell.more }</summary>
            { content }
        </details>
    }
}

/// A long list of facts, of which the calm view shows the first three at once.
pub fn many_facts(guide: &Guide, claims: &[Claim]) -> Html {
    const AT_ONCE: usize = 3;
    if guide.calm && claims.len() > AT_ONCE + 1 {
        let (first, rest) = claims.split_at(AT_ONCE);
        html! { <>{ facts(first) }{ behind(guide, facts(rest)) }</> }
    } else {
        facts(claims)
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
            Block::Aside(aside) => claims.extend(claims_of(aside)),
            Block::Heading(_) | Block::Text(_) | Block::Points(_) => {}
        }
    }
    claims
}

/// A source and how strong the claims are that rest on it.
pub struct Cited {
    /// The source.
    pub source: Source,
    /// Each strength once, in the order of the claims.
    pub strengths: Vec<Strength>,
}

/// The sources of claims, each once, in the order they are first used.
pub fn sources_of(claims: &[Claim]) -> Vec<Cited> {
    let mut found: Vec<Cited> = Vec::new();
    for claim in claims {
        for source in claim.sources() {
            let place = found.iter().position(|cited| cited.source == source);
            let place = place.unwrap_or_else(|| {
                found.push(Cited {
                    source,
                    strengths: Vec::new(),
                });
                found.len() - 1
            });
            let strengths = &mut found[place].strengths;
            if !strengths.contains(&claim.strength) {
                strengths.push(claim.strength);
            }
        }
    }
    found
}
