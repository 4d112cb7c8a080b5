//! Where a catalog may stand, and what may be named around it.

use errbook::ApiError;

use crate::codes;

/// Gone
#[derive(ApiError)]
#[api_error(code = "gone", status = 410)]
struct Gone;

/// Has no variants
#[derive(ApiError)]
enum Nothing {}

errbook::catalog! {
    static EMPTY = [];
}

errbook::catalog! {
    /// Of types without definitions
    static OF_NOTHING = [Nothing, Box<Nothing>, ..EMPTY];
    envelope = errbook::envelope::NESTED;
    retired = ["gone"];
}

errbook::catalog! {
    /// Of another build
    #[cfg(any())]
    static ELSEWHERE = [Gone];
}

#[test]
fn a_catalog_may_be_empty() {
    assert!(EMPTY.is_empty());
    assert_eq!(EMPTY.len(), 0);
    assert_eq!(EMPTY.name(), "EMPTY");
    assert!(OF_NOTHING.is_empty());
    assert!(OF_NOTHING.find("gone").next().is_none());
}

#[test]
fn a_catalog_may_stand_in_a_function_with_types_of_its_own() {
    use errbook::catalog;

    /// Moved
    #[derive(ApiError)]
    #[api_error(code = "moved", status = 410)]
    struct Moved;

    catalog! {
        /// Of this function
        static HERE = [Moved, Gone];
        retired = "lost";
    }
    assert_eq!(codes(&HERE), ["moved", "gone"]);
    assert_eq!(HERE.title(), Some("Of this function"));
}

/// Names that generated code might capture.
mod shadowed {
    #![allow(non_upper_case_globals, non_camel_case_types, unused_imports)]

    pub(super) const COUNT: u8 = 0;
    pub(super) const SLOTS: u8 = 0;
    pub(super) const RULES: u8 = 0;
    pub(super) const all: u8 = 0;
    pub(super) struct Row;
    pub(super) struct Catalog;
    pub(super) enum Option {}
    mod core {}
    mod std {}
    mod errbook_macros {}

    ::errbook::catalog! {
        /// Named like what generated code uses
        pub(super) static DEFINITIONS = [super::Gone];
        retired = [("lost", 404), 1];
        no_response = retry(backoff(attempts = 2));
        documented_in = "catalog/pages/gone.md";
    }

    ::errbook::catalog! {
        pub(super) static check = [..DEFINITIONS];
    }
}

#[test]
fn names_of_the_scope_are_not_captured() {
    assert_eq!(codes(&shadowed::DEFINITIONS), ["gone"]);
    assert_eq!(codes(&shadowed::check), ["gone"]);
    assert_eq!(shadowed::DEFINITIONS.name(), "DEFINITIONS");
}

macro_rules! catalog_of {
    ($name:ident, $($ty:ty),*; $page:literal) => {
        errbook::catalog! {
            static $name = [$($ty),*];
            documented_in = $page;
        }
    };
}

catalog_of! { BY_MACRO, Gone, Box<Gone>; "catalog/pages/gone.md" }

#[test]
fn another_macro_may_write_it() {
    assert_eq!(codes(&BY_MACRO), ["gone"]);
}
