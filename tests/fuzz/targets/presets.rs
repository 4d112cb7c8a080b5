#![no_main]

use errbook_tests_invariants::presets;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    presets(bytes);
});
