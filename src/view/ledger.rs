//! The approval ledger as a table that fits a phone.

use care_guide_content::evidence::Claim;
use care_guide_content::evidence::ledger::{CONDITIONS, Condition, Standing, Treatment, standing};

use crate::view::page::Page;

/// Condition by treatment: a sign, a word, and a line of detail in every cell.
pub fn ledger(page: &mut Page) {
    let words = page.content().ledger;
    page.heading(1, words.title);
    page.line("p", words.note);
    page.within("table.ledger", |page| {
        page.attr_said("aria-label", words.title);
        page.within("thead", |page| {
            page.within("tr", |page| {
                for treatment in Treatment::ALL {
                    page.column((words.treatment)(treatment));
                }
            });
        });
        for condition in CONDITIONS {
            page.within("tbody", |page| {
                page.within("tr", |page| {
                    page.within("th", |page| {
                        page.attr("colspan", "2");
                        page.attr("scope", "rowgroup");
                        page.text((words.condition)(condition));
                    });
                });
                page.within("tr", |page| {
                    for treatment in Treatment::ALL {
                        page.within("td", |page| cell(page, condition, treatment));
                    }
                });
            });
        }
    });
}

fn cell(page: &mut Page, condition: Condition, treatment: Treatment) {
    let words = page.content().ledger;
    let here = standing(condition, treatment);
    page.within("span.standing", |page| {
        sign(page, here);
        page.text((words.standing)(here));
    });
    page.line("span.small", (words.cell)(condition).of(treatment).text);
}

/// A full disc, a half disc, a quarter, a ring, a dashed ring: told apart without color.
fn sign(page: &mut Page, standing: Standing) {
    let (svg, half) = match standing {
        Standing::Approved => ("svg.sign full", ""),
        Standing::SeveralTrials => ("svg.sign", "M8 1.5a6.5 6.5 0 0 1 0 13z"),
        Standing::OneSmallTrial => ("svg.sign", "M8 8V1.5a6.5 6.5 0 0 1 6.5 6.5z"),
        Standing::NoTrialFound => ("svg.sign", ""),
        Standing::NotReviewed => ("svg.sign dashed", ""),
    };
    page.picture(svg, "0 0 16 16", |page| {
        page.within("circle", |page| {
            page.attr("cx", "8");
            page.attr("cy", "8");
            page.attr("r", "6.5");
        });
        page.path(half);
    });
}

/// The claims in the ledger's cells.
pub fn claims(page: &Page) -> Vec<Claim> {
    let words = page.content().ledger;
    CONDITIONS
        .into_iter()
        .flat_map(|condition| {
            Treatment::ALL.map(|treatment| *(words.cell)(condition).of(treatment))
        })
        .collect()
}
