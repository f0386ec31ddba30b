//! Words around the pictures of Spravato's side effects.

use crate::content::{ReactionsText, Text};
use crate::evidence::reactions::Effect;
use crate::evidence::{Source, Strength, claim};

pub(super) const REACTIONS: ReactionsText = ReactionsText {
    title: t!("Spravato side effects in pictures"),
    about: claim(
        "The Spravato label counts 346 people on Spravato and 222 on a placebo spray (with no drug in it). They were adults under 65 with treatment-resistant depression: other medicines had not helped enough. It lasted 4 weeks. Everyone also took a new antidepressant. These are not numbers for anxiety.",
        Strength::Label,
        &[Source::HcpSafety, Source::Usmed34],
    ),
    spravato: t!("Spravato"),
    placebo: t!("Placebo spray"),
    of_100: (t!(" of 100 had it, "), t!(" did not")),
    table: t!("The same numbers as a table"),
    effect: t!("Side effect"),
    name,
};

fn name(effect: Effect) -> Text {
    match effect {
        Effect::Dissociation => {
            t!("Feeling cut off from yourself or things around you, or changed senses")
        }
        Effect::Dizziness => t!("Dizzy"),
        Effect::Nausea => t!("Sick to the stomach"),
        Effect::Sedation => t!("Sleepy or hard to keep awake"),
        Effect::Vertigo => t!("Room spinning"),
        Effect::Headache => t!("Headache"),
        Effect::Dysgeusia => t!("Odd taste"),
        Effect::Hypoesthesia => t!("Numb or less feeling"),
        Effect::Anxiety => t!("Anxious or nervous"),
        Effect::Lethargy => t!("Tired, low energy"),
        Effect::BloodPressureIncreased => t!("Higher blood pressure"),
        Effect::Vomiting => t!("Throwing up"),
        Effect::Insomnia => t!("Trouble sleeping"),
        Effect::Diarrhea => t!("Loose stools"),
        Effect::NasalDiscomfort => t!("Sore nose"),
        Effect::ThroatIrritation => t!("Scratchy throat"),
        Effect::FeelingDrunk => t!("Feeling drunk"),
        Effect::DryMouth => t!("Dry mouth"),
    }
}
