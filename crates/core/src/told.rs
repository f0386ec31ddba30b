//! What is told of what a visitor entered. All of it is private: it can be drawn, and decides nothing else.

use care_guide_private::{Private, map};

use crate::handout::{
    CARES, Duration, ExportFormat, ExportResult, HandoutPart, MENTIONS, QUESTIONS, Unreadable,
};
use crate::instrument::{ATTACKS, Difficulty, Frequency, GAD7, Item, PHQ2, SYMPTOMS, YesNo};
use crate::marks::{Aspect, Care, Kind};
use crate::score::{Band, MoodScore, PanicPattern, Score};
use crate::session::{GALLERIES, PICTURES, Session};

impl Session {
    /// The answer to an item of the GAD-7.
    #[must_use]
    pub fn gad7(&self, item: Item<GAD7>) -> Private<Option<Frequency>> {
        map(&self.entered, |entered| entered.gad7.get(item))
    }

    /// The answer to the unscored difficulty item.
    #[must_use]
    pub fn difficulty(&self) -> Private<Option<Difficulty>> {
        map(&self.entered, |entered| entered.difficulty)
    }

    /// The answer to an item of the PHQ-2.
    #[must_use]
    pub fn mood(&self, item: Item<PHQ2>) -> Private<Option<Frequency>> {
        map(&self.entered, |entered| entered.mood.get(item))
    }

    /// The answer to a question of the panic module about attacks.
    #[must_use]
    pub fn attack(&self, item: Item<ATTACKS>) -> Private<Option<YesNo>> {
        map(&self.entered, |entered| entered.attacks.get(item))
    }

    /// The answer to a question of the panic module about symptoms.
    #[must_use]
    pub fn symptom(&self, item: Item<SYMPTOMS>) -> Private<Option<YesNo>> {
        map(&self.entered, |entered| entered.symptoms.get(item))
    }

    /// Whether Continue was pressed on a question without an answer.
    #[must_use]
    pub fn is_answer_needed(&self) -> Private<bool> {
        map(&self.entered, |entered| entered.answer_needed)
    }

    /// The points of the GAD-7, once it is complete.
    #[must_use]
    pub fn points(&self) -> Private<Option<u8>> {
        map(&self.entered, |entered| {
            let sheet = entered.gad7.complete()?;
            Some(Score::of(&sheet).points())
        })
    }

    /// The band of the GAD-7, once it is complete.
    #[must_use]
    pub fn band(&self) -> Private<Option<Band>> {
        map(&self.entered, |entered| {
            let sheet = entered.gad7.complete()?;
            Some(Score::of(&sheet).band())
        })
    }

    /// The points of an earlier check, if one was read.
    #[must_use]
    pub fn earlier_points(&self) -> Private<Option<u8>> {
        map(&self.entered, |entered| {
            let earlier = entered.earlier?.ok()?;
            Some(earlier.score().points())
        })
    }

    /// What came of the file with an earlier check; nothing before one was opened.
    #[must_use]
    pub fn file(&self) -> Private<Option<Result<(), Unreadable>>> {
        map(&self.entered, |entered| Some(entered.earlier?.map(|_| ())))
    }

    /// The points of the PHQ-2, once it is complete.
    #[must_use]
    pub fn mood_points(&self) -> Private<Option<u8>> {
        map(&self.entered, |entered| {
            let sheet = entered.mood.complete()?;
            Some(MoodScore::of(&sheet).points())
        })
    }

    /// Whether the PHQ-2, once it is complete, advises asking further.
    #[must_use]
    pub fn asks_further(&self) -> Private<Option<bool>> {
        map(&self.entered, |entered| {
            let sheet = entered.mood.complete()?;
            Some(MoodScore::of(&sheet).asks_further())
        })
    }

    /// What the panic module says.
    #[must_use]
    pub fn panic_pattern(&self) -> Private<PanicPattern> {
        map(&self.entered, |entered| {
            PanicPattern::of(&entered.attacks, &entered.symptoms)
        })
    }

    /// Whether a type sounded familiar.
    #[must_use]
    pub fn is_familiar(&self, kind: Kind) -> Private<bool> {
        map(&self.entered, |entered| entered.familiar.has(kind))
    }

    /// Whether care was tried.
    #[must_use]
    pub fn was_tried(&self, care: Care) -> Private<bool> {
        map(&self.entered, |entered| entered.tried.has(care))
    }

    /// How long care was tried.
    #[must_use]
    pub fn duration(&self, care: Item<CARES>) -> Private<Option<Duration>> {
        map(&self.entered, |entered| entered.choices.durations.get(care))
    }

    /// Whether a question matters most.
    #[must_use]
    pub fn is_priority(&self, aspect: Aspect) -> Private<bool> {
        map(&self.entered, |entered| entered.priorities.has(aspect))
    }

    /// Whether no further question can be picked.
    #[must_use]
    pub fn has_all_priorities(&self) -> Private<bool> {
        map(&self.entered, |entered| entered.priorities.is_full())
    }

    /// Whether a question cannot be picked, since others were.
    #[must_use]
    pub fn is_out_of_reach(&self, aspect: Aspect) -> Private<bool> {
        map(&self.entered, |entered| {
            entered.priorities.is_full() && !entered.priorities.has(aspect)
        })
    }

    /// The picture that shows in a place of several: the first one until another was picked.
    #[must_use]
    pub fn look(&self, gallery: Item<GALLERIES>) -> Private<Item<PICTURES>> {
        map(&self.entered, |entered| {
            entered.pictures.get(gallery).unwrap_or(Item::FIRST)
        })
    }

    /// The order of so many rows, each about a question: those that matter most come first.
    #[must_use]
    pub fn in_order(&self, rows: &[Aspect]) -> Private<Vec<usize>> {
        map(&self.entered, |entered| {
            let mut order = Vec::new();
            for picked in entered.priorities.iter() {
                order.extend(rows.iter().position(|row| *row == picked));
            }
            for place in 0..rows.len() {
                if !order.contains(&place) {
                    order.push(place);
                }
            }
            order
        })
    }

    /// Whether a part was chosen for the sheet.
    #[must_use]
    pub fn has_part(&self, part: HandoutPart) -> Private<bool> {
        map(&self.entered, |entered| entered.choices.parts.has(part))
    }

    /// Whether something to mention was chosen for the sheet.
    #[must_use]
    pub fn mentions(&self, item: Item<MENTIONS>) -> Private<bool> {
        map(&self.entered, |entered| entered.choices.mentions.has(item))
    }

    /// Whether a question to ask was chosen for the sheet.
    #[must_use]
    pub fn asks(&self, item: Item<QUESTIONS>) -> Private<bool> {
        map(&self.entered, |entered| entered.choices.questions.has(item))
    }

    /// Whether a question is one of the first to ask.
    #[must_use]
    pub fn asks_first(&self, item: Item<QUESTIONS>) -> Private<bool> {
        map(&self.entered, |entered| entered.choices.first.has(item))
    }

    /// Whether a question cannot be one of the first, since others are.
    #[must_use]
    pub fn cannot_ask_first(&self, item: Item<QUESTIONS>) -> Private<bool> {
        map(&self.entered, |entered| {
            let first = &entered.choices.first;
            first.is_full() && !first.has(item)
        })
    }

    /// Whether all that was entered was put on the sheet in one go, on the screen that is shown.
    #[must_use]
    pub fn has_gathered(&self) -> Private<bool> {
        map(&self.entered, |entered| entered.gathered)
    }

    /// How often it was said what came of a tap, for those who listen: see [`Entered::times`](crate::entered::Entered).
    #[must_use]
    pub fn times(&self) -> Private<u8> {
        map(&self.entered, |entered| entered.times)
    }

    /// The way last used to take the sheet along on the screen that is shown, and what came of it.
    #[must_use]
    pub fn exported(&self) -> Private<Option<(ExportFormat, ExportResult)>> {
        map(&self.entered, |entered| entered.exported)
    }
}
