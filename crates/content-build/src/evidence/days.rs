//! The days of review and the version.

use std::path::Path;
use std::time::{Duration, SystemTime};

use super::{Evidence, REVIEW};
use crate::node::{Data, Node};
use crate::refusal::Refusal;

/// Refuses content that is due for re-checking at a moment, by the clock of Greenwich.
///
/// No part of the build, which must not fail by the calendar: a release of old has to build for ever.
///
/// # Errors
/// When it is due, or its file is not there.
pub fn overdue(root: &Path, now: SystemTime) -> Result<(), Refusal> {
    let file = Node::read(root, REVIEW)?;
    let Some(due) = file.get("due") else {
        return Ok(());
    };
    let Data::Day(year, month, day) = due.value else {
        return Ok(());
    };
    let moment = Duration::from_hours(24 * days_before(year.into(), month.into(), day.into()));
    if now < SystemTime::UNIX_EPOCH + moment {
        return Ok(());
    }
    let what = format!(
        "all content is due for re-checking since {year}-{month:02}-{day:02}: check it, then move `checked` and `due`"
    );
    Err(Refusal::new(REVIEW, due.line, what))
}

/// Days from the first of January 1970 to another day after it, by the rule of leap years.
pub fn days_before(year: u64, month: u64, day: u64) -> u64 {
    // A year from March on has its leap day at the end.
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let leap_days = year / 4 - year / 100 + year / 400;
    365 * year + leap_days + (153 * month + 2) / 5 + day - 719_469
}

impl Evidence {
    pub(super) fn days(&mut self, file: &Node) {
        self.only(REVIEW, file, &["checked", "due", "version"]);
        let day = |key| match file.get(key).map(|node| &node.value) {
            Some(Data::Day(year, month, day)) => Some((*year, *month, *day)),
            _ => None,
        };
        let version = file.get("version").and_then(Node::str).unwrap_or_default();
        version.clone_into(&mut self.version);
        let line = |key| file.get(key).map_or(1, |node: &Node| node.line);
        let (Some(checked), Some(due)) = (day("checked"), day("due")) else {
            let key = if day("checked").is_none() {
                "checked"
            } else {
                "due"
            };
            let what = format!("`{key}` must be a day such as 2026-11-24, without quotation marks");
            return self.refuse(REVIEW, line(key), what);
        };
        self.checked = file.get("checked").map(Node::plain).unwrap_or_default();
        let months = |(year, month, _): (u16, u8, u8)| u32::from(year) * 12 + u32::from(month);
        let limit = (months(checked) + 6, checked.2);
        if (months(due), due.2) > limit || due <= checked {
            let what = "`due` must be after `checked`, and at most six months after it".to_owned();
            self.refuse(REVIEW, line("due"), what);
        }
        let month = format!("{}.{:02}", checked.0, checked.1);
        let rest = version.strip_prefix(&month);
        if !rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.')) {
            let what = format!("`version` must begin with {month}, the month of `checked`");
            self.refuse(REVIEW, line("version"), what);
        }
        let written =
            |(year, month, day)| format!("Day {{ year: {year}, month: {month}, day: {day} }}");
        self.rust += &format!(
            "/// The day on which all content was last checked against its sources.
            pub const CHECKED: Day = {};
            /// The day from which the content counts as due for re-checking.
            pub const DUE: Day = {};
            /// The version of the content, as All sources, the sheet and the clinic file name it.
            pub const CONTENT_VERSION: &str = {version:?};
            ",
            written(checked),
            written(due)
        );
    }
}
