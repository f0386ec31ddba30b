//! Writes the clinic files of made-up visits, one JSON object a line, for the FHIR readers of the tests.
//!
//! Beside each file stands what was entered, so that a reader can be held to it.

use care_guide_content::evidence::CHECKED;
use care_guide_core::handout::HandoutPart;
use care_guide_core::instrument::{Difficulty, Frequency, Item};
use care_guide_core::lang::Lang;
use care_guide_core::session::{Action, Input, Session};
use care_guide_core::step::Step;
use care_guide_export::fhir::document;
use care_guide_private::open;
use serde_json::json;

/// The edges of the bands of the GAD-7.
const EDGES: [usize; 8] = [0, 4, 5, 9, 10, 14, 15, 21];

/// In the place of what a browser draws anew for each file.
const RANDOM: [u8; 16] = [0x5a; 16];

/// Answers to the GAD-7 and to the PHQ-2, as points; nothing for a question left open.
type Given = ([Option<usize>; 7], [Option<usize>; 2]);

/// Prints them, from the edges of the bands to half-filled forms.
pub fn print() {
    for points in EDGES {
        print_one(&format!("a total of {points}"), Lang::EN, spread(points));
    }
    let (whole, mood) = spread(12);
    print_one("no PHQ-2", Lang::EN, (whole, [None; 2]));
    let mut open = whole;
    open[4] = None;
    print_one("one answer missing", Lang::EN, (open, mood));
    print_one("half of the PHQ-2", Lang::EN, (whole, [Some(3), None]));
    print_one(
        "the difficulty item alone",
        Lang::EN,
        ([None; 7], [None; 2]),
    );
    for lang in Lang::all() {
        print_one(&format!("in {}", lang.tag()), lang, spread(13));
    }
}

/// Points shared out over the items of both forms.
fn spread(points: usize) -> Given {
    let share = |item| Some((points + item) / 7);
    (std::array::from_fn(share), std::array::from_fn(share))
}

fn print_one(name: &str, lang: Lang, (gad7, mood): Given) {
    let line = json!({
        "name": name,
        "lang": lang.tag(),
        "gad7": gad7,
        "mood": mood,
        "document": open(&document(&visit(lang, gad7, mood), CHECKED, RANDOM)),
    });
    println!("{line}");
}

fn visit(lang: Lang, gad7: [Option<usize>; 7], mood: [Option<usize>; 2]) -> Session {
    let answer = |points: usize| Frequency::ALL[points];
    let gad7 = Item::all().zip(gad7);
    let mood = Item::all().zip(mood);
    let inputs = [
        Input::Part(HandoutPart::Gad7),
        Input::Part(HandoutPart::Mood),
        Input::Difficulty(Difficulty::Very),
    ]
    .into_iter();
    let inputs = inputs
        .chain(gad7.filter_map(|(item, given)| Some(Input::Gad7(item, answer(given?)))))
        .chain(mood.filter_map(|(item, given)| Some(Input::Mood(item, answer(given?)))));
    let start = Session::at(Step::Sheet).speaking(lang);
    inputs.fold(start, |session, input| session.after(Action::Enter(input)))
}
