//! The days of review and the version.

use super::{Evidence, REVIEW};
use crate::node::{Data, Node};

impl Evidence {
    pub(super) fn review(&mut self, file: &Node) {
        self.only(REVIEW, file, &["checked", "due", "version"]);
        let day = |key| match file.get(key).map(|node| &node.value) {
            Some(Data::Day(year, month, day)) => Some((*year, *month, *day)),
            _ => None,
        };
        let version = file.get("version").and_then(Node::str).unwrap_or_default();
        let (Some(checked), Some(due)) = (day("checked"), day("due")) else {
            let what = "`checked` and `due` must be days such as 2026-11-24".to_owned();
            return self.refuse(REVIEW, file.line, what);
        };
        let months = |(year, month, _): (u16, u8, u8)| u32::from(year) * 12 + u32::from(month);
        let limit = (months(checked) + 6, checked.2);
        let line = |key| file.get(key).map_or(1, |node: &Node| node.line);
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
            pub const REVIEWED: Day = {};
            /// The day from which the content counts as due for re-checking.
            pub const REVIEW_DUE: Day = {};
            /// The version of the content, shown at the foot of every screen.
            pub const CONTENT_VERSION: &str = {version:?};
            ",
            written(checked),
            written(due)
        );
    }
}
