//! Who should not have each choice, and who should take extra care.

use crate::content::{Cell, Row};
use crate::evidence::{Source, Strength, claim};

use super::super::{ASK, NOT_APPLY};

pub(super) const NOT_FOR: Row = Row {
    id: "contra",
    label: t!("Who should not have it"),
    cells: [
        Cell::Facts(&[
            claim(
                "The label says not to give it when a sharp rise in blood pressure would be a serious danger. Nor with an allergy to ketamine.",
                Strength::Label,
                &[Source::KetamineLabel],
            ),
            claim(
                "Experts advise against it, or great care, with psychosis (losing touch with reality) or mania (very high moods). The same goes for blood pressure that is not controlled, and for drug or alcohol use now.",
                Strength::Guideline,
                &[Source::Sanacora2017],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "People with a bulging blood vessel (aneurysm) in the chest, belly, brain or limbs. People with tangled vessels (arteriovenous malformation).",
                Strength::Label,
                &[Source::Isi2025],
            ),
            claim(
                "People who have had bleeding in the brain. People allergic to esketamine or ketamine.",
                Strength::Label,
                &[Source::Isi2025],
            ),
        ]),
        ASK,
        NOT_APPLY,
    ],
};

pub(super) const CAUTION: Row = Row {
    id: "caution",
    label: t!("Needs extra care"),
    cells: [
        Cell::Facts(&[
            claim(
                "Expert advice is a full mental health exam first.",
                Strength::Guideline,
                &[Source::Sanacora2017],
            ),
            claim(
                "Tell the clinic about heart, liver or eye disease, a stroke, or sleep apnea (pauses in breathing). Tell them about bipolar disorder, past psychosis or drug misuse. We could not check each item, so ask.",
                Strength::Guideline,
                &[Source::Sanacora2017],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "Tell the clinic about disease of the heart or brain vessels, or high blood pressure. Tell them about psychosis, a past substance use disorder or suicidal thoughts.",
                Strength::Label,
                &[Source::Isi2025],
            ),
            claim(
                "It is not advised with severe liver disease.",
                Strength::Label,
                &[Source::Isi2025],
            ),
        ]),
        ASK,
        NOT_APPLY,
    ],
};

pub(super) const INTERACTIONS: Row = Row {
    id: "interact",
    label: t!("Other drugs and alcohol"),
    cells: [
        Cell::Facts(&[
            claim(
                "Alcohol, opioids, benzodiazepines and other calming drugs can make you too sleepy and slow your breathing. The label says that this can end in coma or death.",
                Strength::Label,
                &[Source::Ketalar],
            ),
            claim(
                "Stimulants and drugs that raise blood pressure can push it up. With theophylline there is a risk of seizures.",
                Strength::Label,
                &[Source::Ketalar],
            ),
        ]),
        Cell::Facts(&[
            claim(
                "Alcohol, opioids, benzodiazepines and other calming drugs can make you more sleepy.",
                Strength::Label,
                &[Source::Isi2025],
            ),
            claim(
                "Stimulants (such as amphetamines, methylphenidate or modafinil) and MAOIs (a kind of antidepressant) can push blood pressure up.",
                Strength::Label,
                &[Source::Isi2025],
            ),
        ]),
        ASK,
        NOT_APPLY,
    ],
};

pub(super) const PREGNANCY: Row = Row {
    id: "preg",
    label: t!("Pregnancy and breastfeeding"),
    cells: [
        Cell::Facts(&[claim(
            "The label does not advise it in pregnancy, since safe use has not been shown. Tell the clinic if you are or may become pregnant. Ask about birth control and breastfeeding.",
            Strength::Label,
            &[Source::KetamineLabel],
        )]),
        Cell::Facts(&[claim(
            "It may harm an unborn baby and is not advised. It passes into breast milk, so breastfeeding is not advised. Plan birth control.",
            Strength::Label,
            &[Source::Uspi2019, Source::Isi2025],
        )]),
        ASK,
        NOT_APPLY,
    ],
};
