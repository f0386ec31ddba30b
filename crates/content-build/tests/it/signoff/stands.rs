//! Where a sentence stands is signed with it: the link beside it, the heading above it, the screens.

use super::{sign_now, signature, unsigned, unsigned_by};

/// What one edit unsigns, of all that the psychiatrist signed.
fn gone_by(name: &str, file: &str, before: &str, after: &str) -> Vec<String> {
    let copy = unsigned(name);
    sign_now(&copy, signature("psychiatrist", &[], &[])).expect("a signature");
    let (gone, _) = unsigned_by(&copy, "psychiatrist", |copy| {
        copy.edit(file, before, after);
    });
    gone
}

#[test]
fn which_link_stands_beside_a_sentence_is_signed_too() {
    let gone = gone_by(
        "other-link",
        "en/help.toml",
        "links = [\"call-988\", ",
        "links = [\"call-911\", ",
    );
    assert_eq!(
        gone,
        [
            "help.ways.2.when",
            "links.call-988.text",
            "links.call-988.to"
        ]
    );
    let with_link = "{ same = \"find-care\" },\n    { links = [\"call-samhsa\"] },\n";
    let gone = gone_by(
        "no-link",
        "en/talk.toml",
        with_link,
        "{ same = \"find-care\" },\n",
    );
    assert_eq!(
        gone,
        [
            "links.call-samhsa.text",
            "links.call-samhsa.to",
            "shared.find-care"
        ]
    );
}

#[test]
fn every_sentence_that_names_a_crisis_line_is_signed_with_the_links_that_stand_beside_it() {
    let (before, after) = ("emergency = [\"call-911\"]", "emergency = [\"call-988\"]");
    let gone = gone_by("other-lines", "en/help.toml", before, after);
    let expected = [
        "care.benzodiazepines.warning.1.3",
        "effects.body.usual.3",
        "exclusions.never.wait.1",
        "exclusions.sense.blocks.1.5",
        "exclusions.together.usual.2",
        "help.leaves",
        "links.call-911.text",
        "links.call-911.to",
        "links.call-988.text",
        "links.call-988.to",
        "panic.emergency",
        "shared.emergency-after-a-dose",
        "shared.heart-or-panic",
        "someone.danger",
        "someone.steps.4.what",
        "welcome.crisis",
    ];
    assert_eq!(gone, expected);
}

#[test]
fn under_which_heading_and_on_which_screen_a_sentence_stands_is_signed_too() {
    let gone = gone_by(
        "other-heading",
        "en/talk.toml",
        "What a first visit is like",
        "What it never is like",
    );
    let [title, below @ ..] = &gone[..] else {
        panic!("{gone:?}")
    };
    assert_eq!(title, "talk.first-title");
    assert_eq!(
        below,
        [
            "talk.first.1",
            "talk.first.2",
            "talk.first.3",
            "talk.first.4",
            "talk.own-way"
        ]
    );
    // What stood under it stands under the heading before it.
    let fold = "  ] },\n  { title = \"If this clinic is not right for you\", blocks = [\n";
    let gone = gone_by("other-fold", "en/talk.toml", fold, "");
    let [.., find_care, own, title] = &gone[..] else {
        panic!("{gone:?}")
    };
    assert_eq!(
        [find_care, own, title],
        [
            "shared.find-care",
            "talk.folds.3.blocks.1",
            "talk.folds.3.title"
        ]
    );
    // What several places say, said in one more.
    let last = "sources = [\"uspstf-2023\"] },\n]\n";
    let more = last.replace("\n]\n", "\n  { same = \"low-score\" },\n]\n");
    let gone = gone_by("another-screen", "en/kinds/generalized.toml", last, &more);
    assert_eq!(gone, ["shared.low-score"]);
}
