//! Words: the comparison.

use crate::content::{Block, Text};
use crate::domain::marks::Topic;
use crate::domain::step::Group;
use crate::evidence::Claim;
use crate::evidence::reactions::Effect;

/// The comparison.
#[derive(Debug)]
pub struct Compare {
    /// The heading.
    pub title: Text,
    /// Under the heading.
    pub intro: &'static [Block],
    /// Names of the four choices: IV ketamine, Spravato, other proven treatment, not now.
    pub choices: [Text; 4],
    /// Above the topics.
    pub priorities_title: Text,
    /// What choosing topics does.
    pub priorities_hint: Text,
    /// Said when three topics are chosen.
    pub priorities_full: Text,
    /// The name of the short comparison.
    pub short_title: Text,
    /// A topic's row.
    pub topic: fn(Topic) -> &'static Row,
    /// Above the groups of the full comparison.
    pub groups_title: Text,
    /// A group's name, what it answers, and its rows.
    pub group: fn(Group) -> &'static GroupText,
    /// Said at the top of every group.
    pub reminder: Claim,
    /// Goes to the group after this one.
    pub next_group: Text,
    /// Goes back to the short comparison.
    pub to_short: Text,
    /// Goes to the last section.
    pub to_next: Text,
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
    pub label: Text,
    /// IV ketamine, Spravato, other proven treatment, not now.
    pub cells: [Cell; 4],
}

/// A cell of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Facts, each with its sources.
    Facts(&'static [Claim]),
    /// Words that state no fact of their own.
    Text(Text),
}

/// A group of rows.
#[derive(Debug)]
pub struct GroupText {
    /// Its name.
    pub title: Text,
    /// What it answers.
    pub short: Text,
    /// The rows.
    pub rows: &'static [Row],
}

/// Words around the side-effect pictures.
#[derive(Debug)]
pub struct ReactionsText {
    /// The heading.
    pub title: Text,
    /// Who was counted, and how.
    pub about: Claim,
    /// The first picture's name.
    pub spravato: Text,
    /// The second picture's name.
    pub placebo: Text,
    /// Both ways of saying a number: N "of 100 had it," M "did not".
    pub of_100: (Text, Text),
    /// The table's name.
    pub table: Text,
    /// The heading of the first column.
    pub effect: Text,
    /// Names of the side effects.
    pub name: fn(Effect) -> Text,
}

/// A visit, step by step.
#[derive(Debug)]
pub struct Visit {
    /// Which treatment.
    pub title: Text,
    /// When, and what happens.
    pub steps: &'static [(Text, Claim)],
}
