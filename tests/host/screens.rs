//! Every screen of the guide, drawn on the host.

use std::rc::Rc;

use care_guide::view::{Guide, Screen, ScreenProps};
use care_guide_content::Spoken;
use care_guide_content::evidence::{CHECKED, DUE, EDITION, Source};
use care_guide_core::config::{self, Address, Attributes, Config, Held};
use care_guide_core::day::Day;
use care_guide_core::instrument::{Difficulty, Frequency, GAD7, Item, PHQ2};
use care_guide_core::lang::Lang;
use care_guide_core::marks::{Aspect, Care, Kind};
use care_guide_core::session::{Action, Input, Session};
use care_guide_core::step::Step;
use yew::ServerRenderer;

/// Every screen by name, with nothing entered.
pub fn every_step() -> Vec<(String, Step)> {
    let mut steps: Vec<(String, Step)> = [
        ("welcome", Step::Welcome),
        ("learn", Step::Learn),
        ("check", Step::CheckIntro),
        ("difficulty", Step::Difficulty),
        ("review", Step::Review),
        ("result", Step::Result),
        ("mood intro", Step::MoodIntro),
        ("mood result", Step::MoodResult),
        ("panic intro", Step::PanicIntro),
        ("panic attacks", Step::Attacks),
        ("panic symptoms", Step::Symptoms),
        ("panic result", Step::PanicResult),
        ("options", Step::Options),
        ("mechanism", Step::Mechanism),
        ("compare", Step::Compare),
        ("repeat", Step::Repeat),
        ("talk", Step::Talk),
        ("sheet", Step::Sheet),
        ("help", Step::Help),
        ("privacy", Step::Privacy),
        ("sources", Step::Sources),
        ("calm", Step::Calm),
        ("someone", Step::Someone),
        ("routes", Step::Routes),
        ("resistant", Step::Resistant),
        ("still there", Step::StillThere),
        ("cleared", Step::Cleared),
    ]
    .map(|(name, step)| (name.to_owned(), step))
    .into();
    steps.extend(Kind::ALL.map(|kind| (format!("kind {kind:?}").to_lowercase(), Step::Kind(kind))));
    steps.extend(Care::ALL.map(|care| (format!("care {care:?}").to_lowercase(), Step::Care(care))));
    steps.extend(Aspect::ALL.map(|aspect| {
        (
            format!("compare {aspect:?}").to_lowercase(),
            Step::Aspect(aspect),
        )
    }));
    steps.extend(
        Item::<GAD7>::all()
            .map(|item| (format!("question {}", item.number()), Step::Question(item))),
    );
    steps.extend(
        Item::<PHQ2>::all()
            .map(|item| (format!("mood question {}", item.number()), Step::Mood(item))),
    );
    steps
}

/// Spanish.
pub fn spanish() -> Lang {
    Lang::of("es").expect("Spanish")
}

/// What the tag of a clinic says that set everything, but for the words on the button to its contact.
pub fn attributes() -> Attributes {
    Attributes {
        clinic: "Example Clinic".into(),
        phone: "+1 818 555 0100".into(),
        contact_url: "https://clinic.example/contact".into(),
        address: "1 Main Street".into(),
        hours: "Mon to Fri, 9 to 5".into(),
        hours_es: "Lunes a viernes, de 9 a 5".into(),
        offers: "neurofeedback iv-ketamine evaluation".into(),
        telehealth: "California".into(),
        cost_url: "https://clinic.example/costs".into(),
        privacy_url: "https://clinic.example/privacy".into(),
        crisis: "County line: +1 818 555 0199".into(),
        events: "on".into(),
        ..Attributes::default()
    }
}

/// A clinic that set everything.
pub fn clinic() -> Config {
    configured(&attributes())
}

/// What the guide makes of a tag.
pub fn configured(raw: &Attributes) -> Config {
    let resolve = |value: &str| {
        Some(Address {
            href: value.to_owned(),
            scheme: "https:".to_owned(),
            same_origin: false,
            credentials: false,
        })
    };
    config::read(raw, Held::to(EDITION, [CHECKED, DUE], CHECKED), resolve).0
}

/// A session with all seven questions answered, at a step.
pub fn answered(answers: [Frequency; GAD7], step: Step) -> Session {
    Item::all()
        .zip(answers)
        .fold(Session::at(Step::Welcome), |session, (item, answer)| {
            session.after(Action::Enter(Input::Gad7(item, answer)))
        })
        .after(Action::Enter(Input::Difficulty(Difficulty::Somewhat)))
        .after(Action::Go(step))
}

/// The screen's HTML on the day of the review.
pub async fn html(config: Config, session: Session) -> String {
    html_on(CHECKED, config, session).await
}

/// What a screen is given on a day.
pub fn guide(today: Day, config: Config, session: &Session) -> Guide {
    Guide {
        calm: session.calm,
        ..Guide::inert(config, today, session.lang)
    }
}

/// The screen's HTML on a day.
pub async fn html_on(today: Day, config: Config, session: Session) -> String {
    ServerRenderer::<Screen>::with_props(move || ScreenProps {
        guide: guide(today, config, &session),
        session: Rc::new(session),
    })
    .hydratable(false)
    .render()
    .await
}

/// The words of the screen, one line for each element.
pub async fn words(step: Step, lang: Lang) -> String {
    words_of(&html(clinic(), Session::at(step).speaking(lang)).await)
}

/// The words of others that a screen can show: those of the official forms, and the names of sources.
pub fn verbatim(lang: Lang) -> Vec<&'static str> {
    let content = lang.content();
    let (gad7, phq2, panic) = (content.gad7, content.phq2, content.phq_panic);
    let mut verbatim = vec![
        gad7.stem,
        gad7.attribution,
        gad7.difficulty.question,
        phq2.stem,
        panic.symptoms_stem,
    ];
    verbatim.extend(gad7.items);
    verbatim.extend(phq2.items);
    verbatim.extend(panic.attacks);
    verbatim.extend(panic.symptoms);
    let mut verbatim: Vec<_> = verbatim.into_iter().map(|words| lang.say(words)).collect();
    verbatim.extend(Source::ALL.map(|source| source.record().cite()));
    verbatim
}

/// The words of a page, one line for each element.
pub fn words_of(html: &str) -> String {
    let mut words = String::new();
    for piece in html.split('<') {
        let text = piece.split_once('>').map_or("", |(_, text)| text).trim();
        if !text.is_empty() {
            words.push_str(text);
            words.push('\n');
        }
    }
    words
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}
