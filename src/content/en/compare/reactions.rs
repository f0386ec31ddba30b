//! Words around the pictures of Spravato's side effects.

use crate::content::ReactionsText;
use crate::evidence::reactions::Effect;
use crate::evidence::{Source, Strength, claim};

pub(super) const REACTIONS: ReactionsText = ReactionsText {
    title: "Spravato side effects in pictures",
    about: claim(
        "The Spravato label counts 346 people on Spravato and 222 on a placebo spray (with no drug in it). They were adults under 65 with treatment-resistant depression: other medicines had not helped enough. It lasted 4 weeks. Everyone also took a new antidepressant. These are not numbers for anxiety.",
        Strength::Label,
        &[Source::HcpSafety, Source::Usmed34],
    ),
    spravato: "Spravato",
    placebo: "Placebo spray",
    of_100: (" of 100 had it, ", " did not"),
    table: "The same numbers as a table",
    effect: "Side effect",
    name,
};

fn name(effect: Effect) -> &'static str {
    match effect {
        Effect::Dissociation => {
            "Feeling cut off from yourself or things around you, or changed senses"
        }
        Effect::Dizziness => "Dizzy",
        Effect::Nausea => "Sick to the stomach",
        Effect::Sedation => "Sleepy or hard to keep awake",
        Effect::Vertigo => "Room spinning",
        Effect::Headache => "Headache",
        Effect::Dysgeusia => "Odd taste",
        Effect::Hypoesthesia => "Numb or less feeling",
        Effect::Anxiety => "Anxious or nervous",
        Effect::Lethargy => "Tired, low energy",
        Effect::BloodPressureIncreased => "Higher blood pressure",
        Effect::Vomiting => "Throwing up",
        Effect::Insomnia => "Trouble sleeping",
        Effect::Diarrhea => "Loose stools",
        Effect::NasalDiscomfort => "Sore nose",
        Effect::ThroatIrritation => "Scratchy throat",
        Effect::FeelingDrunk => "Feeling drunk",
        Effect::DryMouth => "Dry mouth",
    }
}
