//! The sheet as data: headings and lines, in the order they are printed.

mod lines;

use care_guide_content::Spoken;
use care_guide_content::evidence::CONTENT_VERSION;
use care_guide_core::config::Config;
use care_guide_core::day::Day;
use care_guide_core::lang::Lang;
use care_guide_core::session::Session;
use care_guide_core::summary::Part as Kind;
use care_guide_private::{Private, open};

use self::lines::Writer;

/// One line of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// The form that the next lines come from.
    Form(&'static str),
    /// Something said.
    Point(&'static str),
    /// A question and its answer, or something and its amount.
    Pair(&'static str, String),
    /// Something to be seen at once: a total.
    Total(&'static str, String),
    /// Room to write.
    Ruled,
}

/// A heading and its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The heading.
    pub title: &'static str,
    /// The lines; on the sheet there is at least one.
    pub lines: Vec<Line>,
}

/// The whole sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// The heading.
    pub title: &'static str,
    /// The day it was made, in words.
    pub date: String,
    /// What it is, and is not.
    pub about: &'static str,
    /// What the visitor chose, in the order it is printed.
    pub parts: Vec<Part>,
    /// Said instead of parts when nothing was chosen.
    pub empty: &'static str,
    /// The clinic, where it came from, and whose forms were used.
    pub foot: Vec<String>,
    /// Everything else that a sheet could hold; last, what the parts above do not say.
    ///
    /// It is drawn too, and shown and told to nobody, since a page can measure how long drawing takes.
    pub rest: Vec<Part>,
}

impl Paper {
    /// The sheet of a session.
    #[must_use]
    pub fn of(session: &Session, config: &Config, today: Day) -> Private<Self> {
        let lang = session.lang;
        let words = lang.content().paper;
        let mut writer = Writer::new(session);
        for part in Kind::ALL {
            if part == Kind::Space {
                writer.mentions();
                writer.questions();
            }
            if is_offered(part, lang) {
                writer.part(part);
            }
        }
        let Writer {
            parts,
            mut rest,
            spare: mut lines,
            ..
        } = writer;
        let empty = lang.say(words.empty);
        if !parts.is_empty() {
            lines.push(Line::Point(empty));
        }
        let attribution = lang.say(lang.content().gad7.attribution);
        let mut foot = foot(config, lang);
        let chosen = &open(&session.entered).choices.parts;
        let has = |form: &Kind| chosen.has(*form);
        if [Kind::Gad7, Kind::Mood, Kind::Panic].iter().any(has) {
            foot.insert(0, attribution.to_owned());
        } else {
            lines.push(Line::Point(attribution));
        }
        let title = lang.say(words.title);
        rest.push(Part { title, lines });
        Private::new(Self {
            title,
            date: [lang.say(words.date), ": ", &lang.date(today)].concat(),
            about: lang.say(words.about),
            parts,
            empty,
            foot,
            rest,
        })
    }
}

fn foot(config: &Config, lang: Lang) -> Vec<String> {
    let mut foot = Vec::new();
    let phone = config.phone.as_ref().map(|phone| phone.shown.as_str());
    let clinic: Vec<_> = [config.clinic.as_deref(), phone]
        .into_iter()
        .flatten()
        .collect();
    if !clinic.is_empty() {
        foot.push(clinic.join(", "));
    }
    let [before, after] = lang.content().paper.version;
    foot.push([lang.say(before), CONTENT_VERSION, lang.say(after)].concat());
    foot
}

/// Whether a part can be chosen in a language: the panic module has an official wording in some only.
#[must_use]
pub fn is_offered(part: Kind, lang: Lang) -> bool {
    part != Kind::Panic || lang.has(lang.content().phq_panic.symptoms_stem)
}
