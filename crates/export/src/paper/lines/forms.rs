//! What was answered on the forms of others.

use care_guide_content::{Spoken, Text, Verbatim};
use care_guide_core::instrument::{Frequency, Item, YesNo};

use super::Writer;
use crate::Line;

impl Writer<'_> {
    pub(super) fn gad7(&mut self) {
        self.form(self.words().paper.gad7_form);
        self.heads();
        for (item, words) in Item::all().zip(self.words().gad7.items) {
            self.answer(item.number(), words, self.entered.gad7.get(item));
        }
    }

    pub(super) fn mood(&mut self) {
        self.form(self.words().paper.mood_form);
        self.heads();
        for (item, words) in Item::all().zip(self.words().phq2.items) {
            self.answer(item.number(), words, self.entered.mood.get(item));
        }
    }

    /// The frequencies, which both forms offer.
    fn heads(&mut self) {
        let form = self.words().gad7;
        let heads = Frequency::ALL.map(|answer| self.lang.say((form.answer)(answer)));
        self.add(true, Line::Heads(heads));
    }

    fn answer(&mut self, number: usize, words: Verbatim, answer: Option<Frequency>) {
        let name = [&number.to_string(), ". ", self.lang.say(words)].concat();
        let place = answer.map(|answer| usize::from(answer.points()));
        self.add(true, Line::Answer(name, self.said(answer), place));
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
    pub(super) fn panic(&mut self) {
        let words = self.words();
        let form = words.phq_panic;
        let is_none = self.entered.attacks.get(Item::FIRST) == Some(YesNo::No);
        self.add(!is_none, Line::Form(self.lang.say(words.panic.form)));
        self.point(is_none, words.panic.no_attack);
        let entered = self.entered;
        for (asked, item) in form.attacks.into_iter().zip(Item::all()) {
            self.yes_or_no(!is_none, asked, entered.attacks.get(item));
        }
        for (asked, item) in form.symptoms.into_iter().zip(Item::all()) {
            self.yes_or_no(!is_none, asked, entered.symptoms.get(item));
        }
    }

    fn yes_or_no(&mut self, has: bool, asked: Verbatim, given: Option<YesNo>) {
        let words = self.words();
        let said = |answer: YesNo| (words.phq_panic.answer)(answer).into();
        self.pair(has, asked.into(), given.map_or(words.paper.no_answer, said));
    }

    fn form(&mut self, words: Text) {
        self.add(true, Line::Form(self.lang.say(words)));
    }
}
