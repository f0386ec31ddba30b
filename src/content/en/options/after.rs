//! What "treatment-resistant" means, other routes, and where ketamine stands.

use crate::content::Block;
use crate::evidence::{Source, Strength, claim};

pub(super) const AFTER: &[Block] = &[
    Block::Heading(t!("What \"treatment-resistant\" means")),
    Block::Fact(claim(
        "It means that good tries at care did not help enough. \
         For anxiety, experts have not always agreed on the details.",
        Strength::Guideline,
        &[Source::Domschke2024, Source::Bokma2019],
    )),
    Block::Aside(&[Block::Facts(&[
        claim(
            "A 2019 review of 62 studies found no shared meaning. Its authors had an idea: both a medicine and a therapy fell short, each after 8 weeks or more.",
            Strength::Review,
            &[Source::Bokma2019],
        ),
        claim(
            "In 2024, a panel of 36 experts agreed on a meaning of its own. \
             It looks at medicine, therapy, or both.",
            Strength::Guideline,
            &[Source::Domschke2024],
        ),
        claim(
            "For depression, one meaning is used for Spravato. In this episode, at least two antidepressants \
             did not help enough, each with a full dose and enough time.",
            Strength::Label,
            &[Source::Isi2025, Source::Jnj2025],
        ),
    ])]),
    Block::Text(t!(
        "This guide does not decide if the word fits you. That is a talk to have with a clinician."
    )),
    Block::Heading(t!("Other routes when care falls short")),
    Block::Text(t!("Other routes stay open. You could ask:")),
    Block::Aside(&[Block::Points(&[
        t!("Is another SSRI or SNRI worth a try?"),
        t!("Have I had a full course of therapy?"),
        t!("Would both together make sense?"),
        t!("Could my sleep, alcohol or my thyroid play a part?"),
        t!("Is there a clinical trial I could join?"),
        t!("Is it fine to wait? When would we look again?"),
    ])]),
    Block::Heading(t!("Where ketamine stands")),
    Block::Fact(claim(
        "IV ketamine goes into a vein. Spravato is a nose spray made of esketamine.",
        Strength::Label,
        &[Source::Ketalar, Source::HcpMdsi],
    )),
    Block::Warning(
        t!("Not approved for anxiety"),
        &[
            claim(
                "Neither IV ketamine nor Spravato is FDA-approved for any anxiety disorder, OCD or PTSD. The FDA is the US drug agency. PTSD is post-traumatic stress disorder.",
                Strength::Regulator,
                &[Source::Isi2025, Source::Ketalar, Source::Fda2023],
            ),
            claim(
                "Ketamine is approved only as an anesthetic. \
                 Use for anxiety or depression is called off-label use.",
                Strength::Regulator,
                &[Source::Ketalar, Source::Fda2023],
            ),
            claim(
                "Spravato is approved for two kinds of depression in adults. \
                 In one, other medicines have not helped enough. \
                 In the other, there are acute thoughts of suicide or suicidal acts. \
                 It has not been shown to prevent suicide.",
                Strength::Label,
                &[Source::Isi2025, Source::Mhw2020, Source::Jnj2025],
            ),
        ],
    ),
    Block::Facts(&[
        claim(
            "Off-label means that the FDA has not approved a medicine for that use. \
             A doctor may still choose it.",
            Strength::Regulator,
            &[Source::Fda2023],
        ),
        claim(
            "The studies in anxiety are tiny. In the trials of GAD and social anxiety, \
             about 30 people took part in all.",
            Strength::SmallStudy,
            &[Source::Taylor2018, Source::Glue2020],
        ),
        claim(
            "Studies have not compared ketamine with the usual care for anxiety.",
            Strength::NoTrialFound,
            &[Source::Whittaker2021],
        ),
        claim(
            "We read one guideline for anxiety, of the World Health Organization (WHO, 2023), in part. That part names neither ketamine nor Spravato.",
            Strength::Guideline,
            &[Source::Who2023],
        ),
        claim(
            "In 2023, a US guideline (VA/DoD) suggested against ketamine for PTSD. VA/DoD is short for the Departments of Veterans Affairs and Defense.",
            Strength::Guideline,
            &[Source::VadodPtsd2023],
        ),
    ]),
    Block::Text(t!(
        "Rules and studies change. Ask if there is news since this page was checked."
    )),
];
