//! Kinds of care that usually come before ketamine is talked about.

use crate::content::en::pages;
use crate::content::{Block, Text};
use crate::domain::marks::Care;
use crate::evidence::{Source, Strength, claim};

pub(super) fn care(care: Care) -> (Text, &'static [Block]) {
    match care {
        Care::Therapy => (t!("Talk therapy"), THERAPY),
        Care::Antidepressants => (t!("Antidepressants (SSRIs and SNRIs)"), ANTIDEPRESSANTS),
        Care::Benzodiazepines => (t!("Calming medicines (benzodiazepines)"), BENZODIAZEPINES),
        Care::Everyday => (t!("Everyday habits"), EVERYDAY),
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
            "For obsessive-compulsive disorder (OCD), CBT with ERP comes first. ERP stands for exposure and response prevention.",
            Strength::Guideline,
            &[Source::Wfsbp2022, Source::Foa2005],
        ),
        claim(
            "In CBT you look at problems part by part: thoughts, feelings in the body, and what you do. You try out changes in daily life, often with a diary.",
            Strength::Health,
            &[Source::CbtLeaflet],
        ),
        claim(
            "It is often 6 to 20 sessions of half an hour to an hour, weekly or every 2 weeks.",
            Strength::Health,
            &[Source::CbtNhs],
        ),
        claim(
            "In 41 trials, CBT beat a mock treatment. In 87 studies, about half of the people got better by a set amount, and half did not.",
            Strength::Review,
            &[Source::Carpenter2018, Source::Loerinc2015],
        ),
        claim(
            "Care does not help everyone. With social anxiety, one third to one half \
             do not get enough from standard care.",
            Strength::Background,
            &[Source::Taylor2018, Source::Bokma2019],
        ),
    ]),
    Block::Aside(&[
        Block::Text(t!("Good things to ask a therapist:")),
        Block::Points(&[
            t!("What will we do in a session, and between sessions?"),
            t!("How many sessions make a full course?"),
            t!("Is exposure therapy, where you face a fear in small steps, right for me?"),
            t!("Could it feel harder before it feels better?"),
            t!("How will we know if it helps?"),
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
            "In OCD, SSRIs can take 6 to 12 weeks. Many people get only some relief.",
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
    Block::Links(pages::CRISIS),
    Block::Text(t!("Do not stop or change a medicine on your own.")),
    Block::Aside(&[
        Block::Text(t!("Good things to ask first:")),
        Block::Points(&[
            t!("How long until we know if it helps?"),
            t!("What side effects should I look out for?"),
            t!("Is my dose high enough, and have I been on it long enough?"),
            t!("If I want to stop, how do we do it?"),
        ]),
    ]),
];

const BENZODIAZEPINES: &[Block] = &[
    Block::Facts(&[
        claim(
            "UK guidance: no benzodiazepine for GAD, except for a short time in a crisis.",
            Strength::Guideline,
            &[Source::NiceGad],
        ),
        claim(
            "They act fast. The FDA, the US drug agency, warns of misuse, addiction and hard withdrawal. You can come to depend on one in days to weeks, even as prescribed.",
            Strength::Regulator,
            &[Source::FdaBenzo2020, Source::BenzoPanic2019],
        ),
    ]),
    Block::Warning(
        t!("With ketamine or Spravato"),
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
    Block::Fact(claim(
        "Do not stop one all at once: that can bring on seizures. Ask a doctor how to stop.",
        Strength::Regulator,
        &[Source::FdaBenzo2020],
    )),
    Block::Aside(&[
        Block::Text(t!("Good things to ask first:")),
        Block::Points(&[
            t!("How soon does it act, and how long should I take it?"),
            t!("Could I come to depend on it?"),
            t!("Can I drink alcohol or drive with it?"),
            t!("If I want to stop, how do we do it?"),
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
        Block::Text(t!("Small steps count. You could ask yourself:")),
        Block::Points(&[
            t!("How have I slept this week?"),
            t!("When did I last move in a way I enjoy?"),
            t!("Who could I call or sit with today?"),
        ]),
    ]),
];
