//! Who signs, and for what.

use crate::languages::primary;
use crate::statement::{Statement, StatementKind};

/// What a clinic answers for itself, whether or not its word stands in them.
const OF_CLINIC: [&str; 7] = [
    "talk", "offers", "time", "visits", "cost", "sheet", "loader",
];

/// A role of those who sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Answers for every statement in English.
    Psychiatrist,
    /// Reads all words of ours, and the approvals, as advertising and as promises.
    Lawyer,
    /// A clinician who grew up with a language other than English, by its place.
    Native(usize),
    /// Answers for what is said of clinics.
    Clinic,
}

impl Role {
    /// All roles, for so many languages.
    pub fn all(languages: usize) -> Vec<Self> {
        let natives = (1..languages).map(Self::Native);
        let before = [Self::Psychiatrist, Self::Lawyer].into_iter();
        before.chain(natives).chain([Self::Clinic]).collect()
    }

    /// The role whose signature visitors read of, in a language.
    pub fn of_language(place: usize) -> Self {
        match place {
            0 => Self::Psychiatrist,
            _ => Self::Native(place),
        }
    }

    /// Its name on the command line and in the file: for a language, the language's own.
    pub fn key(self, tags: &[String]) -> &str {
        match self {
            Self::Psychiatrist => "psychiatrist",
            Self::Lawyer => "lawyer",
            Self::Native(place) => primary(&tags[place]),
            Self::Clinic => "clinic",
        }
    }

    /// The places of the languages that a signature covers.
    pub fn languages(self) -> Vec<usize> {
        match self {
            Self::Native(place) => vec![0, place],
            _ => vec![0],
        }
    }

    /// Whether the role signs for a statement.
    pub fn asks(self, statement: &Statement) -> bool {
        let Statement {
            kind, said, screen, ..
        } = statement;
        match self {
            Self::Psychiatrist => true,
            Self::Lawyer => {
                !matches!(kind, StatementKind::Verbatim | StatementKind::Figures)
                    || screen == "ledger-cells"
            }
            Self::Native(place) => said.get(place).is_some_and(|said| !said.is_empty()),
            Self::Clinic => {
                let english = said.first().map_or("", String::as_str);
                OF_CLINIC.contains(&screen.as_str()) || names_a_clinic(english)
            }
        }
    }
}

/// Whether a role of this name signs English alone.
pub fn is_of_english(key: &str) -> bool {
    let mut roles = Role::all(1).into_iter();
    roles.any(|role| role.key(&[]) == key)
}

/// Whether a sentence speaks of a clinic: neither of clinicians nor of what is clinical.
fn names_a_clinic(english: &str) -> bool {
    let words = english.split(|letter: char| !letter.is_alphabetic());
    let mut words = words.map(str::to_lowercase);
    words.any(|word| ["clinic", "clinics"].contains(&word.as_str()))
}
