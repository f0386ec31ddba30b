//! The answers that the visitor chose, as FHIR R4: for each form a `Questionnaire`, a `QuestionnaireResponse`
//! and, once there is a total, an `Observation` of it. There is no subject and no author: nothing says who answered.

mod answers;
mod questionnaire;

use care_guide_content::{Spoken, Verbatim};
use care_guide_core::answers::Answers;
use care_guide_core::day::Day;
use care_guide_core::handout::HandoutPart;
use care_guide_core::instrument::forms::{gad7, phq2};
use care_guide_core::instrument::{Difficulty, Frequency, Item};
use care_guide_core::lang::Lang;
use care_guide_core::session::Session;
use care_guide_private::{Private, open};

use crate::json::Writer;

/// A scored form.
struct Form {
    /// Names the questionnaire everywhere, in every language; made once, at random.
    id: u128,
    name: &'static str,
    title: &'static str,
    panel: &'static str,
    total: &'static str,
    codes: &'static [&'static str],
    /// Whether the unscored difficulty item follows.
    has_difficulty: bool,
}

static GAD7: Form = Form {
    id: 0x5acd_a7cf_84a1_42b8_a7e2_9ba3_70d7_87bb,
    name: "GAD7",
    title: gad7::TITLE,
    panel: gad7::PANEL,
    total: gad7::TOTAL,
    codes: &gad7::ITEMS,
    has_difficulty: true,
};

static PHQ2: Form = Form {
    id: 0xc212_02eb_3132_4e08_8419_a231_5822_7001,
    name: "PHQ2",
    title: phq2::TITLE,
    panel: phq2::PANEL,
    total: phq2::TOTAL,
    codes: &phq2::ITEMS,
    has_difficulty: false,
};

/// A form with its words, and what was answered.
struct Filled {
    form: &'static Form,
    stem: Verbatim,
    items: &'static [Verbatim],
    answers: Vec<Option<Frequency>>,
    points: Option<u8>,
    difficulty: Option<Difficulty>,
}

impl Filled {
    fn has_answers(&self) -> bool {
        self.answers.iter().any(Option::is_some)
    }
}

/// The answers that were given and chosen for the sheet, as one FHIR document, a `Bundle`; nothing if there are none.
///
/// `random` are new random bytes for each file. They make its resources differ from those of every other file,
/// which FHIR asks for, and say nothing of who made it.
#[must_use]
pub fn document(session: &Session, today: Day, random: [u8; 16]) -> Private<Option<String>> {
    let entered = open(&session.entered);
    let mut export = Export {
        out: Writer::default(),
        lang: session.lang,
        today,
        random,
        entries: 0,
    };
    let content = session.lang.content();
    export.out.put(
        r#"{"resourceType":"Bundle","type":"collection","entry":["#,
        &[],
    );
    if entered.choices.parts.has(HandoutPart::Gad7) {
        export.filled(&Filled {
            form: &GAD7,
            stem: content.gad7.stem,
            items: &content.gad7.items,
            answers: answers(&entered.gad7),
            points: entered.gad7.complete().map(|sheet| sheet.points()),
            difficulty: entered.difficulty,
        });
    }
    if entered.choices.parts.has(HandoutPart::Mood) {
        export.filled(&Filled {
            form: &PHQ2,
            stem: content.phq2.stem,
            items: &content.phq2.items,
            answers: answers(&entered.mood),
            points: entered.mood.complete().map(|sheet| sheet.points()),
            difficulty: None,
        });
    }
    export.out.put("]}", &[]);
    Private::new((export.entries > 0).then(|| export.out.finish()))
}

fn answers<const N: usize>(sheet: &Answers<Frequency, N>) -> Vec<Option<Frequency>> {
    Item::all().map(|item| sheet.get(item)).collect()
}

/// Bytes as RFC 9562 writes a UUID.
fn urn(bytes: [u8; 16]) -> String {
    let mut text = "urn:uuid:".to_owned();
    for (place, byte) in bytes.into_iter().enumerate() {
        if matches!(place, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from_digit(digit.into(), 16).unwrap_or_default());
        }
    }
    text
}

struct Export {
    out: Writer,
    lang: Lang,
    today: Day,
    random: [u8; 16],
    /// How many there are so far.
    entries: u8,
}

impl Export {
    fn filled(&mut self, filled: &Filled) {
        if !filled.has_answers() && filled.difficulty.is_none() {
            return;
        }
        let url = self.url(filled.form);
        self.open("Questionnaire");
        self.questionnaire(filled, &url);
        self.close();
        let response = self.open("QuestionnaireResponse");
        self.response(filled, &url);
        self.close();
        if let Some(points) = filled.points {
            self.open("Observation");
            self.observation(filled.form, points, &response);
            self.close();
        }
    }

    /// A form's canonical address. The words of each language are a questionnaire of their own, so its tag is part of it.
    fn url(&self, form: &Form) -> String {
        let mut bytes = form.id.to_be_bytes();
        for (byte, letter) in bytes[10..].iter_mut().zip(self.lang.tag().bytes()) {
            *byte = letter;
        }
        urn(bytes)
    }

    /// Opens a resource under a name of its own, which is returned for what refers to it.
    ///
    /// It is not the questionnaire's `url`: HL7's validator lets the two agree only where a server has the resource.
    fn open(&mut self, kind: &str) -> String {
        let mut bytes = self.random;
        // A random UUID, version 4.
        bytes[6] = bytes[6] & 0x0f | 0x40;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        bytes[15] = self.entries;
        self.entries += 1;
        let name = urn(bytes);
        self.out.put(
            r#"{"fullUrl":"$","resource":{"resourceType":"$","language":"$""#,
            &[&name, kind, self.lang.tag()],
        );
        name
    }

    fn close(&mut self) {
        self.out.put("}}", &[]);
    }

    /// An answer as LOINC codes it; the words are those on screen.
    fn answer(&mut self, code: &str, place: usize, scored: bool) {
        let form = self.lang.content().gad7;
        let words = if scored {
            (form.answer)(Frequency::ALL[place])
        } else {
            (form.difficulty.answer)(Difficulty::ALL[place])
        };
        self.out.put(
            r#""valueCoding":{"system":"http://loinc.org","code":"$","display":"$"}"#,
            &[code, self.lang.say(words)],
        );
    }
}
