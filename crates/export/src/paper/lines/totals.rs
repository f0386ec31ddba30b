//! The strip on top of the sheet: what a clinician sees at once.

use super::Writer;
use crate::{Total, is_offered};
use care_guide_content::{Spoken, Text};
use care_guide_core::handout::HandoutPart;
use care_guide_core::instrument::{Item, YesNo};
use care_guide_core::score::{MoodScore, PanicPattern, Score};

impl Writer<'_> {
    /// The totals of the forms that were chosen, and the answer on difficulty.
    pub fn totals(&mut self) {
        let words = self.words();
        let paper = words.paper;
        let entered = self.entered;
        let has = |part| entered.choices.parts.has(part);

        let score = entered.gad7.complete().map(|sheet| Score::of(&sheet));
        let about = score.map_or(paper.no_total_about, |score| (paper.range)(score.band()));
        let said = self.points(score.map(Score::points), Score::MAX);
        let about = self.lang.say(about).to_owned();
        self.total(has(HandoutPart::Gad7), paper.gad7, said, about);

        let difficulty = entered.difficulty;
        let said = difficulty.map_or(paper.no_answer, |answer| {
            (words.gad7.difficulty.answer)(answer).into()
        });
        let is_said = has(HandoutPart::Gad7) && difficulty.is_some();
        self.plain_total(is_said, paper.difficulty, said, paper.difficulty_about);

        let score = entered.mood.complete();
        let points = score.map(|sheet| MoodScore::of(&sheet).points());
        let said = self.points(points, MoodScore::MAX);
        let [before, after] = paper.ask_from.map(|words| self.lang.say(words));
        let about = [before, &MoodScore::ASK_FROM.to_string(), after].concat();
        self.total(has(HandoutPart::Mood), paper.mood, said, about);

        if is_offered(HandoutPart::Panic, self.lang) {
            let (said, about) = self.pattern();
            self.plain_total(has(HandoutPart::Panic), words.panic.short, said, about);
        }
    }

    /// What the panic module says, and of what.
    fn pattern(&self) -> (Text, Text) {
        let words = self.words().panic;
        let (attacks, symptoms) = (&self.entered.attacks, &self.entered.symptoms);
        if attacks.get(Item::FIRST) == Some(YesNo::No) {
            return (words.short_none, words.short_weeks);
        }
        let said = match PanicPattern::of(attacks, symptoms) {
            PanicPattern::Open => words.short_open,
            PanicPattern::NotMet => words.short_not_met,
            PanicPattern::Met => words.short_met,
        };
        (said, words.short_pattern)
    }

    fn points(&self, points: Option<u8>, most: u8) -> String {
        let paper = self.words().paper;
        let Some(points) = points else {
            return self.lang.say(paper.no_total).to_owned();
        };
        let [before, of, after] = paper.points_of.map(|words| self.lang.say(words));
        [before, &points.to_string(), of, &most.to_string(), after].concat()
    }

    fn plain_total(&mut self, has: bool, name: Text, said: Text, about: Text) {
        let (said, about) = (self.lang.say(said), self.lang.say(about));
        self.total(has, name, said.to_owned(), about.to_owned());
    }

    fn total(&mut self, has: bool, name: Text, said: String, about: String) {
        let name = self.lang.say(name);
        let totals = if has {
            &mut self.totals
        } else {
            &mut self.rest_totals
        };
        totals.push(Total { name, said, about });
    }
}
