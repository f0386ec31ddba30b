//! The lines of a sheet, sorted by whether it says them.

use std::mem;

use care_guide_content::{Content, Spoken, Text, Verbatim};
use care_guide_core::entered::Entered;
use care_guide_core::instrument::{Frequency, Item, YesNo};
use care_guide_core::lang::Lang;
use care_guide_core::marks::{Care, Marks};
use care_guide_core::score::{MoodScore, Score};
use care_guide_core::session::Session;
use care_guide_core::summary::{Part as Kind, Spell};
use care_guide_private::open;

use crate::{Line, Part};

/// Lines of room to write.
const RULED: usize = 6;

/// Writes a sheet. However much was given and chosen, it writes as many lines.
pub struct Writer<'a> {
    entered: &'a Entered,
    lang: Lang,
    /// The parts that are on the sheet.
    pub parts: Vec<Part>,
    /// The parts that are not.
    pub rest: Vec<Part>,
    /// The lines that are not on the sheet, of parts that are.
    pub spare: Vec<Line>,
    /// Whether the part being written was chosen; what is on the sheet of it, and what is not.
    chosen: bool,
    on: Vec<Line>,
    off: Vec<Line>,
}

impl<'a> Writer<'a> {
    pub fn new(session: &'a Session) -> Self {
        Self {
            entered: open(&session.entered),
            lang: session.lang,
            parts: Vec::new(),
            rest: Vec::new(),
            spare: Vec::new(),
            chosen: false,
            on: Vec::new(),
            off: Vec::new(),
        }
    }

    pub fn part(&mut self, part: Kind) {
        self.chosen = self.entered.choices.parts.has(part);
        match part {
            Kind::Gad7 => self.gad7(),
            Kind::Mood => self.mood(),
            Kind::Panic => self.panic(),
            Kind::Familiar => self.familiar(),
            Kind::Tried => self.tried(),
            Kind::Priorities => self.priorities(),
            Kind::Space => (0..RULED).for_each(|_| self.add(true, Line::Ruled)),
        }
        self.end((self.words().paper.heading)(part));
    }

    pub fn mentions(&mut self) {
        self.chosen = true;
        for (item, claim) in Item::all().zip(self.words().next.tell) {
            self.point(self.entered.choices.mentions.has(item), claim.text);
        }
        self.end(self.words().paper.mentions);
    }

    pub fn questions(&mut self) {
        self.chosen = true;
        let mut items = Item::all();
        for group in self.words().next.questions {
            for (question, item) in group.ask.iter().zip(items.by_ref()) {
                self.point(self.entered.choices.questions.has(item), *question);
            }
        }
        self.end(self.words().paper.questions);
    }

    /// A line, if the sheet has it where its part was chosen.
    #[inline(never)]
    fn add(&mut self, has: bool, line: Line) {
        let lines = if has && self.chosen {
            &mut self.on
        } else {
            &mut self.off
        };
        lines.push(line);
    }

    fn end(&mut self, title: Text) {
        let part = |lines| Part {
            title: self.lang.say(title),
            lines,
        };
        let (on, mut off) = (mem::take(&mut self.on), mem::take(&mut self.off));
        if on.is_empty() {
            self.rest.push(part(off));
        } else {
            self.parts.push(part(on));
            self.spare.append(&mut off);
        }
    }

    fn words(&self) -> &'static Content {
        self.lang.content()
    }

    #[inline(never)]
    fn point(&mut self, has: bool, words: Text) {
        self.add(has, Line::Point(self.lang.say(words)));
    }

    #[inline(never)]
    fn pair(&mut self, has: bool, name: Text, said: Text) {
        let said = self.lang.say(said).to_owned();
        self.add(has, Line::Pair(self.lang.say(name), said));
    }

    fn form(&mut self, words: Text) {
        self.add(true, Line::Form(self.lang.say(words)));
    }

    fn gad7(&mut self) {
        let words = self.words();
        let form = words.gad7;
        self.form(words.paper.gad7_form);
        let score = self.entered.gad7.complete().map(|sheet| Score::of(&sheet));
        let band = score.map(|score| self.lang.say((words.result.band)(score.band())));
        self.total(score.map(Score::points), Score::MAX, band);
        for (item, words) in Item::all().zip(form.items) {
            self.frequency(words, self.entered.gad7.get(item));
        }
        let answer = self.entered.difficulty;
        let said = answer.map_or(words.paper.no_answer, |answer| {
            (form.difficulty.answer)(answer).into()
        });
        self.pair(answer.is_some(), words.review.difficulty, said);
    }

    fn mood(&mut self) {
        let form = self.words().phq2;
        self.form(self.words().paper.mood_form);
        let score = self.entered.mood.complete();
        let points = score.map(|sheet| MoodScore::of(&sheet).points());
        self.total(points, MoodScore::MAX, None);
        for (item, words) in Item::all().zip(form.items) {
            self.frequency(words, self.entered.mood.get(item));
        }
    }

    fn panic(&mut self) {
        let words = self.words();
        let form = words.phq_panic;
        self.form(words.panic.form);
        let attacks = Item::all().map(|item| self.entered.attacks.get(item));
        let symptoms = Item::all().map(|item| self.entered.symptoms.get(item));
        let asked = form.attacks.into_iter().zip(attacks);
        for (item, given) in asked.chain(form.symptoms.into_iter().zip(symptoms)) {
            let said = |answer: YesNo| (form.answer)(answer).into();
            self.pair(true, item.into(), given.map_or(words.paper.no_answer, said));
        }
    }

    /// An item of a form, its answer and the points that stand for it.
    fn frequency(&mut self, words: Verbatim, answer: Option<Frequency>) {
        let lang = self.lang;
        let said = match answer {
            Some(answer) => {
                let words = lang.say((self.words().gad7.answer)(answer));
                [words, " (", &answer.points().to_string(), ")"].concat()
            }
            None => lang.say(self.words().paper.no_answer).to_owned(),
        };
        self.add(true, Line::Pair(lang.say(words), said));
    }

    fn total(&mut self, points: Option<u8>, most: u8, band: Option<&'static str>) {
        let lang = self.lang;
        let paper = self.words().paper;
        let said = match points {
            Some(points) => {
                let (points, most) = (points.to_string(), most.to_string());
                let [before, of, after] = paper.points_of;
                let (before, of, after) = (lang.say(before), lang.say(of), lang.say(after));
                let mut said = [before, &points, of, &most, after].concat();
                if let Some(band) = band {
                    said = [&said, " (", band, ")"].concat();
                }
                said
            }
            None => lang.say(paper.no_total).to_owned(),
        };
        self.add(true, Line::Total(lang.say(paper.total), said));
    }

    fn familiar(&mut self) {
        let words = self.words();
        for kind in self.entered.familiar.places() {
            self.mark(kind.map(|kind| (words.kind)(kind).name));
        }
        self.none(self.entered.familiar == Marks::EMPTY);
    }

    fn priorities(&mut self) {
        let words = self.words();
        for aspect in self.entered.priorities.places() {
            self.mark(aspect.map(|aspect| (words.compare.aspect)(aspect).chip));
        }
        self.none(self.entered.priorities == Marks::EMPTY);
    }

    /// A mark, or the room for one.
    #[inline(never)]
    fn mark(&mut self, words: Option<Text>) {
        self.point(words.is_some(), words.unwrap_or(self.words().paper.none));
    }

    fn none(&mut self, is_none: bool) {
        self.point(is_none, self.words().paper.none);
    }

    /// Each kind of care has a line with how long it was tried, and one without.
    fn tried(&mut self) {
        let words = self.words();
        let entered = self.entered;
        for (item, care) in Item::all().zip(Care::ALL) {
            let name = (words.care)(care).name;
            let has = entered.tried.has(care);
            let spell = entered.choices.spells.get(item);
            let said = (words.sheet.spell)(spell.unwrap_or(Spell::NotSure));
            self.pair(has && spell.is_some(), name, said);
            self.point(has && spell.is_none(), name);
        }
        self.none(entered.tried == Marks::EMPTY);
    }
}
