//! The sheet as data: totals, headings and lines, in the order they are printed.

mod lines;

use care_guide_content::Spoken;
use care_guide_content::evidence::CONTENT_VERSION;
use care_guide_core::config::Config;
use care_guide_core::day::Day;
use care_guide_core::handout::HandoutPart;
use care_guide_core::lang::Lang;
use care_guide_core::session::Session;
use care_guide_private::Private;

use self::lines::Writer;

/// Something to be seen at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Total {
    /// What it is.
    pub name: &'static str,
    /// What it says.
    pub said: String,
    /// What that means.
    pub about: String,
}

/// One line of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// The form that the next lines come from.
    Form(&'static str),
    /// The answers that a form offers, over their columns.
    Heads([&'static str; 4]),
    /// An item of a form: its words, the answer's, and the place of the answer among the columns.
    Answer(String, String, Option<usize>),
    /// Something said.
    Point(&'static str),
    /// The same with its number before it.
    Numbered(String),
    /// A question and its answer, or something and its amount.
    Pair(&'static str, String),
    /// Room to write, with what to write there.
    Ruled(Option<&'static str>),
}

/// Where a part stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Before all others, in a box.
    First,
    /// In columns, where there is room for two.
    Beside,
    /// As wide as the sheet.
    Whole,
}

/// A heading and its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Where it stands.
    pub place: Place,
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
    /// The strip on top.
    pub totals: Vec<Total>,
    /// What the visitor chose, in the order it is printed.
    pub parts: Vec<Part>,
    /// Said instead of parts when nothing was chosen.
    pub empty: &'static str,
    /// Where the forms come from, the clinic, and what made the sheet.
    pub foot: Vec<String>,
    /// The totals that the strip does not have.
    pub rest_totals: Vec<Total>,
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
        writer.totals();
        writer.danger();
        writer.questions();
        for part in ORDER {
            if part == HandoutPart::Gad7 {
                writer.mentions();
            }
            if is_offered(part, lang) {
                writer.part(part);
            }
        }
        let empty = lang.say(words.empty);
        if !writer.parts.is_empty() {
            writer.spare(empty);
        }
        let mut foot = foot(config, lang);
        let attribution = lang.say(lang.content().gad7.attribution);
        if writer.has_form() {
            foot.insert(0, attribution.to_owned());
        } else {
            writer.spare(attribution);
        }
        let title = lang.say(words.title);
        writer.end_spare(title);
        Private::new(Self {
            title,
            date: [lang.say(words.date), ": ", &lang.date(today)].concat(),
            about: lang.say(words.about),
            totals: writer.totals,
            parts: writer.parts,
            empty,
            foot,
            rest_totals: writer.rest_totals,
            rest: writer.rest,
        })
    }
}

/// The parts in the order in which they are printed: what a person says for themselves, then the forms.
const ORDER: [HandoutPart; HandoutPart::ALL.len()] = [
    HandoutPart::Priorities,
    HandoutPart::Familiar,
    HandoutPart::Tried,
    HandoutPart::Gad7,
    HandoutPart::Mood,
    HandoutPart::Panic,
    HandoutPart::Space,
];

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
pub fn is_offered(part: HandoutPart, lang: Lang) -> bool {
    part != HandoutPart::Panic || lang.has(lang.content().phq_panic.symptoms_stem)
}
