#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| care_guide_fuzz::port(data));
