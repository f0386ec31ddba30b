//! What studies of each choice found.

mod anxiety;
mod course;
mod related;

use crate::content::GroupText;

pub(super) static GROUP: GroupText = GroupText {
    title: t!("What studies found"),
    short: t!("One condition at a time, with how many people were studied."),
    rows: &[
        anxiety::GENERALIZED,
        anxiety::SOCIAL,
        anxiety::PANIC,
        anxiety::PHOBIA,
        anxiety::SYMPTOMS,
        related::OCD,
        related::PTSD,
        related::DEPRESSION,
        course::HEAD_TO_HEAD,
        course::ONSET,
        course::DURABILITY,
    ],
};
