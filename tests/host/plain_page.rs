//! The page without scripts: everything to read, nothing to be asked.

use std::collections::BTreeSet;

use care_guide::view::plain_page::file;
use care_guide::view::{Guide, PlainPage, PlainPageProps};
use care_guide_content::evidence::reactions::REACTIONS;
use care_guide_content::evidence::{CHECKED, Source};
use care_guide_content::{Spoken, Text};
use care_guide_core::config::Config;
use care_guide_core::lang::Lang;
use care_guide_core::session::Session;
use yew::ServerRenderer;

use crate::claims::reading;
use crate::render::lines;
use crate::screens::{every_step, html, words_of};

/// The page.
pub async fn page(lang: Lang) -> String {
    ServerRenderer::<PlainPage>::with_props(move || PlainPageProps {
        guide: Guide::inert(Config::default(), CHECKED, lang),
    })
    .hydratable(false)
    .render()
    .await
}

#[tokio::test]
async fn it_asks_nothing_and_runs_nothing() {
    let page = page(Lang::EN).await;
    for bad in [
        "<button",
        "<input",
        "<form",
        "<script",
        "<iframe",
        " style=",
        " onclick=",
    ] {
        assert!(!page.contains(bad), "{bad}");
    }
    let sources: Vec<_> = Source::ALL
        .iter()
        .filter_map(|source| source.record().link())
        .collect();
    for link in page.split("href=\"").skip(1) {
        let link = link.split('"').next().expect("an address");
        let fine = ["#", "tel:", "sms:", "https://988lifeline.org/"];
        let is_page = Lang::all().any(|lang| link == file(lang));
        let is_source = sources.contains(&link.replace("&amp;", "&").as_str());
        assert!(
            is_source || is_page || fine.iter().any(|start| link.starts_with(start)),
            "{link}"
        );
    }
}

/// The screens that are no part of the plain page: they ask something, or are about the guide itself.
const NOT_TO_READ: [&str; 18] = [
    "welcome",
    "check",
    "question",
    "difficulty",
    "review",
    "result",
    "mood intro",
    "mood question",
    "mood result",
    "panic intro",
    "panic attacks",
    "panic symptoms",
    "panic result",
    "repeat",
    "sheet",
    "privacy",
    "still there",
    "cleared",
];

#[tokio::test]
async fn every_word_of_every_screen_that_can_be_read_is_on_it() {
    for lang in Lang::all() {
        let plain = words_of(&page(lang).await);
        let plain: BTreeSet<&str> = plain.lines().collect();
        let mut left_out: BTreeSet<String> = BTreeSet::new();
        let mut screens = 0;
        for (name, step) in every_step() {
            if NOT_TO_READ.iter().any(|other| name.starts_with(other)) {
                continue;
            }
            screens += 1;
            let html = html(Config::default(), Session::at(step).speaking(lang)).await;
            let words = words_of(&to_read(&html));
            assert!(words.lines().count() > 10, "{name}");
            let missing = words.lines().filter(|line| !plain.contains(line));
            left_out.extend(missing.map(str::to_owned));
        }
        assert_eq!(screens, 26);
        let content = lang.content();
        let meant: BTreeSet<String> = [
            content.options.tried_note,
            content.compare.priorities_hint,
            content.compare.priorities_full,
            content.options.further_title,
            content.talk.contact_title,
            content.learn.open,
            content.learn.on_title,
            content.talk.no_contact,
            content.sources.lead,
        ]
        .into_iter()
        .map(|words| lang.say(words).to_owned())
        .collect();
        assert_eq!(left_out, meant, "{}", lang.tag());
    }
}

/// What is between the header and the footer of a screen, without its controls.
fn to_read(html: &str) -> String {
    let main = html.split_once("<main").expect("a screen").1;
    let mut rest = main.split_once("</main>").expect("a screen").0.to_owned();
    for element in ["button", "label", "fieldset"] {
        while let Some((before, after)) = rest.split_once(&format!("<{element}")) {
            let end = format!("</{element}>");
            let after = after.split_once(&end).expect("an end").1;
            rest = [before, after].concat();
        }
    }
    // The note that the content is due for review is hidden, and so is reading aloud.
    let note = rest.split_once("</p>").expect("a note").1;
    let voice = note
        .rfind("<div hidden=\"hidden\" class=\"voice\"")
        .or(note.rfind("class=\"voice\""));
    note[..voice.expect("reading aloud")].to_owned()
}

#[tokio::test]
async fn both_plain_pages_are_as_reviewed() {
    for lang in Lang::all() {
        let page = page(lang).await;
        insta::assert_snapshot!(file(lang).replace(['.', '-'], "_"), lines(&page));
    }
}

#[tokio::test]
async fn it_has_every_claim_the_form_and_every_source() {
    for lang in Lang::all() {
        let shown = words_of(&page(lang).await);
        let lines: Vec<&str> = shown.lines().collect();
        let has = |text: Text| lines.contains(&lang.say(text));
        for claim in reading(lang.content()) {
            assert!(has(claim.text), "{}: {}", lang.tag(), claim.text.english());
        }
        let gad7 = &lang.content().gad7;
        assert!(
            has(gad7.stem.into()) && has(gad7.attribution.into()),
            "{}",
            lang.tag()
        );
        for (item, number) in gad7.items.iter().zip(1..) {
            let line = format!("{number}. {}", lang.say(*item));
            assert!(lines.contains(&line.as_str()), "{line}");
        }
        for source in Source::ALL {
            assert!(lines.contains(&source.record().cite()), "{source:?}");
        }
    }
}

/// The form may be all that is printed and kept.
#[tokio::test]
async fn the_form_alone_says_where_to_call_in_a_crisis() {
    for lang in Lang::all() {
        let page = page(lang).await;
        let form = page.split_once("id=\"form\"").expect("the form").1;
        let form = form.split_once("</section>").expect("its end").0;
        for line in ["href=\"tel:911\"", "href=\"tel:988\"", "href=\"sms:988"] {
            assert!(form.contains(line), "{}: {line}", lang.tag());
        }
    }
}

#[tokio::test]
async fn it_has_every_count_of_the_label() {
    let page = page(Lang::EN).await;
    let table = page
        .split("class=\"counts\"")
        .nth(1)
        .and_then(|rest| rest.split("</table>").next());
    let shown = words_of(table.expect("the table of counts"));
    let cells: Vec<&str> = shown.lines().collect();
    for reaction in &REACTIONS {
        let name = (Lang::EN.content().reactions.name)(reaction.effect).english();
        let place = cells.iter().position(|cell| *cell == name).expect(name);
        assert_eq!(
            cells[place + 1],
            reaction.spravato_per_100().to_string(),
            "{name}"
        );
        let placebo = reaction.placebo_per_100();
        let said = if placebo == 0 {
            "<1".to_owned()
        } else {
            placebo.to_string()
        };
        assert_eq!(cells[place + 2], said, "{name}");
    }
}

#[tokio::test]
async fn each_part_is_where_the_list_of_parts_leads() {
    let page = page(Lang::EN).await;
    let mut parts = 0;
    for rest in page.split("href=\"#").skip(1) {
        let id = rest.split('"').next().expect("an id");
        assert!(page.contains(&format!("id=\"{id}\"")), "{id}");
        parts += 1;
    }
    // The form is a part that is led to by itself, and leads back.
    assert_eq!(parts, 10 + 2);
}
