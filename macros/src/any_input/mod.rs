//! The three macros on any input: they never panic, what they write can be parsed, a derived type always has its impl, and
//! every error states a rule and a remedy.
//!
//! The inputs are the same in each run. `ERRBOOK_INPUTS=1000000 cargo test --release -p errbook-macros any_input` tries more of them;
//! `tests/fuzz` looks for them by coverage, with the same grammars and checks.

mod attributes;
pub(crate) mod catalogs;
pub(crate) mod check;
pub(crate) mod envelopes;
mod found;
pub(crate) mod mutation;
mod tokens;
pub(crate) mod types;

use proptest::prelude::*;

use self::check::Checked;
use crate::test_runner::test_runner;

/// Runs the check on inputs of the strategy, some of them with mutations.
fn run(
    default: u32,
    texts: impl Strategy<Value = String>,
    check: fn(&str, &[mutation::Mutation]) -> Checked,
) {
    let inputs = (texts, mutation::mutations());
    let outcome = test_runner(default).run(&inputs, |(text, mutations)| {
        let checked = check(&text, &mutations);
        checked.map(drop).map_err(TestCaseError::fail)
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
}

/// What is no item is not given to the derive.
#[test]
fn the_inputs_are_items() {
    let outcome = test_runner(200).run(&types::item(), |text| {
        let item = syn::parse_str::<syn::DeriveInput>(&text);
        prop_assert!(item.is_ok(), "{}", text);
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
}

#[test]
fn the_derive_takes_any_attributes() {
    run(2_000, types::item(), check::derive);
}

#[test]
fn catalog_takes_any_input() {
    run(3_000, catalogs::catalog(), check::catalog);
}

#[test]
fn envelope_takes_any_input() {
    run(3_000, envelopes::envelopes(), check::envelope);
}

#[test]
fn pure_noise_is_taken_too() {
    let noise = || tokens::tokens(0..12);
    let attribute = noise().prop_map(|noise| format!("#[api_error({noise})] struct Error;"));
    run(500, attribute, check::derive);
    let field = noise().prop_map(|noise| format!("#[api_error(code = \"a\", status = 400, details)] struct Error {{ #[serde({noise})] a: u8 }}"));
    run(500, field, check::derive);
    run(500, noise(), check::catalog);
    run(500, noise(), check::envelope);
}
