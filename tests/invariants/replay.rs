//! Every input in `tests/fuzz/seeds`: what a target begins with, and what it once failed on.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use errbook_tests_invariants::{
    CATALOG, DERIVE, ENVELOPE, PRESETS, contract, decoder, page, presets,
};

/// The files of a target.
fn seeds(target: &str) -> Vec<PathBuf> {
    let folder = Path::new("../fuzz/seeds").join(target);
    let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    let files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    assert!(!files.is_empty(), "{folder:?} has no files");
    files
}

/// `check` returns whether the input is one that it judges: of others nothing would be shown.
fn replay(target: &str, check: impl Fn(&[u8]) -> bool) {
    for file in seeds(target) {
        println!("{}", file.display());
        let is_judged = check(&fs::read(&file).unwrap());
        assert!(is_judged, "{file:?} is no input of {target}");
    }
}

#[test]
fn items_under_the_derive() {
    replay("derive", |bytes| DERIVE.check(bytes));
}

#[test]
fn input_of_envelope() {
    replay("envelope", |bytes| ENVELOPE.check(bytes));
}

#[test]
fn input_of_catalog() {
    replay("catalog", |bytes| CATALOG.check(bytes));
}

#[test]
fn documented_pages() {
    replay("page", page);
}

#[test]
fn occurrences_under_each_preset() {
    replay("presets", presets);
}

/// The same inputs in each run; `ERRBOOK_INPUTS` is how many.
#[test]
fn random_occurrences_under_each_preset() {
    let inputs = env::var("ERRBOOK_INPUTS").ok();
    let inputs = inputs.map_or(1_000_u32, |inputs| {
        inputs.parse().expect("a number of inputs")
    });
    let mut rng = fastrand::Rng::with_seed(1);
    let is_judged = |_: &u32| {
        let mut bytes = vec![0; rng.usize(..800)];
        rng.fill(&mut bytes);
        presets(&bytes)
    };
    let judged = (0..inputs).filter(is_judged).count();
    assert!(judged * 10 >= inputs as usize * 9, "{judged} of {inputs}");
}

#[test]
fn answers_to_a_client() {
    replay("decoder", decoder);
}

#[test]
fn contracts() {
    replay("contract", contract);
}

#[test]
fn the_contracts_that_the_client_reads_are_those_of_the_server() {
    errbook::contract::check(&PRESETS, "contracts/presets.json");
    let copied = fs::read("contracts/types.json").unwrap();
    let original = fs::read("../../runtime/client/tests/contracts/types.json").unwrap();
    assert!(copied == original, "copy the original");
}
