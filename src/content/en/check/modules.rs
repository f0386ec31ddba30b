//! The optional modules. The instruments' words are verbatim: see `tests/host/instruments.rs`.

use crate::content::{Block, Mood, Panic, Text};
use crate::domain::instrument::YesNo;
use crate::evidence::Source as S;
use crate::evidence::{Strength, claim};

/// The optional PHQ-2.
pub static MOOD: Mood = Mood {
    title: t!("Two questions about low mood"),
    intro: &[
        Block::Fact(claim(
            "These two questions are the PHQ-2, a part of the Patient Health Questionnaire. They look for signs of depression.",
            Strength::Instrument,
            &[S::PhqScreeners, S::Arroll2010],
        )),
        Block::Text(t!(
            "They are optional. You can skip both. Your answers stay on this screen."
        )),
    ],
    stem: t!(
        "Over the last 2 weeks, how often have you been bothered by any of the following problems?"
    ),
    items: [
        t!("Little interest or pleasure in doing things"),
        t!("Feeling down, depressed, or hopeless"),
    ],
    result_title: t!("Low mood: your answers"),
    total: (t!("Your two answers add up to"), t!("out of 6.")),
    open: t!("There is no total yet. It needs both answers."),
    low: claim(
        "Below 3, these two questions do not point to depression. They can miss it: of 100 people with depression, about 39 score below 3.",
        Strength::Instrument,
        &[S::Arroll2010],
    ),
    high: claim(
        "At 3 or more, a clinician would ask you more about your mood. Of 100 people without depression, about 8 score this high.",
        Strength::Instrument,
        &[S::Arroll2010],
    ),
    always: &[
        claim(
            "This is not a diagnosis. If you feel low, that is reason enough to talk with someone.",
            Strength::Instrument,
            &[S::PhqScreeners],
        ),
        claim(
            "If you think of harming yourself, call or text 988 now. In danger, call 911.",
            Strength::Service,
            &[S::Lifeline988],
        ),
    ],
};

/// The optional panic module of the PHQ.
pub static PANIC: Panic = Panic {
    title: t!("Questions about panic attacks"),
    intro: &[
        Block::Fact(claim(
            "Next come four questions about attacks of fear, then a list of symptoms. They are the panic part of the Patient Health Questionnaire (PHQ).",
            Strength::Instrument,
            &[S::PhqScreeners],
        )),
        Block::Fact(claim(
            "They can be wrong both ways. In one study of young adults they found 57 of 100 people with panic disorder. Of 100 without it, 9 fit the pattern too.",
            Strength::Instrument,
            &[S::Batterham2015],
        )),
        Block::Text(t!(
            "They are optional. You can stop at any time. Your answers stay on this screen."
        )),
    ],
    attacks_title: t!("About attacks of fear or panic"),
    attacks: [
        t!("In the last 4 weeks, have you had an anxiety attack — suddenly feeling fear or panic?"),
        t!("Has this ever happened before?"),
        t!(
            "Do some of these attacks come suddenly out of the blue — that is, in situations where you don't expect to be nervous or uncomfortable?"
        ),
        t!("Do these attacks bother you a lot or are you worried about having another attack?"),
    ],
    only_if_yes: t!("If your answer to the first question is No, leave the rest empty and go on."),
    emergency: claim(
        "Chest pain, trouble breathing or fainting right now? It can be a medical emergency. Call 911.",
        Strength::Health,
        &[S::HeartOrPanic, S::PhqScreeners],
    ),
    symptoms_stem: t!("Think about your last bad anxiety attack."),
    symptoms: [
        t!("Were you short of breath?"),
        t!("Did your heart race, pound, or skip?"),
        t!("Did you have chest pain or pressure?"),
        t!("Did you sweat?"),
        t!("Did you feel as if you were choking?"),
        t!("Did you have hot flashes or chills?"),
        t!(
            "Did you have nausea or an upset stomach, or the feeling that you were going to have diarrhea?"
        ),
        t!("Did you feel dizzy, unsteady, or faint?"),
        t!("Did you have tingling or numbness in parts of your body?"),
        t!("Did you tremble or shake?"),
        t!("Were you afraid you were dying?"),
    ],
    answer,
    result_title: t!("Panic attacks: your answers"),
    open: t!(
        "There is no result yet. It needs an answer to every question, unless the first one is No."
    ),
    not_met: claim(
        "Your answers do not fit the pattern that this form calls panic syndrome.",
        Strength::Instrument,
        &[S::PhqScreeners],
    ),
    met: claim(
        "Your answers fit the pattern that this form calls panic syndrome. A clinician would ask you more.",
        Strength::Instrument,
        &[S::PhqScreeners],
    ),
    always: &[
        claim(
            "This is not a diagnosis. An illness, a medicine or a drug can cause the same symptoms and must be ruled out.",
            Strength::Instrument,
            &[S::PhqScreeners],
        ),
        claim(
            "Attacks that scare you are reason enough to ask for help, whatever this form says.",
            Strength::Instrument,
            &[S::PhqScreeners, S::Batterham2015],
        ),
    ],
    change: t!("Change my answers"),
};

const fn answer(answer: YesNo) -> Text {
    match answer {
        YesNo::Yes => t!("Yes"),
        YesNo::No => t!("No"),
    }
}
