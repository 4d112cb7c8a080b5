#![no_main]

use errbook_fuzz::mutate;
use errbook_tests_invariants::DERIVE;
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_target!(|bytes: &[u8]| {
    DERIVE.check(bytes);
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    mutate(data, size, max_size, seed, |bytes, seed| {
        DERIVE.mutated(bytes, seed)
    })
});
