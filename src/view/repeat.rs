//! An earlier check beside this one, from the visitor's own saved file.

use yew::prelude::*;

use crate::domain::score::Score;
use crate::domain::session::Session;
use crate::domain::step::Step;
use crate::domain::summary::Unreadable;
use crate::evidence::Day;
use crate::view::Guide;
use crate::view::blocks::blocks;
use crate::view::controls::{Weight, actions, to};
use crate::view::pictures::{scale, variants};

/// Opens a file, and shows both scores in words and as a picture. The layout never changes.
pub fn repeat(guide: &Guide, session: &Session) -> Html {
    let content = guide.content();
    let words = content.repeat;
    let now = session.gad7.complete().map(|sheet| Score::of(&sheet));
    let earlier = session.earlier.and_then(Result::ok);
    let before = earlier.map(|earlier| earlier.score());
    let day = earlier
        .map(|earlier| guide.lang.date(earlier.day))
        .unwrap_or_default();
    let said = match session.earlier {
        None => words.waiting,
        Some(Err(why)) => (words.unreadable)(why),
        Some(Ok(_)) => "",
    };
    let mut texts = vec![
        html! { <span role="status">{ said }</span> },
        html! { words.waiting },
    ];
    texts.extend(Unreadable::ALL.map(|why| html! { (words.unreadable)(why) }));
    html! {
        <>
            { guide.title(words.title) }
            { blocks(guide, words.intro) }
            <label class="file">
                <span>{ words.pick }</span>
                <input
                    type="file"
                    accept=".json,application/json"
                    autocomplete="off"
                    onchange={guide.open.clone()}
                />
            </label>
            <div class="said">{ variants(0, texts) }</div>
            { said_of(guide, words.earlier, day, before) }
            { said_of(guide, words.now, String::new(), now) }
            { blocks(guide, words.change) }
            { actions(guide, session, vec![
                to(guide, Weight::Main, content.check.result.to_result, Step::Result),
            ]) }
        </>
    }
}

/// A score in words and on the scale, or that there is none; as tall either way.
fn said_of(guide: &Guide, when: &'static str, day: String, score: Option<Score>) -> Html {
    let content = guide.content();
    let (words, result) = (content.repeat, &content.check.result);
    let points = score.map_or(0, Score::points);
    let band = score.map_or("", |score| (result.band)(score.band()));
    // Room for a day in words, with one of the longest months.
    const LONGEST: Day = Day {
        year: 2000,
        month: 9,
        day: 30,
    };
    let dates = vec![html! { guide.lang.date(LONGEST) }, html! { &day }];
    let some = html! {
        <>{ points }{ " " }{ result.total.1 }{ " (" }{ band }{ ")" }</>
    };
    html! {
        <section class="outcome">
            <p><strong>{ when }</strong></p>
            <div translate="no">{ variants(usize::from(!day.is_empty()), dates) }</div>
            { variants(usize::from(score.is_some()), vec![html! { words.no_score }, some]) }
            { scale(score, when, result.band) }
        </section>
    }
}
