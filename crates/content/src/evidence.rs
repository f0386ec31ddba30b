//! What stands behind every factual sentence: claims, their sources and how strong they are.

pub mod ledger;
pub mod reactions;
pub mod sources;

use care_guide_core::day::Day;

use crate::Text;
use ledger::{Condition, Standing, Treatment};
use reactions::Reaction;
use sources::{Read, Record};

/// What a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SourceKind {
    /// A review, or trials that were put together.
    Review,
    /// One trial.
    Trial,
    /// A small study, or one without a comparison group.
    SmallStudy,
    /// Records, reports or surveys of patients, without a trial.
    Observational,
    /// A drug label.
    Label,
    /// The maker's own pages.
    Maker,
    /// A public agency, a law or a required safety program.
    Regulator,
    /// A guideline, or a statement of experts.
    Guideline,
    /// A survey or national statistics.
    Survey,
    /// A questionnaire's own manual, or a study of it.
    Instrument,
    /// A crisis or help service's own pages.
    Service,
    /// An insurer's own policy.
    Insurer,
    /// A page for the public or for patients.
    Health,
    /// An article or a table in a journal that is no study.
    Article,
    /// A news report.
    News,
}

/// How strong the evidence behind a claim is: for those who keep the words, and for the tests. Visitors read what each
/// source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Strength {
    /// Several trials, or a review that pools them.
    SeveralTrials,
    /// A review that gathers many studies.
    Review,
    /// One trial.
    OneTrial,
    /// One small trial, or a study without a comparison group.
    SmallStudy,
    /// Records, reports or surveys of patients, without a trial.
    Observational,
    /// What a paper states as known when it introduces its own question.
    Background,
    /// A search found no trial.
    NoTrialFound,
    /// A drug label or the maker's own safety pages.
    Label,
    /// A regulator, a law or a required safety program.
    Regulator,
    /// A guideline or a statement of a professional group.
    Guideline,
    /// A survey or national statistics.
    Survey,
    /// The questionnaire's own manual or validation studies.
    Instrument,
    /// A crisis or help service's own pages.
    Service,
    /// An insurer's own policy.
    Insurer,
    /// A page that a health service or a hospital wrote for patients.
    Health,
}

include!(concat!(env!("OUT_DIR"), "/evidence.rs"));

/// A factual sentence with what stands behind it, checked on [`CHECKED`]. The build makes it from `content/`, and
/// refuses one without a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The words on screen.
    pub text: Text,
    /// How strong the evidence is.
    pub strength: Strength,
    /// In place, since a list elsewhere would cost each of several hundred claims eight bytes more.
    pub(crate) sources: [Option<Source>; MAX_SOURCES],
}

impl Claim {
    /// The sources; never none.
    pub fn sources(&self) -> impl Iterator<Item = Source> {
        self.sources.into_iter().flatten()
    }
}
