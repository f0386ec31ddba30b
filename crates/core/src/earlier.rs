//! Reads a file that this guide saved back in. Nothing in it is trusted but seven known answers and a day.

use crate::answers::Answers;
use crate::day::Day;
use crate::handout::{Earlier, Unreadable};
use crate::instrument::forms::{gad7, phq2};
use crate::instrument::{Frequency, Item};
use crate::score::Score;

/// The largest file that is read, in bytes; one of this guide has at most about 20,000.
pub const MOST_BYTES: f64 = 1e6;

/// What stands first in the response to each form that this guide saves, or alone.
const OURS: [&str; 3] = [gad7::PANEL, gad7::DIFFICULTY_QUESTION, phq2::PANEL];

/// A parsed JSON value, of whichever parser.
pub trait Json: Sized {
    /// A member of an object.
    fn member(&self, name: &str) -> Option<Self>;
    /// The elements of a list; none of anything else.
    fn elements(&self) -> Vec<Self>;
    /// A string.
    fn text(&self) -> Option<String>;
    /// A number.
    fn number(&self) -> Option<f64>;
}

/// The earlier GAD-7 in a document.
///
/// # Errors
/// When the document is not one that this guide saved, or has no whole GAD-7 in it.
pub fn earlier(document: &impl Json) -> Result<Earlier, Unreadable> {
    let response = first_response(document).ok_or(Unreadable::NotOurs)?;
    let authored = response.member("authored").and_then(|day| day.text());
    let day = authored
        .and_then(|day| Day::from_iso(&day))
        .ok_or(Unreadable::NotOurs)?;
    let mut sheet = Answers::EMPTY;
    for item in items_of(&response) {
        let (place, answer) = known(&item).ok_or(Unreadable::NotWhole)?;
        sheet = sheet.with(place, answer);
    }
    let sheet = sheet.complete().ok_or(Unreadable::NotWhole)?;
    let claimed = response
        .elements_of("item")
        .iter()
        .find(|item| item.is_linked_to(gad7::TOTAL))
        .and_then(|item| {
            item.elements_of("answer")
                .first()?
                .member("valueDecimal")?
                .number()
        });
    if claimed != Some(f64::from(Score::of(&sheet).points())) {
        return Err(Unreadable::NotWhole);
    }
    Ok(Earlier { day, sheet })
}

/// The first response to a form of this guide, which is that to the GAD-7 where there is one. Alone, the PHQ-2 or the
/// difficulty item has none of its answers.
fn first_response<J: Json>(document: &J) -> Option<J> {
    let entries = document.elements_of("entry").into_iter();
    let mut resources = entries.filter_map(|entry| entry.member("resource"));
    resources.find(|resource| {
        let kind = resource.member("resourceType").and_then(|kind| kind.text());
        let is_response = kind.as_deref() == Some("QuestionnaireResponse");
        let is_ours = |item: &J| OURS.iter().any(|code| item.is_linked_to(code));
        is_response && resource.elements_of("item").iter().any(is_ours)
    })
}

/// What was asked in all forms of a response.
fn items_of<J: Json>(response: &J) -> Vec<J> {
    let mut items = Vec::new();
    for form in response.elements_of("item") {
        items.extend(form.elements_of("item"));
    }
    items
}

/// An item of the GAD-7 and its answer.
fn known(item: &impl Json) -> Option<(Item<7>, Frequency)> {
    let place = gad7::ITEMS
        .iter()
        .position(|code| item.is_linked_to(code))?;
    let coding = item.elements_of("answer").first()?.member("valueCoding")?;
    let code = coding.member("code")?.text()?;
    let answer = gad7::ANSWER.iter().position(|known| *known == code)?;
    Some((Item::at(place)?, Frequency::ALL[answer]))
}

trait Items: Json {
    fn elements_of(&self, name: &str) -> Vec<Self> {
        self.member(name)
            .map(|list| list.elements())
            .unwrap_or_default()
    }

    fn is_linked_to(&self, code: &str) -> bool {
        self.member("linkId").and_then(|id| id.text()).as_deref() == Some(code)
    }
}

impl<J: Json> Items for J {}
