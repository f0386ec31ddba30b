//! Kinds of care that usually come before ketamine is talked about.

use crate::content::Block;
use crate::domain::marks::Care;
use crate::evidence::{Source, Strength, claim};

pub(super) fn care(care: Care) -> (&'static str, &'static [Block]) {
    match care {
        Care::Therapy => ("Talk therapy", THERAPY),
        Care::Antidepressants => ("Antidepressants (SSRIs and SNRIs)", ANTIDEPRESSANTS),
        Care::Benzodiazepines => ("Calming medicines (benzodiazepines)", BENZODIAZEPINES),
        Care::Everyday => ("Everyday habits", EVERYDAY),
    }
}

const THERAPY: &[Block] = &[
    Block::Facts(&[
        claim(
            "CBT is a talk therapy. The letters stand for cognitive behavioral therapy. The World Health Organization (WHO) says to offer care based on it for generalized anxiety (GAD) and panic.",
            Strength::Guideline,
            &[Source::Who2023],
        ),
        claim(
            "For obsessive-compulsive disorder (OCD), standard care is CBT with ERP. ERP stands for exposure and response prevention.",
            Strength::Background,
            &[Source::Rodriguez2013],
        ),
        claim(
            "Care does not help everyone. With social anxiety, one third to one half \
             do not get enough from standard care.",
            Strength::Background,
            &[Source::Taylor2018, Source::Bokma2019],
        ),
    ]),
    Block::Aside(&[
        Block::Text("Good things to ask a therapist:"),
        Block::Points(&[
            "What will we do in a session, and between sessions?",
            "How many sessions make a full course?",
            "Is exposure therapy, where you face a fear in small steps, right for me?",
            "Could it feel harder before it feels better?",
            "How will we know if it helps?",
        ]),
    ]),
];

const ANTIDEPRESSANTS: &[Block] = &[
    Block::Facts(&[
        claim(
            "WHO says SSRIs should be considered for GAD and panic.",
            Strength::Guideline,
            &[Source::Who2023],
        ),
        claim(
            "They are slow to start. It may take several weeks.",
            Strength::Guideline,
            &[Source::Who2023],
        ),
        claim(
            "In OCD, SSRIs can take 6 to 12 weeks. Many people get only part of the way.",
            Strength::Background,
            &[Source::Rodriguez2013],
        ),
        claim(
            "In some young people, these medicines can raise thoughts of suicide. \
             If such thoughts come, call or text 988, or call 911.",
            Strength::Label,
            &[Source::UspiDailymed, Source::Isi2025],
        ),
    ]),
    Block::Text("Do not stop or change a medicine on your own."),
    Block::Aside(&[
        Block::Text("Good things to ask first:"),
        Block::Points(&[
            "How long until we know if it helps?",
            "What side effects should I look out for?",
            "Is my dose high enough, and have I been on it long enough?",
            "If I want to stop, how do we do it?",
        ]),
    ]),
];

const BENZODIAZEPINES: &[Block] = &[
    Block::Facts(&[claim(
        "Experts do not count these medicines as a first step in care.",
        Strength::Guideline,
        &[Source::Domschke2024],
    )]),
    Block::Warning(
        "With ketamine or Spravato",
        &[
            claim(
                "A benzodiazepine can add to the sleepiness that Spravato causes.",
                Strength::Label,
                &[Source::Isi2025],
            ),
            claim(
                "With ketamine, it can lead to deep sleepiness and slow breathing. \
                 Tell the clinic about each one you take.",
                Strength::Label,
                &[Source::Ketalar],
            ),
        ],
    ),
    Block::Text("Do not stop one on your own."),
    Block::Aside(&[
        Block::Text("Good things to ask first:"),
        Block::Points(&[
            "How soon does it act, and how long should I take it?",
            "Could I come to depend on it?",
            "Can I drink alcohol or drive with it?",
            "If I want to stop, how do we do it?",
        ]),
    ]),
];

const EVERYDAY: &[Block] = &[
    Block::Facts(&[
        claim(
            "Being active on a regular basis can help with stress. \
             So can ways to relax, such as slow breathing or mindfulness.",
            Strength::Guideline,
            &[Source::Who2023],
        ),
        claim(
            "These habits back up treatment. If anxiety is moderate or severe, \
             they do not take its place.",
            Strength::Guideline,
            &[Source::Who2023],
        ),
    ]),
    Block::Aside(&[
        Block::Text("Small steps count. You could ask yourself:"),
        Block::Points(&[
            "How have I slept this week?",
            "When did I last move in a way I enjoy?",
            "Who could I call or sit with today?",
        ]),
    ]),
];
