//! Types of anxiety, care that helps, and the comparison.

use crate::names::{CARE, CONDITION, EFFECT, STANDING, TOPIC, TREATMENT};
use crate::shape::Shape::{Around, Blocks, Cell, Claim, Code, Exactly, List, Number, Per, Text};
use crate::shape::{Field, Record, Shape};

record! {
    LEARN = LearnWords, "Types of anxiety" {
        title: Text, "The heading.";
        blocks: Blocks, "Above the list.";
        marked: Text, "Shown on the list beside a marked type.";
        to_check: Text, "Goes to the self-check.";
        feels: Text, "Above how it can feel.";
        familiar: Text, "The private mark, in words.";
        familiar_hint: Text, "What becomes of the mark.";
        common: Text, "Above how common it is.";
        helps: Text, "Above what usually helps first.";
        prompt: Text, "Above when to see a doctor promptly.";
        next_kind: Text, "Goes to the type after this one.";
    }
    KIND_OF_ANXIETY = KindWords, "One type of anxiety" {
        name: Text, "Its name.";
        short: Text, "One line for the list.";
        what: List(&Claim), "What it is.";
        feels: List(&Claim), "How it can feel in the body and the mind.";
        per_100: Number, "Adults of 100 who have it in a year, for the dots.";
        common: Claim, "The same in words.";
        helps: List(&Claim), "What usually helps first.";
        prompt: List(&Claim), "When to see a doctor promptly.";
    }
    OPTIONS = OptionsWords, "Care that helps" {
        title: Text, "The heading.";
        intro: Blocks, "Above the kinds of care.";
        care: Per(&CARE, &Shape::Record(&CARE_KIND)), "Each kind of care.";
        tried: Text, "The private mark, in words.";
        tried_hint: Text, "What becomes of the mark.";
        after: Blocks, "What treatment-resistant means, other routes, and where ketamine stands.";
        to_compare: Text, "Opens the comparison.";
        to_mechanism: Text, "Opens how ketamine may work.";
    }
    CARE_KIND = CareWords, "A kind of care" {
        name: Text, "Its name.";
        about: Blocks, "What to know about it.";
    }
    CARE_SCREEN = CareScreenWords, "One kind of care" {
        title: Text, "The heading.";
    }
    ROUTES = RoutesWords, "Other routes when care falls short" {
        title: Text, "The heading.";
    }
    RESISTANT = ResistantWords, "What treatment-resistant means" {
        title: Text, "The heading.";
    }
    LEDGER = LedgerWords, "Approved or not, use by use" {
        title: Text, "The heading.";
        note: Text, "What the table shows.";
        treatment: Per(&TREATMENT, &Text), "The names of the treatments.";
        condition: Per(&CONDITION, &Text), "The names of the conditions.";
        standing: Per(&STANDING, &Text), "Where a treatment stands, in a few words.";
        cell: Per(&CONDITION, &Shape::Record(&LEDGER_CELLS)), "What stands behind a cell.";
    }
    LEDGER_CELLS = LedgerCells, "What stands behind the cells of a condition" {
        iv_ketamine: Claim, "IV ketamine.";
        spravato: Claim, "Spravato.";
    }
    MECHANISM = MechanismWords, "How ketamine may work" {
        title: Text, "The heading.";
        blocks: Blocks, "The text.";
    }
    COMPARE = CompareWords, "The comparison" {
        title: Text, "The heading.";
        intro: Blocks, "Under the heading.";
        priorities_title: Text, "Above the topics.";
        priorities_hint: Text, "What choosing topics does.";
        priorities_full: Text, "Said when three topics are chosen.";
        short_title: Text, "The name of the short comparison.";
        choices: Exactly(4, &Text), "The names of the four choices.";
        topic: Per(&TOPIC, &Shape::Record(&ROW)), "A row for each topic.";
        groups_title: Text, "Above the groups of the full comparison.";
        reminder: Claim, "Said at the top of every group.";
        next_group: Text, "Goes to the group after this one.";
        to_short: Text, "Goes back to the short comparison.";
        to_next: Text, "Goes to the last section.";
    }
    ROW = Row, "A row of the comparison" {
        id: Code, "The row's id in the evidence files.";
        label: Text, "Its label.";
        iv: Cell, "What holds for IV ketamine.";
        spravato: Cell, "What holds for Spravato.";
        other: Cell, "What holds for other proven care.";
        not_now: Cell, "What holds for not now.";
    }
    GROUP_ROWS = GroupWords, "A group of rows of the full comparison" {
        title: Text, "Its name.";
        short: Text, "What it answers.";
        rows: List(&Shape::Record(&ROW)), "The rows.";
    }
    VISITS = VisitsWords, "A visit, step by step" {
        iv: Shape::Record(&VISIT), "A visit for IV ketamine.";
        spravato: Shape::Record(&VISIT), "A visit for Spravato.";
    }
    VISIT = Visit, "A visit for one treatment" {
        title: Text, "Which treatment.";
        steps: List(&Shape::Record(&VISIT_STEP)), "The steps.";
    }
    VISIT_STEP = VisitStep, "A step of a visit" {
        when: Text, "When.";
        what: Claim, "What happens.";
    }
    REACTIONS = ReactionsWords, "Spravato's side effects in pictures" {
        title: Text, "The heading.";
        about: Claim, "Who was counted, and how.";
        spravato: Text, "The first picture's name.";
        placebo: Text, "The second picture's name.";
        of_100: Around(&["had", "had-not"]), "People of 100 who had it, and who did not.";
        table: Text, "The table's name.";
        effect: Text, "The heading of the first column.";
        name: Per(&EFFECT, &Text), "The names of the side effects.";
    }
}
