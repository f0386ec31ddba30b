//! The sheet as data: headings and lines, in the order they are printed.

use crate::config::Config;
use crate::content::{Content, Lang, Text, Verbatim};
use crate::domain::day::Day;
use crate::domain::instrument::{Frequency, Item};
use crate::domain::marks::Care;
use crate::domain::score::{MoodScore, Score};
use crate::domain::session::Session;
use crate::domain::summary::Part as Kind;
use crate::evidence::CONTENT_VERSION;

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
    /// The lines; never empty.
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
}

/// Lines of room to write.
const RULED: usize = 6;

impl Paper {
    /// The sheet of a session.
    #[must_use]
    pub fn of(session: &Session, config: &Config, today: Day) -> Self {
        let lang = session.lang;
        let maker = Maker { session, lang };
        let words = maker.words().paper;
        let chosen = |part: &Kind| session.choices.parts.has(*part) && is_offered(*part, lang);
        let (room, told) = Kind::ALL
            .into_iter()
            .filter(chosen)
            .partition::<Vec<_>, _>(|part| *part == Kind::Space);
        let mut parts: Vec<_> = told.into_iter().map(|part| maker.part(part)).collect();
        parts.extend(maker.mentions());
        parts.extend(maker.questions());
        parts.extend(room.into_iter().map(|part| maker.part(part)));
        Self {
            title: lang.say(words.title),
            date: [lang.say(words.date), ": ", &lang.date(today)].concat(),
            about: lang.say(words.about),
            parts,
            empty: lang.say(words.empty),
            foot: maker.foot(config),
        }
    }
}

/// Whether a part can be chosen in a language: the panic module has an official wording in some only.
#[must_use]
pub fn is_offered(part: Kind, lang: Lang) -> bool {
    part != Kind::Panic || lang.has(lang.content().phq_panic.symptoms_stem)
}

struct Maker<'a> {
    session: &'a Session,
    lang: Lang,
}

impl Maker<'_> {
    fn words(&self) -> &'static Content {
        self.lang.content()
    }

    fn say(&self, words: impl Into<Text>) -> &'static str {
        self.lang.say(words)
    }

    fn part(&self, part: Kind) -> Part {
        let words = self.words();
        let session = self.session;
        let mut lines = match part {
            Kind::Gad7 => self.gad7(),
            Kind::Mood => self.mood(),
            Kind::Panic => self.panic(),
            Kind::Familiar => {
                let name = |kind| self.point((words.kind)(kind).name);
                session.familiar.iter().map(name).collect()
            }
            Kind::Tried => self.tried(),
            Kind::Priorities => {
                let name = |topic| self.point((words.compare.topic)(topic).label);
                session.priorities.iter().map(name).collect()
            }
            Kind::Space => vec![Line::Ruled; RULED],
        };
        if lines.is_empty() {
            lines.push(self.point(words.paper.none));
        }
        Part {
            title: self.say((words.paper.heading)(part)),
            lines,
        }
    }

    fn point(&self, words: Text) -> Line {
        Line::Point(self.say(words))
    }

    fn gad7(&self) -> Vec<Line> {
        let words = self.words();
        let form = words.gad7;
        let paper = self.words().paper;
        let mut lines = vec![Line::Form(self.say(paper.gad7_form))];
        let score = self.session.gad7.complete().map(|sheet| Score::of(&sheet));
        let band = score.map(|score| self.say((words.result.band)(score.band())));
        lines.push(self.total(score.map(Score::points), Score::MAX, band));
        for (item, words) in Item::all().zip(form.items) {
            lines.push(self.frequency(words, self.session.gad7.get(item)));
        }
        if let Some(difficulty) = self.session.difficulty {
            let answer = self.say((form.difficulty.answer)(difficulty));
            lines.push(Line::Pair(
                self.say(words.review.difficulty),
                answer.to_owned(),
            ));
        }
        lines
    }

    fn mood(&self) -> Vec<Line> {
        let form = self.words().phq2;
        let paper = self.words().paper;
        let mut lines = vec![Line::Form(self.say(paper.mood_form))];
        let score = self.session.mood.complete();
        let points = score.map(|sheet| MoodScore::of(&sheet).points());
        lines.push(self.total(points, MoodScore::MAX, None));
        for (item, words) in Item::all().zip(form.items) {
            lines.push(self.frequency(words, self.session.mood.get(item)));
        }
        lines
    }

    fn panic(&self) -> Vec<Line> {
        let words = self.words();
        let form = words.phq_panic;
        let paper = self.words().paper;
        let attacks = Item::all().map(|item| self.session.attacks.get(item));
        let symptoms = Item::all().map(|item| self.session.symptoms.get(item));
        let asked = form.attacks.into_iter().zip(attacks);
        let asked = asked.chain(form.symptoms.into_iter().zip(symptoms));
        let mut lines = vec![Line::Form(self.say(words.panic.form))];
        for (words, answer) in asked {
            let answer = answer.map_or(paper.no_answer, |answer| (form.answer)(answer).into());
            lines.push(Line::Pair(self.say(words), self.say(answer).to_owned()));
        }
        lines
    }

    /// An item of a form, its answer and the points that stand for it.
    fn frequency(&self, words: Verbatim, answer: Option<Frequency>) -> Line {
        let said = match answer {
            Some(answer) => {
                let words = self.say((self.words().gad7.answer)(answer));
                [words, " (", &answer.points().to_string(), ")"].concat()
            }
            None => self.say(self.words().paper.no_answer).to_owned(),
        };
        Line::Pair(self.say(words), said)
    }

    fn total(&self, points: Option<u8>, most: u8, band: Option<&'static str>) -> Line {
        let paper = self.words().paper;
        let said = match points {
            Some(points) => {
                let (points, most) = (points.to_string(), most.to_string());
                let [before, of, after] = paper.points_of;
                let (before, of, after) = (self.say(before), self.say(of), self.say(after));
                let mut said = [before, &points, of, &most, after].concat();
                if let Some(band) = band {
                    said = [&said, " (", band, ")"].concat();
                }
                said
            }
            None => self.say(paper.no_total).to_owned(),
        };
        Line::Total(self.say(paper.total), said)
    }

    fn tried(&self) -> Vec<Line> {
        let words = self.words();
        let mut lines = Vec::new();
        for (item, care) in Item::all().zip(Care::ALL) {
            if !self.session.tried.has(care) {
                continue;
            }
            let name = self.say((words.options.care)(care).name);
            lines.push(match self.session.choices.spells.get(item) {
                Some(spell) => Line::Pair(name, self.say((words.sheet.spell)(spell)).to_owned()),
                None => Line::Point(name),
            });
        }
        lines
    }

    fn mentions(&self) -> Option<Part> {
        let chosen = &self.session.choices.mentions;
        let all = Item::all().zip(self.words().next.tell);
        let lines = all.filter(|(item, _)| chosen.has(*item));
        let lines: Vec<_> = lines.map(|(_, claim)| self.point(claim.text)).collect();
        let title = self.words().paper.mentions;
        self.unless_empty(title, lines)
    }

    fn questions(&self) -> Option<Part> {
        let chosen = &self.session.choices.questions;
        let groups = self.words().next.questions.iter();
        let all = Item::all().zip(groups.flat_map(|group| group.ask));
        let lines = all.filter(|(item, _)| chosen.has(*item));
        let lines: Vec<_> = lines.map(|(_, words)| self.point(*words)).collect();
        let title = self.words().paper.questions;
        self.unless_empty(title, lines)
    }

    fn unless_empty(&self, title: Text, lines: Vec<Line>) -> Option<Part> {
        (!lines.is_empty()).then(|| Part {
            title: self.say(title),
            lines,
        })
    }

    fn foot(&self, config: &Config) -> Vec<String> {
        let words = self.words();
        let parts = &self.session.choices.parts;
        let mut foot = Vec::new();
        if [Kind::Gad7, Kind::Mood, Kind::Panic]
            .iter()
            .any(|form| parts.has(*form))
        {
            foot.push(self.say(words.gad7.attribution).to_owned());
        }
        let phone = config.phone.as_ref().map(|phone| phone.shown.as_str());
        let clinic: Vec<_> = [config.clinic.as_deref(), phone]
            .into_iter()
            .flatten()
            .collect();
        if !clinic.is_empty() {
            foot.push(clinic.join(", "));
        }
        let [before, after] = words.paper.version;
        foot.push([self.say(before), CONTENT_VERSION, self.say(after)].concat());
        foot
    }
}
