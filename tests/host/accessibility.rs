//! Every criterion has its row in `docs/accessibility.md`, and every test that a row names exists.

use crate::privacy::{is_test, tests};

/// WCAG 2.2, level A and AA in full; 4.1.1 is no longer one of them.
const A: &str = "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 \
    2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2";
const AA: &str = "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 \
    2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3";
/// Those of level AAA that the guide aims at.
const AAA: &str = "1.4.6 1.4.8 1.4.9 2.1.3 2.2.3 2.2.4 2.2.6 2.3.2 2.3.3 2.4.8 2.4.9 2.4.10 2.4.12 2.4.13 2.5.5 \
    2.5.6 3.1.3 3.1.4 3.1.5 3.2.5 3.3.5 3.3.6";

/// The rows under the heading of a level: a criterion's number, and what holds it.
fn rows(level: &str) -> Vec<(&'static str, &'static str)> {
    let text = include_str!("../../docs/accessibility.md");
    let part = text.split("\n## ").find(|part| {
        let heading = part.lines().next().unwrap_or_default();
        heading == format!("Level {level}")
    });
    let rows = part.expect(level).lines().filter_map(|line| {
        let (criterion, held_by) = line
            .strip_prefix("| ")?
            .strip_suffix(" |")?
            .split_once(" | ")?;
        Some((criterion.split_once(' ')?.0, held_by))
    });
    rows.filter(|(number, _)| number.contains('.')).collect()
}

#[test]
fn every_criterion_has_a_row_and_no_other_has() {
    for (level, all, count) in [("A", A, 31), ("AA", AA, 24), ("AAA", AAA, 22)] {
        let numbers: Vec<_> = rows(level).into_iter().map(|(number, _)| number).collect();
        assert_eq!(
            numbers,
            all.split_whitespace().collect::<Vec<_>>(),
            "level {level}"
        );
        assert_eq!(numbers.len(), count, "level {level}");
    }
}

#[test]
fn every_row_names_tests_that_exist_or_has_a_dated_note() {
    let tests = tests();
    for (number, held_by) in ["A", "AA", "AAA"].into_iter().flat_map(rows) {
        let note = held_by.split('`').next_back().unwrap_or_default();
        let is_dated = held_by.contains("20") && {
            let date = held_by.split_once(':').map(|(before, _)| before);
            date.and_then(|before| before.split(' ').next_back())
                .is_some_and(|date| date.len() == 10 && date.split('-').count() == 3)
        };
        let names: Vec<_> = held_by
            .split('`')
            .skip(1)
            .step_by(2)
            .filter(|name| !name.starts_with("cargo "))
            .collect();
        assert!(
            !names.is_empty() || is_dated,
            "{number} is held by nothing: {held_by}"
        );
        assert!(
            note.trim().is_empty() || is_dated,
            "{number}: a note without a date: {note}"
        );
        for name in names {
            assert!(
                is_test(&tests, name),
                "{number}: there is no test named {name}"
            );
        }
    }
}
