//! What crosses the frame's edge: four messages of the program, none with room for an answer.

use std::cell::RefCell;

use care_guide::port::{Events, OwnerEvent, Reach, ToHost};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5_000))]

    #[test]
    fn a_height_holds_the_content_and_no_more_than_a_step_beyond(pixels in 0.0..200_000.0_f64) {
        let (name, height) = ToHost::height(pixels).parts();
        prop_assert_eq!(name, "height");
        prop_assert_eq!(height % 8, 0);
        prop_assert!(f64::from(height) >= pixels && f64::from(height) < pixels + 9.0);
    }

    #[test]
    fn no_number_at_all_upsets_it(bits: u64) {
        let (name, _) = ToHost::height(f64::from_bits(bits)).parts();
        prop_assert_eq!(name, "height");
    }
}

#[test]
fn the_other_messages_carry_nothing() {
    assert_eq!(ToHost::Ready.parts(), ("ready", 0));
    assert_eq!(ToHost::Shown.parts(), ("shown", 0));
}

#[test]
fn of_a_link_to_the_clinic_its_kind_is_told_and_nothing_else() {
    for (place, href) in [
        "https://clinic.example/contact?from=guide",
        "mailto:a@b.example?subject=x",
        "tel:+18185550100",
        "sms:+18185550100",
    ]
    .into_iter()
    .enumerate()
    {
        let (name, number) = ToHost::Event(OwnerEvent::Contact(Reach::of(href))).parts();
        assert_eq!((name, number as usize), ("event", 2 + place), "{href}");
    }
}

/// What goes out for these messages, one after the other.
fn sent(asked: bool, messages: &[ToHost]) -> Vec<(&'static str, u32)> {
    let events = Events::new(asked);
    let sent = RefCell::new(Vec::new());
    for message in messages {
        events.send(*message, |message| sent.borrow_mut().push(message.parts()));
    }
    sent.into_inner()
}

#[test]
fn events_go_out_only_where_the_tag_asks_for_them_and_a_visit_is_opened_once() {
    let contact = ToHost::Event(OwnerEvent::Contact(Reach::Phone));
    let visit = [
        ToHost::Ready,
        ToHost::height(8.0),
        ToHost::Shown,
        ToHost::Shown,
        contact,
    ];
    let [ready, height, shown] = [("ready", 0), ("height", 8), ("shown", 0)];
    assert_eq!(sent(false, &visit), [ready, height, shown, shown]);
    let event = |number| ("event", number);
    let told = [ready, event(0), height, shown, event(1), shown, event(4)];
    assert_eq!(sent(true, &visit), told);
    // Coming back to the page is another visit.
    assert_eq!(sent(true, &[visit, visit].concat()), [told, told].concat());
}
