//! The approval ledger as a table that fits a phone.

use yew::prelude::*;

use crate::evidence::Claim;
use crate::evidence::ledger::{Condition, Standing, Treatment, standing};
use crate::view::Guide;

/// Condition by treatment: a sign, a word, and a line of detail in every cell.
pub fn ledger(guide: &Guide) -> Html {
    let words = &guide.content().options.ledger;
    html! {
        <>
            { guide.heading(1, words.title) }
            <p>{ words.note }</p>
            <table class="ledger">
                <thead>
                    <tr>
                        for treatment in Treatment::ALL {
                            <th key={(words.treatment)(treatment)} scope="col">{ (words.treatment)(treatment) }</th>
                        }
                    </tr>
                </thead>
                for condition in Condition::ALL {
                    <tbody key={(words.condition)(condition)}>
                        <tr key="name"><th colspan="2" scope="rowgroup">{ (words.condition)(condition) }</th></tr>
                        <tr key="cells">
                            for treatment in Treatment::ALL {
                                { cell(guide, condition, treatment) }
                            }
                        </tr>
                    </tbody>
                }
            </table>
        </>
    }
}

fn cell(guide: &Guide, condition: Condition, treatment: Treatment) -> Html {
    let words = &guide.content().options.ledger;
    let here = standing(condition, treatment);
    html! {
        <td key={(words.treatment)(treatment)}>
            <span class="standing">{ sign(here) }{ (words.standing)(here) }</span>
            <span class="small">{ (words.cell)(condition, treatment).text }</span>
        </td>
    }
}

/// A full disc, a half disc, a ring, a dashed ring: told apart without color.
fn sign(standing: Standing) -> Html {
    let (class, half) = match standing {
        Standing::Approved => ("sign full", false),
        Standing::OffLabelWithTrials => ("sign", true),
        Standing::NoTrialFound => ("sign", false),
        Standing::NotReviewed => ("sign dashed", false),
    };
    html! {
        <svg {class} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <circle cx="8" cy="8" r="6.5" />
            <path d={if half { "M8 1.5a6.5 6.5 0 0 1 0 13z" } else { "" }} />
        </svg>
    }
}

/// The claims in the ledger's cells.
pub fn claims(guide: &Guide) -> Vec<Claim> {
    let words = &guide.content().options.ledger;
    Condition::ALL
        .into_iter()
        .flat_map(|condition| Treatment::ALL.map(|treatment| (words.cell)(condition, treatment)))
        .collect()
}
