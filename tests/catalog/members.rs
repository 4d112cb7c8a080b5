//! What may stand in the list: types of any module and crate, and other catalogs.

use std::sync::Arc;

use errbook::ApiError;
use errbook_tests_renamed::{Enum, Struct};

use crate::codes;

mod auth {
    /// Authentication
    #[derive(errbook::ApiError)]
    pub(super) enum Error {
        /// No API key
        #[api_error(code = "no_key", status = 401)]
        NoKey,
        /// Not allowed
        #[api_error(code = "not_allowed", status = 403)]
        NotAllowed,
    }
}

mod booking {
    pub(super) mod error {
        /// Booking: type and variants are named like those of `auth`
        #[derive(errbook::ApiError)]
        pub(crate) enum Error {
            /// No key to the room
            #[api_error(code = "no_room_key", status = 403)]
            NoKey,
            /// Not bookable
            #[api_error(code = "not_bookable", status = 409, retry = "never")]
            NotAllowed,
        }
    }
}

/// Wraps anything
#[derive(ApiError)]
enum Wrapper<T: ApiError> {
    #[api_error(transparent)]
    Inner(T),
    /// Not wrapped
    #[api_error(code = "not_wrapped", status = 400)]
    NotWrapped,
}

/// Reaches what is in the list already
#[derive(ApiError)]
enum Everything {
    #[api_error(transparent)]
    Auth(Box<auth::Error>),
    /// Reached one way only
    #[api_error(code = "only_here", status = 400)]
    OnlyHere,
    #[api_error(transparent)]
    Booking(Arc<booking::error::Error>),
}

errbook::catalog! {
    static MODULES = [auth::Error, booking::error::Error];
}

errbook::catalog! {
    static OTHER_CRATE = [self::auth::Error, Enum<u8>, ::errbook_tests_renamed::Struct];
}

errbook::catalog! {
    static GENERIC = [Wrapper<auth::Error>, Wrapper<Enum<u8>>, Wrapper<Box<Wrapper<Struct>>>, Enum<&'static str>];
}

errbook::catalog! {
    static MANY_WAYS = [
        booking::error::Error, Everything, auth::Error, booking::error::Error, ..MODULES, Box<Everything>, ..OTHER_CRATE,
        ..MODULES,
    ];
}

errbook::catalog! {
    static OTHERS_ONLY = [..MODULES, ..self::OTHER_CRATE];
}

#[test]
fn types_are_listed_in_order_own_definitions_before_transparent_ones() {
    let expected = ["no_key", "not_allowed", "no_room_key", "not_bookable"];
    assert_eq!(codes(&MODULES), expected);
    assert_eq!(MODULES.len(), 4);
    let expected = ["no_key", "not_allowed", "everything", "enveloped", "struct"];
    assert_eq!(codes(&OTHER_CRATE), expected);
}

#[test]
fn a_generic_type_counts_once_whatever_its_parameters() {
    let expected = [
        "not_wrapped",
        "no_key",
        "not_allowed",
        "everything",
        "enveloped",
        "struct",
    ];
    assert_eq!(codes(&GENERIC), expected);
}

#[test]
fn a_definition_that_is_reached_in_several_ways_counts_once() {
    let expected = [
        "no_room_key",
        "not_bookable",
        "only_here",
        "no_key",
        "not_allowed",
        "everything",
        "enveloped",
        "struct",
    ];
    assert_eq!(codes(&MANY_WAYS), expected);
    assert_eq!(MANY_WAYS.len(), expected.len());
}

#[test]
fn other_catalogs_are_included_at_their_place() {
    let expected = [
        "no_key",
        "not_allowed",
        "no_room_key",
        "not_bookable",
        "everything",
        "enveloped",
        "struct",
    ];
    assert_eq!(codes(&OTHERS_ONLY), expected);
}

#[test]
fn the_definitions_are_those_of_the_types() {
    let listed = MODULES.iter().next().unwrap();
    assert!(std::ptr::eq(listed, auth::Error::NoKey.definition()));
}
