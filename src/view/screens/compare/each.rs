//! What is said of each choice, told apart by shape, name and color.

use crate::view::page::Page;
use care_guide_content::evidence::Claim;
use care_guide_content::{Each, Text};
use care_guide_core::marks::{Aspect, Choice};

/// A heading, and what is said of each choice below it.
pub fn shown(page: &mut Page, words: &Each) {
    let none = page.content().compare.frame.none;
    page.heading(1, words.title);
    each(page, words, Some(none), |_, _| {});
}

/// The same, with how well each was tested beside its name.
pub fn measured(page: &mut Page, words: &Each) {
    let tested = (page.content().compare.aspect)(Aspect::Evidence).cells;
    page.heading(1, words.title);
    each(page, words, None, |page, choice| {
        let cell = &tested[choice as usize];
        page.within("span.tested", |page| {
            page.words_of(cell);
            page.sign(choice, cell);
        });
    });
}

/// Several of the same, each one tap away.
pub fn folded(page: &mut Page, all: &[&Each]) {
    for words in all {
        page.folded(words.title, |page| list(page, words));
    }
}

/// The same without its heading.
pub fn list(page: &mut Page, words: &Each) {
    each(page, words, None, |_, _| {});
}

/// What is said of each choice; of one of which nothing is, `none`.
fn each(page: &mut Page, words: &Each, none: Option<Text>, beside: impl Fn(&mut Page, Choice)) {
    let names = page.content().compare.choices;
    page.within("dl.each", |page| {
        for choice in Choice::ALL {
            let claims = words.of(choice);
            if claims.is_empty() && none.is_none() {
                continue;
            }
            page.within("div", |page| {
                page.within(term(choice), |page| {
                    page.shape(choice);
                    page.text(names(choice));
                    beside(page, choice);
                });
                page.within("dd", |page| match (claims, none) {
                    ([], Some(none)) => page.text(none),
                    _ => page.facts(claims),
                });
            });
        }
    });
}

/// The claims of several.
pub fn claims(all: &[&Each]) -> Vec<Claim> {
    let mut claims = Vec::new();
    for words in all {
        for choice in Choice::ALL {
            claims.extend_from_slice(words.of(choice));
        }
    }
    claims
}

/// The element of a choice's name in a list.
pub const fn term(choice: Choice) -> &'static str {
    match choice {
        Choice::Iv => "dt.name iv",
        Choice::Spravato => "dt.name spravato",
        Choice::Usual => "dt.name usual",
        Choice::Wait => "dt.name wait",
    }
}

/// The element of a choice's name in running text.
pub const fn strong(choice: Choice) -> &'static str {
    match choice {
        Choice::Iv => "strong.iv",
        Choice::Spravato => "strong.spravato",
        Choice::Usual => "strong.usual",
        Choice::Wait => "strong.wait",
    }
}

impl Page<'_> {
    /// The shape of a choice: a disc, a square, a triangle, a bar.
    pub fn shape(&mut self, choice: Choice) {
        let (element, path) = match choice {
            Choice::Iv => ("svg.shape iv", "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z"),
            Choice::Spravato => ("svg.shape spravato", "M2 2h12v12H2z"),
            Choice::Usual => ("svg.shape usual", "M8 1l7.5 13.5h-15z"),
            Choice::Wait => ("svg.shape wait", "M2 6.5h12v3H2z"),
        };
        self.picture(element, "0 0 16 16", |page| page.path(path));
    }
}
