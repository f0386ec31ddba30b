//! Abbreviations and hard words: each is spelled out or explained on every screen it stands on, where it first stands.

use care_guide_content::evidence::Source;
use care_guide_core::handout::HandoutPart;
use care_guide_core::lang::Lang;
use care_guide_core::session::{Action, Input, Session};
use care_guide_core::step::Step;

use crate::plain_page;
use crate::screens::{clinic, every_step, html, words, words_of};

/// A term and what explains it, any one of them.
type Term = (&'static str, &'static [&'static str]);

const ENGLISH: &[Term] = &[
    ("ASL", &["American Sign Language"]),
    ("BDNF", &["a protein"]),
    (
        "CBT",
        &["cognitive behavioral therapy", "CBT (a talk therapy)"],
    ),
    ("DEA", &["Drug Enforcement Administration"]),
    ("DSM", &["a handbook for doctors"]),
    ("DoD", &["and Defense", "veterans and military care"]),
    ("ECT", &["electroconvulsive therapy"]),
    ("ERP", &["exposure and response prevention"]),
    ("FDA", &["US drug agency"]),
    ("FHIR", &["a format for health records"]),
    ("GAD", &["generalized anxiety", "anxiety answers"]),
    ("IV", &["into a vein"]),
    ("MAOI", &["a kind of antidepressant"]),
    ("NMDA", &["the name of a chemical"]),
    ("OCD", &["obsessive-compulsive disorder"]),
    ("PHQ", &["Patient Health Questionnaire", "low mood answers"]),
    ("PTSD", &["post-traumatic stress disorder"]),
    ("REMS", &["safety program"]),
    ("SAMHSA", &["a US health agency"]),
    ("SNRI", &["antidepressant"]),
    ("SSRI", &["antidepressant"]),
    ("TMS", &["magnetic device"]),
    ("VA", &["Veterans Affairs", "veterans and military care"]),
    ("WHO", &["World Health Organization"]),
];

const SPANISH: &[Term] = &[
    ("ASL", &["lengua de señas americana"]),
    ("BDNF", &["una proteína"]),
    ("CBT", &["terapia cognitivo-conductual"]),
    ("DEA", &["Administración para el Control de Drogas"]),
    ("DSM", &["un manual para médicos"]),
    ("DoD", &["de Defensa", "veteranos y militares"]),
    ("ERP", &["exposición y prevención de respuesta"]),
    ("FDA", &["agencia de medicamentos"]),
    ("FHIR", &["un formato para datos de salud"]),
    (
        "GAD",
        &["ansiedad generalizada", "respuestas sobre la ansiedad"],
    ),
    ("IMAO", &["un tipo de antidepresivo"]),
    ("IRSN", &["antidepresivo"]),
    ("ISRS", &["antidepresivo"]),
    ("IV", &["intravenosa", "por la vena", "por una vena"]),
    ("NMDA", &["del nombre de una sustancia química"]),
    ("OMS", &["Organización Mundial de la Salud"]),
    (
        "PHQ",
        &[
            "cuestionario sobre la salud del paciente",
            "sobre el ánimo decaído",
        ],
    ),
    (
        "REMS",
        &["programa de seguridad", "programa federal de seguridad"],
    ),
    ("SAMHSA", &["una agencia de salud"]),
    ("TAG", &["ansiedad generalizada"]),
    ("TEC", &["terapia electroconvulsiva"]),
    ("TMS", &["aparato magnético"]),
    ("TEPT", &["trastorno de estrés postraumático"]),
    ("TOC", &["trastorno obsesivo-compulsivo"]),
    ("VA", &["Asuntos de los Veteranos", "veteranos y militares"]),
];

/// Known to everyone, or a word to send, or a number.
const PLAIN: [&str; 8] = ["EE", "UU", "US", "USA", "UK", "HOME", "AYUDA", "III"];

const HARD_ENGLISH: &[Term] = &[
    ("aneurysm", &["bulging blood vessel"]),
    ("arteriovenous malformation", &["tangled vessels"]),
    ("benzodiazepine", &["calming"]),
    ("boxed warning", &["strongest kind"]),
    ("dissociation", &["cut off"]),
    ("infusion", &["vein"]),
    ("interstitial cystitis", &["a bladder that stays inflamed"]),
    ("mania", &["very high moods"]),
    ("midazolam", &["a calming drug"]),
    ("off-label", &["not approved"]),
    ("placebo", &["no drug"]),
    ("psychosis", &["losing touch with reality"]),
    ("quetiapine", &["another medicine"]),
    ("randomized", &["chance decides"]),
    ("respiratory depression", &["slow"]),
    ("responded", &["got better by a set amount"]),
    ("sedation", &["sleepy"]),
    ("sleep apnea", &["pauses in breathing"]),
    (
        "treatment-resistant",
        &["not helped enough", "not help enough"],
    ),
];

const HARD_SPANISH: &[Term] = &[
    ("advertencia en recuadro", &["más fuerte"]),
    ("aleatorizado", &["el azar decide", "se decide al azar"]),
    ("aneurisma", &["vaso sanguíneo abultado"]),
    ("apnea del sueño", &["pausas en la respiración"]),
    ("benzodiazepina", &["sedantes"]),
    (
        "cistitis intersticial",
        &["una vejiga que se queda inflamada"],
    ),
    ("depresión respiratoria", &["lento"]),
    ("disociación", &["desconexión"]),
    ("infusión", &["vena", "gota a gota"]),
    ("infusiones", &["vena", "gota a gota"]),
    (
        "malformación arteriovenosa",
        &["vasos sanguíneos mal formados"],
    ),
    ("manía", &["ánimo muy elevado"]),
    ("midazolam", &["un sedante"]),
    ("off-label", &["ha aprobado", "no aprobado"]),
    ("placebo", &["medicamento"]),
    ("psicosis", &["pérdida de contacto con la realidad"]),
    ("quetiapina", &["otro medicamento"]),
    (
        "resistente al tratamiento",
        &["ayudado lo suficiente", "ayudaron lo suficiente"],
    ),
    (
        "respondieron",
        &["mejoraron lo que el estudio había fijado"],
    ),
    ("sedación", &["sueño"]),
];

/// What a language is held to.
fn terms(lang: Lang) -> (&'static [Term], &'static [Term]) {
    if lang == Lang::EN {
        (ENGLISH, HARD_ENGLISH)
    } else {
        (SPANISH, HARD_SPANISH)
    }
}

/// The lines of a screen in our own words: no titles of papers, no addresses.
fn own(text: &str) -> Vec<&str> {
    let cites: Vec<_> = Source::ALL
        .into_iter()
        .map(|source| source.record().cite())
        .collect();
    text.lines()
        .filter(|line| !cites.contains(line) && !line.starts_with("https://"))
        .collect()
}

/// Words with two capitals or more, without a plural s: `SSRIs` is `SSRI`, `GAD-7` is `GAD`.
fn abbreviations(line: &str) -> Vec<&str> {
    line.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.chars().filter(|letter| letter.is_uppercase()).count() >= 2)
        .map(|word| word.trim_end_matches('s'))
        .collect()
}

/// Whether a term that first stands on a line is explained there, before, or on the line after.
fn is_explained(lines: &[&str], line: usize, explained: &[&str]) -> bool {
    let end = lines.len().min(line + 2);
    let so_far = lines[..end].join("\n").to_lowercase();
    explained
        .iter()
        .any(|words| so_far.contains(&words.to_lowercase()))
}

/// The terms of a text, each with its line where it is not explained.
fn terms_in(text: &str, lang: Lang) -> Vec<(String, Option<String>)> {
    let (short, hard) = terms(lang);
    let lines = own(text);
    let mut found: Vec<(&str, usize, &[&str])> = Vec::new();
    for (place, line) in lines.iter().enumerate() {
        for word in abbreviations(line) {
            let is_new = !PLAIN.contains(&word) && found.iter().all(|(known, ..)| *known != word);
            if is_new {
                let term = short.iter().find(|(term, _)| *term == word);
                found.push((word, place, term.map_or(&[], |(_, explained)| explained)));
            }
        }
    }
    for (term, explained) in hard {
        let is_here = |line: &&str| line.to_lowercase().contains(term);
        found.extend(
            lines
                .iter()
                .position(is_here)
                .map(|place| (*term, place, *explained)),
        );
    }
    found
        .into_iter()
        .map(|(term, place, explained)| {
            let unexplained = !is_explained(&lines, place, explained);
            (
                term.to_owned(),
                unexplained.then(|| lines[place].to_owned()),
            )
        })
        .collect()
}

/// Every screen with nothing entered, and the sheet with everything on it.
async fn every_text(lang: Lang) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for (name, step) in every_step() {
        texts.push((name, words(step, lang).await));
    }
    let full = HandoutPart::ALL
        .into_iter()
        .fold(Session::at(Step::Sheet), |session, part| {
            session.after(Action::Enter(Input::Part(part)))
        });
    let full = html(clinic(), full.speaking(lang)).await;
    texts.push(("full sheet".to_owned(), words_of(&full)));
    texts.push((
        "plain page".to_owned(),
        words_of(&plain_page::page(lang).await),
    ));
    texts
}

#[tokio::test]
async fn abbreviations_and_hard_words_are_explained_where_they_first_stand() {
    for lang in Lang::all() {
        let mut looked_at = 0;
        let mut unexplained = Vec::new();
        for (name, text) in every_text(lang).await {
            for (term, line) in terms_in(&text, lang) {
                looked_at += 1;
                unexplained.extend(line.map(|line| format!("{name}: {term}: {line}")));
            }
        }
        assert!(unexplained.is_empty(), "{unexplained:#?}");
        assert!(looked_at > 60, "{looked_at} terms were looked at");
    }
}

#[test]
fn a_term_that_nobody_explains_in_time_is_noticed() {
    let late = "The FDA said no.\nIt did.\nThe FDA is the US drug agency.";
    let in_time = "The FDA said no.\nIt is the US drug agency.";
    let noticed = |text| terms_in(text, Lang::EN).pop().expect("a term").1;
    assert_eq!(noticed(late).as_deref(), Some("The FDA said no."));
    assert_eq!(noticed(in_time), None);
    assert!(noticed("Take XYZ.").is_some());
    assert!(noticed("After a placebo, none did.").is_some());
}
