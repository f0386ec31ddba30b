//! What surrounds the journey, and screens that stand alone.

use super::care::FOLD;
use crate::names::{SECTION, SOURCE_KIND};
use crate::shape::Shape::{Around, Blocks, Claim, Exactly, Link, List, Pattern, Per, Text};
use crate::shape::{Field, Record, Shape};

record! {
    SHELL = ShellWords, "What surrounds every screen" {
        language: Text, "The name of the language itself.";
        nav_label: Text, "The spoken name of the navigation.";
        not_loaded: Around(&["language"]), "Said below the button of a language that was asked for and could not be loaded.";
        section: Per(&SECTION, &Text), "The short names of the sections.";
        to_result: Text, "The short name of the check's section once it leads to the result; as short as the others.";
        get_help: Text, "Opens crisis help.";
        hide: Exactly(2, &Text), "Hides and clears everything: the word that always shows, and the rest of it where there is room.";
        overdue: Text, "Said on every screen with facts once the content is due for re-checking.";
        more: Text, "What is behind the first part of a long passage in the calm view.";
        back: Text, "Returns to the screen before.";
        go_on: Text, "Goes on to the next screen.";
        to_talk: Text, "Leads to the way to the clinic.";
        read_aloud: Text, "Starts reading aloud.";
        stop_reading: Text, "Stops reading aloud.";
        voice_note: Text, "What reads, and what is not read.";
        where_from: Text, "The summary of the sources below a screen.";
        source_kind: Per(&SOURCE_KIND, &Text), "What a source is.";
        read_in_part: Text, "Said of a source that was not read whole.";
        how_private: Text, "Opens the privacy screen.";
        all_sources: Text, "Opens the list of sources.";
        calm_view: Text, "Shows fewer words at once.";
        usual_view: Text, "Shows all words again.";
        checked: Around(&["checked", "due"]), "The month the content was checked, and the month it is due again.";
        months: Exactly(12, &Text), "The months.";
        day_pattern: Pattern(&["month", "day", "year"]), "A day in words; the braces are filled in.";
        month_pattern: Pattern(&["month", "year"]), "A month and its year in words; the braces are filled in.";
    }
    WELCOME = WelcomeWords, "The first screen" {
        title: Text, "The heading.";
        from_clinic: Around(&["clinic"]), "Whose guide it is, when the clinic's name is known.";
        from_nobody: Text, "The same without a name.";
        private_short: Text, "Before the promise, in bold.";
        private: Text, "The promise.";
        how_private: Text, "Opens the privacy screen.";
        doors_title: Text, "Above the doors.";
        calm: Shape::Record(&DOOR), "To a calm minute.";
        learn: Shape::Record(&DOOR), "To the types of anxiety.";
        check: Shape::Record(&DOOR), "To the self-check.";
        result: Shape::Record(&DOOR), "To its result, in the place of the self-check once a question was answered.";
        options: Shape::Record(&DOOR), "To the kinds of care.";
        compare: Shape::Record(&DOOR), "To the comparison.";
        talk: Shape::Record(&DOOR), "To the way to the clinic.";
        someone: Shape::Record(&DOOR), "For a person who is here for somebody else.";
        walk: Text, "The way through the whole guide, screen by screen.";
        not_diagnosis: Text, "Whom it is for, and what it is not.";
        crisis: Text, "Says that danger and crisis come first.";
    }
    DOOR = Door, "A way on" {
        name: Text, "Its name.";
        about: Text, "What is behind it.";
    }
    HELP = HelpWords, "Crisis help" {
        title: Text, "The heading.";
        intro: Text, "Under the heading.";
        ways: List(&Shape::Record(&HELP_WAY)), "Ways to get help.";
        local: Text, "Above a crisis line that the tag adds.";
        leaves: Text, "What tapping a link does.";
        emergency: List(&Link), "Where a medical emergency alone is meant.";
        lines: List(&Link), "The lines that stand as links beside any words that name them.";
    }
    HELP_WAY = HelpWay, "One way to get help" {
        when: Claim, "When to use it.";
        links: List(&Link), "Where it leads.";
    }
    PRIVACY = PrivacyWords, "How private the guide is" {
        title: Text, "The heading.";
        blocks: Blocks, "What is promised, and what is not; docs/privacy.md names the test that holds each.";
        events: Text, "What the page is told, where the tag asks for it.";
        notice: Text, "The button to the clinic's own privacy notice.";
        figures_title: Text, "Above the figures.";
        requests: Text, "Before the number of requests since the start.";
        stored: Text, "Before the number of things stored.";
    }
    SOURCES = SourcesWords, "The list of sources" {
        title: Text, "The heading.";
        lead: Text, "Where else they stand.";
        intro: Blocks, "How sources were chosen and read.";
        version: Around(&["version"]), "The content's version.";
    }
    CALM = CalmWords, "A calm minute" {
        title: Text, "The heading.";
        lead: Text, "Under the heading.";
        breath: Exactly(2, &Text), "In and out, beside the circle that grows and shrinks.";
        breathe: List(&Claim), "How to breathe.";
        stop: Text, "When to stop.";
        senses_title: Text, "Above the senses.";
        senses_lead: Claim, "What to do with them.";
        senses: Exactly(5, &Text), "What to name: five of the first, four of the second, and so on.";
        skip: Text, "What may be left out, and when not to do it.";
        limits: Claim, "What it cannot do.";
        heart: Claim, "When to call for help, beside the crisis lines.";
        go_on: Text, "Goes on as before.";
    }
    SOMEONE = SomeoneWords, "For a person who is here for somebody else" {
        title: Text, "The heading.";
        lead: Text, "Under the heading.";
        danger: Claim, "When to call at once; the crisis lines stand below it.";
        listen_title: Text, "Above how to listen.";
        listen: List(&Claim), "How to listen.";
        ask_title: Text, "Above what to do when a life may be in danger.";
        ask: List(&Claim), "What to take seriously, and how to ask.";
        steps_lead: Claim, "Above the steps.";
        steps: List(&Shape::Record(&SOMEONE_STEP)), "What to do, step by step.";
        folds: List(&Shape::Record(&FOLD)), "More, closed until asked for.";
        to_learn: Text, "Goes to the types of anxiety.";
    }
    SOMEONE_STEP = SomeoneStep, "A step of helping" {
        name: Text, "Its name.";
        what: Claim, "What to do.";
    }
    WAIT = WaitWords, "Stands for a screen whose words have not come yet" {
        title: Text, "The heading.";
        coming: Text, "Says that they are on their way.";
        lost: Text, "Says that they did not come, and what to do.";
    }
    STILL_THERE = StillThereWords, "Asks whether anyone is still there" {
        title: Text, "The heading.";
        text: Text, "What happens without an answer.";
        keep: Text, "Goes on as before.";
    }
    CLEARED = ClearedWords, "What is left after Hide and clear" {
        title: Text, "The heading.";
        text: Text, "What was cleared.";
        again: Text, "Starts again.";
        away: Link, "Leaves for a page that says nothing about the visitor.";
    }
    LOADER = LoaderWords, "What stands in the clinic's page around the guide, or in its place" {
        frame: Text, "The spoken name of the guide's frame. It names no condition, since the page can read it.";
        crisis: Around(&["call", "text", "danger"]), "Crisis lines; the words in braces are links.";
        crisis_call: Text, "The first link: it calls 988.";
        crisis_text: Text, "The second link: it writes to 988.";
        crisis_danger: Text, "The third link: it calls 911.";
        call: Text, "Calls the clinic.";
        contact: Text, "Leads to the clinic's contact page.";
        plain: Text, "Leads to the guide as one page without scripts.";
    }
    PLAIN_PAGE = PlainPageWords, "The page without scripts" {
        name: Text, "The title of its window. It names no condition, since it stays in the browser's history.";
        subject: Text, "The heading, and what search engines are told that it is about.";
        intro: Text, "What the page is.";
        no_contact: Text, "Where to find a clinic, since the page knows none.";
        check_title: Text, "The heading of the self-check on paper.";
        check_alone: Text, "Leads to the form without the rest.";
        check_whole: Text, "Leads back to the rest.";
        check_intro: Text, "How to use it.";
        add_up: Text, "How to add it up.";
        sources: Text, "Which facts rest on which sources.";
    }
}
