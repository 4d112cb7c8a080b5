//! Runs the tests that try generated inputs.

use std::env;

use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// The inputs are the same in each run. `ERRBOOK_INPUTS` is how many; `default`, if it is not set.
pub(crate) fn test_runner(default: u32) -> TestRunner {
    let inputs = env::var("ERRBOOK_INPUTS").ok();
    let cases = inputs.map_or(default, |inputs| {
        inputs.parse().expect("a number of inputs")
    });
    let config = Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 20_000,
        ..Config::default()
    };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::XorShift))
}
