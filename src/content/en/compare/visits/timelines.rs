//! A visit for each treatment, step by step.

use crate::content::{Text, Visit};
use crate::evidence::{Claim, Source, Strength, claim};

/// The signs of a blood pressure crisis, of slow breathing and of passing out; both visits have them.
const EMERGENCY: (Text, Claim) = (
    t!("Get help at once"),
    claim(
        "Call 911 for chest pain, trouble breathing, fainting, a sudden bad headache, a change of sight or a seizure.",
        Strength::Health,
        &[Source::BpCrisis],
    ),
);

pub(in super::super) const TIMELINES: [Visit; 2] = [
    Visit {
        title: t!("An IV ketamine visit"),
        steps: &[
            (
                t!("Before"),
                claim(
                    "Ask for the clinic's rule on food and drink. The anesthetic label advises the usual rules for not eating, because of vomiting. Plan your ride.",
                    Strength::Label,
                    &[Source::Ketalar],
                ),
            ),
            (
                t!("On arrival"),
                claim(
                    "Experts advise staff to check your blood pressure, heart rate and oxygen. Tell them what has changed in your health.",
                    Strength::Guideline,
                    &[Source::Sanacora2017, Source::AsaKetamine],
                ),
            ),
            (
                t!("The infusion (about 40 minutes)"),
                claim(
                    "The drug drips into a vein while staff watch you. You may feel floaty, strange or numb. The feeling peaks within the hour.",
                    Strength::SeveralTrials,
                    &[Source::Taylor2018, Source::Anand2023, Source::Acevedo2020],
                ),
            ),
            (
                t!("Afterwards"),
                claim(
                    "You rest while staff keep checking you. In trials of one dose, effects were mostly gone by 2 hours. The clinic decides when you can go.",
                    Strength::SeveralTrials,
                    &[Source::Acevedo2020, Source::AsaKetamine],
                ),
            ),
            (
                t!("Going home"),
                claim(
                    "Go home with someone. The ketamine label says: no driving or risky tasks for 24 hours or more.",
                    Strength::Label,
                    &[Source::Ketalar],
                ),
            ),
            EMERGENCY,
            (
                t!("The next day"),
                claim(
                    "In a hospital trial, 21 of 91 people had a side effect that lasted over a day. The label tells of mental effects that lasted for days to weeks. Call the clinic if one stays.",
                    Strength::OneTrial,
                    &[Source::Ekstrand2022, Source::Ketalar],
                ),
            ),
        ],
    },
    Visit {
        title: t!("A Spravato visit"),
        steps: &[
            (
                t!("Before"),
                claim(
                    "No food for 2 hours. No drinks for 30 minutes. If you use a steroid or decongestant nose spray, use it at least 1 hour before. Plan your ride.",
                    Strength::Label,
                    &[Source::SpravatoPrep],
                ),
            ),
            (
                t!("On arrival"),
                claim(
                    "The site is certified, and you have enrolled. Staff check you, and a prescriber is on site. Tell them what has changed.",
                    Strength::Regulator,
                    &[Source::RemsFda, Source::RemsSite],
                ),
            ),
            (
                t!("The spray (2 or 3 devices)"),
                claim(
                    "You spray it into your own nose while staff watch. You may feel cut off, dizzy or sleepy. The cut-off feeling peaks at about 40 minutes.",
                    Strength::Label,
                    &[Source::RemsSite, Source::HcpSafety, Source::JnjDissoc],
                ),
            ),
            (
                t!("Afterwards"),
                claim(
                    "Staff watch you for at least 2 hours. You stay until sleepiness, the cut-off feeling and slow breathing have cleared.",
                    Strength::Regulator,
                    &[Source::RemsFda],
                ),
            ),
            (
                t!("Going home"),
                claim(
                    "Go home with someone. Do not drive or use machines that day. The site sends a form to the safety program.",
                    Strength::Label,
                    &[Source::SpravatoPrep, Source::RemsSite],
                ),
            ),
            EMERGENCY,
            (
                t!("The next day"),
                claim(
                    "You can drive again after a restful sleep. Call the clinic if a side effect stays.",
                    Strength::Label,
                    &[Source::SpravatoPrep],
                ),
            ),
        ],
    },
];
