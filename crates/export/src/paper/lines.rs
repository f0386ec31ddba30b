//! The lines of a sheet, sorted by whether it says them.

use std::mem;

use care_guide_content::{Content, Spoken, Text};
use care_guide_core::entered::Entered;
use care_guide_core::handout::{HandoutPart, QUESTIONS};
use care_guide_core::instrument::Item;
use care_guide_core::lang::Lang;
use care_guide_core::marks::{Care, Marks};
use care_guide_core::session::Session;
use care_guide_private::open;

use crate::{Line, Part, Place, Total, is_offered};

mod forms;
mod totals;

/// The parts whose words are of others.
const FORMS: [HandoutPart; 3] = [HandoutPart::Gad7, HandoutPart::Mood, HandoutPart::Panic];

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
    spare: Vec<Line>,
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
        for (item, claim) in Item::all().zip(tell) {
            if places.contains(&item.index()) {
                self.point(self.entered.choices.mentions.has(item), claim.text);
            }
        }
    }

    /// All questions with their numbers, those that come first before the others.
    pub fn questions(&mut self) {
        let choices = &self.entered.choices;
        let groups = self.words().talk.questions.iter();
        let all = groups.map(|group| group.ask).collect::<Vec<_>>().concat();
        let mut number = 0;
        for first in choices.first.places() {
            let words = first.map_or(self.words().paper.none, |item| all[item.index()]);
            self.numbered(first.is_some(), &mut number, words);
        }
        for (item, words) in Item::<QUESTIONS>::all().zip(all) {
            let has = choices.questions.has(item) && !choices.first.has(item);
            self.numbered(has, &mut number, words);
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

    /// Whether a questionnaire is on the sheet.
    pub fn has_form(&self) -> bool {
        let parts = &self.entered.choices.parts;
        let is_on = |form: &HandoutPart| is_offered(*form, self.lang) && parts.has(*form);
        FORMS.iter().any(is_on)
    }

    /// Something that the sheet does not say.
    pub fn spare(&mut self, words: &'static str) {
        self.spare.push(Line::Point(words));
    }

    /// Puts what the sheet's parts do not say below all else that it does not.
    pub fn end_spare(&mut self, title: &'static str) {
        let lines = mem::take(&mut self.spare);
        let place = Place::Whole;
        self.rest.push(Part {
            place,
            title,
            lines,
        });
    }

    fn words(&self) -> &'static Content {
        self.lang.content()
    }

    /// A line with the number after `last`, which only lines that are on the sheet take.
    fn numbered(&mut self, has: bool, last: &mut usize, words: Text) {
        *last += usize::from(has);
        let line = [&last.to_string(), ". ", self.lang.say(words)].concat();
        self.add(has, Line::Numbered(line));
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
            self.mark(aspect.map(|aspect| (words.compare.aspect)(aspect).label));
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

    /// Each kind of care has a line with how long it was tried.
    fn tried(&mut self) {
        let words = self.words();
        let entered = self.entered;
        for (item, care) in Item::all().zip(Care::ALL) {
            let name = (words.care)(care).name;
            let duration = entered.choices.durations.get(item);
            let said = duration.map_or(words.paper.no_answer, words.sheet.duration);
            self.pair(entered.tried.has(care), name, said);
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
