//! The catalog of another language and what is on screen: every word of the one is in the other, and none beside it.

use std::collections::{BTreeMap, BTreeSet};

use care_guide_content::{Spoken, Text, Verbatim};
use care_guide_core::config::Config;
use care_guide_core::handout::HandoutPart;
use care_guide_core::instrument::{Difficulty, Frequency, Item, YesNo};
use care_guide_core::lang::Lang;
use care_guide_core::session::{Action, Input, Session};
use care_guide_core::step::Step;

use crate::plain_page::page;
use crate::reviewed;
use crate::screens::{answered, clinic, every_step, html, spanish};

/// English words and their Spanish, straight from the files; not the addresses, nor what the loader says outside of the
/// guide. Words around what is filled in are entries of their own, and what has no Spanish is empty.
fn file() -> BTreeMap<String, String> {
    let mut file = BTreeMap::new();
    for (language, words) in [(Lang::EN, "en.pot"), (spanish(), "es.po")] {
        let path = format!("{}/content/languages/{words}", env!("CARGO_MANIFEST_DIR"));
        let catalog = polib::po_file::parse(std::path::Path::new(&path)).expect("a PO file");
        for message in catalog.messages() {
            let is_shown = message
                .msgctxt()
                .is_none_or(|id| id.rsplit('.').next() != Some("to") && !id.starts_with("loader."));
            if is_shown {
                let said = around(message.msgstr().expect("one form"));
                let said = said.into_iter().chain(std::iter::repeat(String::new()));
                file.extend(around(message.msgid()).into_iter().zip(said));
            }
        }
        let said = official().into_iter().map(|words| {
            let said = if language.has(words) {
                language.say(words)
            } else {
                ""
            };
            (words.english().to_owned(), said.to_owned())
        });
        file.extend(said);
    }
    file.remove("");
    file
}

/// What stands around the words in braces; a day's pattern is one piece.
fn around(text: &str) -> Vec<String> {
    if text.contains("{month}") {
        return vec![text.to_owned()];
    }
    let pieces = text.split(['{', '}']).step_by(2);
    pieces.map(str::to_owned).collect()
}

/// The words of the official forms.
fn official() -> Vec<Verbatim> {
    let content = Lang::EN.content();
    let (gad7, phq2, panic) = (content.gad7, content.phq2, content.phq_panic);
    let mut all = vec![gad7.stem, gad7.difficulty.question, gad7.attribution];
    all.extend([phq2.stem, panic.symptoms_stem]);
    all.extend(gad7.items);
    all.extend(Frequency::ALL.map(gad7.answer));
    all.extend(Difficulty::ALL.map(gad7.difficulty.answer));
    all.extend(phq2.items);
    all.extend(panic.attacks);
    all.extend(panic.symptoms);
    all.extend(YesNo::ALL.map(panic.answer));
    all
}

/// The words of a page, piece by piece, without what must stay as it is.
fn pieces(html: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut kept: Vec<&str> = Vec::new();
    for piece in html.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let name = tag
            .trim_start_matches('/')
            .split([' ', '/'])
            .next()
            .unwrap_or_default();
        if tag.starts_with('/') {
            if kept.last() == Some(&name) {
                kept.pop();
            }
        } else if tag.contains("translate=\"no\"") || (kept.last() == Some(&name)) {
            kept.push(name);
        }
        for word in tag.split("aria-label=\"").skip(1) {
            pieces.push(word.split('"').next().unwrap_or_default().to_owned());
        }
        if kept.is_empty() {
            pieces.push(text.to_owned());
        }
    }
    let plain = |text: &String| {
        text.replace("&amp;", "&")
            .replace("&quot;", "\"")
            .replace("&#x27;", "'")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
    };
    pieces.iter().map(plain).collect()
}

/// What a piece is made of: entries of the file, and the signs and numbers between them. Neighboring words are
/// one piece on a page, so a piece is taken apart into the longest entries that fit. Nothing when words are left.
fn parts<'a>(
    file: &'a BTreeMap<String, String>,
    piece: &'a str,
) -> Option<Vec<Result<&'a str, &'a str>>> {
    let mut parts = Vec::new();
    let mut rest = piece;
    while let Some(letter) = rest.chars().next() {
        let fitting = file
            .keys()
            .filter(|entry| rest.starts_with(entry.as_str()) && !entry.is_empty());
        if let Some(entry) = fitting.max_by_key(|entry| entry.len()) {
            parts.push(Ok(entry.as_str()));
            rest = &rest[entry.len()..];
        } else if letter.is_alphabetic() {
            return None;
        } else {
            parts.push(Err(&rest[..letter.len_utf8()]));
            rest = &rest[letter.len_utf8()..];
        }
    }
    Some(parts)
}

/// The words of a page, the marked ones too.
fn all_pieces(html: &str) -> Vec<String> {
    pieces(&html.replace("translate=\"no\"", ""))
}

/// The Spanish of a piece, or nothing when part of it is in no entry of the file.
fn expected(file: &BTreeMap<String, String>, english: &str) -> Option<String> {
    let say = |part: Result<&str, &str>| match part {
        Ok(entry) if !file[entry].is_empty() => file[entry].clone(),
        Ok(same) | Err(same) => same.to_owned(),
    };
    Some(parts(file, english)?.into_iter().map(say).collect())
}

/// The panic module is left out where it has no official wording.
fn offered(step: Step) -> bool {
    !matches!(
        step,
        Step::PanicIntro | Step::Attacks | Step::Symptoms | Step::PanicResult
    )
}

#[tokio::test]
async fn no_english_is_left_on_any_screen() {
    let file = file();
    for (name, step) in every_step().into_iter().filter(|(_, step)| offered(*step)) {
        // Two screens offer the panic module in one language only.
        let differs = step == Step::Result || step == Step::Sheet;
        let english = pieces(&html(clinic(), Session::at(step)).await);
        let said = pieces(&html(clinic(), Session::at(step).speaking(spanish())).await);
        assert!(differs || english.len() == said.len(), "{name}");
        for said in &said {
            let is_said = file
                .get(said)
                .is_none_or(|words| words.is_empty() || words == said);
            assert!(is_said, "{name}: {said:?} is left in English");
        }
        for (place, english) in english.iter().enumerate() {
            let expected = expected(&file, english);
            assert!(expected.is_some(), "{name}: {english:?} is not in the file");
            if !differs {
                assert_eq!(Some(&said[place]), expected.as_ref(), "{name}");
            }
        }
    }
}

#[test]
fn only_the_panic_module_is_left_in_english() {
    let file = file();
    let empty: Vec<_> = file
        .iter()
        .filter(|(_, words)| words.is_empty())
        .map(|(english, _)| english.as_str())
        .collect();
    let panic = Lang::EN.content().phq_panic;
    for words in panic.attacks.iter().chain(&panic.symptoms) {
        let words = words.english();
        assert!(empty.contains(&words), "{words} has no official Spanish");
    }
    assert!(empty.len() < 48, "{empty:#?}");
    for (english, words) in &file {
        let edges = |text: &str| (text.starts_with(' '), text.ends_with(' '));
        assert!(
            words.is_empty() || edges(english) == edges(words),
            "{english:?}: {words:?}"
        );
    }
}

/// Sessions that together show every word: nothing entered, everything entered, and what is said on a mistake.
fn visits() -> Vec<Session> {
    let mut visits: Vec<_> = every_step()
        .into_iter()
        .map(|(_, step)| Session::at(step))
        .collect();
    visits.extend(
        every_step()
            .into_iter()
            .map(|(_, step)| Session::at(step).after(Action::ToggleCalm)),
    );
    let nothing_given = Session::at(Step::CheckIntro)
        .after(Action::Continue)
        .after(Action::Continue);
    visits.push(nothing_given);
    let mut full = HandoutPart::ALL.into_iter().fold(
        answered([Frequency::SeveralDays; 7], Step::Sheet),
        |session, part| session.after(Action::Enter(Input::Part(part))),
    );
    visits.push(
        HandoutPart::ALL
            .into_iter()
            .fold(Session::at(Step::Sheet), |session, part| {
                session.after(Action::Enter(Input::Part(part)))
            }),
    );
    for input in Item::all().map(Input::Mention) {
        full = full.after(Action::Enter(input));
    }
    for input in Item::all().map(Input::Ask) {
        full = full.after(Action::Enter(input));
    }
    visits.push(full);
    let panic = |attacks: YesNo, symptoms: YesNo| {
        let attacks = Item::all().map(|item| Input::Attack(item, attacks));
        let symptoms = Item::all().map(|item| Input::Symptom(item, symptoms));
        let inputs = attacks.chain(symptoms).chain([Input::Gather]);
        inputs.fold(Session::at(Step::Sheet), |session, input| {
            session.after(Action::Enter(input))
        })
    };
    let said = [
        (YesNo::No, YesNo::No),
        (YesNo::Yes, YesNo::No),
        (YesNo::Yes, YesNo::Yes),
    ];
    visits.extend(said.map(|(attacks, symptoms)| panic(attacks, symptoms)));
    visits.extend(
        Frequency::ALL
            .map(|answer| answered([answer; 7], Step::Sheet).after(Action::Enter(Input::Gather))),
    );
    visits
}

#[tokio::test]
async fn every_word_of_the_file_is_on_some_screen_or_sheet() {
    let file = file();
    let mut shown: Vec<String> = Vec::new();
    for session in visits() {
        shown.extend(all_pieces(&html(clinic(), session).await));
    }
    for step in [Step::Welcome, Step::Talk] {
        let nameless = Config {
            clinic: None,
            ..clinic()
        };
        shown.extend(all_pieces(&html(nameless, Session::at(step)).await));
        shown.extend(all_pieces(
            &html(Config::default(), Session::at(step)).await,
        ));
    }
    shown.extend(all_pieces(&page(Lang::EN).await));
    shown.extend(all_pieces(&reviewed::all(Lang::EN).await));
    let mut used: BTreeSet<&str> = shown
        .iter()
        .filter_map(|piece| parts(&file, piece))
        .flatten()
        .flatten()
        .collect();
    // Said by the calendar, and in each language of itself.
    let shell = Lang::EN.content().shell;
    used.extend(shell.months.map(Text::english));
    used.extend([shell.day_pattern, shell.month_pattern, shell.language].map(Text::english));
    // Where the words of a language do not come, which can only be in a frame.
    used.extend(shell.not_loaded.map(Text::english));
    let wait = Lang::EN.content().wait;
    used.extend([wait.title, wait.coming, wait.lost].map(Text::english));
    // In the clinic file.
    used.insert(Lang::EN.content().paper.total.english());
    // The title of the plain page's document, which the build puts together.
    used.insert(Lang::EN.content().plain_page.name.english());
    let dead: Vec<_> = file
        .keys()
        .filter(|entry| !used.contains(entry.as_str()))
        .collect();
    assert!(dead.is_empty(), "on no screen: {dead:#?}");
}
