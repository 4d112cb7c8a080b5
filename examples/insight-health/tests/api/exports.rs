//! The files in `docs` that are made from the catalog.

use errbook_tests_example_tools::{Exports, assert_not_exported};
use insight_health::errors::WEBHOOKS;

const EXPORTS: Exports = Exports {
    program: env!("CARGO_BIN_EXE_insight-health-errors"),
    folder: env!("CARGO_MANIFEST_DIR"),
};

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
    assert_not_exported(&WEBHOOKS.document());
}
