//! What each screen says: its keys, in the order on screen. What is here must be in its file, and nothing else.
//!
//! The schemas for editors and the Rust types are made from this list.

macro_rules! record {
    ($($const:ident = $name:ident, $about:literal { $($field:ident: $shape:expr, $doc:literal;)* })*) => {
        $(pub static $const: Record = Record {
            name: stringify!($name),
            about: $about,
            fields: &[$(Field { name: stringify!($field), about: $doc, shape: $shape }),*],
        };)*
    };
}

mod care;
mod check;
mod clinic;
mod compare;
mod forms;
mod frame;

use crate::names::{CARE, KIND};
use crate::shape::{Names, Record};

/// A file of a language.
#[derive(Debug)]
pub struct Screen {
    /// Its path below `content/en/`, or below `content/` for a form.
    pub file: &'static str,
    /// The field of `Content`.
    pub field: &'static str,
    /// What is in it.
    pub record: &'static Record,
    /// The names of the files, when `file` is a folder.
    pub per: Option<&'static Names>,
    /// The form whose official wording a language must have before these words are needed.
    pub needs: Option<&'static str>,
}

/// How many screens, counted from the first, have words that a visit cannot begin without. The words of the others come
/// in a second file once the first screen stands.
pub const FIRST: usize = 12;

macro_rules! screens {
    ($($file:literal as $field:ident: $group:ident::$record:ident $(per $names:ident)? $(needs $form:literal)?;)*) => {
        [$(Screen {
            file: $file,
            field: stringify!($field),
            record: &$group::$record,
            per: screens!(@ $(&$names)?),
            needs: screens!(@ $($form)?),
        }),*]
    };
    (@ $some:expr) => { Some($some) };
    (@) => { None };
}

/// The official forms, in `content/instruments/`. They are read first: what a language lacks is known from them.
pub static FORMS: [Screen; 3] = screens! {
    "gad7" as gad7: forms::GAD7;
    "phq2" as phq2: forms::PHQ2;
    "panic" as phq_panic: forms::PHQ_PANIC needs "panic";
};

/// What the loader says by itself: a file like those of the screens, but no part of the program.
pub static LOADER: Screen = Screen {
    file: "loader",
    field: "loader",
    record: &frame::LOADER,
    per: None,
    needs: None,
};

/// The screens, in `content/en/`, the [`FIRST`] ones first. Those that speak of the same are neighbors here, and so are
/// their words in the files: gzip finds what was said within the last 32 kB.
pub static SCREENS: [Screen; 39] = screens! {
    "shell" as shell: frame::SHELL;
    "welcome" as welcome: frame::WELCOME;
    "help" as help: frame::HELP;
    "check" as check: check::CHECK;
    "question" as question: check::QUESTION;
    "difficulty" as difficulty: check::DIFFICULTY_ITEM;
    "review" as review: check::REVIEW;
    "calm" as calm: frame::CALM;
    "privacy" as privacy: frame::PRIVACY;
    "wait" as wait: frame::WAIT;
    "still-there" as still_there: frame::STILL_THERE;
    "cleared" as cleared: frame::CLEARED;
    "result" as result: check::RESULT;
    "mood" as mood: check::MOOD;
    "panic" as panic: check::PANIC needs "panic";
    "repeat" as repeat: check::REPEAT;
    "sheet" as sheet: clinic::SHEET;
    "paper" as paper: clinic::PAPER;
    "sources" as sources: frame::SOURCES;
    "someone" as someone: frame::SOMEONE;
    "plain-page" as plain_page: frame::PLAIN_PAGE;
    "talk" as talk: clinic::TALK;
    "offers" as offers: clinic::OFFERS;
    "learn" as learn: care::LEARN;
    "kinds" as kind: care::KIND_OF_ANXIETY per KIND;
    "options" as options: care::OPTIONS;
    "care" as care: care::CARE_SCREEN per CARE;
    "routes" as routes: care::STORY;
    "resistant" as resistant: care::STORY;
    "ledger" as ledger: care::LEDGER;
    "mechanism" as mechanism: care::STORY;
    "compare" as compare: compare::COMPARE;
    "evidence" as evidence: compare::EVIDENCE;
    "time" as time: compare::TIME;
    "visits" as visits: compare::VISITS;
    "effects" as effects: compare::EFFECTS;
    "side-effects" as reactions: compare::REACTIONS;
    "exclusions" as exclusions: compare::EXCLUSIONS;
    "cost" as cost: compare::COST;
};
