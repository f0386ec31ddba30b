//! What holds of the signatures today.

use std::collections::{BTreeMap, BTreeSet};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::{Review, Role, Snapshot};

/// A line of a review: which review, and which line.
pub type Line = (usize, usize);

/// What a role has signed.
#[derive(Default)]
pub struct Status {
    /// The ids of what is signed and unchanged, each with its review.
    pub signed: BTreeMap<String, usize>,
    /// The lines that hold, each with the id that its statement has today.
    pub holds: BTreeMap<Line, String>,
    /// The lines that hold no more.
    pub changed: Vec<Line>,
}

/// A line of a review that says nothing of today yet: its id, and what was signed.
type Old<'a> = (Line, &'a str, &'a str);

/// Compares what was signed with what is said. An id that says what it said is signed. Where an item came in between,
/// the ids after it are others: what is left is compared as `diff` compares two texts, screen by screen.
pub fn status(snapshot: &Snapshot, reviews: &[Review], role: Role) -> Status {
    let mut status = Status::default();
    let asked = snapshot.asked(role).into_iter();
    let mut said: BTreeMap<&str, String> = asked
        .map(|one| (one.id.as_str(), snapshot.covered(role, one)))
        .collect();
    let own = reviews.iter().enumerate();
    let own = own.filter(|(_, review)| review.role == role);
    let mut lines: Vec<Old> = own
        .flat_map(|(place, review)| {
            let lines = review.signed.iter().enumerate();
            lines.map(move |(at, (id, covered))| ((place, at), id.as_str(), covered.as_str()))
        })
        .collect();
    lines.retain(|(line, id, covered)| {
        let is_same = said.get(id).is_some_and(|text| text == covered);
        if is_same {
            status.hold(*line, id);
        }
        !is_same
    });
    said.retain(|id, _| !status.signed.contains_key(*id));
    // In the order in which they are read, which that of their ids is not.
    let asked = snapshot.asked(role).into_iter();
    let now: Vec<_> = asked
        .filter_map(|one| Some((one.id.as_str(), said.get(one.id.as_str())?.as_str())))
        .collect();
    let screens: BTreeSet<_> = lines.iter().map(|(_, id, _)| first(id)).collect();
    for screen in screens {
        status.moved(screen, &lines, &now);
    }
    let lines = lines.into_iter().map(|(line, ..)| line);
    status.changed = lines
        .filter(|line| !status.holds.contains_key(line))
        .collect();
    status
}

impl Status {
    /// Holds what a screen still says, under another id.
    fn moved(&mut self, screen: &str, lines: &[Old], now: &[(&str, &str)]) {
        let before: Vec<_> = lines
            .iter()
            .filter(|(_, id, _)| first(id) == screen)
            .collect();
        let now: Vec<_> = now.iter().filter(|(id, _)| first(id) == screen).collect();
        let old: Vec<_> = before.iter().map(|(_, _, covered)| *covered).collect();
        let new: Vec<_> = now.iter().map(|(_, text)| *text).collect();
        for change in capture_diff_slices(Algorithm::Myers, &old, &new) {
            let DiffOp::Equal {
                old_index,
                new_index,
                len,
            } = change
            else {
                continue;
            };
            for step in 0..len {
                self.hold(before[old_index + step].0, now[new_index + step].0);
            }
        }
    }

    fn hold(&mut self, line: Line, id: &str) {
        self.signed.insert(id.to_owned(), line.0);
        self.holds.insert(line, id.to_owned());
    }
}

/// The screen in an id.
fn first(id: &str) -> &str {
    id.split('.').next().unwrap_or_default()
}
