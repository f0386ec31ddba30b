//! What the visitor's own device does with the sheet: print, save, copy, and read a file back.
//! Each runs inside the visitor's own tap, and nothing leaves the device.

#![expect(
    clippy::disallowed_methods,
    reason = "what is taken along is private until here"
)]

use care_guide_content::Spoken;
use care_guide_core::config::Config;
use care_guide_core::day::Day;
use care_guide_core::earlier::{self, Json};
use care_guide_core::handout::{Earlier, ExportFormat, ExportResult, Unreadable};
use care_guide_core::lang::Lang;
use care_guide_core::session::Session;
use care_guide_private::{Private, open};
use gloo::timers::callback::Timeout;
use gloo::utils::{body, document, window};
use js_sys::{Array, JsString, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{
    Blob, BlobPropertyBag, Element, Event, HtmlAnchorElement, HtmlDocument, HtmlInputElement, Url,
};

use crate::{Paper, fhir, names, text};

/// Milliseconds after which a saved file's bytes are let go of.
const KEPT: u32 = 60_000;

/// Takes the sheet, or the answers, along.
#[must_use]
pub fn export(
    format: ExportFormat,
    session: &Session,
    config: &Config,
    today: Day,
) -> Private<ExportResult> {
    Private::new(exported(format, session, config, today))
}

fn exported(format: ExportFormat, session: &Session, config: &Config, today: Day) -> ExportResult {
    let text = || text(&Paper::of(session, config, today));
    let done = match format {
        ExportFormat::Print => print(),
        ExportFormat::Text => save(names::TEXT, "text/plain", open(&text()).as_str()),
        ExportFormat::Page => save(names::PAGE, "text/html", &page(session.lang)),
        ExportFormat::Copy => copy(open(&text()).as_str()),
        ExportFormat::Fhir => {
            let Ok(random) = random() else {
                return ExportResult::Refused;
            };
            let document = fhir::document(session, today, random);
            let Some(document) = open(&document) else {
                return ExportResult::Nothing;
            };
            save(names::FHIR, "application/json", document)
        }
    };
    done.into()
}

/// New random bytes.
fn random() -> Result<[u8; 16], JsValue> {
    let mut bytes = [0; 16];
    window()
        .crypto()?
        .get_random_values_with_u8_array(&mut bytes)?;
    Ok(bytes)
}

/// Opens the browser's print window.
fn print() -> bool {
    window().print().is_ok()
}

/// Saves a text as a file.
fn save(name: &str, kind: &str, text: &str) -> bool {
    try_save(name, kind, text).is_ok()
}

fn try_save(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let pieces = Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&pieces, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.dyn_into()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Timeout::new(KEPT, move || {
        // Only an address that is not one could fail here.
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Ok(())
}

/// Puts a text on the clipboard. A frame of opaque origin has no other format than the browser's own copy command.
fn copy(text: &str) -> bool {
    try_copy(text).unwrap_or(false)
}

fn try_copy(text: &str) -> Result<bool, JsValue> {
    let shown = document().create_element("pre")?;
    shown.set_text_content(Some(text));
    body().append_child(&shown)?;
    let done = copy_shown(&shown);
    // Whatever came of it, the sheet does not stay in the document, nor selected.
    shown.remove();
    done
}

fn copy_shown(shown: &Element) -> Result<bool, JsValue> {
    let selection = window().get_selection()?.ok_or("no selection")?;
    selection.select_all_children(shown)?;
    // The document of the frame is one.
    let page: HtmlDocument = document().unchecked_into();
    page.exec_command("copy")
}

/// The sheet on screen as a page of its own, with the guide's styles in it.
fn page(lang: Lang) -> String {
    let piece = |selector: &str, read: fn(&web_sys::Element) -> String| {
        let found = document().query_selector(selector).ok().flatten();
        found.as_ref().map(read).unwrap_or_default()
    };
    let paper = piece("article", web_sys::Element::outer_html);
    // Extensions put styles of theirs first in the head, or last.
    let styles = piece("title~style", |element| {
        element.text_content().unwrap_or_default()
    });
    [
        "<!doctype html><html lang=\"",
        lang.tag(),
        "\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>",
        lang.say(lang.content().paper.title),
        "</title><style>",
        &styles,
        "</style>",
        &paper,
        "</html>",
    ]
    .concat()
}

/// Reads the file that an input was given, and lets go of it so that the same one can be picked again.
pub fn read(event: &Event, tell: impl FnOnce(Private<Result<Earlier, Unreadable>>) + 'static) {
    let Some(input) = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
    else {
        return;
    };
    let Some(file) = input.files().and_then(|files| files.get(0)) else {
        return;
    };
    if file.size() > earlier::MOST_BYTES {
        tell(Private::new(Err(Unreadable::TooLarge)));
    } else {
        let text = file.text();
        js_sys::futures::spawn_local(async move {
            let text = text.await.map_err(|_| Unreadable::NotOurs);
            tell(Private::new(text.and_then(|text| parse(&text))));
        });
    }
    input.set_value("");
}

fn parse(text: &JsValue) -> Result<Earlier, Unreadable> {
    let text = text.dyn_ref::<JsString>().ok_or(Unreadable::NotOurs)?;
    let document = js_sys::JSON::parse(&String::from(text)).map_err(|_| Unreadable::NotOurs)?;
    earlier::earlier(&Parsed(document))
}

/// JSON as the browser parsed it.
struct Parsed(JsValue);

impl Json for Parsed {
    fn member(&self, name: &str) -> Option<Self> {
        let found = Reflect::get(&self.0, &name.into()).ok()?;
        (!found.is_undefined()).then_some(Self(found))
    }

    fn elements(&self) -> Vec<Self> {
        self.0
            .dyn_ref::<Array>()
            .map(|list| list.iter().map(Self).collect())
            .unwrap_or_default()
    }

    fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }
}
