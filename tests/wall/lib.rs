//! What a developer of a screen could write by mistake, and what the compiler says. In each try `page` is what a screen
//! is written with, and `session` holds what was entered.
//!
//! A class that depends on a mark:
//!
//! ```compile_fail,E0308
//! # use care_guide_core::{marks::Kind, session::Session};
//! # fn draw(page: &mut care_guide_html::Builder, session: &Session) {
//! page.begin(if session.is_familiar(Kind::Ocd) { "p.marked" } else { "p" });
//! # }
//! ```
//!
//! An attribute that is there or not:
//!
//! ```compile_fail,E0308
//! # use care_guide_core::session::Session;
//! # fn draw(page: &mut care_guide_html::Builder, session: &Session) {
//! page.flag("hidden", session.points().is_none());
//! # }
//! ```
//!
//! An attribute with a number in it:
//!
//! ```compile_fail,E0599
//! # use care_guide_core::session::Session;
//! # fn draw(page: &mut care_guide_html::Builder, session: &Session) {
//! page.attr_of("data-points", session.points().to_string().into());
//! # }
//! ```
//!
//! A height:
//!
//! ```compile_fail,E0277
//! # use care_guide_core::session::Session;
//! # fn draw(session: &Session) {
//! care_guide::port::ToHost::height(f64::from(session.points()));
//! # }
//! ```
//!
//! A message:
//!
//! ```compile_fail,E0616
//! # use care_guide_core::session::Session;
//! # fn draw(tell: yew::Callback<care_guide::port::ToHost>, session: &Session) {
//! if session.is_answer_needed().0 {
//!     tell.emit(care_guide::port::ToHost::Shown);
//! }
//! # }
//! ```
//!
//! A focus that waits for a certain answer:
//!
//! ```compile_fail,E0369
//! # use care_guide_core::{Private, session::Session};
//! # fn draw(focus: fn(), session: &Session) {
//! if session.asks_further() == Private::new(Some(true)) {
//!     focus();
//! }
//! # }
//! ```
//!
//! A request:
//!
//! ```compile_fail,E0277
//! # use care_guide_core::session::Session;
//! # fn draw(session: &Session) -> String {
//! format!("https://clinic.example/{}", session.points())
//! # }
//! ```
//!
//! A look at what follows from it:
//!
//! ```compile_fail,E0599
//! # use care_guide_core::session::Session;
//! # fn draw(page: &mut care_guide_html::Builder, session: &Session) {
//! session.points().map(|points| page.string(points.unwrap_or_default().to_string()));
//! # }
//! ```
//!
//! Two sessions side by side:
//!
//! ```compile_fail,E0369
//! # use care_guide_core::{session::Session, step::Step};
//! # fn draw(session: &Session) -> bool {
//! Session::at(Step::Result) == *session
//! # }
//! ```
//!
//! A trial of what an action would do, which Continue does only where there is an answer:
//!
//! ```compile_fail,E0507
//! # use care_guide_core::session::{Action, Session};
//! # fn draw(session: &Session) -> bool {
//! session.after(Action::Continue).generation == session.generation
//! # }
//! ```
//!
//! The same with a copy of the session:
//!
//! ```compile_fail,E0308
//! # use care_guide_core::session::{Action, Session};
//! # fn draw(session: &Session) -> Session {
//! session.clone()
//! # }
//! ```
//!
//! Something that counts who holds it, told of every score:
//!
//! ```compile_fail,E0308
//! # use std::rc::Rc;
//! # use care_guide_core::session::Session;
//! # fn draw(session: &Session, scores: &[Rc<u8>]) {
//! session.points().each((0..22).map(Some), |points| scores[usize::from(points.unwrap())].clone());
//! # }
//! ```
//!
//! The function that looks inside, which the screens cannot name:
//!
//! ```compile_fail,E0433
//! # use care_guide_core::session::Session;
//! # fn draw(session: &Session) -> Option<u8> {
//! *care_guide_private::open(&session.points())
//! # }
//! ```
//!
//! A pattern:
//!
//! ```compile_fail,E0532
//! # use care_guide_core::{Private, session::Session};
//! # fn draw(session: &Session) {
//! let Private(points) = session.points();
//! # }
//! ```
//!
//! An alternative outside of a place for alternatives:
//!
//! ```compile_fail,E0423
//! # use care_guide_core::session::Session;
//! # use care_guide_html::{Builder, doors::Cell};
//! # fn draw(page: &mut &mut Builder, session: &Session) {
//! Cell(page).words(session.is_answer_needed(), "Wide words");
//! # }
//! ```
//!
//! What compiles: all alternatives in one place, and the state of a control.
//!
//! ```no_run
//! # use care_guide_core::{marks::Kind, session::Session};
//! # use care_guide_html::{Builder, doors::variants};
//! # fn draw(mut page: &mut Builder, session: &Session) {
//! variants(&mut page, |cell| {
//!     cell.words(session.points().is_none(), "Answers are missing");
//!     cell.words(!session.points().is_none(), "All seven are answered");
//! });
//! page.begin("input");
//! page.checked(session.is_familiar(Kind::Ocd));
//! page.end();
//! # }
//! # fn message(tell: yew::Callback<care_guide::port::ToHost>) {
//! tell.emit(care_guide::port::ToHost::height(8.0));
//! # }
//! ```
