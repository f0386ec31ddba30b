//! Words around the pictures of Spravato's side effects.

use crate::content::ReactionsText;
use crate::evidence::{Source, Strength, claim};

pub(super) const REACTIONS: ReactionsText = ReactionsText {
    title: "Spravato side effects in pictures",
    about: claim(
        "The Spravato label counts 346 people on Spravato and 222 on a placebo spray (with no drug in it). They were adults under 65 with treatment-resistant depression. It lasted 4 weeks. Everyone also took a new antidepressant. These are not numbers for anxiety.",
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

fn name(id: &str) -> &'static str {
    match id {
        "trd_dissociation" => {
            "Feeling cut off from yourself or things around you, or changed senses"
        }
        "trd_dizziness" => "Dizzy",
        "trd_nausea" => "Sick to the stomach",
        "trd_sedation" => "Sleepy or hard to keep awake",
        "trd_vertigo" => "Room spinning",
        "trd_headache" => "Headache",
        "trd_dysgeusia" => "Odd taste",
        "trd_hypoesthesia" => "Numb or less feeling",
        "trd_anxiety" => "Anxious or nervous",
        "trd_lethargy" => "Tired, low energy",
        "trd_blood_pressure_increased" => "Higher blood pressure",
        "trd_vomiting" => "Throwing up",
        "trd_insomnia" => "Trouble sleeping",
        "trd_diarrhea" => "Loose stools",
        "trd_nasal_discomfort" => "Sore nose",
        "trd_throat_irritation" => "Scratchy throat",
        "trd_feeling_drunk" => "Feeling drunk",
        "trd_dry_mouth" => "Dry mouth",
        _ => "Other",
    }
}
