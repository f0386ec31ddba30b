//! The lines of a sheet, sorted by whether it says them.

use std::mem;

use care_guide_content::{Content, Spoken, Text};
use care_guide_core::entered::Entered;
use care_guide_core::handout::{Duration, HandoutPart, QUESTIONS};
use care_guide_core::instrument::{Frequency, Item, YesNo};
use care_guide_core::lang::Lang;
use care_guide_core::marks::{Care, Marks};
use care_guide_core::session::Session;
use care_guide_private::open;

use crate::{Line, Part, Place, Total};

mod totals;

/// Lines of room to write whatever one likes.
const RULED: usize = 3;

/// Writes a sheet. However much was given and chosen, it writes as many lines.
pub struct Writer<'a> {
    entered: &'a Entered,
    lang: Lang,
    /// The totals that are on the sheet.
    pub totals: Vec<Total>,
    /// The totals that are not.
    pub rest_totals: Vec<Total>,
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
            totals: Vec::new(),
            rest_totals: Vec::new(),
            parts: Vec::new(),
            rest: Vec::new(),
            spare: Vec::new(),
            chosen: true,
            on: Vec::new(),
            off: Vec::new(),
        }
    }

    pub fn part(&mut self, part: HandoutPart) {
        self.chosen = self.entered.choices.parts.has(part);
        let place = match part {
            HandoutPart::Familiar | HandoutPart::Tried | HandoutPart::Priorities => Place::Beside,
            HandoutPart::Gad7 | HandoutPart::Mood | HandoutPart::Panic | HandoutPart::Space => {
                Place::Whole
            }
        };
        match part {
            HandoutPart::Gad7 => self.gad7(),
            HandoutPart::Mood => self.mood(),
            HandoutPart::Panic => self.panic(),
            HandoutPart::Familiar => self.familiar(),
            HandoutPart::Tried => self.tried(),
            HandoutPart::Priorities => self.priorities(),
            HandoutPart::Space => self.space(),
        }
        self.end(place, (self.words().paper.heading)(part));
        self.chosen = true;
    }

    /// What to mention before all else: the first thing of the list.
    pub fn danger(&mut self) {
        self.mention(0..1);
        self.end(Place::First, self.words().paper.first);
    }

    pub fn mentions(&mut self) {
        self.mention(1..self.words().talk.tell.len());
        self.end(Place::Beside, self.words().paper.mentions);
    }

    fn mention(&mut self, places: std::ops::Range<usize>) {
        let tell = self.words().talk.tell;
        for (item, claim) in Item::all().zip(tell).skip(places.start).take(places.len()) {
            self.point(self.entered.choices.mentions.has(item), claim.text);
        }
    }

    /// The first questions with their numbers, then the others.
    pub fn questions(&mut self) {
        let choices = &self.entered.choices;
        let groups = self.words().talk.questions.iter();
        let all: Vec<_> = groups.flat_map(|group| group.ask).copied().collect();
        for (place, first) in choices.first.places().enumerate() {
            let words = first.map_or(self.words().paper.none, |item| all[item.index()]);
            let number = (place + 1).to_string();
            let line = Line::Numbered([&number, ". ", self.lang.say(words)].concat());
            self.add(first.is_some(), line);
        }
        for (item, words) in Item::<QUESTIONS>::all().zip(all) {
            let has = choices.questions.has(item) && !choices.first.has(item);
            self.point(has, words);
        }
        self.end(Place::Beside, self.words().paper.questions);
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

    fn end(&mut self, place: Place, title: Text) {
        let part = |lines| Part {
            place,
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
        let form = self.words().gad7;
        self.form(self.words().paper.gad7_form);
        let heads = Frequency::ALL.map(|answer| self.lang.say((form.answer)(answer)));
        self.add(true, Line::Heads(heads));
        for (item, words) in Item::all().zip(form.items) {
            let answer = self.entered.gad7.get(item);
            let name = [&item.number().to_string(), ". ", self.lang.say(words)].concat();
            let place = answer.map(|answer| usize::from(answer.points()));
            self.add(true, Line::Answer(name, self.said(answer), place));
        }
    }

    fn mood(&mut self) {
        self.form(self.words().paper.mood_form);
        for (item, words) in Item::all().zip(self.words().phq2.items) {
            let said = self.said(self.entered.mood.get(item));
            self.add(true, Line::Pair(self.lang.say(words), said));
        }
    }

    /// An answer, and the points that stand for it.
    fn said(&self, answer: Option<Frequency>) -> String {
        let lang = self.lang;
        let Some(answer) = answer else {
            return lang.say(self.words().paper.no_answer).to_owned();
        };
        let words = lang.say((self.words().gad7.answer)(answer));
        [words, " (", &answer.points().to_string(), ")"].concat()
    }

    /// A No to the first question says it all, as on the form.
    fn panic(&mut self) {
        let words = self.words();
        let form = words.phq_panic;
        let is_none = self.entered.attacks.get(Item::FIRST) == Some(YesNo::No);
        self.add(!is_none, Line::Form(self.lang.say(words.panic.form)));
        self.point(is_none, words.panic.no_attack);
        let attacks = Item::all().map(|item| self.entered.attacks.get(item));
        let symptoms = Item::all().map(|item| self.entered.symptoms.get(item));
        let asked = form.attacks.into_iter().zip(attacks);
        for (item, given) in asked.chain(form.symptoms.into_iter().zip(symptoms)) {
            let said = |answer: YesNo| (form.answer)(answer).into();
            let said = given.map_or(words.paper.no_answer, said);
            self.pair(!is_none, item.into(), said);
        }
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
            let duration = entered.choices.durations.get(item);
            let said = (words.sheet.duration)(duration.unwrap_or(Duration::NotSure));
            self.pair(has && duration.is_some(), name, said);
            self.point(has && duration.is_none(), name);
        }
        self.none(entered.tried == Marks::EMPTY);
    }

    fn space(&mut self) {
        for words in self.words().paper.by_hand {
            self.add(true, Line::Ruled(Some(self.lang.say(words))));
        }
        (0..RULED).for_each(|_| self.add(true, Line::Ruled(None)));
    }
}
