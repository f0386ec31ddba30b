//! Words: the comparison.

use crate::content::Block;
use crate::domain::marks::Topic;
use crate::domain::step::Group;
use crate::evidence::Claim;
use crate::evidence::reactions::Effect;

/// The comparison.
#[derive(Debug)]
pub struct Compare {
    /// The heading.
    pub title: &'static str,
    /// Under the heading.
    pub intro: &'static [Block],
    /// Names of the four choices: IV ketamine, Spravato, other proven treatment, not now.
    pub choices: [&'static str; 4],
    /// Above the topics.
    pub priorities_title: &'static str,
    /// What choosing topics does.
    pub priorities_hint: &'static str,
    /// Said when three topics are chosen.
    pub priorities_full: &'static str,
    /// The name of the short comparison.
    pub short_title: &'static str,
    /// A topic's row.
    pub topic: fn(Topic) -> &'static Row,
    /// Above the groups of the full comparison.
    pub groups_title: &'static str,
    /// A group's name, what it answers, and its rows.
    pub group: fn(Group) -> &'static GroupText,
    /// Said at the top of every group.
    pub reminder: Claim,
    /// Goes to the group after this one.
    pub next_group: &'static str,
    /// Goes back to the short comparison.
    pub to_short: &'static str,
    /// Goes to the last section.
    pub to_next: &'static str,
    /// Spravato's side effects beside placebo.
    pub reactions: ReactionsText,
    /// A visit, step by step.
    pub visits: [Visit; 2],
}

/// One row of the comparison, a cell for each of the four choices.
#[derive(Debug)]
pub struct Row {
    /// The row's id in the evidence files.
    pub id: &'static str,
    /// Its label.
    pub label: &'static str,
    /// IV ketamine, Spravato, other proven treatment, not now.
    pub cells: [Cell; 4],
}

/// A cell of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Facts, each with its sources.
    Facts(&'static [Claim]),
    /// Words that state no fact of their own.
    Text(&'static str),
}

/// A group of rows.
#[derive(Debug)]
pub struct GroupText {
    /// Its name.
    pub title: &'static str,
    /// What it answers.
    pub short: &'static str,
    /// The rows.
    pub rows: &'static [Row],
}

/// Words around the side-effect pictures.
#[derive(Debug)]
pub struct ReactionsText {
    /// The heading.
    pub title: &'static str,
    /// Who was counted, and how.
    pub about: Claim,
    /// The first picture's name.
    pub spravato: &'static str,
    /// The second picture's name.
    pub placebo: &'static str,
    /// Both ways of saying a number: N "of 100 had it," M "did not".
    pub of_100: (&'static str, &'static str),
    /// The table's name.
    pub table: &'static str,
    /// The heading of the first column.
    pub effect: &'static str,
    /// Names of the side effects.
    pub name: fn(Effect) -> &'static str,
}

/// A visit, step by step.
#[derive(Debug)]
pub struct Visit {
    /// Which treatment.
    pub title: &'static str,
    /// When, and what happens.
    pub steps: &'static [(&'static str, Claim)],
}
