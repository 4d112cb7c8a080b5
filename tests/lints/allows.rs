//! What an allow covers.

use errbook::ApiError;
use errbook::lint::Lint;

use crate::found;

/// Codes of two styles, none with help
#[derive(ApiError)]
enum Error {
    /// A
    #[api_error(code = "slot_taken", status = 409, retry = "never", shared_code)]
    A,
    /// B
    #[api_error(code = "slot_taken", status = 403, shared_code)]
    B,
    /// C
    #[api_error(code = "old-slot", status = 403)]
    C,
}

errbook::catalog! {
    static WHOLE = [Error];
    allow(missing_help = "the guide", mixed_style = "history");
}

errbook::catalog! {
    static CODES = [Error];
    allow(
        missing_help("slot_taken") = "the guide",
        mixed_style("old-slot", "slot_taken") = "history",
        near_duplicate("slot_taken") = "history",
    );
}

#[test]
fn a_lint_covers_the_whole_catalog() {
    assert_eq!(WHOLE.lints(), []);
}

#[test]
fn a_code_covers_it_at_every_status() {
    assert_eq!(found(&CODES, Lint::MissingHelp), ["old-slot"]);
    assert_eq!(found(&CODES, Lint::MixedStyle), [""; 0]);
}

#[test]
fn what_covers_nothing_is_found_code_by_code() {
    let findings = CODES.lints().into_iter();
    let unused = findings.filter(|it| it.lint() == Lint::UnusedAllow);
    let messages: Vec<_> = unused.map(|it| it.message().to_owned()).collect();
    assert_eq!(
        messages,
        [
            "`mixed_style(\"slot_taken\")` allows nothing; remove it",
            "`near_duplicate(\"slot_taken\")` allows nothing; remove it",
        ]
    );
}

#[test]
fn an_allow_says_what_was_written() {
    let allow = &CODES.allows()[1];
    assert_eq!(allow.lint(), Lint::MixedStyle);
    assert_eq!(allow.codes(), ["old-slot", "slot_taken"]);
    assert_eq!(allow.reason(), "history");
    assert!(WHOLE.allows()[0].codes().is_empty());
    assert!(Error::CATALOG.allows().is_empty());
}
