//! What is refused of a signature, and in the file of all.

use std::fs;

use content_build::{Signature, sign};

use super::{edition, sign_now, signature, unsigned};

#[test]
fn a_signature_that_names_nothing_or_nobody_is_refused() {
    let copy = unsigned("wrong-signature");
    let refused = |signature: Signature| sign_now(&copy, signature).expect_err("a refusal");
    let wrong = |change: fn(&mut Signature)| {
        let mut signature = signature("psychiatrist", &[], &[]);
        change(&mut signature);
        refused(signature)
    };
    assert_eq!(
        refused(signature("doctor", &[], &[])),
        "--role must be one of: psychiatrist, lawyer, es, clinic"
    );
    assert_eq!(
        wrong(|it| it.name = " ".to_owned()),
        "--name must not be empty"
    );
    assert_eq!(
        wrong(|it| it.credentials.clear()),
        "--credentials must not be empty"
    );
    for date in [
        "2026-2-30",
        "2026-02-30",
        "2025-02-29",
        "26-11-24",
        "2026-1-2-x",
        "2026-+1-+2",
        "2026-11-24T08:00:00",
        "08:00:00",
        "1969-12-31",
        "11/24/2026",
        "",
    ] {
        let mut signature = signature("lawyer", &[], &[]);
        date.clone_into(&mut signature.date);
        assert_eq!(
            refused(signature),
            format!("--date must be a day such as 2026-11-24, not {date:?}")
        );
    }
    assert_eq!(
        wrong(|it| it.date = "9999-01-01".to_owned()),
        "--date 9999-01-01 is still to come"
    );
    assert_eq!(
        refused(signature("clinic", &["gad7"], &[])),
        "this role has nothing to sign that is called gad7"
    );
    assert_eq!(
        refused(signature("lawyer", &["talk"], &["talk"])),
        "nothing is left to sign"
    );
    assert_eq!(
        fs::read_to_string(copy.0.join("content/signoff.toml")).expect("the file"),
        ""
    );
}

#[test]
fn what_is_wrong_in_the_file_is_refused_with_its_line() {
    let copy = unsigned("wrong-file");
    sign_now(
        &copy,
        signature("lawyer", &["talk.lead", "talk.title"], &[]),
    )
    .expect("a signature");
    let path = copy.0.join("content/signoff.toml");
    let good = fs::read_to_string(&path).expect("the file");
    let mut said = Vec::new();
    for (before, after) in [
        ("[[review]]", "[[reviews]]"),
        ("[[review]]", "[review]"),
        ("role = \"lawyer\"", "role = \"notary\""),
        ("name = \"Jane Doe\"", "name = \"\""),
        ("credentials = \"MD\"\n", ""),
        ("date = 2026-11-24", "date = \"today\""),
        (
            "scope = [\"talk.lead\", \"talk.title\"]",
            "scope = \"talk\"",
        ),
        ("[review.signed]", "stamp = 1\n[review.signed]"),
        ("\"talk.lead\" = \"", "\"talk.lead\" = \"0"),
        ("You can ask without", "You may ask without"),
        ("\"talk.lead\" = \"", "\"talk.lead\" = ?\""),
        ("[said]", "[said]\n\"e3b0c44298fc1c14\" = \"\""),
    ] {
        assert!(good.contains(before), "{before} in {good}");
        fs::write(&path, good.replacen(before, after, 1)).expect("a writable copy");
        said.push(copy.refused());
    }
    let again = good.replacen(
        "\n# What",
        &[
            "\n",
            &good
                [good.find("[[review]]").expect("a review")..good.find("\n# What").expect("texts")],
            "\n# What",
        ]
        .concat(),
        1,
    );
    fs::write(&path, again).expect("a writable copy");
    said.push(copy.refused());
    insta::assert_snapshot!(without_digests(&said.join("\n\n")));
}

#[test]
fn the_words_of_today_are_not_signed_for_those_of_an_older_packet() {
    let copy = unsigned("older-packet");
    let printed = edition(&copy);
    copy.edit("en/talk.toml", "You can ask without", "You may ask without");
    let older = Signature {
        edition: printed.clone(),
        ..signature("psychiatrist", &[], &[])
    };
    let today = edition(&copy);
    assert_eq!(
        sign(&copy.0, &older).expect_err("a refusal"),
        format!(
            "the words are edition {today} now, and not {printed:?} as in the packet: what was ticked may say \
             something else today. Sign in a checkout that has the packet's words, or let today's packet be read"
        )
    );
    let file = fs::read_to_string(copy.0.join("content/signoff.toml")).expect("the file");
    assert_eq!(file, "");
}

/// They change with the words.
fn without_digests(text: &str) -> String {
    let mut kept = String::new();
    for run in text.split_inclusive(|c: char| !c.is_ascii_hexdigit()) {
        let digits = run.trim_end_matches(|c: char| !c.is_ascii_hexdigit());
        let is_digest = digits.len() >= 16;
        kept.push_str(if is_digest { "DIGEST" } else { digits });
        kept.push_str(&run[digits.len()..]);
    }
    kept
}
