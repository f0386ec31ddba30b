//! How long nobody has been there, by the time that has passed: a sleeping device runs no timer.

use std::cell::Cell;

/// A time in which nobody is there.
pub struct Quiet<Tell> {
    since: Cell<f64>,
    told: Cell<u32>,
    tell: Tell,
}

impl<Tell: Fn(u32)> Quiet<Tell> {
    /// Begins now; its minutes are to be told.
    pub fn since_now(tell: Tell) -> Self {
        Self {
            since: Cell::new(js_sys::Date::now()),
            told: Cell::new(0),
            tell,
        }
    }

    /// Looks at the clock.
    pub fn look(&self) {
        // A clock that was set, either way, may hide any time; then rather too much than too little.
        let passed = (js_sys::Date::now() - self.since.get()).abs();
        // `as` saturates, and what is less than a minute is none.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let minutes = (passed / 60_000.0) as u32;
        if self.told.replace(minutes) != minutes {
            (self.tell)(minutes);
        }
    }

    /// Somebody is there: another begins.
    pub fn end(&self) {
        self.since.set(js_sys::Date::now());
    }
}
