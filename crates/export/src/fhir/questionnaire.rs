//! A form as a `Questionnaire`, so that software which does not know it can still show and add it up.

use care_guide_content::evidence::CONTENT_VERSION;
use care_guide_content::{Spoken, Text};
use care_guide_core::instrument::forms::gad7;

use super::{Export, Filled, Form};

const NOTICE: &str = "This material contains content from LOINC (http://loinc.org). LOINC is copyright \u{a9} 1995-2026, Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license. LOINC\u{ae} is a registered United States trademark of Regenstrief Institute, Inc.";

impl Export {
    pub(super) fn questionnaire(&mut self, filled: &Filled, url: &str) {
        let form = filled.form;
        let attribution = self.lang.say(self.lang.content().gad7.attribution);
        self.out.put(
            r#""url":"$","version":"$","name":"$","title":"$","status":"active","copyright":"$ $","code":[{"system":"http://loinc.org","code":"$"}],"item":["#,
            &[
                url,
                CONTENT_VERSION,
                form.name,
                form.title,
                attribution,
                NOTICE,
                form.panel,
            ],
        );
        self.item(form.panel, "group", filled.stem);
        self.out.put(r#""item":["#, &[]);
        for (code, words) in form.codes.iter().zip(filled.items) {
            self.item(code, "choice", *words);
            self.options(&gad7::ANSWER, true);
        }
        self.out.put("]}", &[]);
        self.total(form);
        if form.has_difficulty {
            let words = self.lang.content().gad7.difficulty.question;
            self.item(gad7::DIFFICULTY_QUESTION, "choice", words);
            self.options(&gad7::DIFFICULTY_ANSWER, false);
        }
        self.out.put("]", &[]);
    }

    /// The total, which software that can adds up itself, once there are all answers.
    fn total(&mut self, form: &Form) {
        let words = self.lang.content().paper.total;
        self.item(form.total, "decimal", words);
        self.out.put(
            r#""readOnly":true,"extension":[{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression","valueExpression":{"language":"text/fhirpath","expression":"iif(%resource.item.where(linkId='$').item.answer.value.count()=$,%resource.item.where(linkId='$').item.answer.value.ordinal().sum(),{})"}}]}"#,
            &[form.panel, &form.codes.len().to_string(), form.panel],
        );
    }

    /// Opens an item of the questionnaire; the caller closes it.
    fn item(&mut self, code: &str, kind: &str, words: impl Into<Text>) {
        self.out.put(
            r#"{"linkId":"$","code":[{"system":"http://loinc.org","code":"$"}],"text":"$","type":"$""#,
            &[code, code, self.lang.say(words), kind],
        );
    }

    /// The answers to choose from, which close their item. The points of an answer stand under R4's own name for
    /// them and under the one that follows it.
    fn options(&mut self, codes: &[&str], scored: bool) {
        self.out.put(r#""answerOption":["#, &[]);
        for (place, code) in codes.iter().enumerate() {
            self.out.put("{", &[]);
            if scored {
                let points = place.to_string();
                self.out.put(
                    r#""extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":$},{"url":"http://hl7.org/fhir/StructureDefinition/itemWeight","valueDecimal":$}]"#,
                    &[&points, &points],
                );
            }
            self.answer(code, place, scored);
            self.out.put("}", &[]);
        }
        self.out.put("]}", &[]);
    }
}
