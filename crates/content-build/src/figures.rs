//! What the numbers of a record must be to one another. A picture of others would lie, or a rule of a form would.

use crate::node::{Data, Node};
use crate::shape::Record;

/// The bars of the meter of how well something was tested.
const BARS: i64 = 4;

/// The most points of an answer of the PHQ-2, whose answers are those of the GAD-7.
const MOST_POINTS: i64 = 3;

/// A constant of the program, with its value: so many places it has for something.
type Places = (&'static str, usize);

const PICTURES: Places = ("care_guide_core::session::PICTURES", 6);
const MENTIONS: Places = ("care_guide_core::handout::MENTIONS", 15);
const QUESTIONS: Places = ("care_guide_core::handout::QUESTIONS", 23);

/// Rust that does not compile where the program has other numbers of places.
pub fn places() -> String {
    let held = [PICTURES, MENTIONS, QUESTIONS];
    let held = held.map(|(path, count)| format!("const _: () = assert!({path} == {count});\n"));
    held.concat()
}

/// What is wrong with the numbers of a record, each with its line, in words that go on from the record's id.
pub fn broken(record: &Record, node: &Node) -> Vec<(usize, String)> {
    match record.name {
        "Clock" => above(node, "usual", "up-to").into_iter().collect(),
        "Benefits" | "SpravatoPictures" | "UsualPictures" => {
            let pictures = items(node, "pictures").iter();
            beyond(PICTURES, "pictures", pictures).into_iter().collect()
        }
        "TalkWords" => {
            let groups = items(node, "questions").iter();
            let questions = groups.flat_map(|group| items(group, "ask"));
            let told = beyond(MENTIONS, "tell", items(node, "tell").iter());
            told.into_iter()
                .chain(beyond(QUESTIONS, "questions", questions))
                .collect()
        }
        "Benefit" | "Rate" => above(node, "without", "with").into_iter().collect(),
        "Pair" => above(node, "better-control", "better")
            .into_iter()
            .collect(),
        "Counted" => of_people(node),
        "Lane" => weeks(node),
        "Glance" => glance(node).into_iter().collect(),
        "AspectRow" => cells(node).into_iter().collect(),
        "Gad7Form" => [bands(node), total(node, most_points(node))].concat(),
        "Phq2Form" => {
            let mut broken = total(node, MOST_POINTS);
            broken.extend(above(node, "ask-from", "highest"));
            broken
        }
        "PanicForm" => needed(node).into_iter().collect(),
        _ => Vec::new(),
    }
}

fn number(node: &Node, key: &str) -> Option<i64> {
    match node.get(key)?.value {
        Data::Number(number) => Some(number),
        _ => None,
    }
}

fn items<'a>(node: &'a Node, key: &str) -> &'a [Node] {
    match node.get(key).map(|node| &node.value) {
        Some(Data::List(items)) => items,
        _ => &[],
    }
}

/// Of two numbers, the one that may not be above the other.
fn above(node: &Node, low: &str, high: &str) -> Option<(usize, String)> {
    let (least, most) = (number(node, low)?, number(node, high)?);
    let line = node.get(low)?.line;
    let what = format!("has {least} as `{low}`, above {most} as `{high}`");
    (least > most).then_some((line, what))
}

/// More of something than the program has places for: those beyond would not be drawn.
fn beyond<'a>(
    (_, places): Places,
    key: &str,
    items: impl Iterator<Item = &'a Node> + Clone,
) -> Option<(usize, String)> {
    let first = items.clone().nth(places)?;
    let many = items.count();
    let what = format!("has {many} `{key}`, and the program has places for {places}");
    Some((first.line, what))
}

/// More who had something than were counted, or others than those of the words beside each count.
fn of_people(node: &Node) -> Vec<(usize, String)> {
    let people = number(node, "people").unwrap_or_default();
    let counts = items(node, "counts").iter();
    let counts = counts.filter_map(|row| Some((row.line, number(row, "count")?)));
    let more = counts.filter(|(_, count)| *count > people);
    let more = more.map(|(line, count)| (line, format!("counts {count} of {people} `people`")));
    let said = node.get("of-people").and_then(Node::str);
    let is_other = said.is_some_and(|said| !said.contains(&people.to_string()));
    let line = node.get("people").map_or(node.line, |people| people.line);
    let what = format!("has {people} `people`, and another number in `of-people`");
    more.chain(is_other.then_some((line, what))).collect()
}

/// Marks drawn one on the other, and visits of a plan where no plan is set.
fn weeks(node: &Node) -> Vec<(usize, String)> {
    let from = number(node, "open-from").unwrap_or_default();
    let (usual, varies) = (items(node, "usual"), items(node, "varies"));
    let mut broken = Vec::new();
    for (week, (usual, varies)) in (1..).zip(usual.iter().zip(varies)) {
        let [planned, maybe] = [usual, varies].map(|visits| match visits.value {
            Data::Number(visits) => visits > 0,
            _ => false,
        });
        if planned && maybe {
            let what = format!("draws usual visits of week {week} over those that vary");
            broken.push((varies.line, what));
        }
        if from > 0 && week >= from && (planned || maybe) {
            let what = format!("has visits in week {week}, and no plan from week {from} on");
            broken.push((if planned { usual } else { varies }.line, what));
        }
    }
    broken
}

/// Parts of a picture that has others.
fn glance(node: &Node) -> Option<(usize, String)> {
    let parts = number(node, "full")? + number(node, "open")?;
    let sign = node.get("sign")?.str()?;
    let what = match sign {
        "meter" if parts != BARS => format!("has {parts} bars, and a meter has {BARS}"),
        "visits" if parts == 0 => "has no visits to draw".to_owned(),
        "meter" | "visits" => return None,
        _ if parts > 0 => format!("has {parts} parts, and the sign {sign:?} has none"),
        _ => return None,
    };
    Some((node.line, what))
}

/// Pictures of some of the choices and not of others.
fn cells(node: &Node) -> Option<(usize, String)> {
    let many = items(node, "cells").len();
    let what = format!("has {many} cells: there must be one for each of the four choices, or none");
    let is_whole = [0, 4].contains(&many);
    (!is_whole).then_some((node.get("cells")?.line, what))
}

/// Ranges out of order, over one another, or with a gap before the first or beyond the last total.
fn bands(node: &Node) -> Vec<(usize, String)> {
    let bands = node.get("bands").map_or(&[][..], Node::members);
    let begins = |band: &(String, Node)| match band.1.value {
        Data::Number(total) => total,
        _ => 0,
    };
    let mut broken = Vec::new();
    if let Some(first) = bands.first().filter(|first| begins(first) != 0) {
        let what = format!("has totals below {} that are in no range", begins(first));
        broken.push((first.1.line, what));
    }
    for pair in bands.windows(2) {
        let [low, high] = [begins(&pair[0]), begins(&pair[1])];
        if low >= high {
            let (before, name) = (&pair[0].0, &pair[1].0);
            let what = format!("begins `{name}` at {high}, not above `{before}` at {low}");
            broken.push((pair[1].1.line, what));
        }
    }
    let highest = number(node, "highest").unwrap_or_default();
    if let Some(last) = bands.last().filter(|last| begins(last) > highest) {
        let what = format!("begins `{}` above the highest total, {highest}", last.0);
        broken.push((last.1.line, what));
    }
    broken
}

fn most_points(node: &Node) -> i64 {
    let answers = node.get("answer").map_or(&[][..], Node::members).iter();
    let points = answers.filter_map(|(_, answer)| number(answer, "points"));
    points.max().unwrap_or_default()
}

/// A total that its items do not add up to.
fn total(node: &Node, most: i64) -> Vec<(usize, String)> {
    let count = items(node, "items").len();
    let sum = i64::try_from(count).unwrap_or_default() * most;
    let highest = node.get("highest").zip(number(node, "highest"));
    let wrong = highest.filter(|(_, total)| *total != sum);
    wrong
        .map(|(node, total)| {
            let what = format!("has {total} as `highest`: {count} items of {most} make {sum}");
            (node.line, what)
        })
        .into_iter()
        .collect()
}

/// A rule that asks for more symptoms than there are.
fn needed(node: &Node) -> Option<(usize, String)> {
    let (needed, count) = (
        number(node, "symptoms-needed")?,
        items(node, "symptoms").len(),
    );
    let is_met = i64::try_from(count).is_ok_and(|count| needed <= count);
    let what = format!("asks for {needed} of {count} `symptoms`");
    (!is_met).then_some((node.get("symptoms-needed")?.line, what))
}
