//! The sheet to take along: only what was chosen is on it, in words that a clinician can read in a minute.

use care_guide_content::Spoken;
use care_guide_content::evidence::CHECKED;
use care_guide_core::config::Config;
use care_guide_core::day::Day;
use care_guide_core::handout::{Duration, HandoutPart, MENTIONS, QUESTIONS};
use care_guide_core::instrument::{Frequency, Item, YesNo};
use care_guide_core::lang::Lang;
use care_guide_core::marks::{Aspect, Care, Kind};
use care_guide_core::session::{Action, Input, Session};
use care_guide_core::step::Step;
use care_guide_export::{Line, Paper, text};
use care_guide_private::open;

use crate::screens::{answered, clinic, html};

fn entering(session: Session, inputs: impl IntoIterator<Item = Input>) -> Session {
    inputs.into_iter().fold(session, |session, input| {
        session.after(Action::Enter(input))
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
    let mut inputs = vec![
        Input::Familiar(Kind::Social),
        Input::Tried(Care::Therapy),
        Input::Priority(Aspect::Cost),
        Input::Mood(item(0), SeveralDays),
    ];
    inputs.extend(Item::all().map(|item| Input::Attack(item, YesNo::Yes)));
    entering(answered(answers, Step::Sheet), inputs)
}

fn sheet_of(session: &Session, config: &Config, today: Day) -> Paper {
    open(&Paper::of(session, config, today)).clone()
}

fn paper(session: &Session, config: &Config) -> String {
    open(&text(&Paper::of(session, config, CHECKED))).clone()
}

#[test]
fn nothing_is_on_the_sheet_that_was_not_chosen() {
    let sheet = sheet_of(&full(), &clinic(), CHECKED);
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
    for part in HandoutPart::ALL {
        let session = entering(full(), [Input::Part(part)]);
        let sheet = sheet_of(&session, &clinic(), CHECKED);
        assert_eq!(sheet.parts.len(), 1, "{part:?}");
        let without = entering(session, [Input::Part(part)]);
        assert_eq!(paper(&without, &clinic()), paper(&full(), &clinic()));
    }
    for index in 0..MENTIONS {
        let session = entering(full(), [Input::Mention(item(index))]);
        let title = match index {
            0 => "Please ask me about this first",
            _ => "I want to mention",
        };
        assert!(paper(&session, &clinic()).contains(&format!("\n{title}\n- ")));
    }
    for index in 0..QUESTIONS {
        let session = entering(full(), [Input::Ask(item(index))]);
        assert!(paper(&session, &clinic()).contains("\nI want to ask\n1. "));
    }
}

#[test]
fn a_sheet_credits_the_forms_that_are_on_it_and_no_others() {
    for lang in Lang::all() {
        for part in HandoutPart::ALL {
            let session = entering(full().speaking(lang), [Input::Part(part)]);
            let parts = sheet_of(&session, &clinic(), CHECKED).parts;
            let mut lines = parts.iter().flat_map(|part| &part.lines);
            let has_form = lines.any(|line| matches!(line, Line::Form(_)));
            let credit = lang.say(lang.content().gad7.attribution);
            let is_credited = paper(&session, &clinic()).contains(credit);
            assert_eq!(is_credited, has_form, "{part:?} in {}", lang.tag());
        }
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
    let mut inputs: Vec<_> = HandoutPart::ALL.map(Input::Part).into();
    inputs.extend([
        Input::Duration(item(1), Duration::Months),
        Input::Mention(item(0)),
        Input::Ask(item(12)),
        Input::Ask(item(3)),
    ]);
    insta::assert_snapshot!("sheet_text", paper(&entering(full(), inputs), &clinic()));
}

#[test]
fn a_total_is_on_the_sheet_only_when_every_answer_is() {
    let all = answered([Frequency::NearlyEveryDay; 7], Step::Sheet);
    let all = entering(all, [Input::Part(HandoutPart::Gad7)]);
    assert!(paper(&all, &clinic()).contains("GAD-7: 21 of 21 (severe range)"));
    let some = entering(
        Session::at(Step::Sheet),
        [
            Input::Gad7(Item::FIRST, Frequency::NearlyEveryDay),
            Input::Part(HandoutPart::Gad7),
        ],
    );
    let text = paper(&some, &clinic());
    assert!(text.contains("GAD-7: No total (answers are missing)"));
    assert!(text.contains("- 4. Trouble relaxing: no answer"));
}

#[test]
fn danger_comes_first_and_only_when_it_was_ticked() {
    let mut inputs: Vec<_> = HandoutPart::ALL.map(Input::Part).into();
    let title = |session: &Session| open(&Paper::of(session, &clinic(), CHECKED)).parts[0].title;
    let first = "Please ask me about this first";
    assert_ne!(title(&entering(full(), inputs.clone())), first);
    inputs.extend([1, 0].map(|index| Input::Mention(item(index))));
    assert_eq!(title(&entering(full(), inputs)), first);
}

#[test]
fn questions_are_numbered_and_what_comes_first_stands_before_the_others() {
    let inputs = [
        Input::Ask(item(0)),
        Input::AskFirst(item(12)),
        Input::AskFirst(item(3)),
    ];
    let text = paper(&entering(full(), inputs), &clinic());
    let questions = Lang::EN.content().talk.questions.iter();
    let all: Vec<_> = questions.flat_map(|group| group.ask).collect();
    let [twelfth, third, other] = [12, 3, 0].map(|index| all[index].english());
    let asked = format!("I want to ask\n1. {twelfth}\n2. {third}\n3. {other}\n");
    assert!(text.contains(&asked), "{text}");
}

#[test]
fn panic_is_one_line_after_a_no_and_all_its_answers_after_a_yes() {
    let first = |answer| {
        let inputs = [
            Input::Attack(Item::FIRST, answer),
            Input::Part(HandoutPart::Panic),
        ];
        paper(&entering(Session::at(Step::Sheet), inputs), &clinic())
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
        Item::all().map(|item| Input::Symptom(item, YesNo::Yes)),
    );
    let all = paper(&entering(all, [Input::Part(HandoutPart::Panic)]), &clinic());
    assert!(all.contains("Panic questions: Fits (the form's panic syndrome)"));
}

#[test]
fn the_mood_total_says_from_where_to_ask_further() {
    let inputs = [
        Input::Mood(item(0), Frequency::NearlyEveryDay),
        Input::Mood(item(1), Frequency::SeveralDays),
        Input::Part(HandoutPart::Mood),
    ];
    let text = paper(&entering(Session::at(Step::Sheet), inputs), &clinic());
    assert!(
        text.contains("PHQ-2: 4 of 6 (3 or more: ask further)"),
        "{text}"
    );
}

#[test]
fn the_clinic_is_named_at_the_foot_and_nowhere_else() {
    let inputs = HandoutPart::ALL.map(Input::Part);
    let sheet = sheet_of(&entering(full(), inputs), &clinic(), CHECKED);
    assert!(
        sheet
            .foot
            .iter()
            .any(|line| line.contains("Example Clinic"))
    );
    assert!(!format!("{:?}", sheet.parts).contains("Example Clinic"));
    let nobody = sheet_of(&full(), &Config::default(), CHECKED);
    assert_eq!(nobody.foot.len(), 1, "{:?}", nobody.foot);
}

#[test]
fn telling_how_long_says_that_it_was_tried() {
    let session = entering(
        Session::at(Step::Sheet),
        [Input::Duration(item(2), Duration::Years)],
    );
    assert!(open(&session.entered).tried.has(Care::Benzodiazepines));
    let again = entering(session, [Input::Duration(item(2), Duration::Weeks)]);
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
    let parts = || HandoutPart::ALL.map(Input::Part);
    let mentions = || Item::all().map(Input::Mention);
    let questions = || Item::all().map(Input::Ask);
    let marks = || {
        let kinds = Kind::ALL.map(Input::Familiar).into_iter();
        let topics = [Aspect::Cost, Aspect::Effects, Aspect::Time].map(Input::Priority);
        kinds.chain(Care::ALL.map(Input::Tried)).chain(topics)
    };
    let durations = || Item::all().map(|care| Input::Duration(care, Duration::Years));
    let start = || Session::at(Step::Sheet);
    let nothing = counted(start()).await;
    assert!(nothing.1 > 200, "{nothing:?}");
    let visits: [(&str, Session); 9] = [
        ("answers, not on the sheet", full()),
        ("answers, on the sheet", entering(full(), parts())),
        ("no answers, on the sheet", entering(start(), parts())),
        (
            "one part",
            entering(full(), [Input::Part(HandoutPart::Mood)]),
        ),
        ("all marks", entering(start(), marks().chain(parts()))),
        (
            "some care with its length",
            entering(full(), durations().take(1).chain(parts())),
        ),
        ("one mention", entering(start(), mentions().take(1))),
        (
            "no attack, and questions that come first",
            entering(
                start(),
                [
                    Input::Attack(Item::FIRST, YesNo::No),
                    Input::AskFirst(item(7)),
                    Input::AskFirst(item(1)),
                    Input::Part(HandoutPart::Panic),
                ],
            ),
        ),
        (
            "everything",
            entering(
                full(),
                marks()
                    .skip(1)
                    .chain(durations())
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
    let inputs = HandoutPart::ALL.map(Input::Part);
    let session = entering(full(), inputs);
    let sheet = sheet_of(&session, &clinic(), CHECKED);
    let html = html(clinic(), session).await;
    let preview = html.split("class=\"handout\"").nth(1).expect("a preview");
    for part in sheet.parts {
        assert!(preview.contains(part.title), "{}", part.title);
    }
}
