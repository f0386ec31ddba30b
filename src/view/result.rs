//! The result of the check: the same layout, and the same height, for every result.

use yew::prelude::*;

use crate::content::ResultText;
use crate::domain::instrument::{GAD7, Item};
use crate::domain::score::{Band, Score};
use crate::domain::session::{Action, Session};
use crate::domain::step::Step;
use crate::evidence::Claim;
use crate::view::Guide;
use crate::view::blocks::{facts, prose};
use crate::view::controls::{Weight, actions, button, door, to};
use crate::view::pictures::{count, dots, scale, variants};
use crate::view::sources::where_from;

/// The total and its band, or which answers are missing; what it means, and what to do next.
pub fn result(guide: &Guide, session: &Session) -> Html {
    let check = guide.content().check;
    let words = &check.result;
    let score = session.gad7.complete().map(|sheet| Score::of(&sheet));
    html! {
        <>
            { guide.title(words.title) }
            { outcome(session, words, score) }
            <p><strong>{ words.not_diagnosis.text }</strong></p>
            { scale(score, words.you, words.band) }
            { spread(guide, words) }
            { guide.heading(1, words.limits_title) }
            { dots(words.true_of_100) }
            { facts(words.of_100) }
            { facts(words.limits) }
            { guide.heading(1, words.steps_title) }
            <ul class="steps">
                for (verb, what, section) in words.steps.iter() {
                    <li key={*verb}>
                        if let Some(section) = section {
                            { to(guide, Weight::Quiet, verb, section.first_step()) }
                        } else {
                            <strong>{ *verb }</strong>
                        }
                        { ": " }{ *what }
                    </li>
                }
            </ul>
            { guide.heading(1, words.more_title) }
            <ul class="doors">
                { door(guide, check.mood.title, html! { words.more_mood }, Step::MoodIntro) }
                if guide.has_panic() {
                    { door(guide, check.panic.title, html! { words.more_panic }, Step::PanicIntro) }
                }
                { door(guide, guide.content().repeat.title, html! { guide.content().repeat.about }, Step::Repeat) }
            </ul>
            <p hidden={guide.has_panic()}>{ words.no_panic }</p>
            <p class="note">{ words.private }</p>
            <p class="small">{ check.gad7.attribution }</p>
            { where_from(guide, &claims(words)) }
            { actions(guide, session, vec![
                to(guide, Weight::Second, words.change, Step::Review),
                button(guide, Weight::Quiet, check.review.clear, Action::ClearCheck),
            ]) }
        </>
    }
}

/// All five outcomes in one place; one is shown.
fn outcome(session: &Session, words: &'static ResultText, score: Option<Score>) -> Html {
    let shown = score.map_or(0, |score| 1 + score.band() as usize);
    let mut all = vec![incomplete(session, words)];
    all.extend(Band::ALL.into_iter().map(|band| {
        html! {
            <>
                { total(words, score) }
                { prose((words.meaning)(band)) }
            </>
        }
    }));
    html! { <div class="outcome">{ variants(shown, all) }</div> }
}

fn total(words: &ResultText, score: Option<Score>) -> Html {
    let (before, after) = words.total;
    html! {
        <p class="total">
            { before }{ " " }
            { count(score.map_or(0, Score::points)) }
            { " " }{ after }
        </p>
    }
}

fn incomplete(session: &Session, words: &ResultText) -> Html {
    let list = |items: &mut dyn Iterator<Item = Item<GAD7>>| {
        let numbers: Vec<_> = items.map(|item| item.number().to_string()).collect();
        html! { numbers.join(", ") }
    };
    html! {
        <>
            <p class="total">{ words.incomplete }</p>
            <div>
                { words.incomplete_hint }{ " " }
                // As much room as the longest list needs, whatever is missing.
                { variants(1, vec![list(&mut Item::all()), list(&mut session.gad7.missing())]) }
            </div>
        </>
    }
}

/// How US adults are spread over the bands, as bars with their numbers.
fn spread(guide: &Guide, words: &ResultText) -> Html {
    html! {
        <>
            { guide.heading(1, words.spread_title) }
            <table class="spread">
                <caption>{ words.spread_note.text }</caption>
                <tbody>
                    for (band, per_1000) in words.spread {
                        <tr key={per_1000}>
                            <th scope="row">
                                { *band.range().start() }{ "–" }{ *band.range().end() }{ ", " }{ (words.band)(band) }
                            </th>
                            <td>{ per_1000 / 10 }{ "." }{ per_1000 % 10 }{ "%" }</td>
                            <td class="bar-cell">
                                <svg class="bar" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                                    <rect width={per_1000.to_string()} height="40" />
                                </svg>
                            </td>
                        </tr>
                    }
                </tbody>
            </table>
        </>
    }
}

fn claims(words: &ResultText) -> Vec<Claim> {
    let mut claims = vec![words.not_diagnosis, words.spread_note];
    for band in Band::ALL {
        claims.extend_from_slice((words.meaning)(band));
    }
    claims.extend_from_slice(words.of_100);
    claims.extend_from_slice(words.limits);
    claims
}
