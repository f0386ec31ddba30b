//! Every word on screen. One struct, one file per language and part: a missing string does not compile.

pub mod en;

use crate::domain::instrument::{ATTACKS, Difficulty, Frequency, GAD7, PHQ2, SYMPTOMS, YesNo};
use crate::domain::marks::{Care, Kind, Topic};
use crate::domain::score::Band;
use crate::domain::step::{Group, Section};
use crate::evidence::ledger::{Condition, Standing, Treatment};
use crate::evidence::{Claim, Strength};

/// A language the guide speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lang {
    /// American English.
    En,
}

impl Lang {
    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en-US",
        }
    }

    /// The words of the language.
    #[must_use]
    pub const fn content(self) -> &'static Content {
        match self {
            Self::En => &en::CONTENT,
        }
    }
}

/// A piece of running text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading below the screen's own.
    Heading(&'static str),
    /// Words that state no medical or legal fact: directions, questions, kindness.
    Text(&'static str),
    /// A factual sentence.
    Fact(Claim),
    /// Factual points.
    Facts(&'static [Claim]),
    /// Points that state no fact.
    Points(&'static [&'static str]),
    /// A framed fact that must not be missed.
    Warning(&'static str, &'static [Claim]),
}

/// All words of one language.
#[derive(Debug)]
pub struct Content {
    /// What surrounds every screen.
    pub shell: &'static Shell,
    /// The first screen.
    pub welcome: &'static Welcome,
    /// Types of anxiety.
    pub learn: &'static Learn,
    /// The self-check.
    pub check: &'static Check,
    /// Care that usually comes first, and how ketamine is thought to work.
    pub options: &'static Options,
    /// The comparison.
    pub compare: &'static Compare,
    /// The way to the clinic.
    pub next: &'static Next,
    /// Crisis help.
    pub help: &'static Help,
    /// How private the guide is.
    pub privacy: &'static Privacy,
    /// Asks whether anyone is still there.
    pub still_there: &'static StillThere,
    /// What is left after Hide and clear.
    pub cleared: &'static Cleared,
    /// The list of sources.
    pub sources: &'static SourcesPage,
}

/// A heading and what stands below it.
#[derive(Debug)]
pub struct Page {
    /// The screen's heading.
    pub title: &'static str,
    /// The text.
    pub blocks: &'static [Block],
}

/// Words of the header, the footer and the controls that recur.
#[derive(Debug)]
pub struct Shell {
    /// The accessible name of the navigation.
    pub nav_label: &'static str,
    /// The sections' short names.
    pub section: fn(Section) -> &'static str,
    /// Opens crisis help.
    pub get_help: &'static str,
    /// Hides and clears everything.
    pub hide: &'static str,
    /// Returns to the screen before.
    pub back: &'static str,
    /// Goes on to the next screen.
    pub go_on: &'static str,
    /// The promise at the foot of every screen.
    pub promise: &'static str,
    /// Opens the privacy screen.
    pub how_private: &'static str,
    /// Opens the list of sources.
    pub all_sources: &'static str,
    /// The summary of the sources below a screen.
    pub where_from: &'static str,
    /// Around the content's version, the month it was checked and the month it is due again.
    pub checked: [&'static str; 3],
    /// Said on every screen with facts once the content is due for re-checking.
    pub overdue: &'static str,
    /// A month's name, from 1.
    pub month: fn(u8) -> &'static str,
    /// Said of a source that was not read whole.
    pub read_in_part: &'static str,
    /// Says in words how strong a piece of evidence is.
    pub strength: fn(Strength) -> &'static str,
}

/// The first screen.
#[derive(Debug)]
pub struct Welcome {
    /// The heading.
    pub title: &'static str,
    /// Whose guide it is, when the clinic's name is known; the name comes between the two halves.
    pub from_clinic: (&'static str, &'static str),
    /// The same without a name.
    pub from_nobody: &'static str,
    /// Why it is private.
    pub private: &'static str,
    /// What it is not.
    pub not_diagnosis: &'static str,
    /// Above the doors.
    pub doors_title: &'static str,
    /// A door to each place to start: where to, its name, what is behind it.
    pub doors: &'static [(Section, &'static str, &'static str)],
    /// Says that danger and crisis come first.
    pub crisis: &'static str,
}

/// Types of anxiety.
#[derive(Debug)]
pub struct Learn {
    /// The heading of the list.
    pub title: &'static str,
    /// Above the list.
    pub blocks: &'static [Block],
    /// One chapter for each kind.
    pub kind: fn(Kind) -> &'static Chapter,
    /// The private mark, in words.
    pub familiar: &'static str,
    /// What becomes of the mark.
    pub familiar_hint: &'static str,
    /// Shown on the list beside a marked kind.
    pub marked: &'static str,
    /// Above "how it can feel".
    pub feels: &'static str,
    /// Above "how common it is".
    pub common: &'static str,
    /// Above "what usually helps first".
    pub helps: &'static str,
    /// Above "when to see a doctor promptly".
    pub prompt: &'static str,
    /// Goes to the chapter after this one.
    pub next_kind: &'static str,
    /// Goes to the self-check.
    pub to_check: &'static str,
}

/// One kind of anxiety.
#[derive(Debug)]
pub struct Chapter {
    /// Its name.
    pub name: &'static str,
    /// One line for the list.
    pub short: &'static str,
    /// What it is.
    pub what: &'static [Claim],
    /// How it can feel in the body and the mind.
    pub feels: &'static [Claim],
    /// Adults of 100 who have it in a year, for the dots.
    pub per_100: u16,
    /// The same in words.
    pub common: Claim,
    /// What usually helps first.
    pub helps: &'static [Claim],
    /// When to see a doctor promptly.
    pub prompt: &'static [Claim],
}

/// The self-check.
#[derive(Debug)]
pub struct Check {
    /// The heading of the first screen.
    pub title: &'static str,
    /// Why we ask, and what happens to the answers.
    pub intro: &'static [Block],
    /// Starts the questions.
    pub start: &'static str,
    /// The GAD-7 as printed.
    pub gad7: Gad7,
    /// "Question" and "of", around the numbers.
    pub question_of: (&'static str, &'static str),
    /// Asks for an answer.
    pub answer_needed: &'static str,
    /// Leaves a question unanswered.
    pub skip: &'static str,
    /// The difficulty item as printed.
    pub difficulty: DifficultyItem,
    /// The heading above the optional item.
    pub difficulty_title: &'static str,
    /// Says that the item is optional and unscored.
    pub difficulty_hint: &'static str,
    /// The review screen.
    pub review: Review,
    /// The result screen.
    pub result: ResultText,
    /// The optional PHQ-2.
    pub mood: &'static Mood,
    /// The optional panic module.
    pub panic: &'static Panic,
}

/// The optional PHQ-2.
#[derive(Debug)]
pub struct Mood {
    /// The heading of the first screen.
    pub title: &'static str,
    /// What it is for, and what it cannot tell.
    pub intro: &'static [Block],
    /// The stem as printed.
    pub stem: &'static str,
    /// The two items as printed.
    pub items: [&'static str; PHQ2],
    /// The heading of the result.
    pub result_title: &'static str,
    /// Around the total: "Your two answers add up to" N "out of 6."
    pub total: (&'static str, &'static str),
    /// When an answer is missing.
    pub open: &'static str,
    /// Below 3.
    pub low: Claim,
    /// At 3 or more.
    pub high: Claim,
    /// Said with every result.
    pub always: &'static [Claim],
}

/// The optional panic module of the PHQ.
#[derive(Debug)]
pub struct Panic {
    /// The heading of the first screen.
    pub title: &'static str,
    /// What it is for, and what it cannot tell.
    pub intro: &'static [Block],
    /// The heading of the questions about attacks.
    pub attacks_title: &'static str,
    /// The four questions as printed.
    pub attacks: [&'static str; ATTACKS],
    /// Says that the rest waits for a Yes.
    pub only_if_yes: &'static str,
    /// The emergency line before the symptoms.
    pub emergency: Claim,
    /// The stem of the symptoms as printed; it is the heading of the screen.
    pub symptoms_stem: &'static str,
    /// The eleven questions as printed.
    pub symptoms: [&'static str; SYMPTOMS],
    /// The answers as printed.
    pub answer: fn(YesNo) -> &'static str,
    /// The heading of the result.
    pub result_title: &'static str,
    /// When answers are missing.
    pub open: &'static str,
    /// When the answers do not fit the form's rule.
    pub not_met: Claim,
    /// When they do.
    pub met: Claim,
    /// Said with every result.
    pub always: &'static [Claim],
    /// Returns to the questions.
    pub change: &'static str,
}

/// The GAD-7, verbatim.
#[derive(Debug)]
pub struct Gad7 {
    /// The stem above the items.
    pub stem: &'static str,
    /// The seven items.
    pub items: [&'static str; GAD7],
    /// The four answers.
    pub answer: fn(Frequency) -> &'static str,
    /// The printed attribution.
    pub attribution: &'static str,
}

/// The optional item on difficulty, verbatim.
#[derive(Debug)]
pub struct DifficultyItem {
    /// The question.
    pub question: &'static str,
    /// The four answers.
    pub answer: fn(Difficulty) -> &'static str,
}

/// The review of all answers.
#[derive(Debug)]
pub struct Review {
    /// The heading.
    pub title: &'static str,
    /// What can be done here.
    pub text: &'static str,
    /// Stands for a missing answer.
    pub unanswered: &'static str,
    /// Changes one answer; the question's number follows.
    pub change: &'static str,
    /// The name of the difficulty row.
    pub difficulty: &'static str,
    /// Opens the result.
    pub result: &'static str,
    /// Takes all answers back.
    pub clear: &'static str,
}

/// The result of the check.
#[derive(Debug)]
pub struct ResultText {
    /// The heading of the screen; the same for every result.
    pub title: &'static str,
    /// Around the total: "Your answers add up to" N "out of 21".
    pub total: (&'static str, &'static str),
    /// When answers are missing.
    pub incomplete: &'static str,
    /// What to do about missing answers.
    pub incomplete_hint: &'static str,
    /// A band's name in a sentence.
    pub band: fn(Band) -> &'static str,
    /// What the band means, in a sentence of its own.
    pub meaning: fn(Band) -> &'static [Claim],
    /// Not a diagnosis; shown with every result.
    pub not_diagnosis: Claim,
    /// The name of the picture.
    pub scale: &'static str,
    /// Before the points on the picture.
    pub you: &'static str,
    /// Above how US adults are spread.
    pub spread_title: &'static str,
    /// How US adults are spread over the bands, per 1,000 adults.
    pub spread: [(Band, u16); 4],
    /// The words below the spread.
    pub spread_note: Claim,
    /// Of 100 US adults who score 10 or more: how many have generalized anxiety disorder.
    pub true_of_100: u16,
    /// The same in words, both ways.
    pub of_100: &'static [Claim],
    /// What the score can and cannot tell.
    pub limits_title: &'static str,
    /// The limits.
    pub limits: &'static [Claim],
    /// Above the next steps.
    pub steps_title: &'static str,
    /// Next steps: a verb, what to do, and a place to go if there is one.
    pub steps: &'static [(&'static str, &'static str, Option<Section>)],
    /// Above the optional modules.
    pub more_title: &'static str,
    /// What the PHQ-2 looks at.
    pub more_mood: &'static str,
    /// What the panic module looks at.
    pub more_panic: &'static str,
    /// Returns to the GAD-7 result.
    pub to_result: &'static str,
    /// What became of the answers.
    pub private: &'static str,
    /// Says which questions lack an answer.
    pub change: &'static str,
}

/// Care that usually comes first.
#[derive(Debug)]
pub struct Options {
    /// The heading.
    pub title: &'static str,
    /// Above the kinds of care.
    pub intro: &'static [Block],
    /// Each kind of care: its name and what to know about it.
    pub care: fn(Care) -> (&'static str, &'static [Block]),
    /// The private mark, in words.
    pub tried: &'static str,
    /// What becomes of the mark.
    pub tried_hint: &'static str,
    /// "Treatment-resistant", other routes, and where ketamine stands.
    pub after: &'static [Block],
    /// The approval ledger.
    pub ledger: LedgerText,
    /// Opens the mechanism screen.
    pub to_mechanism: &'static str,
    /// How ketamine is thought to work.
    pub mechanism: Page,
    /// Opens the comparison.
    pub to_compare: &'static str,
}

/// Words of the approval ledger.
#[derive(Debug)]
pub struct LedgerText {
    /// The heading.
    pub title: &'static str,
    /// The heading of the conditions' column.
    pub condition_head: &'static str,
    /// A condition's name.
    pub condition: fn(Condition) -> &'static str,
    /// A treatment's name.
    pub treatment: fn(Treatment) -> &'static str,
    /// A standing's short name.
    pub standing: fn(Standing) -> &'static str,
    /// What stands behind a cell, in a few words.
    pub cell: fn(Condition, Treatment) -> Claim,
    /// What the table shows.
    pub note: &'static str,
}

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
    /// Names of the side effects, by id.
    pub name: fn(&str) -> &'static str,
}

/// A visit, step by step.
#[derive(Debug)]
pub struct Visit {
    /// Which treatment.
    pub title: &'static str,
    /// When, and what happens.
    pub steps: &'static [(&'static str, Claim)],
}

/// The way to the clinic.
#[derive(Debug)]
pub struct Next {
    /// The heading.
    pub title: &'static str,
    /// Under the heading.
    pub intro: &'static [Block],
    /// Above the questions.
    pub questions_title: &'static str,
    /// Questions to ask, in groups.
    pub questions: &'static [(&'static str, &'static [&'static str])],
    /// Above what to tell the clinic.
    pub tell_title: &'static str,
    /// What to tell the clinic.
    pub tell: &'static [Claim],
    /// Above the contact.
    pub contact_title: &'static str,
    /// Invites to contact, with and without the clinic's name.
    pub contact: (&'static str, &'static str),
    /// The button to the contact page.
    pub contact_page: &'static str,
    /// Before the phone number.
    pub call: &'static str,
    /// Before the address.
    pub address: &'static str,
    /// Before the hours.
    pub hours: &'static str,
    /// When the clinic gave neither phone nor page.
    pub no_contact: &'static str,
    /// Links leave the page: what they carry.
    pub leaves: &'static str,
    /// What to expect at a first visit, and what to do if this is not the right place.
    pub after: &'static [Block],
}

/// How private the guide is.
#[derive(Debug)]
pub struct Privacy {
    /// The heading.
    pub title: &'static str,
    /// What is promised, and what is not.
    pub blocks: &'static [Block],
    /// Above the figures.
    pub figures_title: &'static str,
    /// Before the number of requests since the start.
    pub requests: &'static str,
    /// Before the number of things stored.
    pub stored: &'static str,
}

/// Crisis help.
#[derive(Debug)]
pub struct Help {
    /// The heading.
    pub title: &'static str,
    /// Under the heading.
    pub intro: &'static str,
    /// Ways to get help: what for, and links (address, words).
    pub ways: &'static [Way],
    /// Other ways in, as facts.
    pub more: &'static [Claim],
    /// What tapping a link does.
    pub leaves: &'static str,
}

/// One way to get help.
#[derive(Debug)]
pub struct Way {
    /// When to use it.
    pub when: Claim,
    /// Links: where to, and the words.
    pub links: &'static [(&'static str, &'static str)],
}

/// Asks whether anyone is still there.
#[derive(Debug)]
pub struct StillThere {
    /// The heading.
    pub title: &'static str,
    /// What happens without an answer.
    pub text: &'static str,
    /// Goes on as before.
    pub keep: &'static str,
}

/// What is left after Hide and clear.
#[derive(Debug)]
pub struct Cleared {
    /// The heading.
    pub title: &'static str,
    /// What was cleared.
    pub text: &'static str,
    /// Starts again.
    pub again: &'static str,
    /// Leaves for a page that says nothing about the visitor: where to, and the words.
    pub away: (&'static str, &'static str),
}

/// The list of sources.
#[derive(Debug)]
pub struct SourcesPage {
    /// The heading.
    pub title: &'static str,
    /// How sources were chosen and read.
    pub intro: &'static [Block],
}
