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
    title: t!("Ketamine and Spravato, side by side with other care"),
    intro: INTRO,
    choices: [
        t!("IV ketamine"),
        t!("Spravato"),
        t!("Other care"),
        t!("Not now"),
    ],
    priorities_title: t!("What matters most to you?"),
    priorities_hint: t!("Pick up to three. They come first below. Your picks stay on this screen."),
    priorities_full: t!("You have picked three. Take one off to pick another."),
    short_title: t!("At a glance"),
    topic: topics::topic,
    groups_title: t!("Look closer"),
    group,
    next_group: t!("Next part"),
    to_short: t!("Back to the short version"),
    reminder: claim(
        "Neither IV ketamine (into a vein) nor Spravato (a nose spray) is approved for any anxiety disorder, OCD or PTSD. Use for these is off-label: the FDA, the US drug agency, has not approved it. OCD is obsessive-compulsive disorder. PTSD is post-traumatic stress disorder.",
        Strength::Regulator,
        &[Source::Ketalar, Source::Fda2023, Source::Isi2025],
    ),
    to_next: t!("Go to next steps"),
    reactions: reactions::REACTIONS,
    visits: visits::TIMELINES,
};

/// For a cell on which the evidence files are silent.
const ASK: Cell = Cell::Text(t!("No checked source. Ask your clinician."));

/// For a cell that has no meaning without treatment.
const NOT_APPLY: Cell = Cell::Text(t!("Does not apply."));

/// What the FDA has approved of other care.
const OTHER_APPROVED: Cell = Cell::Facts(&[claim(
    "Some antidepressants are approved for anxiety. Sertraline: panic disorder, social anxiety, OCD and PTSD. Paroxetine: panic disorder, social anxiety and generalized anxiety.",
    Strength::Background,
    &[Source::Jabfm2006],
)]);

/// Other care has strong warnings too.
const OTHER_WARNINGS: Cell = Cell::Facts(&[
    claim(
        "Benzodiazepines (calming medicines) have a boxed warning: misuse, addiction, and hard withdrawal when you stop.",
        Strength::Regulator,
        &[Source::FdaBenzo2020],
    ),
    claim(
        "Antidepressants can raise thoughts of suicide in some young people. The warning on Spravato says so of all of them.",
        Strength::Label,
        &[Source::UspiDailymed],
    ),
]);

/// What became of people who waited: a sober and a hopeful finding, always together.
const WAITING: Cell = Cell::Facts(&[
    claim(
        "In 173 trials, people who wanted care and waited got only a little better. Few lost their anxiety disorder.",
        Strength::Review,
        &[Source::Scott2022],
    ),
    claim(
        "In a Dutch survey, 78 of 100 adults with an anxiety disorder were free of it 6 years later. About half of these still had some symptoms. Some had care, some had none.",
        Strength::Survey,
        &[Source::Schopman2021],
    ),
    claim(
        "Anxiety that lasts goes along with depression and with alcohol or drug problems.",
        Strength::Background,
        &[Source::Taylor2018],
    ),
]);

/// The ketamine label's rule on driving.
const DRIVING_AFTER_KETAMINE: Cell = Cell::Facts(&[claim(
    "Bring a ride. The ketamine label says: no driving or risky tasks for 24 hours or more. Ask the clinic for its rule.",
    Strength::Label,
    &[Source::Ketalar],
)]);

/// For a visit's row without treatment.
const NO_VISITS: Cell = Cell::Text(t!("No visits."));

static INTRO: &[Block] = &[
    Block::Fact(claim(
        "IV ketamine goes into a vein. Spravato is a nose spray made of esketamine.",
        Strength::Label,
        &[Source::Ketalar, Source::HcpMdsi],
    )),
    Block::Hint(t!(
        "A clinic may offer both, one or neither. Ask this one what it offers."
    )),
    Block::Text(t!(
        "The question here: should I ask about IV ketamine, ask about Spravato, or choose something else for now?"
    )),
    Block::Fact(claim(
        "We found no randomized trial of IV ketamine against Spravato. In such a trial, chance decides who gets which. This guide does not rank the two.",
        Strength::NoTrialFound,
        &[Source::Meisner2025, Source::Obs62, Source::Bahji2021],
    )),
    Block::Warning(
        t!("Approved for anxiety? Neither."),
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
        t!("Spravato has a boxed warning"),
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
        t!("IV ketamine has serious risks too"),
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
                "With long or repeated use, it can harm the bladder, the liver and the bile ducts. That has been seen in treatment too.",
                Strength::Label,
                &[Source::Ketalar, Source::KetamineLabel],
            ),
            claim(
                "In some people, mental effects came on or lasted for days to weeks.",
                Strength::Label,
                &[Source::Ketalar],
            ),
        ],
    ),
    Block::Warning(
        t!("Ketamine at home, by mouth or mixed by a pharmacy"),
        &[
            claim(
                "Some pharmacies mix ketamine to take by mouth or to spray into the nose. The FDA has not approved these. They are not Spravato.",
                Strength::Regulator,
                &[Source::Fda2022, Source::Fda2023],
            ),
            claim(
                "The FDA warned of them in 2022 and 2023. At home, no one is there to watch you.",
                Strength::Regulator,
                &[Source::Fda2022, Source::Fda2023],
            ),
            claim(
                "Five reports told of panic, of seeing things that were not there, or of misuse of such a spray. Most people used it at home.",
                Strength::Regulator,
                &[Source::Fda2022],
            ),
            claim(
                "One person took it by mouth outside a clinic, and breathing slowed down.",
                Strength::Regulator,
                &[Source::Fda2023],
            ),
            claim(
                "The FDA also says that mixing can help when no approved drug fits. It knows of no proof that it is safer or works better.",
                Strength::Regulator,
                &[Source::Fda2023],
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
