//! Every claim of the content, and all words that the plain page must have.

use care_guide::content::{Block, Cell, Content, Text};
use care_guide::domain::marks::{Care, Kind, Topic};
use care_guide::domain::score::Band;
use care_guide::domain::step::Group;
use care_guide::evidence::Claim;
use care_guide::evidence::ledger::{Condition, Treatment};

/// The claims and the other words of running text.
pub fn words_of(blocks: &[Block]) -> (Vec<Claim>, Vec<Text>) {
    let (mut claims, mut texts) = (Vec::new(), Vec::new());
    for block in blocks {
        match block {
            Block::Heading(words) | Block::Text(words) | Block::Hint(words) => texts.push(*words),
            Block::Fact(claim) => claims.push(*claim),
            Block::Facts(some) => claims.extend_from_slice(some),
            Block::Points(points) => texts.extend_from_slice(points),
            Block::Links(links) => texts.extend(links.iter().map(|(_, words)| *words)),
            Block::Warning(title, some) => {
                texts.push(*title);
                claims.extend_from_slice(some);
            }
            Block::Aside(blocks) => {
                let (inner, words) = words_of(blocks);
                claims.extend(inner);
                texts.extend(words);
            }
        }
    }
    (claims, texts)
}

/// The claims of all four cells.
fn of_cells(cells: &[Cell]) -> Vec<Claim> {
    let of_cell = |cell: &Cell| match cell {
        Cell::Facts(claims) => claims.to_vec(),
        Cell::Text(_) => Vec::new(),
    };
    cells.iter().flat_map(of_cell).collect()
}

/// What can be read without being asked anything: the plain page has all of it.
pub fn reading(content: &Content) -> Vec<Claim> {
    let mut all = words_of(content.learn.blocks).0;
    for kind in Kind::ALL {
        let chapter = (content.learn.kind)(kind);
        all.extend([chapter.what, chapter.feels, chapter.helps, chapter.prompt].concat());
        all.push(chapter.common);
    }
    for care in Care::ALL {
        all.extend(words_of((content.options.care)(care).1).0);
    }
    let next = content.next;
    for blocks in [
        content.check.intro,
        content.options.intro,
        content.options.after,
        content.options.mechanism.blocks,
        content.compare.intro,
        next.after,
    ] {
        all.extend(words_of(blocks).0);
    }
    for condition in Condition::ALL {
        all.extend(
            Treatment::ALL.map(|treatment| (content.options.ledger.cell)(condition, treatment)),
        );
    }
    for group in Group::ALL {
        let rows = (content.compare.group)(group).rows;
        all.extend(rows.iter().flat_map(|row| of_cells(&row.cells)));
    }
    let visits = content.compare.visits.iter().flat_map(|visit| visit.steps);
    all.extend(visits.map(|(_, claim)| *claim));
    all.push(content.compare.reactions.about);
    all.extend_from_slice(next.tell);
    all.extend_from_slice(content.help.more);
    all.extend(content.help.ways.iter().map(|way| way.when));
    let result = &content.check.result;
    all.extend_from_slice(result.limits);
    all.extend_from_slice(result.accuracy);
    all.extend([result.below_10, result.from_10, result.not_diagnosis]);
    all
}

/// Every claim of the content.
pub fn claims(content: &Content) -> Vec<Claim> {
    let mut all = reading(content);
    let check = content.check;
    for blocks in [
        check.intro,
        check.mood.intro,
        check.panic.intro,
        content.options.intro,
    ] {
        all.extend(words_of(blocks).0);
    }
    for topic in Topic::ALL {
        all.extend(of_cells(&(content.compare.topic)(topic).cells));
    }
    all.extend(Band::ALL.map(check.result.range));
    all.extend([check.mood.low, check.mood.high, content.compare.reminder]);
    all.extend_from_slice(check.mood.always);
    all.extend([check.panic.met, check.panic.not_met, check.panic.emergency]);
    all.extend_from_slice(check.panic.always);
    all
}
