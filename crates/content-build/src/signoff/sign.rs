//! `cargo xtask sign`: adds a signature. Nobody counts a digest by hand.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use toml_edit::{Date, Datetime};

use super::file::DIGITS;
use super::{FILE, Review, Role, Snapshot, status};
use crate::evidence::days_before;
use crate::statement::digest;

const HEAD: &str = "#:schema schema/signoff.json
# Who signed what. `cargo xtask sign` writes this file: docs/content.md says how. Change nothing here by hand.
";

/// Who signs for what.
pub struct Signature {
    /// One of the roles.
    pub role: String,
    /// The reviewer's name.
    pub name: String,
    /// Such as MD.
    pub credentials: String,
    /// The day, such as 2026-11-24.
    pub date: String,
    /// The edition of the packet that was ticked.
    pub edition: String,
    /// Screens and ids; all when there are none.
    pub what: Vec<String>,
    /// Screens and ids that are left out.
    pub except: Vec<String>,
}

/// Writes the file with one more review; says how much is left.
///
/// # Errors
/// In one sentence, when the signature names what is not there.
pub fn sign(
    root: &Path,
    snapshot: &Snapshot,
    reviews: Vec<Review>,
    signature: &Signature,
) -> Result<String, String> {
    let role = role(snapshot, &signature.role)?;
    for (name, value) in [
        ("name", &signature.name),
        ("credentials", &signature.credentials),
    ] {
        if value.trim().is_empty() {
            return Err(format!("--{name} must not be empty"));
        }
    }
    let date = day(&signature.date, SystemTime::now())?;
    let edition = snapshot.edition();
    if signature.edition != edition {
        return Err(format!(
            "the words are edition {edition} now, and not {:?} as in the packet: what was ticked may say something \
             else today. Sign in a checkout that has the packet's words, or let today's packet be read",
            signature.edition
        ));
    }
    let signed = chosen(snapshot, role, signature)?;
    let mut reviews = kept(snapshot, reviews, role, &signed);
    let count = signed.len();
    reviews.push(Review {
        role,
        name: signature.name.trim().to_owned(),
        credentials: signature.credentials.trim().to_owned(),
        date,
        scope: signature.what.clone(),
        signed,
    });
    fs::write(root.join(FILE), written(&snapshot.tags, &reviews))
        .map_err(|error| format!("{FILE} cannot be written: {error}"))?;
    let (done, all) = (
        status(snapshot, &reviews, role).signed.len(),
        snapshot.asked(role).len(),
    );
    Ok(format!(
        "{count} statements are signed. Of all {all} for this role, {} are left.",
        all - done
    ))
}

/// The role of a name.
fn role(snapshot: &Snapshot, name: &str) -> Result<Role, String> {
    let roles = Role::all(snapshot.tags.len());
    let known: Vec<_> = roles.iter().map(|role| role.key(&snapshot.tags)).collect();
    let place = known.iter().position(|key| *key == name);
    place
        .map(|place| roles[place])
        .ok_or_else(|| format!("--role must be one of: {}", known.join(", ")))
}

/// What a signature covers: each id, and what it says.
fn chosen(
    snapshot: &Snapshot,
    role: Role,
    signature: &Signature,
) -> Result<Vec<(String, String)>, String> {
    let asked = snapshot.asked(role);
    for name in signature.what.iter().chain(&signature.except) {
        let is_known = |one: &&&super::Statement| one.is_in(name) || one.screen == *name;
        if !asked.iter().any(|one| is_known(&one)) {
            return Err(format!(
                "this role has nothing to sign that is called {name}"
            ));
        }
    }
    let is_named = |names: &[String], one: &super::Statement| {
        names
            .iter()
            .any(|name| one.is_in(name) || one.screen == *name)
    };
    let Signature { what, except, .. } = signature;
    let asked = asked.into_iter();
    let chosen =
        asked.filter(|one| (what.is_empty() || is_named(what, one)) && !is_named(except, one));
    let chosen: Vec<_> = chosen
        .map(|one| (one.id.clone(), snapshot.covered(role, one)))
        .collect();
    if chosen.is_empty() {
        return Err("nothing is left to sign".to_owned());
    }
    Ok(chosen)
}

/// The reviews so far, under the ids of today; without what is signed anew, and without what this role signed and is gone.
fn kept(
    snapshot: &Snapshot,
    reviews: Vec<Review>,
    role: Role,
    signed: &[(String, String)],
) -> Vec<Review> {
    let status = status(snapshot, &reviews, role);
    let asked = snapshot.asked(role);
    let there: BTreeSet<&str> = asked.iter().map(|one| one.id.as_str()).collect();
    let mut taken: BTreeSet<String> = signed.iter().map(|(id, _)| id.clone()).collect();
    let mut reviews: Vec<_> = reviews
        .into_iter()
        .enumerate()
        .map(|(place, review)| {
            if review.role != role {
                return review;
            }
            let lines = review.signed.into_iter().enumerate();
            let lines =
                lines.filter_map(|(at, (id, covered))| match status.holds.get(&(place, at)) {
                    Some(now) => Some((now.clone(), covered)),
                    None => (there.contains(&*id) && !status.signed.contains_key(&id))
                        .then_some((id, covered)),
                });
            let signed = lines.filter(|(id, _)| taken.insert(id.clone())).collect();
            Review { signed, ..review }
        })
        .collect();
    reviews.retain(|review| !review.signed.is_empty());
    reviews
}

/// A day that is not yet to come.
fn day(text: &str, now: SystemTime) -> Result<(u16, u8, u8), String> {
    let wrong = || format!("--date must be a day such as 2026-11-24, not {text:?}");
    let read: Datetime = text.parse().map_err(|_| wrong())?;
    let (
        Some(Date {
            year: year @ 2020..,
            month,
            day,
        }),
        None,
    ) = (read.date, read.time)
    else {
        return Err(wrong());
    };
    // It may be a day later where the reviewer is.
    let days = days_before(year.into(), month.into(), day.into());
    if SystemTime::UNIX_EPOCH + Duration::from_hours(24 * days) > now + Duration::from_hours(24) {
        return Err(format!("--date {text} is still to come"));
    }
    Ok((year, month, day))
}

fn written(tags: &[String], reviews: &[Review]) -> String {
    let mut text = HEAD.to_owned();
    let mut said = BTreeMap::new();
    for review in reviews {
        let (year, month, day) = review.date;
        text += &format!(
            "\n[[review]]\nrole = {}\nname = {}\ncredentials = {}\ndate = {year}-{month:02}-{day:02}\nscope = [{}]\n[review.signed]\n",
            quoted(review.role.key(tags)),
            quoted(&review.name),
            quoted(&review.credentials),
            review
                .scope
                .iter()
                .map(|name| quoted(name))
                .collect::<Vec<_>>()
                .join(", "),
        );
        for (id, covered) in &review.signed {
            let key = digest(covered)[..DIGITS].to_owned();
            text += &format!("{} = {}\n", quoted(id), quoted(&key));
            said.insert(key, covered);
        }
    }
    if !said.is_empty() {
        text += "\n# What was signed, by the first digits of its SHA-256.\n[said]\n";
    }
    for (key, covered) in said {
        text += &format!("{} = {}\n", quoted(&key), quoted(covered));
    }
    text
}

/// As TOML writes a string; it is written as in JSON.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a string is JSON")
}
