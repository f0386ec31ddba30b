//! How ketamine may work, and what its effects are.

use crate::content::{Block, Page};
use crate::evidence::{Source, Strength, claim};

pub(super) const MECHANISM: Page = Page {
    title: t!("How ketamine may work"),
    blocks: &[
        Block::Warning(
            t!("Not approved for anxiety"),
            &[claim(
                "Neither IV ketamine (into a vein) nor Spravato (a nose spray) is approved for any anxiety disorder, OCD or PTSD. Use for these is off-label: the FDA, the US drug agency, has not approved it. OCD is obsessive-compulsive disorder. PTSD is post-traumatic stress disorder.",
                Strength::Regulator,
                &[Source::Isi2025, Source::Ketalar, Source::Fda2023],
            )],
        ),
        Block::Heading(t!("What is known")),
        Block::Aside(&[Block::Facts(&[claim(
            "Ketamine and Spravato act mainly on NMDA receptors (NMDA is short for the name of a chemical). These are part of the glutamate system. Glutamate is a messenger in the brain.",
            Strength::Label,
            &[Source::HcpMdsi, Source::Isi2025],
        )])]),
        Block::Heading(t!("What is thought")),
        Block::Aside(&[Block::Facts(&[
            claim(
                "How ketamine may ease depression is not fully known. The maker of Spravato says so too.",
                Strength::Label,
                &[Source::HcpMdsi, Source::SpravatoSafety],
            ),
            claim(
                "One idea is about BDNF, a protein that can be measured in blood. In a 12-person study of anxiety, it fell over time with all treatments alike.",
                Strength::SmallStudy,
                &[Source::Glue2020],
            ),
        ])]),
        Block::Heading(t!("What is not known")),
        Block::Facts(&[
            claim(
                "Small trials found less anxiety with ketamine than with placebo (no drug in it) for up to 2 weeks. It was clearest in social anxiety.",
                Strength::Review,
                &[Source::Hartland2023, Source::Whittaker2021],
            ),
            claim(
                "They are too small and too weak to be sure. For longer than that, no one knows yet. For Spravato we found no such trial.",
                Strength::Review,
                &[
                    Source::Hartland2023,
                    Source::Whittaker2021,
                    Source::JnjAnxiety,
                ],
            ),
            claim(
                "For ketamine, the best dose, how often and for how long are not known. Nor is it known how much comes from expecting to feel better.",
                Strength::Review,
                &[Source::Short2018, Source::Jelovac2025],
            ),
            claim(
                "Little is known about what repeated IV ketamine does over the years.",
                Strength::Review,
                &[Source::Short2018],
            ),
        ]),
        Block::Heading(t!("How soon, and how long")),
        Block::Aside(&[Block::Facts(&[
            claim(
                "In depression, some people feel better within hours to a day. \
                 It does not happen for all.",
                Strength::SeveralTrials,
                &[Source::Fava2020, Source::Cochrane2021, Source::Turkoz2021],
            ),
            claim(
                "One review put together 14 small trials that looked at anxious feelings. Many were in people with depression or pain.",
                Strength::Review,
                &[Source::Hartland2023],
            ),
            claim(
                "There, anxious feelings were lower than with placebo. The gap was widest in the first 12 hours. It was smaller at 24 hours, and at 1 to 2 weeks.",
                Strength::Review,
                &[Source::Hartland2023],
            ),
            claim(
                "The change went along with less depression. Of the 14 trials, 11 had a high risk of being misleading.",
                Strength::Review,
                &[Source::Hartland2023],
            ),
            claim(
                "In a 12-person study, ketamine was given under the skin. Anxiety was lower than after midazolam, a calming drug, for up to a week. No one knows about the long run.",
                Strength::SmallStudy,
                &[Source::Glue2020, Source::Hartland2023],
            ),
        ])]),
        Block::Heading(t!("What it can feel like")),
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
                "In trials of one dose, most side effects of an infusion were gone within 2 to 4 hours.",
                Strength::SeveralTrials,
                &[Source::Acevedo2020],
            ),
            claim(
                "Not all are short. In that hospital trial, 21 of 91 had one that lasted over a day. The label tells of mental effects that came on or lasted for days to weeks.",
                Strength::OneTrial,
                &[Source::Ekstrand2022, Source::Ketalar],
            ),
        ]),
        Block::Warning(
            t!("Spravato has the strongest kind of FDA warning"),
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
        Block::Heading(t!("\"Refractory\" anxiety")),
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
