//! The test in one line.

use std::panic;

use errbook::{ApiError, Catalog, lint};

/// Errors
#[derive(ApiError)]
enum Error {
    /// Unknown caller
    #[api_error(code = "who", status = 401)]
    Who,
    /// Someone was faster
    #[api_error(code = "slot_gone", status = 409, retry = "never")]
    Gone,
}

/// Without a finding
#[derive(ApiError)]
#[api_error(code = "outage", status = 503)]
struct Outage;

errbook::catalog! {
    static UNUSED = [Outage];
    allow(missing_help = "the guide");
}

errbook::catalog! {
    static API = [Error];
}

fn panicked(catalog: &'static Catalog) -> String {
    let panic = panic::catch_unwind(|| lint::check(catalog)).unwrap_err();
    *panic.downcast::<String>().unwrap()
}

#[test]
fn a_clean_catalog_passes() {
    lint::check(Outage::CATALOG);
}

#[test]
fn the_report_has_a_line_for_each_and_the_way_to_allow_one() {
    let expected = "\
2 findings in API
  who (401), Error::Who: the header `WWW-Authenticate` is missing, which RFC 9110 §15.5.2 requires at 401; \
         add `headers(\"WWW-Authenticate\" = \"…\")`, or `header = \"WWW-Authenticate\"` to a field [missing_www_authenticate]
  slot_gone (409), Error::Gone: the class is `never`, but nothing says what to do instead; add `help = \"…\"` [missing_help]
To allow what is intended, add to `catalog!`: `allow(missing_www_authenticate(\"who\") = \"the reason\");`
";
    assert_eq!(panicked(&API), expected);
}

#[test]
fn an_allow_that_is_not_used_is_only_to_be_taken_out() {
    let expected = "\
1 finding in UNUSED
  catalog: `missing_help` allows nothing; remove it [unused_allow]
";
    assert_eq!(panicked(&UNUSED), expected);
}
