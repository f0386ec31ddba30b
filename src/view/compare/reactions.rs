//! Side effects of Spravato beside placebo: pictures for the commonest, a table for all.

use yew::prelude::*;

use crate::evidence::ledger::Treatment;
use crate::evidence::reactions::{REACTIONS, Reaction};
use crate::view::Guide;
use crate::view::pictures::icons;

/// How many side effects are drawn; the table has them all.
const DRAWN: usize = 6;

/// The pictures and the table.
pub fn reactions(guide: &Guide) -> Html {
    let words = &guide.content().compare.reactions;
    html! {
        <section class="reactions">
            { guide.heading(1, words.title) }
            <p>{ words.about.text }</p>
            for reaction in &REACTIONS[..DRAWN] {
                { drawn(guide, *reaction) }
            }
            <table class="counts">
                <caption>{ words.table }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words.effect }</th>
                        <th scope="col">{ words.spravato }</th>
                        <th scope="col">{ words.placebo }</th>
                    </tr>
                </thead>
                <tbody>
                    for reaction in &REACTIONS {
                        <tr key={reaction.effect as usize}>
                            <th scope="row">{ (words.name)(reaction.effect) }</th>
                            <td>{ of_100(reaction.spravato, reaction.spravato_per_100()) }</td>
                            <td>{ of_100(reaction.placebo, reaction.placebo_per_100()) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </section>
    }
}

fn drawn(guide: &Guide, reaction: Reaction) -> Html {
    let words = &guide.content().compare.reactions;
    html! {
        <section key={reaction.effect as usize} class="row">
            { guide.heading(2, (words.name)(reaction.effect)) }
            <div class="pair">
                { side(guide, Some(Treatment::Spravato), words.spravato, reaction.spravato_per_100()) }
                { side(guide, None, words.placebo, reaction.placebo_per_100()) }
            </div>
        </section>
    }
}

fn side(guide: &Guide, treatment: Option<Treatment>, name: &'static str, per_100: u16) -> Html {
    let (had, had_not) = guide.content().compare.reactions.of_100;
    let had_none = 100 - per_100;
    html! {
        <div key={name}>
            <p class="pair-name">{ name }</p>
            { icons(treatment, per_100) }
            <p><strong>{ per_100 }</strong>{ had }{ had_none }{ had_not }</p>
        </div>
    }
}

/// "41", or "fewer than 1" where rounding would hide people who had it.
fn of_100(count: u16, per_100: u16) -> Html {
    if count > 0 && per_100 == 0 {
        html! { "<1" }
    } else {
        html! { per_100 }
    }
}
