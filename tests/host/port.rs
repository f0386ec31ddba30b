//! What crosses the frame's edge: three messages of the program, none with room for an answer.

use care_guide::port::ToHost;
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
