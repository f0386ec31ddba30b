//! Pictures, counts and rules that cannot be so: each is refused in a sentence with its file and line.

use crate::copy::{Copy, refuses};

#[test]
fn more_people_than_there_are() {
    let evidence = "`evidence.benefits.pictures.1.with` must be a whole number from 0 to 100";
    let care = "`care.antidepressants.pictures.1.better` must be a whole number from 0 to 100";
    let harm = "`care.antidepressants.harms.1.rows.2.had` must be a whole number from 0 to 100";
    refuses(
        "people",
        &[
            ("en/evidence.toml", ["with = 63", "with = 150"], evidence),
            ("en/evidence.toml", ["with = 63", "with = -63"], evidence),
            ("en/evidence.toml", ["with = 63", "with = 63.5"], evidence),
            (
                "en/effects.toml",
                ["without = 11", "without = 101"],
                "`effects.usual.pictures.1.without` must be a whole number from 0 to 100",
            ),
            (
                "en/care/antidepressants.toml",
                ["better = 63", "better = 101"],
                care,
            ),
            (
                "en/care/antidepressants.toml",
                [
                    "{ name = \"Headache\", had = 25",
                    "{ name = \"Headache\", had = 125",
                ],
                harm,
            ),
            (
                "en/effects.toml",
                ["count = 63", "count = 92"],
                "`effects.iv` counts 92 of 91 `people`",
            ),
            (
                "en/effects.toml",
                ["people = 91", "people = 92"],
                "`effects.iv` has 92 `people`, and another number in `of-people`",
            ),
            (
                "evidence/side-effects.toml",
                ["spravato = 142", "spravato = 347"],
                "`dissociation` must count people of each arm, and no more than there were",
            ),
        ],
    );
}

#[test]
fn a_low_above_its_high() {
    refuses(
        "high",
        &[
            (
                "en/time.toml",
                ["usual = 40", "usual = 151"],
                "`time.visit.clocks.1` has 151 as `usual`, above 150 as `up-to`",
            ),
            (
                "en/time.toml",
                ["up-to = 60", "up-to = 181"],
                "`time.visit.clocks.3.up-to` must be a whole number from 0 to 180",
            ),
            (
                "instruments/phq2.toml",
                ["ask-from = 3", "ask-from = 7"],
                "`phq2` has 7 as `ask-from`, above 6 as `highest`",
            ),
            (
                "instruments/panic.toml",
                ["symptoms-needed = 4", "symptoms-needed = 12"],
                "`panic` asks for 12 of 11 `symptoms`",
            ),
        ],
    );
}

#[test]
fn a_low_that_is_its_high_stands() {
    let copy = Copy::new("equal");
    copy.edit("en/time.toml", "usual = 40", "usual = 150");
    assert_eq!(copy.refused(), "");
}

#[test]
fn fewer_with_it_where_a_picture_says_how_many_more() {
    refuses(
        "fewer",
        &[
            (
                "en/evidence.toml",
                ["without = 37", "without = 64"],
                "`evidence.benefits.pictures.1` has 64 as `without`, above 63 as `with`",
            ),
            (
                "en/effects.toml",
                ["without = 11", "without = 26"],
                "`effects.usual.pictures.1` has 26 as `without`, above 25 as `with`",
            ),
            (
                "en/care/antidepressants.toml",
                ["better-control = 37", "better-control = 64"],
                "`care.antidepressants.pictures.1` has 64 as `better-control`, above 63 as `better`",
            ),
        ],
    );
}

#[test]
fn ranges_of_the_score_out_of_order_over_one_another_or_with_a_gap() {
    const FORM: &str = "instruments/gad7.toml";
    refuses(
        "ranges",
        &[
            (
                FORM,
                ["bands.minimal = 0", "bands.minimal = 1"],
                "`gad7` has totals below 1 that are in no range",
            ),
            (
                FORM,
                ["bands.mild = 5", "bands.mild = 0"],
                "`gad7` begins `mild` at 0, not above `minimal` at 0",
            ),
            (
                FORM,
                ["bands.moderate = 10", "bands.moderate = 4"],
                "`gad7` begins `moderate` at 4, not above `mild` at 5",
            ),
            (
                FORM,
                ["bands.severe = 15", "bands.severe = 22"],
                "`gad7` begins `severe` above the highest total, 21",
            ),
        ],
    );
}

#[test]
fn a_total_that_is_not_the_sum_of_its_items() {
    refuses(
        "total",
        &[
            (
                "instruments/gad7.toml",
                ["highest = 21", "highest = 20"],
                "`gad7` has 20 as `highest`: 7 items of 3 make 21",
            ),
            (
                "instruments/phq2.toml",
                ["highest = 6", "highest = 8"],
                "`phq2` has 8 as `highest`: 2 items of 3 make 6",
            ),
        ],
    );
}

#[test]
fn a_rule_that_cannot_be_is_refused_before_it_is_compiled() {
    let copy = Copy::new("uncompiled");
    copy.edit("instruments/gad7.toml", "bands.mild = 5", "bands.mild = 0");
    let refusals = content_build::rules(&copy.0).err().unwrap_or_default();
    let said: Vec<_> = refusals.iter().map(|refusal| &*refusal.what).collect();
    assert_eq!(
        said,
        ["`gad7` begins `mild` at 0, not above `minimal` at 0"]
    );
}

#[test]
fn weeks_that_a_strip_cannot_show() {
    const FILE: &str = "en/time.toml";
    refuses(
        "weeks",
        &[
            (
                FILE,
                ["[0, 0, 0, 2, 0, 0,", "[0, 0, 2, 2, 0, 0,"],
                "`time.lanes.1` draws usual visits of week 3 over those that vary",
            ),
            (
                FILE,
                ["[2, 2, 2, 0, 0, 0,", "[2, 2, 2, 0, 1, 0,"],
                "`time.lanes.1` has visits in week 5, and no plan from week 5 on",
            ),
            (
                FILE,
                ["[2, 2, 2, 0, 0, 0,", "[2, 2, 3, 0, 0, 0,"],
                "`time.lanes.1.usual.3` must be a whole number from 0 to 2",
            ),
            (
                FILE,
                ["open-from = 5", "open-from = 13"],
                "`time.lanes.1.open-from` must be a whole number from 0 to 12",
            ),
        ],
    );
}

#[test]
fn signs_at_a_glance_that_have_other_parts() {
    const FILE: &str = "en/compare.toml";
    refuses(
        "parts",
        &[
            (
                FILE,
                [
                    "{ sign = \"meter\", full = 1",
                    "{ sign = \"meter\", full = 2",
                ],
                "`compare.aspect.evidence.cells.1` has 5 bars, and a meter has 4",
            ),
            (
                FILE,
                [
                    "{ sign = \"visits\", full = 8",
                    "{ sign = \"visits\", full = 0",
                ],
                "`compare.aspect.time.cells.2` has no visits to draw",
            ),
            (
                FILE,
                ["{ sign = \"yes\", full = 0", "{ sign = \"yes\", full = 1"],
                "`compare.aspect.approval.cells.3` has 1 parts, and the sign \"yes\" has none",
            ),
        ],
    );
}

#[test]
fn a_table_of_nobody_and_one_that_does_not_begin_with_the_most_common() {
    refuses(
        "table",
        &[(
            "evidence/side-effects.toml",
            ["nausea = { spravato = 98", "nausea = { spravato = 102"],
            "`nausea` must stand above what fewer people had: most common first",
        )],
    );
    let copy = Copy::new("nobody");
    copy.edit("evidence/side-effects.toml", "placebo = 222", "placebo = 0");
    let what = "content/evidence/side-effects.toml: `people` must be at least 1 in each arm";
    assert!(copy.refused().contains(what), "{}", copy.refused());
}

#[test]
fn more_than_the_program_has_places_for() {
    for (file, last, one_more, what) in [
        (
            "en/effects.toml",
            "{ chip = \"Anxious\", effect = \"anxiety\" },",
            "{ chip = \"Ill\", effect = \"vomiting\" },",
            "`effects.spravato` has 7 `pictures`, and the program has places for 6",
        ),
        (
            "en/talk.toml",
            "\"Does a drug maker pay this clinic anything?\",",
            "\"Who else can I ask?\",",
            "`talk` has 24 `questions`, and the program has places for 23",
        ),
        (
            "en/talk.toml",
            "{ text = \"Pregnancy, plans for one, or breastfeeding\", strength = \"label\", sources = [\"isi-2025\", \"uspi-2019\"] },",
            "{ text = \"A cold\", strength = \"label\", sources = [\"isi-2025\"] },",
            "`talk` has 16 `tell`, and the program has places for 15",
        ),
    ] {
        let copy = Copy::new("places");
        copy.edit(file, last, &[last, one_more].join("\n"));
        // A draft, since nobody has translated it yet.
        let refused = content_build::build(&copy.0, true).err();
        let refused: Vec<_> = refused
            .iter()
            .flatten()
            .map(|refusal| copy.shown(refusal))
            .collect();
        let begins: String = one_more.chars().take(40).collect();
        assert_eq!(refused, [format!("content/{file}: {what}\n> {begins}")]);
    }
}
