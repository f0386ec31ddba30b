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

/// Compares what was signed with what is said. An id that says what it said is signed. Where an item came in between,
/// the ids after it are others: what is left is compared as `diff` compares two texts, screen by screen.
pub fn status(snapshot: &Snapshot, reviews: &[Review], role: Role) -> Status {
    let mut status = Status::default();
    let said = snapshot.asked(role);
    let said = said.into_iter();
    let mut said: Vec<_> = said
        .map(|one| (one.id.as_str(), snapshot.covered(role, one)))
        .collect();
    let own = reviews.iter().enumerate();
    let own = own.filter(|(_, review)| review.role == role);
    let mut lines: Vec<(Line, &str, &str)> = own
        .flat_map(|(place, review)| {
            let lines = review.signed.iter().enumerate();
            lines.map(move |(at, (id, covered))| ((place, at), id.as_str(), covered.as_str()))
        })
        .collect();
    let texts: BTreeMap<_, _> = said.iter().map(|(id, text)| (*id, text.clone())).collect();
    lines.retain(|(line, id, covered)| {
        let is_same = texts.get(id).is_some_and(|text| text == covered);
        if is_same {
            status.hold(*line, id);
        }
        !is_same
    });
    said.retain(|(id, _)| !status.signed.contains_key(*id));
    let screens: BTreeSet<_> = lines.iter().map(|(_, id, _)| first(id)).collect();
    for screen in screens {
        let before: Vec<_> = lines
            .iter()
            .filter(|(_, id, _)| first(id) == screen)
            .collect();
        let now: Vec<_> = said.iter().filter(|(id, _)| first(id) == screen).collect();
        let [old, new] = [
            before
                .iter()
                .map(|(_, _, covered)| *covered)
                .collect::<Vec<_>>(),
            now.iter().map(|(_, text)| text.as_str()).collect(),
        ];
        for change in capture_diff_slices(Algorithm::Myers, &old, &new) {
            if let DiffOp::Equal {
                old_index,
                new_index,
                len,
            } = change
            {
                for step in 0..len {
                    status.hold(before[old_index + step].0, now[new_index + step].0);
                }
            }
        }
    }
    let lines = lines.into_iter().map(|(line, ..)| line);
    status.changed = lines
        .filter(|line| !status.holds.contains_key(line))
        .collect();
    status
}

impl Status {
    fn hold(&mut self, line: Line, id: &str) {
        self.signed.insert(id.to_owned(), line.0);
        self.holds.insert(line, id.to_owned());
    }
}

/// The screen in an id.
fn first(id: &str) -> &str {
    id.split('.').next().unwrap_or_default()
}
