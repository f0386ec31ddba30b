//! Side effects and risks.

mod body;
mod effects;
mod who;

use crate::content::GroupText;

pub(super) static GROUP: GroupText = GroupText {
    title: t!("Side effects and risks"),
    short: t!("Warnings first, then who should take care, then the numbers."),
    rows: &[
        effects::BOXED,
        effects::CRISIS,
        who::NOT_FOR,
        who::CAUTION,
        who::INTERACTIONS,
        who::PREGNANCY,
        effects::COMMON,
        body::BLOOD_PRESSURE,
        effects::STOPPED,
        body::MISUSE,
        body::BLADDER,
        body::LONG_TERM,
    ],
};
