//! The files in `docs` that are made from the catalog.

use std::process::{Command, Output};

fn errors(line: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_bookwell-errors"))
        .args(line.split_whitespace())
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap()
}

#[track_caller]
fn succeeds(line: &str) {
    let output = errors(line);
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
}

#[test]
fn the_contract_is_as_committed() {
    succeeds("json --out docs/errors.json --check");
}

#[test]
fn the_types_for_clients_are_as_committed() {
    succeeds("typescript --out docs/errors.ts --check");
}

#[test]
fn the_openapi_document_is_as_committed() {
    succeeds("openapi --out docs/errors.openapi.json --check");
}

#[test]
fn nothing_has_changed_since_the_committed_contract() {
    let output = errors("diff docs/errors.json --deny informational");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "no changes\n");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn lints_find_nothing() {
    succeeds("lint");
}
