//! The GAD-7, and the PHQ-2 when it was taken, as FHIR R4: a collection of a `Questionnaire` and a
//! `QuestionnaireResponse` each. It has no subject and no author: nothing says who answered.
//!
//! The codes are LOINC's: <https://loinc.org/69737-5>, <https://loinc.org/55757-9>.

use crate::content::{Lang, Text};
use crate::domain::answers::Sheet;
use crate::domain::instrument::{Difficulty, Frequency, Item};
use crate::domain::session::Session;
use crate::evidence::{CONTENT_VERSION, Day};
use crate::export::json::Writer;

/// Codes of the GAD-7's items, in the printed order.
pub const GAD7_ITEMS: [&str; 7] = [
    "69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7",
];

/// The code of the GAD-7's total.
pub const GAD7_TOTAL: &str = "70274-6";

/// Codes of the answers on how often, 0 to 3 points (answer list LL358-3).
pub const FREQUENCY: [&str; 4] = ["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"];

const GAD7_PANEL: &str = "69737-5";
const PHQ2_PANEL: &str = "55757-9";
const PHQ2_TOTAL: &str = "55758-7";
const PHQ2_ITEMS: [&str; 2] = ["44250-9", "44255-8"];
const DIFFICULTY_ITEM: &str = "69722-7";

/// Codes of the answers on difficulty (answer list LL359-1); LOINC's numbers are not in order.
const DIFFICULTY: [&str; 4] = ["LA6572-7", "LA6573-5", "LA6575-0", "LA6574-3"];

/// R4's own name for the points of an answer, and the one that follows it.
const WEIGHTS: [&str; 2] = [
    "http://hl7.org/fhir/StructureDefinition/ordinalValue",
    "http://hl7.org/fhir/StructureDefinition/itemWeight",
];

const CALCULATED: &str =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";

const NOTICE: &str = "This material contains content from LOINC (http://loinc.org). LOINC is copyright \u{a9} 1995-2026, Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license. LOINC\u{ae} is a registered United States trademark of Regenstrief Institute, Inc.";

/// A scored form and what was answered.
struct Form {
    /// Names the questionnaire everywhere; made once, at random.
    url: &'static str,
    title: &'static str,
    panel: &'static str,
    total: &'static str,
    codes: &'static [&'static str],
    stem: Text,
    items: &'static [Text],
    answers: Vec<Option<Frequency>>,
    points: Option<u8>,
    /// Whether the unscored difficulty item follows, and its answer.
    has_difficulty: bool,
    difficulty: Option<Difficulty>,
}

/// The answers of a session as one FHIR document, a `Bundle`.
#[must_use]
pub fn document(session: &Session, today: Day) -> String {
    let lang = session.lang;
    let mut export = Export {
        out: Writer::default(),
        lang,
        today,
    };
    export.out.open('{');
    export.out.text("resourceType", "Bundle");
    export.out.text("type", "collection");
    export.out.open_member("entry", '[');
    export.form(&gad7(session, lang));
    let mood = mood(session, lang);
    if mood.answers.iter().any(Option::is_some) {
        export.form(&mood);
    }
    export.out.close("]}");
    export.out.finish()
}

fn gad7(session: &Session, lang: Lang) -> Form {
    let words = &lang.content().check.gad7;
    Form {
        url: "urn:uuid:5acda7cf-84a1-42b8-a7e2-9ba370d787bb",
        title: "Generalized anxiety disorder 7 item (GAD-7)",
        panel: GAD7_PANEL,
        total: GAD7_TOTAL,
        codes: &GAD7_ITEMS,
        stem: words.stem,
        items: &words.items,
        answers: answers(&session.gad7),
        points: session.gad7.complete().map(|sheet| sheet.points()),
        has_difficulty: true,
        difficulty: session.difficulty,
    }
}

fn mood(session: &Session, lang: Lang) -> Form {
    let words = lang.content().check.mood;
    Form {
        url: "urn:uuid:c21202eb-3132-4e08-8419-a23158227001",
        title: "Patient Health Questionnaire 2 item (PHQ-2)",
        panel: PHQ2_PANEL,
        total: PHQ2_TOTAL,
        codes: &PHQ2_ITEMS,
        stem: words.stem,
        items: &words.items,
        answers: answers(&session.mood),
        points: session.mood.complete().map(|sheet| sheet.points()),
        has_difficulty: false,
        difficulty: None,
    }
}

fn answers<const N: usize>(sheet: &Sheet<Frequency, N>) -> Vec<Option<Frequency>> {
    Item::all().map(|item| sheet.get(item)).collect()
}

struct Export {
    out: Writer,
    lang: Lang,
    today: Day,
}

impl Export {
    fn form(&mut self, form: &Form) {
        self.out.open('{');
        self.out.open_member("resource", '{');
        self.questionnaire(form);
        self.out.close("}}");
        self.out.open('{');
        self.out.open_member("resource", '{');
        self.response(form);
        self.out.close("}}");
    }

    fn questionnaire(&mut self, form: &Form) {
        let attribution = self.lang.say(self.lang.content().check.gad7.attribution);
        self.out.text("resourceType", "Questionnaire");
        self.out.text("language", self.lang.tag());
        self.out.text("url", form.url);
        self.out.text("version", CONTENT_VERSION);
        self.out.text("title", form.title);
        self.out.text("status", "active");
        self.out
            .text("copyright", &[attribution, " ", NOTICE].concat());
        self.code(form.panel);
        self.out.open_member("item", '[');
        self.item(form.panel, "group", form.stem);
        self.out.open_member("item", '[');
        for (code, words) in form.codes.iter().zip(form.items) {
            self.item(code, "choice", *words);
            self.options(&FREQUENCY, true);
            self.out.close("}");
        }
        self.out.close("]}");
        let total = self.lang.content().sheet.paper.total;
        self.item(form.total, "decimal", total);
        self.out.plain("readOnly", "true");
        self.sum(form);
        self.out.close("}");
        if form.has_difficulty {
            let words = self.lang.content().check.difficulty.question;
            self.item(DIFFICULTY_ITEM, "choice", words);
            self.options(&DIFFICULTY, false);
            self.out.close("}");
        }
        self.out.close("]");
    }

    /// Adds up the answers in software that can, once there are all of them.
    fn sum(&mut self, form: &Form) {
        let given = [
            "%resource.item.where(linkId='",
            form.panel,
            "').item.answer.value",
        ]
        .concat();
        let count = form.codes.len().to_string();
        let sum = [
            "iif(",
            &given,
            ".count()=",
            &count,
            ",",
            &given,
            ".ordinal().sum(),{})",
        ];
        self.out.open_member("extension", '[');
        self.out.open('{');
        self.out.text("url", CALCULATED);
        self.out.open_member("valueExpression", '{');
        self.out.text("language", "text/fhirpath");
        self.out.text("expression", &sum.concat());
        self.out.close("}}]");
    }

    /// Opens an item of the questionnaire; the caller closes it.
    fn item(&mut self, code: &str, kind: &str, words: Text) {
        self.out.open('{');
        self.out.text("linkId", code);
        self.code(code);
        self.out.text("text", self.lang.say(words));
        self.out.text("type", kind);
    }

    fn code(&mut self, code: &str) {
        self.out.open_member("code", '[');
        self.out.open('{');
        self.coding(code);
        self.out.close("}]");
    }

    fn coding(&mut self, code: &str) {
        self.out.text("system", "http://loinc.org");
        self.out.text("code", code);
    }

    fn options(&mut self, codes: &[&str], scored: bool) {
        self.out.open_member("answerOption", '[');
        for (points, code) in codes.iter().enumerate() {
            self.out.open('{');
            if scored {
                self.weights(points);
            }
            self.answer(code, points, scored);
            self.out.close("}");
        }
        self.out.close("]");
    }

    fn weights(&mut self, points: usize) {
        self.out.open_member("extension", '[');
        for url in WEIGHTS {
            self.out.open('{');
            self.out.text("url", url);
            self.out.plain("valueDecimal", &points.to_string());
            self.out.close("}");
        }
        self.out.close("]");
    }

    /// An answer as LOINC codes it; the words are those on screen.
    fn answer(&mut self, code: &str, place: usize, scored: bool) {
        let check = self.lang.content().check;
        let words = if scored {
            (check.gad7.answer)(Frequency::ALL[place])
        } else {
            (check.difficulty.answer)(Difficulty::ALL[place])
        };
        self.out.open_member("valueCoding", '{');
        self.coding(code);
        self.out.text("display", self.lang.say(words));
        self.out.close("}");
    }

    fn response(&mut self, form: &Form) {
        self.out.text("resourceType", "QuestionnaireResponse");
        self.out.text("language", self.lang.tag());
        self.out
            .text("questionnaire", &[form.url, "|", CONTENT_VERSION].concat());
        let whole = form.points.is_some();
        self.out
            .text("status", if whole { "completed" } else { "in-progress" });
        self.out.text("authored", &self.today.iso());
        self.out.open_member("item", '[');
        self.out.open('{');
        self.out.text("linkId", form.panel);
        self.out.open_member("item", '[');
        for (code, answer) in form.codes.iter().zip(&form.answers) {
            self.answered(code, answer.map(|answer| answer as usize), true);
        }
        self.out.close("]}");
        if let Some(points) = form.points {
            self.open_answer(form.total);
            self.out.plain("valueDecimal", &points.to_string());
            self.out.close("}]}");
        }
        let difficulty = form.difficulty.map(|answer| answer as usize);
        self.answered(DIFFICULTY_ITEM, difficulty, false);
        self.out.close("]");
    }

    /// What was answered; a question without an answer is not mentioned.
    fn answered(&mut self, item: &str, place: Option<usize>, scored: bool) {
        if let Some(place) = place {
            let codes = if scored { FREQUENCY } else { DIFFICULTY };
            self.open_answer(item);
            self.answer(codes[place], place, scored);
            self.out.close("}]}");
        }
    }

    fn open_answer(&mut self, item: &str) {
        self.out.open('{');
        self.out.text("linkId", item);
        self.out.open_member("answer", '[');
        self.out.open('{');
    }
}
