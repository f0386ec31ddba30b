//! The approval map: eight conditions, two treatments, and a sign in words for each.

use crate::view::components::controls::Button;
use crate::view::components::icons;
use crate::view::components::story::claims_of_folds;
use crate::view::page::Page;
use care_guide_content::Text;
use care_guide_content::evidence::Claim;
use care_guide_content::evidence::ledger::{CONDITIONS, Condition, Standing, Treatment, standing};
use care_guide_core::session::Session;

/// The whole screen; its ways on are the comparison's.
pub fn ledger(page: &mut Page, session: &Session, ways: &[Button]) {
    let words = page.content().ledger;
    page.title(words.title);
    page.lead(words.lead);
    map(page);
    legend(page);
    page.within("ul.uses", |page| {
        for (treatment, icon) in [
            (Treatment::Spravato, icons::SPRAY),
            (Treatment::IvKetamine, icons::DRIP),
        ] {
            page.within("li", |page| {
                page.icon(icon);
                page.line("span", (words.uses)(treatment).text);
            });
        }
    });
    page.extras(|page| {
        page.folded(words.cells_title, cells);
        page.folds(words.folds);
        page.where_from(&claims(page));
    });
    page.actions(session, ways);
}

fn map(page: &mut Page) {
    let words = page.content().ledger;
    page.within("table.map", |page| {
        page.line("caption", words.names.text);
        page.within("thead", |page| {
            page.within("tr", |page| {
                page.column(words.condition_title);
                for treatment in Treatment::ALL {
                    page.within(HEADS[treatment as usize], |page| {
                        page.attr("scope", "col");
                        page.text((words.treatment)(treatment));
                    });
                }
            });
        });
        page.within("tbody", |page| {
            for condition in CONDITIONS {
                page.within("tr", |page| row(page, condition));
            }
        });
    });
}

fn row(page: &mut Page, condition: Condition) {
    let words = page.content().ledger;
    page.within("th", |page| {
        page.attr("scope", "row");
        page.text((words.condition)(condition));
    });
    for treatment in Treatment::ALL {
        page.within(CELLS[treatment as usize], |page| {
            let here = standing(condition, treatment);
            sign(page, here);
            page.line("span.visually-hidden", (words.standing)(here));
        });
    }
}

/// What each sign means.
fn legend(page: &mut Page) {
    let words = page.content().ledger;
    page.within("ul.key", |page| {
        for standing in STANDINGS {
            page.within("li", |page| {
                sign(page, standing);
                page.line("span", (words.standing)(standing));
            });
        }
    });
}

/// A full disc, a half disc, a quarter, a ring, a dashed ring: told apart without color.
fn sign(page: &mut Page, standing: Standing) {
    let (svg, part) = match standing {
        Standing::Approved => ("svg.sign full", ""),
        Standing::SeveralTrials => ("svg.sign", "M8 1.5a6.5 6.5 0 0 0 0 13z"),
        Standing::OneSmallTrial => ("svg.sign", "M8 8V1.5a6.5 6.5 0 0 0-6.5 6.5z"),
        Standing::NoTrialFound => ("svg.sign", ""),
        Standing::NotReviewed => ("svg.sign dashed", ""),
    };
    page.picture(svg, "0 0 16 16", |page| {
        page.circle(["8", "8", "6.5"]);
        page.path(part);
    });
}

/// What stands behind each cell of the map.
fn cells(page: &mut Page) {
    let words = page.content().ledger;
    page.line("p", words.cells_note);
    for condition in CONDITIONS {
        page.heading(1, (words.condition)(condition));
        page.within("dl.found", |page| {
            for treatment in Treatment::ALL {
                let said: Text = (words.cell)(condition).of(treatment).text;
                page.line("dt", (words.treatment)(treatment));
                page.line("dd", said);
            }
        });
    }
}

const HEADS: [&str; 2] = ["th.iv", "th.spravato"];
const CELLS: [&str; 2] = ["td.iv", "td.spravato"];

/// The signs in the order of the legend.
const STANDINGS: [Standing; 5] = [
    Standing::Approved,
    Standing::SeveralTrials,
    Standing::OneSmallTrial,
    Standing::NoTrialFound,
    Standing::NotReviewed,
];

/// The claims of the map.
pub fn claims(page: &Page) -> Vec<Claim> {
    let words = page.content().ledger;
    let mut claims = words.lead.to_vec();
    claims.push(words.names);
    claims.extend(Treatment::ALL.map(|treatment| (words.uses)(treatment)));
    for condition in CONDITIONS {
        let cells = (words.cell)(condition);
        claims.extend(Treatment::ALL.map(|treatment| *cells.of(treatment)));
    }
    claims.extend(claims_of_folds(words.folds));
    claims
}
