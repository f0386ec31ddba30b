//! American English.

mod check;
mod compare;
mod learn;
mod options;
mod pages;
mod sheet;
mod shell;

use crate::content::Content;

/// Every word in American English.
pub static CONTENT: Content = Content {
    shell: &shell::SHELL,
    welcome: &shell::WELCOME,
    learn: &learn::LEARN,
    check: &check::CHECK,
    options: &options::OPTIONS,
    compare: &compare::COMPARE,
    next: &pages::NEXT,
    sheet: &sheet::SHEET,
    repeat: &sheet::REPEAT,
    help: &pages::HELP,
    privacy: &pages::PRIVACY,
    pause: &shell::PAUSE,
    still_there: &shell::STILL_THERE,
    cleared: &shell::CLEARED,
    sources: &pages::SOURCES,
    leaflet: &pages::LEAFLET,
};
