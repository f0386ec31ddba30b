//! No sentence lets anyone think that one of the two drugs is approved for an anxiety disorder.

use care_guide_core::lang::Lang;

use crate::screens::{every_step, words};

/// Ways to say that one of the two is not approved; each has the word once.
const DENIALS: [&str; 7] = [
    "not approved for",
    "not approved by",
    "not an approved use",
    "approved uses do not include",
    "nor spravato is approved for",
    "nor spravato (a nose spray) is approved for",
    "nor spravato is fda-approved for",
];

/// Medicines of usual care that are approved for anxiety, as the sentences that say so begin.
const OTHERS: [&str; 3] = [
    "some antidepressants are",
    "sertraline is approved for",
    "paroxetine is approved for",
];

/// Whether a sentence names approval and an anxiety disorder, and does not deny it. What follows it answers a question.
fn suggests_approval(sentence: &str, then: &str) -> bool {
    const CONDITIONS: [&str; 7] = ["anxiety", "panic", "phobia", "ocd", "ptsd", "gad", "worry"];
    let (sentence, then) = (sentence.trim().to_lowercase(), then.trim().to_lowercase());
    let named = sentence.matches("approv").count();
    if named == 0
        || !CONDITIONS
            .iter()
            .any(|condition| sentence.contains(condition))
    {
        return false;
    }
    let of_others = OTHERS.iter().any(|other| sentence.starts_with(other))
        && !["ketamine", "spravato"]
            .iter()
            .any(|drug| sentence.contains(drug));
    // A question says nothing, unless what follows it does.
    let answered = sentence.ends_with('?') && (then.is_empty() || then.starts_with("neither."));
    let neither = usize::from(sentence.starts_with("neither is approved for"));
    let denied: usize = DENIALS
        .iter()
        .map(|denial| sentence.matches(denial).count())
        .sum();
    !of_others && !answered && denied + neither != named
}

/// The sentences of a line, each with the next.
fn sentences(line: &str) -> Vec<(&str, &str)> {
    let all: Vec<_> = line.split_inclusive(['.', '?']).collect();
    let next = all.iter().skip(1).copied().chain([""]);
    all.iter().copied().zip(next).collect()
}

#[tokio::test]
async fn no_sentence_suggests_approval_for_anxiety() {
    let mut named = 0;
    for (name, step) in every_step() {
        for line in words(step, Lang::EN).await.lines() {
            for (sentence, then) in sentences(line) {
                assert!(!suggests_approval(sentence, then), "{name}: {sentence}");
                named += usize::from(
                    sentence.contains("pproved for any anxiety")
                        || sentence.contains("nor Spravato is approved for anxiety")
                        || sentence.contains("Neither is approved for anxiety"),
                );
            }
        }
    }
    assert!(named > 7, "the rule was put to the test: {named}");
}

#[test]
fn a_sentence_that_suggests_approval_is_noticed() {
    for bad in [
        "Spravato is approved for anxiety, and it is not costly.",
        "Not approved for surgery, it is approved for anxiety.",
        "There is no doubt: ketamine is approved for panic.",
        "Is ketamine approved for OCD? Ask.",
        "Some antidepressants are, and so is Spravato, approved for PTSD.",
        "Sertraline is approved for panic, and so is ketamine.",
        "Neither is approved for pain, but Spravato is approved for worry.",
    ] {
        let found = sentences(bad)
            .into_iter()
            .any(|(sentence, then)| suggests_approval(sentence, then));
        assert!(found, "{bad}");
    }
}
