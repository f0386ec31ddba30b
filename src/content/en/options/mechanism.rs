//! How ketamine may work, and what its effects are.

use crate::content::{Block, Page};
use crate::evidence::{Source, Strength, claim};

pub(super) const MECHANISM: Page = Page {
    title: "How ketamine may work",
    blocks: &[
        Block::Warning(
            "Not approved for anxiety",
            &[claim(
                "Neither IV ketamine (into a vein) nor Spravato (a nose spray) is approved for any anxiety disorder, OCD or PTSD. Use for these is off-label: the FDA, the US drug agency, has not approved it. OCD is obsessive-compulsive disorder. PTSD is post-traumatic stress disorder.",
                Strength::Regulator,
                &[Source::Isi2025, Source::Ketalar, Source::Fda2023],
            )],
        ),
        Block::Heading("What is known"),
        Block::Aside(&[Block::Facts(&[
            claim(
                "Ketamine and Spravato act mainly on NMDA receptors (NMDA is short for the name of a chemical). These are part of the glutamate system. Glutamate is a messenger in the brain.",
                Strength::Label,
                &[Source::HcpMdsi, Source::Isi2025],
            ),
            claim(
                "The drug in Spravato is called esketamine. \
                 It blocks NMDA receptors in a way called \"non-competitive.\"",
                Strength::Label,
                &[Source::Isi2025],
            ),
        ])]),
        Block::Heading("What is thought"),
        Block::Aside(&[Block::Facts(&[
            claim(
                "Researchers have ideas about how ketamine may ease depression. \
                 The maker says the exact way is not known.",
                Strength::Label,
                &[Source::HcpMdsi, Source::SpravatoSafety],
            ),
            claim(
                "One idea is about BDNF, a protein that can be measured in blood. In a 12-person study of anxiety, it fell over time with all treatments alike.",
                Strength::SmallStudy,
                &[Source::Glue2020],
            ),
        ])]),
        Block::Heading("What is not known"),
        Block::Facts(&[
            claim(
                "No one knows yet if ketamine or Spravato helps anxiety disorders.",
                Strength::SeveralTrials,
                &[Source::Whittaker2021],
            ),
            claim(
                "For ketamine, the best dose, how often and for how long are not known. \
                 Nor is it known how much comes from expecting to feel better.",
                Strength::SeveralTrials,
                &[Source::Short2018, Source::Jelovac2025],
            ),
            claim(
                "Little is known about what repeated IV ketamine does over the years.",
                Strength::SeveralTrials,
                &[Source::Short2018],
            ),
        ]),
        Block::Heading("How soon, and how long"),
        Block::Aside(&[Block::Facts(&[
            claim(
                "In depression, some people feel better within hours to a day. \
                 It does not happen for all.",
                Strength::SeveralTrials,
                &[Source::Fava2020, Source::Cochrane2021, Source::Turkoz2021],
            ),
            claim(
                "One review put together 14 small trials that looked at anxious feelings. \
                 Many were in people with depression or pain.",
                Strength::SeveralTrials,
                &[Source::Hartland2023],
            ),
            claim(
                "There, anxious feelings fell most in the first 12 hours. \
                 They fell less at 24 hours, and at 1 to 2 weeks.",
                Strength::SeveralTrials,
                &[Source::Hartland2023],
            ),
            claim(
                "The change went along with less depression. \
                 Of the 14 trials, 11 had a high risk of being misleading.",
                Strength::SeveralTrials,
                &[Source::Hartland2023],
            ),
            claim(
                "In a 12-person study, ketamine was given under the skin. Anxiety was lower than after midazolam, a calming drug, for up to a week. No one knows about the long run.",
                Strength::SmallStudy,
                &[Source::Glue2020, Source::Hartland2023],
            ),
        ])]),
        Block::Heading("What it can feel like"),
        Block::Facts(&[
            claim(
                "An infusion, a slow drip into a vein, takes about 40 minutes to an hour.",
                Strength::SeveralTrials,
                &[Source::Taylor2018, Source::Anand2023],
            ),
            claim(
                "One hospital trial gave up to 12 infusions for depression. It had no placebo group (given a drip with no drug). Of 91 people, 63 felt the room spin and 41 felt anxious. There were 55 who felt cut off or had changed senses.",
                Strength::OneTrial,
                &[Source::Ekstrand2022],
            ),
            claim(
                "Most side effects of an infusion are gone within 2 to 4 hours.",
                Strength::SeveralTrials,
                &[Source::Acevedo2020],
            ),
            claim(
                "Not all are short. \
                 In that hospital trial, 21 of 91 had one that lasted over a day.",
                Strength::OneTrial,
                &[Source::Ekstrand2022],
            ),
        ]),
        Block::Warning(
            "Spravato has the strongest kind of FDA warning",
            &[
                claim(
                    "It can make you very sleepy, cut off from things around you, \
                     or slow your breathing. It can be misused.",
                    Strength::Label,
                    &[Source::UspiDailymed, Source::Isi2025],
                ),
                claim(
                    "The warning also says that antidepressants can raise \
                     thoughts of suicide in some young people.",
                    Strength::Label,
                    &[Source::UspiDailymed, Source::Isi2025],
                ),
            ],
        ),
        Block::Heading("\"Refractory\" anxiety"),
        Block::Aside(&[Block::Facts(&[
            claim(
                "You may see this word in studies. It means that good tries at care did not \
                 help enough.",
                Strength::Guideline,
                &[Source::Domschke2024],
            ),
            claim(
                "Few have been studied. About 30 people with generalized or social anxiety were in controlled trials of ketamine.",
                Strength::SmallStudy,
                &[Source::Taylor2018, Source::Glue2020],
            ),
        ])]),
    ],
};
