//! All that those who sign must see, as JSON: `xtask/web/review.mjs` lays it out.

use serde_json::{Map, Value, json};

use super::{Review, Role, Snapshot, state, status};
use crate::statement::Statement;

/// The statements, their sources, and what each role signed.
pub fn packet(snapshot: &Snapshot, reviews: &[Review]) -> String {
    let statements = snapshot.statements.iter().zip(&snapshot.doubts);
    let statements: Vec<_> = statements
        .map(|(one, doubts)| statement(one, doubts))
        .collect();
    let evidence = snapshot.evidence;
    let sources = evidence.sources.iter().zip(&evidence.records);
    let sources = sources.map(|(id, record)| {
        let about = json!({
            "cite": record.cite,
            "link": record.link,
            "read": record.read.to_lowercase(),
        });
        (id.clone(), about)
    });
    let roles = Role::all(snapshot.tags.len()).into_iter();
    let roles: Vec<_> = roles.map(|role| of_role(snapshot, reviews, role)).collect();
    json!({
        "edition": snapshot.edition(),
        "checked": evidence.checked,
        "state": state(snapshot, reviews),
        "languages": snapshot.tags,
        "roles": roles,
        "statements": statements,
        "sources": sources.collect::<Map<String, Value>>(),
    })
    .to_string()
}

fn statement(one: &Statement, doubts: &[String]) -> Value {
    json!({
        "id": one.id,
        "screen": one.screen,
        "about": one.about,
        "kind": one.kind.name(),
        "said": one.said,
        "figures": one.figures,
        "keys": one.keys,
        "strength": one.strength,
        "sources": one.sources,
        "under": english(&one.stand.under),
        "beside": one.stand.beside.iter().map(|link| english(link)).collect::<Vec<_>>(),
        "isRepeated": one.is_repeated,
        "doubts": doubts,
    })
}

fn english(row: &[String]) -> &str {
    row.first().map_or("", String::as_str)
}

fn of_role(snapshot: &Snapshot, reviews: &[Review], role: Role) -> Value {
    let status = status(snapshot, reviews, role);
    let said = |id: &str| {
        let mut asked = snapshot.asked(role).into_iter();
        asked
            .find(|one| one.id == id)
            .map(|one| snapshot.covered(role, one))
    };
    let changed = status.changed.iter().map(|(place, line)| {
        let review = &reviews[*place];
        let (id, covered) = &review.signed[*line];
        let now = said(id).filter(|_| !status.signed.contains_key(id));
        json!({ "id": id, "was": covered, "now": now, "by": review.who(), "date": date(review) })
    });
    let signed = status
        .signed
        .iter()
        .map(|(id, place)| (id.clone(), json!(reviews[*place].who())));
    let own = reviews.iter().filter(|review| review.role == role);
    let asked = snapshot.asked(role).into_iter();
    json!({
        "key": role.key(&snapshot.tags),
        "languages": role.languages(),
        "asked": asked.map(|one| &one.id).collect::<Vec<_>>(),
        "signed": signed.collect::<Map<String, Value>>(),
        "changed": changed.collect::<Vec<_>>(),
        "reviews": own.map(|review| json!({ "by": review.who(), "date": date(review), "scope": review.scope })).collect::<Vec<_>>(),
    })
}

fn date(review: &Review) -> String {
    let (year, month, day) = review.date;
    format!("{year}-{month:02}-{day:02}")
}
