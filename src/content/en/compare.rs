//! The comparison: IV ketamine, Spravato, other proven care, and not now.

mod approval;
mod choices;
mod evidence;
mod reactions;
mod risks;
mod topics;
mod visits;
mod what;

use crate::content::{Block, Cell, Compare, GroupText};
use crate::domain::step::Group;
use crate::evidence::{Source, Strength, claim};

/// The comparison, in English.
pub static COMPARE: Compare = Compare {
    title: "Ketamine and Spravato, side by side with other care",
    intro: INTRO,
    choices: ["IV ketamine", "Spravato", "Other care", "Not now"],
    priorities_title: "What matters most to you?",
    priorities_hint: "Pick up to three. They come first below. Your picks stay on this screen.",
    priorities_full: "You have picked three. Take one off to pick another.",
    short_title: "At a glance",
    topic: topics::topic,
    groups_title: "Look closer",
    group,
    next_group: "Next part",
    to_short: "Back to the short version",
    reminder: claim(
        "Neither IV ketamine (into a vein) nor Spravato (a nose spray) is approved for any anxiety disorder, OCD or PTSD. Use for these is off-label: the FDA, the US drug agency, has not approved it. OCD is obsessive-compulsive disorder. PTSD is post-traumatic stress disorder.",
        Strength::Regulator,
        &[Source::Ketalar, Source::Fda2023, Source::Isi2025],
    ),
    to_next: "Go to next steps",
    reactions: reactions::REACTIONS,
    visits: visits::TIMELINES,
};

/// For a cell on which the evidence files are silent.
const ASK: Cell = Cell::Text("No checked source. Ask your clinician.");

/// For a cell that has no meaning without treatment.
const NOT_APPLY: Cell = Cell::Text("Does not apply.");

/// For a visit's row without treatment.
const NO_VISITS: Cell = Cell::Text("No visits.");

static INTRO: &[Block] = &[
    Block::Fact(claim(
        "IV ketamine goes into a vein. Spravato is a nose spray made of esketamine.",
        Strength::Regulator,
        &[Source::RemsSite, Source::Taylor2018],
    )),
    Block::Text("A clinic may offer both, one or neither. Ask this one what it offers."),
    Block::Text(
        "The question here: should I ask about IV ketamine, ask about Spravato, or choose something else for now?",
    ),
    Block::Fact(claim(
        "We found no randomized trial of IV ketamine against Spravato. In such a trial, chance decides who gets which. This guide does not rank the two.",
        Strength::NoTrialFound,
        &[Source::Meisner2025, Source::Obs62, Source::Bahji2021],
    )),
    Block::Warning(
        "Approved for anxiety? Neither.",
        &[
            claim(
                "Neither is approved for any anxiety disorder, OCD or PTSD. OCD is obsessive-compulsive disorder. PTSD is post-traumatic stress disorder.",
                Strength::Regulator,
                &[Source::Ketalar, Source::Fda2023, Source::Isi2025],
            ),
            claim(
                "Ketamine is approved only as an anesthetic, a drug for surgery. Its use for anxiety or depression is off-label. That means the FDA, the US drug agency, has not approved that use.",
                Strength::Regulator,
                &[Source::Ketalar, Source::Fda2023],
            ),
            claim(
                "Spravato is approved for adults with treatment-resistant depression: other medicines have not helped enough. It can be used alone or with an antidepressant pill.",
                Strength::Label,
                &[Source::Isi2025, Source::Jnj2025],
            ),
            claim(
                "It is also approved for adults with major depression and acute suicidal thoughts or actions, with an antidepressant pill. It is not shown to prevent suicide or to ease suicidal thoughts.",
                Strength::Label,
                &[Source::Isi2025, Source::Mhw2020],
            ),
        ],
    ),
    Block::Warning(
        "Spravato has a boxed warning",
        &[
            claim(
                "This is the strongest kind of warning. It has five parts.",
                Strength::Label,
                &[Source::UspiDailymed, Source::Isi2025],
            ),
            claim(
                "Sedation: you may get very sleepy or pass out.",
                Strength::Label,
                &[Source::UspiDailymed, Source::Isi2025],
            ),
            claim(
                "Dissociation: you may feel cut off from yourself or the things around you.",
                Strength::Label,
                &[Source::UspiDailymed, Source::Isi2025],
            ),
            claim(
                "Respiratory depression: your breathing may slow down.",
                Strength::Label,
                &[Source::UspiDailymed, Source::Isi2025],
            ),
            claim(
                "Abuse and misuse: people can use it in harmful ways.",
                Strength::Label,
                &[Source::UspiDailymed, Source::Isi2025],
            ),
            claim(
                "Suicidal thoughts and behaviors: antidepressants can raise these in some young people.",
                Strength::Label,
                &[Source::UspiDailymed, Source::Isi2025],
            ),
        ],
    ),
    Block::Warning(
        "IV ketamine has serious risks too",
        &[
            claim(
                "As an anesthetic, it has no boxed warning. It has serious risks all the same.",
                Strength::Label,
                &[Source::Ketalar],
            ),
            claim(
                "It can raise blood pressure, slow breathing and make you confused. It can be misused, and people can come to depend on it.",
                Strength::Label,
                &[Source::Ketalar],
            ),
            claim(
                "It can harm the liver with repeated use. It can harm the bladder with heavy use.",
                Strength::Label,
                &[Source::Ketalar],
            ),
        ],
    ),
];

fn group(group: Group) -> &'static GroupText {
    match group {
        Group::What => &what::GROUP,
        Group::Approval => &approval::GROUP,
        Group::Evidence => &evidence::GROUP,
        Group::Visits => &visits::GROUP,
        Group::Risks => &risks::GROUP,
        Group::Choices => &choices::GROUP,
    }
}
