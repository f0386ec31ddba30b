//! The page without scripts: everything to read, nothing to be asked.

use std::rc::Rc;

use care_guide::config::Config;
use care_guide::content::{Content, Lang, Text};
use care_guide::domain::marks::{Care, Kind};
use care_guide::domain::step::Group;
use care_guide::evidence::reactions::REACTIONS;
use care_guide::evidence::{REVIEWED, Source};
use care_guide::view::{Figures, Guide, Leaflet, LeafletProps};
use yew::{Callback, ServerRenderer};

use crate::claims::{reading, words_of as words_of_blocks};
use crate::screens::words_of;

/// The page.
pub async fn page(lang: Lang) -> String {
    ServerRenderer::<Leaflet>::with_props(move || LeafletProps {
        guide: Guide {
            config: Rc::new(Config::default()),
            today: REVIEWED,
            lang,
            calm: false,
            has_voice: false,
            figures: Figures::default(),
            act: Callback::noop(),
            take: Callback::noop(),
            speak: Callback::noop(),
            open: Callback::noop(),
        },
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
    for link in page.split("href=\"").skip(1) {
        let fine = ["#", "tel:", "sms:", "https://988lifeline.org/"];
        assert!(
            fine.iter().any(|start| link.starts_with(start)),
            "{}",
            &link[..40]
        );
    }
}

#[tokio::test]
async fn it_has_everything_there_is_to_read() {
    for lang in Lang::all() {
        let shown = words_of(&page(lang).await);
        let lines: Vec<&str> = shown.lines().collect();
        let has = |text: Text| lines.contains(&lang.say(text));
        for claim in reading(lang.content()) {
            assert!(has(claim.text), "{}: {}", lang.tag(), claim.text.english());
        }
        for text in words_beside_claims(lang.content()) {
            assert!(has(text), "{}: {}", lang.tag(), text.english());
        }
        for source in Source::ALL {
            assert!(lines.contains(&source.record().cite), "{source:?}");
        }
    }
}

/// Headings, questions and names that stand beside the claims.
fn words_beside_claims(content: &Content) -> Vec<Text> {
    let (learn, check, compare, next) =
        (content.learn, content.check, content.compare, content.next);
    let mut all = vec![
        content.welcome.crisis,
        learn.feels,
        learn.common,
        learn.helps,
        learn.prompt,
    ];
    all.extend([
        check.gad7.stem,
        check.gad7.attribution,
        content.leaflet.no_contact,
        content.leaflet.sources,
    ]);
    all.extend(Kind::ALL.map(|kind| (learn.kind)(kind).name));
    for blocks in [
        content.options.after,
        content.options.mechanism.blocks,
        compare.intro,
        next.after,
    ] {
        all.extend(words_of_blocks(blocks).1);
    }
    for care in Care::ALL {
        let (name, about) = (content.options.care)(care);
        all.push(name);
        all.extend(words_of_blocks(about).1);
    }
    for group in Group::ALL {
        let group = (compare.group)(group);
        all.push(group.title);
        all.extend(group.rows.iter().map(|row| row.label));
    }
    all.extend(
        REACTIONS
            .iter()
            .map(|reaction| (compare.reactions.name)(reaction.effect)),
    );
    for visit in &compare.visits {
        all.push(visit.title);
        all.extend(visit.steps.iter().map(|(when, _)| *when));
    }
    for (about, questions) in next.questions {
        all.push(*about);
        all.extend_from_slice(questions);
    }
    all
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
        let name = (Lang::EN.content().compare.reactions.name)(reaction.effect).english();
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
    assert_eq!(parts, 8);
}
