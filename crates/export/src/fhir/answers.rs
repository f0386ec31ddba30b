//! What was answered, as a `QuestionnaireResponse`, and its total as an `Observation`.

use care_guide_content::evidence::CONTENT_VERSION;
use care_guide_content::{Spoken, Text};
use care_guide_core::instrument::forms::gad7;

use super::{Export, Filled, Form};

impl Export {
    pub(super) fn response(&mut self, filled: &Filled, url: &str) {
        let form = filled.form;
        let status = if filled.points.is_some() {
            "completed"
        } else {
            "in-progress"
        };
        self.out.put(
            r#""questionnaire":"$|$","status":"$","authored":"$","item":["#,
            &[url, CONTENT_VERSION, status, &self.today.iso()],
        );
        // FHIR has no empty lists: a group without answers is not mentioned.
        if filled.has_answers() {
            self.link(form.panel, filled.stem);
            self.out.put(r#""item":["#, &[]);
            for ((code, words), answer) in form.codes.iter().zip(filled.items).zip(&filled.answers)
            {
                self.answered(code, *words, answer.map(|answer| answer as usize), true);
            }
            self.out.put("]}", &[]);
        }
        if let Some(points) = filled.points {
            self.link(form.total, self.lang.content().paper.total);
            self.out
                .put(r#""answer":[{"valueDecimal":$}]}"#, &[&points.to_string()]);
        }
        let words = self.lang.content().gad7.difficulty.question;
        let difficulty = filled.difficulty.map(|answer| answer as usize);
        self.answered(gad7::DIFFICULTY_QUESTION, words, difficulty, false);
        self.out.put("]", &[]);
    }

    /// What was answered; a question without an answer is not mentioned.
    fn answered(&mut self, item: &str, words: impl Into<Text>, place: Option<usize>, scored: bool) {
        if let Some(place) = place {
            let codes = if scored {
                &gad7::ANSWER
            } else {
                &gad7::DIFFICULTY_ANSWER
            };
            self.link(item, words);
            self.out.put(r#""answer":[{"#, &[]);
            self.answer(codes[place], place, scored);
            self.out.put("}]}", &[]);
        }
    }

    /// Opens an item, with its words for a viewer that has no questionnaire; the caller closes it.
    fn link(&mut self, item: &str, words: impl Into<Text>) {
        self.out
            .put(r#"{"linkId":"$","text":"$""#, &[item, self.lang.say(words)]);
    }

    /// The total as health records file it, derived from the answers under this name.
    pub(super) fn observation(&mut self, form: &Form, points: u8, response: &str) {
        self.out.put(
            r#""status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"survey"}]}],"code":{"coding":[{"system":"http://loinc.org","code":"$"}],"text":"$ total score"},"effectiveDateTime":"$","valueQuantity":{"value":$,"unit":"{score}","system":"http://unitsofmeasure.org","code":"{score}"},"derivedFrom":[{"reference":"$"}]"#,
            &[
                form.total,
                form.title,
                &self.today.iso(),
                &points.to_string(),
                response,
            ],
        );
    }
}
