//! Reads one attribute after another, with a complaint about each that cannot be used.

use super::{Complaint, Held, OFFERS, Offer, Offers, Reviewed, Rule, Said, reviewed, text};

/// The longest list that is read, in characters: all there is, several times over.
const LONGEST_LIST: usize = 400;

pub(super) struct Reader<'a>(pub(super) &'a mut Vec<Complaint>);

impl Reader<'_> {
    /// An attribute that is absent or blank says nothing and gives no complaint.
    pub(super) fn read<T>(
        &mut self,
        rule: &Rule,
        value: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let value = value.trim();
        if value.is_empty() {
            return None;
        }
        let parsed = parse(value);
        if parsed.is_none() {
            self.refuse(rule, value);
        }
        parsed
    }

    /// Once, however many kinds of values there are.
    #[inline(never)]
    fn refuse(&mut self, rule: &Rule, value: &str) {
        let complaint = Complaint::new(rule.attribute, value, rule.allowed);
        self.0.push(complaint);
    }

    /// Words by a rule of theirs. Once for all kinds of words.
    #[inline(never)]
    fn words(
        &mut self,
        rule: &Rule,
        value: &str,
        parse: fn(&str, usize) -> Option<String>,
    ) -> Option<String> {
        self.read(rule, value, |value| parse(value, rule.longest))
    }

    pub(super) fn text(&mut self, rule: &Rule, value: &str) -> Option<String> {
        self.words(rule, value, text::plain)
    }

    pub(super) fn label(&mut self, rule: &Rule, value: &str) -> Option<String> {
        self.words(rule, value, text::label)
    }

    #[inline(never)]
    pub(super) fn review(&mut self, rule: &Rule, value: &str, held: Held) -> Option<Reviewed> {
        self.read(rule, value, |value| reviewed::read(value, held))
    }

    /// What is said, and its twin in another language.
    pub(super) fn said<T>(
        &mut self,
        [words, twin]: [(&Rule, &str); 2],
        read: impl Fn(&mut Self, &Rule, &str) -> Option<T>,
    ) -> Said<T> {
        Said {
            words: read(self, words.0, words.1),
            twin: read(self, twin.0, twin.1).map(|said| (twin.0.lang, said)),
        }
    }

    /// What a list names. Words of it that are unknown are told together, and the others hold.
    pub(super) fn offers(&mut self, value: &str) -> Offers {
        let (mut offers, mut unknown) = (Offers::default(), String::new());
        let line = self.words(&OFFERS, value, |value, _| text::plain(value, LONGEST_LIST));
        let mut word = String::new();
        for c in line.unwrap_or_default().chars().chain([',']) {
            if c != ' ' && c != ',' {
                word.push(c);
                continue;
            }
            if let Some(place) = OFFERS.place(&word) {
                offers.add(Offer::ALL[place]);
            } else if !word.is_empty() {
                unknown.push_str(&word);
                unknown.push(' ');
            }
            word.clear();
        }
        if !unknown.is_empty() {
            self.refuse(&OFFERS, unknown.trim_end());
        }
        offers
    }

    /// The place of a word among the rule's.
    #[inline(never)]
    pub(super) fn choice(&mut self, rule: &Rule, value: &str) -> usize {
        let place = |value: &str| rule.place(value);
        self.read(rule, value, place).unwrap_or_default()
    }
}
