//! The files in `docs` that are made from the catalog.

use docplanner::dictionary::PartnerError;
use docplanner::errors::DOCPLANNER;
use errbook::ApiError as _;
use errbook_tests_example_tools::{Exports, assert_not_exported};

const EXPORTS: Exports = Exports {
    program: env!("CARGO_BIN_EXE_docplanner-errors"),
    folder: env!("CARGO_MANIFEST_DIR"),
};

#[test]
fn the_files_are_as_committed() {
    EXPORTS.is_committed("json", "errors.json");
    EXPORTS.is_committed("typescript", "errors.ts");
    EXPORTS.is_committed("markdown", "errors.md");
    EXPORTS.is_committed("openapi", "errors.openapi.json");
}

/// Both sides have it: the partner's system sends the errors, the platform reads them by this file.
#[test]
fn the_dictionary_is_as_agreed() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/dictionary.json");
    let document = PartnerError::CATALOG.document().without_rust_names();
    if std::env::var_os("ERRBOOK_GOLDEN").is_some() {
        std::fs::write(path, document.to_json()).unwrap();
    }
    assert_eq!(
        std::fs::read_to_string(path).unwrap(),
        document.to_json(),
        "ERRBOOK_GOLDEN=1 writes docs/dictionary.json"
    );
}

#[test]
fn nothing_has_changed_since_the_committed_contract() {
    EXPORTS.have_not_changed();
}

#[test]
fn no_export_shows_a_rust_name() {
    assert_not_exported(&DOCPLANNER.document());
}
