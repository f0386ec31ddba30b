//! Types of anxiety, and care that helps.

use crate::names::{CONDITION, STANDING, TREATMENT};
use crate::shape::Shape::{Around, Blocks, Claim, List, Per, Text, UpTo};
use crate::shape::{Field, Record, Shape};

record! {
    LEARN = LearnWords, "Types of anxiety" {
        title: Text, "The heading.";
        lead: Claim, "Under the heading.";
        open: Text, "What the list is for.";
        marked: Text, "Shown on the list beside a marked type.";
        numbers_title: Text, "Above the numbers.";
        numbers: List(&Claim), "How common anxiety is, closed until asked for.";
        to_check: Text, "Goes to the self-check.";
        feels: Text, "Above how it can feel.";
        familiar: Text, "The private mark, in words.";
        familiar_hint: Text, "What becomes of the mark.";
        common: Text, "Above how common it is.";
        helps: Text, "Above what usually helps first.";
        prompt: Text, "Above when to see a doctor promptly.";
        on_title: Text, "Above the doors at the end of a type.";
    }
    KIND_OF_ANXIETY = KindWords, "One type of anxiety" {
        name: Text, "Its name.";
        short: Text, "One line for the list.";
        lived: Text, "A moment of a day with it; no fact.";
        what: List(&Claim), "What it is.";
        feels: List(&Claim), "How it can feel in the body and the mind.";
        per_100: UpTo(100), "Adults of 100 who have it in a year, for the dots.";
        common: Claim, "The same in words.";
        helps: List(&Claim), "What usually helps first.";
        prompt: List(&Claim), "When to see a doctor promptly.";
    }
    OPTIONS = OptionsWords, "What can help" {
        title: Text, "The heading.";
        lead: List(&Claim), "Under the heading.";
        tried: Text, "The private mark, in words.";
        tried_note: Text, "What the mark is.";
        further_title: Text, "Above other routes and treatment-resistant.";
        drugs_title: Text, "Above ketamine and Spravato.";
        drugs: List(&Claim), "Where the two stand; the first stands out.";
        to_compare: Text, "Opens the comparison.";
        what: Text, "The first heading of each kind of care.";
        like: Text, "The second heading.";
        works: Text, "The third heading.";
        soon: Text, "The fourth heading.";
        hard: Text, "The fifth heading.";
        ask: Text, "Opens the questions.";
        better: Around(&["better", "not"]), "People of 100 who got better, and who did not.";
        more_better: Around(&["more"]), "How many more of 100 that is.";
        had: Around(&["had", "not"]), "People of 100 who had a side effect, and who did not.";
        more_had: Around(&["more"]), "How many more of 100 that is.";
        effect: Text, "The heading of the first column of a table of side effects.";
    }
    CARE_SCREEN = CareWords, "One kind of care" {
        title: Text, "Its name.";
        name: Text, "Its name in full, on the sheet for a clinician.";
        short: Text, "What is behind its card.";
        tag: Claim, "Where it stands among the steps, in a few words.";
        what: Blocks, "What it is.";
        like: Blocks, "What a session or a day is like.";
        works: Blocks, "How well it works.";
        pictures: List(&Shape::Record(&PAIR)), "People of 100 who got better, with a comparison beside them.";
        soon: Blocks, "How soon, and how long.";
        warning: Blocks, "A boxed warning; the crisis lines follow it.";
        hard: Blocks, "What may be hard.";
        harms: List(&Shape::Record(&HARMS)), "Side effects beside a comparison: the first as a picture, all as a table.";
        ask: List(&Text), "Questions to ask.";
        folds: List(&Shape::Record(&FOLD)), "What is one tap away.";
    }
    PAIR = Pair, "People of 100 who got better, in two groups of one trial" {
        title: Text, "What was treated.";
        treated: Text, "The first group.";
        control: Text, "The second group.";
        better: UpTo(100), "People of 100 in the first group who got better.";
        better_control: UpTo(100), "The same in the second group.";
        about: Claim, "Who was counted, and how.";
    }
    HARMS = Harms, "Side effects in two groups" {
        title: Text, "The table's name.";
        treated: Text, "The first group.";
        control: Text, "The second group.";
        about: Claim, "Who was counted, and how.";
        rows: List(&Shape::Record(&HARM)), "The side effects, the first of them as a picture.";
    }
    HARM = Harm, "People of 100 who had a side effect" {
        name: Text, "The side effect.";
        had: UpTo(100), "People of 100 in the first group.";
        had_control: UpTo(100), "People of 100 in the second group.";
    }
    FOLD = Fold, "Something one tap away" {
        title: Text, "What is behind it.";
        blocks: Blocks, "The text.";
    }
    STORY = StoryWords, "A short text, and more of it one tap away" {
        title: Text, "The heading.";
        short: Text, "What is behind its card.";
        blocks: Blocks, "The text.";
        folds: List(&Shape::Record(&FOLD)), "What is one tap away.";
    }
    LEDGER = LedgerWords, "The approval map" {
        title: Text, "The heading.";
        short: Text, "What is behind its card.";
        lead: List(&Claim), "Under the heading.";
        names: Claim, "What the two treatments are, above the map.";
        condition_title: Text, "Above the conditions.";
        treatment: Per(&TREATMENT, &Text), "The names of the treatments.";
        condition: Per(&CONDITION, &Text), "The names of the conditions.";
        standing: Per(&STANDING, &Text), "Where a treatment stands, in a few words.";
        uses: Per(&TREATMENT, &Claim), "What a treatment is approved for.";
        folds: List(&Shape::Record(&FOLD)), "What is one tap away.";
        cells_title: Text, "Above what stands behind each cell.";
        cells_note: Text, "What was looked for.";
        cell: Per(&CONDITION, &Shape::Record(&LEDGER_CELLS)), "What stands behind a cell.";
    }
    LEDGER_CELLS = LedgerCells, "What stands behind the cells of a condition" {
        iv_ketamine: Claim, "IV ketamine.";
        spravato: Claim, "Spravato.";
    }
}
