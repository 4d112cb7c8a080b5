//! The files in `docs` that are made from the catalog.

use docplanner::errors::DOCPLANNER;

#[path = "../../../../tests/support/exports.rs"]
mod committed;
#[path = "../../../../tests/support/rust_names.rs"]
mod rust_names;

const EXPORTS: committed::Exports = committed::Exports(env!("CARGO_BIN_EXE_docplanner-errors"));

#[test]
fn the_files_are_as_committed() {
    EXPORTS.is_committed("json", "errors.json");
    EXPORTS.is_committed("typescript", "errors.ts");
    EXPORTS.is_committed("markdown", "errors.md");
    EXPORTS.is_committed("openapi", "errors.openapi.json");
}

#[test]
fn nothing_has_changed_since_the_committed_contract() {
    EXPORTS.have_not_changed();
}

#[test]
fn no_export_shows_a_rust_name() {
    rust_names::assert_not_exported(&DOCPLANNER.document());
}
