//! Who signed, in a sentence for the documents.

use std::collections::{BTreeMap, BTreeSet};

use super::{Review, Role, Snapshot, status};

/// Says of each role how much of its words it signed.
pub fn state(snapshot: &Snapshot, reviews: &[Review]) -> String {
    let roles = Role::all(snapshot.tags.len());
    let names = roles.iter().map(|role| name(*role, &snapshot.tags));
    let names: Vec<_> = names.collect();
    let states = roles
        .iter()
        .map(|role| status(snapshot, reviews, *role).signed);
    let states: Vec<_> = states.collect();
    if states.iter().all(BTreeMap::is_empty) {
        let (last, rest) = names.split_last().expect("there are roles");
        let rest = rest.join(", ");
        return format!(
            "Nobody has signed these words yet: no {rest} or {last} has reviewed them."
        );
    }
    let told = roles
        .iter()
        .zip(names)
        .zip(&states)
        .map(|((role, name), signed)| {
            let (done, all) = (signed.len(), snapshot.asked(*role).len());
            let by: BTreeSet<_> = signed.values().map(|place| reviews[*place].who()).collect();
            let by: Vec<_> = by.into_iter().collect();
            match done {
                0 => format!("{name}, nothing"),
                _ if done == all => format!("{name}, all ({})", by.join("; ")),
                _ => format!("{name}, {done} of {all} ({})", by.join("; ")),
            }
        });
    let told: Vec<_> = told.collect();
    format!("Of these words are signed: {}.", told.join("; "))
}

fn name(role: Role, tags: &[String]) -> String {
    match role {
        Role::Native(place) => format!("native clinician ({})", tags[place]),
        role => role.key(tags).to_owned(),
    }
}
