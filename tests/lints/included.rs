//! Catalogs within catalogs.

use errbook::ApiError;
use errbook::envelope::FLAT;
use errbook::lint::Lint;

use crate::found;

/// Of another team
#[derive(ApiError)]
enum Inner {
    /// A
    #[api_error(code = "inner_a", status = 403)]
    A,
    /// B
    #[api_error(code = "inner_b", status = 401, envelope = FLAT)]
    B,
}

/// Ours
#[derive(ApiError)]
enum Outer {
    /// C
    #[api_error(code = "outer_c", status = 403)]
    C,
}

errbook::catalog! {
    static INNER = [Inner];
    allow(missing_help = "the guide", several_envelopes = "history", hopeless_retry = "not used");
}

errbook::catalog! {
    static MIDDLE = [..INNER];
}

errbook::catalog! {
    static OUTER = [..MIDDLE, Outer];
    allow(missing_www_authenticate("inner_b") = "no browser asks");
}

#[test]
fn an_included_catalog_allows_what_it_defines() {
    assert_eq!(found(&OUTER, Lint::MissingHelp), ["outer_c"]);
}

#[test]
fn the_one_around_it_may_allow_more() {
    assert_eq!(found(&OUTER, Lint::MissingWwwAuthenticate), [""; 0]);
    assert_eq!(found(&INNER, Lint::MissingWwwAuthenticate), ["inner_b"]);
}

#[test]
fn what_is_found_in_the_whole_is_for_the_whole_to_allow() {
    assert_eq!(found(&INNER, Lint::SeveralEnvelopes), [""; 0]);
    assert_eq!(found(&OUTER, Lint::SeveralEnvelopes), ["-"]);
}

#[test]
fn an_allow_that_is_not_used_is_found_where_it_stands() {
    assert_eq!(found(&INNER, Lint::UnusedAllow), ["-"]);
    assert_eq!(found(&OUTER, Lint::UnusedAllow), [""; 0]);
}
