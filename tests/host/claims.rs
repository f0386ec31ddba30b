//! Every claim of the content, and all words that the plain page must have.

use care_guide_content::evidence::Claim;
use care_guide_content::evidence::ledger::{CONDITIONS, Treatment};
use care_guide_content::{Block, CareWords, Cell, Content, Fold, Text};
use care_guide_core::marks::{Aspect, Care, Choice, Kind};
use care_guide_core::score::Band;

use crate::balance;

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

/// The claims of the comparison.
fn of_comparison(content: &Content) -> Vec<Claim> {
    let (compare, evidence, time) = (content.compare, content.evidence, content.time);
    let (effects, exclusions, cost) = (content.effects, content.exclusions, content.cost);
    let mut all = Choice::ALL.map(compare.says).to_vec();
    all.extend_from_slice(compare.neither);
    all.extend([compare.warning.spravato, compare.warning.iv]);
    all.extend(compare.legend);
    all.push(compare.frame.reminder);
    let cells = Aspect::ALL.map(|aspect| (compare.aspect)(aspect).cells);
    for cell in cells.into_iter().flatten() {
        if let Cell::Facts(claims) = cell.says {
            all.extend_from_slice(claims);
        }
    }
    for each in balance::each(content)
        .into_iter()
        .flat_map(|(_, each)| each)
    {
        all.extend(Choice::ALL.map(|choice| each.of(choice)).concat());
    }
    all.extend(
        evidence
            .benefits
            .pictures
            .iter()
            .map(|picture| picture.about),
    );
    all.extend(time.lanes.iter().map(|lane| lane.says));
    all.extend(time.visit.clocks.iter().map(|clock| clock.says));
    all.extend([effects.iv.about, effects.iv.note, effects.usual.about]);
    all.extend([effects.emergency, content.reactions.about]);
    all.extend_from_slice(evidence.versus);
    for more in [
        &exclusions.sense,
        &exclusions.compounded,
        &cost.estimate,
        &cost.low,
    ] {
        all.extend(words_of(more.blocks).0);
    }
    let visits = [&content.visits.iv, &content.visits.spravato];
    let steps = visits.into_iter().flat_map(|visit| visit.steps);
    all.extend(steps.map(|step| step.what));
    all
}

/// The claims behind folds.
fn of_folds(folds: &[Fold]) -> Vec<Claim> {
    folds
        .iter()
        .flat_map(|fold| words_of(fold.blocks).0)
        .collect()
}

/// The claims of a kind of care.
fn of_care(words: &CareWords) -> Vec<Claim> {
    let mut all = vec![words.tag];
    for blocks in [
        words.what,
        words.like,
        words.works,
        words.soon,
        words.warning,
        words.hard,
    ] {
        all.extend(words_of(blocks).0);
    }
    all.extend(words.pictures.iter().map(|pair| pair.about));
    all.extend(words.harms.iter().map(|harms| harms.about));
    all.extend(of_folds(words.folds));
    all
}

/// The calm minute, and the screen for a person who is here for somebody else.
fn of_help_to_oneself_and_others(content: &Content) -> Vec<Claim> {
    let (calm, someone) = (content.calm, content.someone);
    let mut all = [calm.breathe, someone.listen, someone.ask].concat();
    all.extend([calm.senses_lead, calm.limits, calm.heart]);
    all.extend([someone.steps_lead, someone.danger]);
    all.extend(someone.steps.iter().map(|step| step.what));
    all
}

/// What can be read without being asked anything: the plain page has all of it.
pub fn reading(content: &Content) -> Vec<Claim> {
    let mut all = vec![content.learn.lead];
    all.extend_from_slice(content.learn.numbers);
    for kind in Kind::ALL {
        let chapter = (content.kind)(kind);
        all.extend([chapter.what, chapter.feels, chapter.helps, chapter.prompt].concat());
        all.push(chapter.common);
    }
    for care in Care::ALL {
        all.extend(of_care((content.care)(care)));
    }
    for story in [content.routes, content.resistant, content.mechanism] {
        all.extend(words_of(story.blocks).0);
        all.extend(of_folds(story.folds));
    }
    all.extend_from_slice(content.options.lead);
    all.extend_from_slice(content.options.drugs);
    all.extend_from_slice(content.ledger.lead);
    all.push(content.ledger.names);
    all.extend(Treatment::ALL.map(content.ledger.uses));
    all.extend(of_folds(content.ledger.folds));
    let next = content.talk;
    all.extend_from_slice(next.first);
    let folds = next.folds.iter().chain(content.someone.folds);
    all.extend(folds.flat_map(|fold| words_of(fold.blocks).0));
    all.extend(of_help_to_oneself_and_others(content));
    for condition in CONDITIONS {
        let cells = (content.ledger.cell)(condition);
        all.extend(Treatment::ALL.map(|treatment| *cells.of(treatment)));
    }
    all.extend(of_comparison(content));
    all.extend_from_slice(next.tell);
    all.extend(content.help.ways.iter().map(|way| way.when));
    let result = content.result;
    all.extend_from_slice(result.limits);
    all.extend_from_slice(result.accuracy);
    all.extend([Band::Minimal, Band::Moderate].map(result.meaning));
    all.push(result.not_diagnosis);
    all.extend_from_slice(content.check.about);
    all
}

/// Every claim of the content.
pub fn claims(content: &Content) -> Vec<Claim> {
    let mut all = reading(content);
    let (mood, panic) = (content.mood, content.panic);
    for blocks in [content.check.intro, mood.intro, panic.intro] {
        all.extend(words_of(blocks).0);
    }
    all.extend(Band::ALL.map(content.result.range));
    all.extend([Band::Mild, Band::Severe].map(content.result.meaning));
    all.extend([mood.low, mood.high]);
    all.extend_from_slice(mood.always);
    all.extend([panic.met, panic.not_met, panic.emergency]);
    all.extend_from_slice(panic.always);
    all.extend_from_slice(content.sheet.by_hand);
    all
}
