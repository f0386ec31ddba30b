//! The sheet to take along: only what was chosen is on it, in words that a clinician can read in a minute.

use care_guide_content::Spoken;
use care_guide_content::evidence::REVIEWED;
use care_guide_core::config::Config;
use care_guide_core::day::Day;
use care_guide_core::instrument::{Frequency, Item, YesNo};
use care_guide_core::lang::Lang;
use care_guide_core::marks::{Aspect, Care, Kind};
use care_guide_core::session::{Action, Entry, Session};
use care_guide_core::step::Step;
use care_guide_core::summary::{MENTIONS, Part, QUESTIONS, Spell};
use care_guide_export::{Paper, text};
use care_guide_private::open;

use crate::screens::{answered, clinic, html};

fn entering(session: Session, entries: impl IntoIterator<Item = Entry>) -> Session {
    entries.into_iter().fold(session, |session, entry| {
        session.after(Action::Enter(entry))
    })
}

fn item<const N: usize>(index: usize) -> Item<N> {
    Item::at(index).expect("an item")
}

/// Everything entered, nothing chosen for the sheet.
fn full() -> Session {
    use Frequency::{MoreThanHalfTheDays, NearlyEveryDay, NotAtAll, SeveralDays};
    let answers = [
        SeveralDays,
        NotAtAll,
        NearlyEveryDay,
        SeveralDays,
        MoreThanHalfTheDays,
        NotAtAll,
        SeveralDays,
    ];
    let mut entries = vec![
        Entry::Familiar(Kind::Social),
        Entry::Tried(Care::Therapy),
        Entry::Priority(Aspect::Cost),
        Entry::Mood(item(0), SeveralDays),
    ];
    entries.extend(Item::all().map(|item| Entry::Attack(item, YesNo::Yes)));
    entering(answered(answers, Step::Sheet), entries)
}

fn sheet_of(session: &Session, config: &Config, today: Day) -> Paper {
    open(&Paper::of(session, config, today)).clone()
}

fn paper(session: &Session, config: &Config) -> String {
    open(&text(&Paper::of(session, config, REVIEWED))).clone()
}

#[test]
fn nothing_is_on_the_sheet_that_was_not_chosen() {
    let sheet = sheet_of(&full(), &clinic(), REVIEWED);
    assert_eq!(sheet.parts, []);
    let text = paper(&full(), &Config::default());
    assert!(text.contains("Nothing is on this sheet yet. That is fine."));
    assert!(text.contains("Not a diagnosis."));
    for secret in ["nervous", "Social", "therapy", "cost", "8"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

#[test]
fn each_choice_puts_its_own_part_on_the_sheet() {
    for part in Part::ALL {
        let session = entering(full(), [Entry::Part(part)]);
        let sheet = sheet_of(&session, &clinic(), REVIEWED);
        assert_eq!(sheet.parts.len(), 1, "{part:?}");
        let without = entering(session, [Entry::Part(part)]);
        assert_eq!(paper(&without, &clinic()), paper(&full(), &clinic()));
    }
    for index in 0..MENTIONS {
        let session = entering(full(), [Entry::Mention(item(index))]);
        let title = match index {
            0 => "Please ask me about this first",
            _ => "I want to mention",
        };
        assert!(paper(&session, &clinic()).contains(&format!("\n{title}\n- ")));
    }
    for index in 0..QUESTIONS {
        let session = entering(full(), [Entry::Ask(item(index))]);
        assert!(paper(&session, &clinic()).contains("\nI want to ask\n- "));
    }
}

#[test]
fn the_list_of_choices_is_as_long_as_the_words() {
    let next = Lang::EN.content().talk;
    let questions: usize = next.questions.iter().map(|group| group.ask.len()).sum();
    assert_eq!((next.tell.len(), questions), (MENTIONS, QUESTIONS));
}

#[test]
fn a_full_sheet_reads_as_reviewed() {
    let mut entries: Vec<_> = Part::ALL.map(Entry::Part).into();
    entries.extend([
        Entry::Spell(item(1), Spell::Months),
        Entry::Mention(item(0)),
        Entry::Ask(item(12)),
        Entry::Ask(item(3)),
    ]);
    insta::assert_snapshot!("sheet_text", paper(&entering(full(), entries), &clinic()));
}

#[test]
fn a_total_is_on_the_sheet_only_when_every_answer_is() {
    let all = answered([Frequency::NearlyEveryDay; 7], Step::Sheet);
    let all = entering(all, [Entry::Part(Part::Gad7)]);
    assert!(paper(&all, &clinic()).contains("GAD-7: 21 of 21 (severe range)"));
    let some = entering(
        Session::at(Step::Sheet),
        [
            Entry::Gad7(Item::FIRST, Frequency::NearlyEveryDay),
            Entry::Part(Part::Gad7),
        ],
    );
    let text = paper(&some, &clinic());
    assert!(text.contains("GAD-7: No total (answers are missing)"));
    assert!(text.contains("- 4. Trouble relaxing: no answer"));
}

#[test]
fn danger_comes_first_and_only_when_it_was_ticked() {
    let mut entries: Vec<_> = Part::ALL.map(Entry::Part).into();
    let title = |session: &Session| open(&Paper::of(session, &clinic(), REVIEWED)).parts[0].title;
    let first = "Please ask me about this first";
    assert_ne!(title(&entering(full(), entries.clone())), first);
    entries.extend([1, 0].map(|index| Entry::Mention(item(index))));
    assert_eq!(title(&entering(full(), entries)), first);
}

#[test]
fn what_comes_first_is_numbered_and_stands_before_the_other_questions() {
    let entries = [
        Entry::Ask(item(0)),
        Entry::AskFirst(item(12)),
        Entry::AskFirst(item(3)),
    ];
    let text = paper(&entering(full(), entries), &clinic());
    let questions = Lang::EN.content().talk.questions.iter();
    let all: Vec<_> = questions.flat_map(|group| group.ask).collect();
    let [twelfth, third, other] = [12, 3, 0].map(|index| all[index].english());
    let asked = format!("I want to ask\n1. {twelfth}\n2. {third}\n- {other}\n");
    assert!(text.contains(&asked), "{text}");
}

#[test]
fn panic_is_one_line_after_a_no_and_all_its_answers_after_a_yes() {
    let first = |answer| {
        let entries = [Entry::Attack(Item::FIRST, answer), Entry::Part(Part::Panic)];
        paper(&entering(Session::at(Step::Sheet), entries), &clinic())
    };
    let no = first(YesNo::No);
    assert!(no.contains("Panic questions: No attack (in the last 4 weeks)"));
    assert!(no.contains("- No attack in the last 4 weeks."), "{no}");
    assert!(!no.contains("no answer"), "{no}");
    let yes = first(YesNo::Yes);
    assert!(yes.contains("Panic questions: Not complete"), "{yes}");
    assert_eq!(yes.matches(" no answer\n").count(), 14, "{yes}");
    let all = entering(
        full(),
        Item::all().map(|item| Entry::Symptom(item, YesNo::Yes)),
    );
    let all = paper(&entering(all, [Entry::Part(Part::Panic)]), &clinic());
    assert!(all.contains("Panic questions: Fits (the form's panic syndrome)"));
}

#[test]
fn the_mood_total_says_from_where_to_ask_further() {
    let entries = [
        Entry::Mood(item(0), Frequency::NearlyEveryDay),
        Entry::Mood(item(1), Frequency::SeveralDays),
        Entry::Part(Part::Mood),
    ];
    let text = paper(&entering(Session::at(Step::Sheet), entries), &clinic());
    assert!(
        text.contains("PHQ-2: 4 of 6 (3 or more: ask further)"),
        "{text}"
    );
}

#[test]
fn the_clinic_is_named_at_the_foot_and_nowhere_else() {
    let entries = Part::ALL.map(Entry::Part);
    let sheet = sheet_of(&entering(full(), entries), &clinic(), REVIEWED);
    assert!(
        sheet
            .foot
            .iter()
            .any(|line| line.contains("Example Clinic"))
    );
    assert!(!format!("{:?}", sheet.parts).contains("Example Clinic"));
    let nobody = sheet_of(&full(), &Config::default(), REVIEWED);
    assert_eq!(nobody.foot.len(), 1, "{:?}", nobody.foot);
}

#[test]
fn telling_how_long_says_that_it_was_tried() {
    let session = entering(
        Session::at(Step::Sheet),
        [Entry::Spell(item(2), Spell::Years)],
    );
    assert!(open(&session.entered).tried.has(Care::Benzodiazepines));
    let again = entering(session, [Entry::Spell(item(2), Spell::Weeks)]);
    assert!(open(&again.entered).tried.has(Care::Benzodiazepines));
}

/// The elements of the screen with the sheet; and its texts, which lie between two elements.
async fn counted(session: Session) -> (usize, usize) {
    let html = html(clinic(), session).await;
    let pieces: Vec<_> = html.split(['<', '>']).collect();
    let texts = pieces.iter().step_by(2).filter(|text| !text.is_empty());
    (pieces.len(), texts.count())
}

#[tokio::test]
async fn as_much_is_drawn_whatever_is_on_the_sheet() {
    let parts = || Part::ALL.map(Entry::Part);
    let mentions = || Item::all().map(Entry::Mention);
    let questions = || Item::all().map(Entry::Ask);
    let marks = || {
        let kinds = Kind::ALL.map(Entry::Familiar).into_iter();
        let topics = [Aspect::Cost, Aspect::Effects, Aspect::Time].map(Entry::Priority);
        kinds.chain(Care::ALL.map(Entry::Tried)).chain(topics)
    };
    let spells = || Item::all().map(|care| Entry::Spell(care, Spell::Years));
    let start = || Session::at(Step::Sheet);
    let nothing = counted(start()).await;
    assert!(nothing.1 > 200, "{nothing:?}");
    let visits: [(&str, Session); 9] = [
        ("answers, not on the sheet", full()),
        ("answers, on the sheet", entering(full(), parts())),
        ("no answers, on the sheet", entering(start(), parts())),
        ("one part", entering(full(), [Entry::Part(Part::Mood)])),
        ("all marks", entering(start(), marks().chain(parts()))),
        (
            "some care with its length",
            entering(full(), spells().take(1).chain(parts())),
        ),
        ("one mention", entering(start(), mentions().take(1))),
        (
            "no attack, and questions that come first",
            entering(
                start(),
                [
                    Entry::Attack(Item::FIRST, YesNo::No),
                    Entry::AskFirst(item(7)),
                    Entry::AskFirst(item(1)),
                    Entry::Part(Part::Panic),
                ],
            ),
        ),
        (
            "everything",
            entering(
                full(),
                marks()
                    .skip(1)
                    .chain(spells())
                    .chain(parts())
                    .chain(mentions())
                    .chain(questions()),
            ),
        ),
    ];
    for (name, session) in visits {
        assert_eq!(counted(session).await, nothing, "{name}");
    }
}

#[tokio::test]
async fn the_preview_is_the_sheet() {
    let entries = Part::ALL.map(Entry::Part);
    let session = entering(full(), entries);
    let sheet = sheet_of(&session, &clinic(), REVIEWED);
    let html = html(clinic(), session).await;
    let preview = html.split("class=\"handout\"").nth(1).expect("a preview");
    for part in sheet.parts {
        assert!(preview.contains(part.title), "{}", part.title);
    }
}
