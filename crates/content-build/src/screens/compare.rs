//! The comparison: the hub, and a screen for each question.

use crate::names::{ASPECT, CHOICE, EFFECT, SIGN};
use crate::shape::Shape::{
    Around, Blocks, Cell, Choice, Claim, Exactly, List, Number, Per, Text, UpTo,
};
use crate::shape::{Field, Record, Shape};

record! {
    COMPARE = CompareWords, "The hub of the comparison" {
        title: Text, "The heading.";
        choices: Per(&CHOICE, &Text), "The names of the four choices.";
        says: Per(&CHOICE, &Claim), "When to ask about it; goes on from its name.";
        neither: List(&Claim), "What neither drug can claim.";
        warning_title: Text, "Above the warnings.";
        warning: Shape::Record(&WARNINGS), "The warnings, of equal size.";
        glance_title: Text, "Above the rows.";
        priorities_title: Text, "Above the questions that can come first.";
        priorities_hint: Text, "What choosing does.";
        priorities_full: Text, "Said when three are chosen.";
        legend: Exactly(2, &Claim), "What the bars and the dots mean.";
        aspect: Per(&ASPECT, &Shape::Record(&ASPECT_ROW)), "A row for each question.";
        frame: Shape::Record(&FRAME), "What recurs on the screens of the questions.";
    }
    WARNINGS = Warnings, "The warnings; each goes on from the name of its drug" {
        spravato: Claim, "Spravato's.";
        iv: Claim, "IV ketamine's.";
    }
    ASPECT_ROW = AspectRow, "A question, at a glance" {
        chip: Text, "The question in a word or two.";
        label: Text, "The question; opens its screen.";
        next: Text, "Goes to its screen from the one before.";
        cells: List(&Shape::Record(&GLANCE)), "A picture for each choice, or none at all.";
    }
    GLANCE = Glance, "A picture and its words" {
        sign: Choice(&SIGN), "Which picture.";
        full: UpTo(8), "How many of its parts are full.";
        open: UpTo(8), "How many are not.";
        says: Cell, "Its words.";
    }
    FRAME = FrameWords, "What recurs on the screens of the questions" {
        reminder: Claim, "Under each heading.";
        to_hub: Text, "Goes back to the hub.";
        none: Text, "Of a choice of which there is nothing to say.";
        key: Exactly(2, &Text), "What a full mark and a dashed one mean.";
        more: Around(&["more"]), "The difference between two pictures, in people of 100.";
    }
    EACH = Each, "What is said of each choice" {
        title: Text, "The heading.";
        iv: List(&Claim), "Of IV ketamine.";
        spravato: List(&Claim), "Of Spravato.";
        usual: List(&Claim), "Of usual care.";
        wait: List(&Claim), "Of waiting; may be nothing.";
    }
    MORE = More, "What is said of all together" {
        title: Text, "The heading.";
        blocks: Blocks, "The text.";
    }
    EVIDENCE = EvidenceWords, "Does it work?" {
        title: Text, "The heading.";
        anxiety: Shape::Record(&EACH), "What was found in anxiety, in short.";
        trials: Shape::Record(&EACH), "What each trial in anxiety found.";
        benefits: Shape::Record(&BENEFITS), "Pictures of how many got better.";
        depression: Shape::Record(&EACH), "What was found in depression.";
        ptsd: Shape::Record(&EACH), "What was found in PTSD.";
        guidelines: Shape::Record(&EACH), "What guidelines say.";
        unknown: Shape::Record(&EACH), "What nobody knows.";
        versus: List(&Claim), "One drug against the other.";
    }
    BENEFITS = Benefits, "Pictures of how many got better" {
        title: Text, "The heading.";
        note: Text, "What the pictures are not for.";
        of_100: Around(&["better", "not"]), "People of 100 who got better, and who did not.";
        pictures: List(&Shape::Record(&BENEFIT)), "The pictures, of which one shows.";
    }
    BENEFIT = Benefit, "How many got better, with and without" {
        chip: Text, "Chooses the picture.";
        title: Text, "Of which condition it is, and against what.";
        choice: Choice(&CHOICE), "Which choice it is of.";
        arm: Text, "What they got.";
        control: Text, "What the others got.";
        with: UpTo(100), "Of 100 who got it.";
        without: UpTo(100), "Of 100 others.";
        about: Claim, "Who was counted, and how.";
    }
    TIME = TimeWords, "How often, and how long?" {
        title: Text, "The heading.";
        weeks_title: Text, "Above the strips.";
        week: Text, "Before the number of a week.";
        lanes: List(&Shape::Record(&LANE)), "A strip of 12 weeks for each.";
        plan: Shape::Record(&EACH), "What the strips rest on.";
        visit: Shape::Record(&ONE_VISIT), "One visit.";
        home: Shape::Record(&EACH), "Getting home.";
        soon: Shape::Record(&EACH), "How soon it may help, and for how long.";
        staff: Shape::Record(&EACH), "Food, drink and staff.";
        what: Shape::Record(&EACH), "What each choice is.";
        steps: Shape::Record(&TITLED), "A visit, step by step.";
    }
    LANE = Lane, "A strip of 12 weeks" {
        choice: Choice(&CHOICE), "Which choice it is of.";
        name: Text, "Its name.";
        says: Claim, "The strip in words.";
        usual: Exactly(12, &UpTo(2)), "Visits in each week.";
        varies: Exactly(12, &UpTo(2)), "Visits in each week that not everyone has.";
        open_from: UpTo(12), "The week from which no plan is set, or 0.";
        daily: UpTo(1), "1 for something taken every day.";
    }
    ONE_VISIT = OneVisit, "One visit, on a clock" {
        title: Text, "The heading.";
        hour: Text, "The first hour of the clock.";
        travel: Text, "What the clocks leave out.";
        clocks: List(&Shape::Record(&CLOCK)), "A clock for each.";
    }
    CLOCK = Clock, "How long a visit takes" {
        choice: Choice(&CHOICE), "Which choice it is of.";
        name: Text, "Its name.";
        says: Claim, "The clock in words.";
        usual: UpTo(180), "Minutes at least.";
        up_to: UpTo(180), "Minutes at most, as drawn.";
    }
    TITLED = Titled, "A heading alone" {
        title: Text, "The heading.";
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
    EFFECTS = EffectsWords, "Side effects and risks" {
        title: Text, "The heading.";
        emergency: Claim, "When to call for help.";
        counted_title: Text, "Above the pictures and counts.";
        of_100: Around(&["had", "had-not"]), "People of 100 who had it, and who did not.";
        spravato: Shape::Record(&SPRAVATO), "Spravato, in pictures.";
        iv: Shape::Record(&COUNTED), "IV ketamine, in numbers.";
        usual: Shape::Record(&USUAL), "Usual care, in pictures.";
        lasting: Shape::Record(&EACH), "How long they last.";
        stopping: Shape::Record(&EACH), "Misuse and stopping.";
        body: Shape::Record(&EACH), "Blood pressure, bladder and the long run.";
        all: Shape::Record(&TITLED), "All numbers of Spravato.";
    }
    SPRAVATO = SpravatoPictures, "Spravato's side effects in pictures" {
        arm: Text, "The first picture's name.";
        control: Text, "The second picture's name.";
        pictures: List(&Shape::Record(&REACTION)), "Which are drawn.";
    }
    REACTION = Drawn, "A side effect that is drawn" {
        chip: Text, "Its short name.";
        effect: Choice(&EFFECT), "Which of the label's.";
    }
    COUNTED = Counted, "Side effects as counts" {
        people: Number, "How many were counted.";
        of_people: Around(&["had", "had-not"]), "How many of them had it, and how many did not.";
        about: Claim, "Who was counted, and how.";
        counts: List(&Shape::Record(&COUNT)), "How many had what.";
        note: Claim, "What the counts cannot tell.";
    }
    COUNT = Count, "How many had it" {
        name: Text, "What they had.";
        count: Number, "How many of those in the study.";
    }
    USUAL = UsualPictures, "Side effects of usual care in pictures" {
        arm: Text, "The first picture's name.";
        control: Text, "The second picture's name.";
        about: Claim, "Who was counted, and how.";
        pictures: List(&Shape::Record(&RATE)), "The side effects, of which one shows.";
    }
    RATE = Rate, "People of 100 who had it, with and without" {
        chip: Text, "Its name.";
        with: UpTo(100), "Of 100 who took it.";
        without: UpTo(100), "Of 100 on placebo.";
    }
    REACTIONS = ReactionsWords, "The table of Spravato's side effects" {
        about: Claim, "Who was counted, and how.";
        spravato: Text, "The first column of numbers.";
        placebo: Text, "The second.";
        table: Text, "The table's name.";
        effect: Text, "The heading of the first column.";
        name: Per(&EFFECT, &Text), "The names of the side effects.";
    }
    EXCLUSIONS = ExclusionsWords, "Who should not have it?" {
        title: Text, "The heading.";
        sense: Shape::Record(&MORE), "When ketamine does not make sense.";
        never: Shape::Record(&EACH), "What the labels rule out.";
        tell: Shape::Record(&EACH), "What to tell the clinic.";
        pregnancy: Shape::Record(&EACH), "Pregnancy and breastfeeding.";
        together: Shape::Record(&EACH), "With other medicines and alcohol.";
        compounded: Shape::Record(&MORE), "Ketamine that is neither of the two.";
    }
    COST = CostWords, "Cost and insurance" {
        title: Text, "The heading.";
        no_prices: Text, "Why there are no prices.";
        each: Shape::Record(&EACH), "What is different.";
        ask: Shape::Record(&ASK), "What to ask.";
        estimate: Shape::Record(&MORE), "The estimate for those who pay themselves.";
        low: Shape::Record(&MORE), "If money is short.";
    }
    ASK = Ask, "Questions to ask" {
        title: Text, "The heading.";
        points: List(&Text), "The questions.";
    }
}
