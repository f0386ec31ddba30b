//! The places a visitor can be at, and the six sections they belong to.

use crate::instrument::{GAD7, Item, PHQ2};
use crate::marks::{Aspect, Care, Kind};

/// A section of the journey, as the navigation shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Section {
    /// What the guide is and where to start.
    Start,
    /// Types of anxiety.
    Learn,
    /// The private self-check.
    Check,
    /// Care that usually comes first.
    Options,
    /// IV ketamine, Spravato, other care, not now.
    Compare,
    /// Questions to ask and the way to the clinic.
    Talk,
}

impl Section {
    /// The sections in order.
    pub const ALL: [Self; 6] = [
        Self::Start,
        Self::Learn,
        Self::Check,
        Self::Options,
        Self::Compare,
        Self::Talk,
    ];

    /// The first step of the section.
    #[must_use]
    pub const fn first_step(self) -> Step {
        match self {
            Self::Start => Step::Welcome,
            Self::Learn => Step::Learn,
            Self::Check => Step::CheckIntro,
            Self::Options => Step::Options,
            Self::Compare => Step::Compare,
            Self::Talk => Step::Talk,
        }
    }
}

/// One screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Welcome.
    Welcome,
    /// The list of anxiety types.
    Learn,
    /// One anxiety type.
    Kind(Kind),
    /// Why the check asks, and what happens to the answers.
    CheckIntro,
    /// One GAD-7 item.
    Question(Item<GAD7>),
    /// The optional, unscored difficulty item.
    Difficulty,
    /// All answers, to look over and change.
    Review,
    /// The total and what it means.
    Result,
    /// An earlier check beside this one.
    Repeat,
    /// Why the PHQ-2 is offered.
    MoodIntro,
    /// One item of the PHQ-2.
    Mood(Item<PHQ2>),
    /// What the PHQ-2 says.
    MoodResult,
    /// Why the panic module is offered.
    PanicIntro,
    /// The panic module's questions about attacks.
    Attacks,
    /// The panic module's list of symptoms.
    Symptoms,
    /// What the panic module says.
    PanicResult,
    /// Care that usually comes first.
    Options,
    /// One kind of care.
    Care(Care),
    /// Other routes when care falls short.
    Routes,
    /// What "treatment-resistant" means.
    Resistant,
    /// How ketamine is thought to work, and what is not known.
    Mechanism,
    /// The hub of the comparison.
    Compare,
    /// One question of the comparison.
    Aspect(Aspect),
    /// Questions to ask and the way to the clinic.
    Talk,
    /// The sheet to take along.
    Sheet,
    /// Crisis help; on every screen, and it never sells.
    Help,
    /// How private the guide is.
    Privacy,
    /// All sources.
    Sources,
    /// A calm minute; everything is kept.
    Calm,
    /// For a person who is here for somebody else.
    Someone,
    /// Nothing was done for a while: asks before it clears.
    StillThere,
    /// Everything was hidden and cleared.
    Cleared,
}

impl Step {
    /// The section a step belongs to; help, privacy, sources and the last two stand apart.
    #[must_use]
    pub const fn section(self) -> Option<Section> {
        match self {
            Self::Welcome | Self::Calm | Self::Someone => Some(Section::Start),
            Self::Learn | Self::Kind(_) => Some(Section::Learn),
            Self::CheckIntro
            | Self::Question(_)
            | Self::Difficulty
            | Self::Review
            | Self::Result
            | Self::Repeat
            | Self::MoodIntro
            | Self::Mood(_)
            | Self::MoodResult
            | Self::PanicIntro
            | Self::Attacks
            | Self::Symptoms
            | Self::PanicResult => Some(Section::Check),
            Self::Options | Self::Care(_) | Self::Routes | Self::Resistant | Self::Mechanism => {
                Some(Section::Options)
            }
            Self::Compare | Self::Aspect(_) => Some(Section::Compare),
            Self::Talk | Self::Sheet => Some(Section::Talk),
            Self::Help | Self::Privacy | Self::Sources | Self::StillThere | Self::Cleared => None,
        }
    }

    /// How far along the story a screen is, of 100; screens that stand apart are at no place of it.
    #[must_use]
    pub fn percent(self) -> u16 {
        let part = |from: u16, of: u16, place: usize, count: usize| {
            let share = |number: usize| u16::try_from(number).unwrap_or_default();
            from + of * share(place) / share(count)
        };
        match self {
            Self::Welcome | Self::Calm | Self::Someone => 3,
            Self::Learn => 10,
            Self::Kind(_) => 15,
            Self::CheckIntro => 20,
            Self::Question(item) => part(22, 18, item.number(), GAD7),
            Self::Difficulty => 42,
            Self::Review => 44,
            Self::Result
            | Self::Repeat
            | Self::MoodIntro
            | Self::Mood(_)
            | Self::MoodResult
            | Self::PanicIntro
            | Self::Attacks
            | Self::Symptoms
            | Self::PanicResult => 48,
            Self::Options => 55,
            Self::Care(_) | Self::Routes | Self::Resistant | Self::Mechanism => 60,
            Self::Compare => 66,
            Self::Aspect(aspect) => part(66, 24, aspect as usize + 1, Aspect::ALL.len()),
            Self::Talk => 95,
            Self::Sheet => 100,
            Self::Help | Self::Privacy | Self::Sources | Self::StillThere | Self::Cleared => 0,
        }
    }

    /// Whether a screen may name the way to the clinic: crisis help never sells, a question has one thing to do, and
    /// some screens are that way, or the end.
    #[must_use]
    pub const fn may_lead_to_the_clinic(self) -> bool {
        !matches!(
            self,
            Self::Help
                | Self::Talk
                | Self::Sheet
                | Self::StillThere
                | Self::Cleared
                | Self::Question(_)
                | Self::Difficulty
                | Self::Mood(_)
                | Self::Attacks
                | Self::Symptoms
        )
    }

    /// Whether a screen is one of those whose words a visit cannot begin without. All others have theirs in a file that
    /// comes when the first screen stands.
    #[must_use]
    pub const fn is_of_the_first(self) -> bool {
        matches!(
            self,
            Self::Welcome
                | Self::Calm
                | Self::CheckIntro
                | Self::Question(_)
                | Self::Difficulty
                | Self::Review
                | Self::Help
                | Self::Privacy
                | Self::StillThere
                | Self::Cleared
        )
    }
}
