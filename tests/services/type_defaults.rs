//! A type sets what most of its variants have in common.

use std::cell::Cell;

use errbook::{ApiError, Effect, Retry};

/// Input errors
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(
    status = 400,
    retry = "never",
    effect = "unknown",
    message(display),
    help = "Correct the request."
)]
enum InputError {
    /// The name is empty
    #[error("the name is empty")]
    #[api_error(code = "name_empty")]
    NameEmpty,
    /// The name is too long
    #[error("the name has {0} characters")]
    #[api_error(code = "name_too_long")]
    NameTooLong(usize),
    /// The name is taken
    #[error("the name is in use by account 7")]
    #[api_error(code = "name_taken", status = 409, message = "The name is taken.")]
    NameTaken,
    /// Too many names
    #[error("rate limited")]
    #[api_error(code = "name_rate", status = 429, retry = "throttled", effect = "none")]
    Rate,
    #[error(transparent)]
    #[api_error(transparent)]
    Upstream(Upstream),
}

/// Inherits nothing where it is wrapped.
#[derive(Debug, thiserror::Error, ApiError)]
#[error("upstream is down")]
#[api_error(code = "upstream", status = 503)]
struct Upstream;

fn body(error: &impl ApiError) -> String {
    String::from_utf8(error.to_response().into_body().into()).unwrap()
}

#[test]
fn a_variant_without_the_key_has_the_types() {
    let error = InputError::NameTooLong(300);
    let definition = error.definition();
    assert_eq!(error.status(), 400);
    assert_eq!(error.message(), "the name has 300 characters");
    assert_eq!(definition.retry(), Retry::Never);
    assert_eq!(definition.effect(), Effect::Unknown);
    assert_eq!(definition.help(), Some("Correct the request."));
    assert_eq!(InputError::NameEmpty.message(), "the name is empty");
}

#[test]
fn a_variants_own_value_replaces_the_types() {
    assert_eq!(InputError::NameTaken.status(), 409);
    assert_eq!(InputError::NameTaken.message(), "The name is taken.");
    assert_eq!(InputError::Rate.retry(), Retry::THROTTLED);
    assert_eq!(InputError::Rate.definition().effect(), Effect::None);
}

#[test]
fn a_transparent_variant_has_nothing_from_the_type() {
    let error = InputError::Upstream(Upstream);
    assert_eq!(error.status(), 503);
    assert_eq!(error.message(), Upstream.message());
    assert_eq!(error.definition().help(), None);
}

/// Twenty variants, two keys
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(status = 400, message(display))]
#[rustfmt::skip]
enum Many {
    #[error("m01")] #[api_error(code = "c01")] V01,
    #[error("m02")] #[api_error(code = "c02")] V02,
    #[error("m03")] #[api_error(code = "c03")] V03,
    #[error("m04")] #[api_error(code = "c04")] V04,
    #[error("m05")] #[api_error(code = "c05")] V05,
    #[error("m06")] #[api_error(code = "c06")] V06,
    #[error("m07")] #[api_error(code = "c07")] V07,
    #[error("m08")] #[api_error(code = "c08")] V08,
    #[error("m09")] #[api_error(code = "c09")] V09,
    #[error("m10")] #[api_error(code = "c10")] V10,
    #[error("m11")] #[api_error(code = "c11")] V11,
    #[error("m12")] #[api_error(code = "c12")] V12,
    #[error("m13")] #[api_error(code = "c13")] V13,
    #[error("m14")] #[api_error(code = "c14")] V14,
    #[error("m15")] #[api_error(code = "c15")] V15,
    #[error("m16")] #[api_error(code = "c16")] V16,
    #[error("m17")] #[api_error(code = "c17")] V17,
    #[error("m18")] #[api_error(code = "c18")] V18,
    #[error("m19 of {0}")] #[api_error(code = "c19")] V19(u8),
    #[error("m20")] #[api_error(code = "c20", status = 404)] V20,
}

#[test]
fn twenty_variants_say_their_status_and_message_once() {
    let statuses: Vec<_> = Many::CATALOG.iter().map(|d| d.status().as_u16()).collect();
    assert_eq!(statuses[..19], [400; 19]);
    assert_eq!(statuses[19], 404);
    assert_eq!(
        body(&Many::V19(3)),
        r#"{"error":{"code":"c19","message":"m19 of 3"}}"#
    );
    assert_eq!(
        body(&Many::V01),
        r#"{"error":{"code":"c01","message":"m01"}}"#
    );
}

thread_local! {
    static CALLS: Cell<u32> = const { Cell::new(0) };
}

fn request_id() -> &'static str {
    CALLS.set(CALLS.get() + 1);
    "req_7"
}

fn region() -> &'static str {
    "eu"
}

errbook::envelope! {
    /// Has a place for the request id alone.
    const TRACED: "application/json" = { "error": message, "trace": details.request_id };
}

/// Computed details, one for all
#[derive(Debug, ApiError)]
#[api_error(
    status = 500,
    computed(region = region, request_id = request_id),
    headers("X-Api" = "bookings", "X-Code" = "{code}"),
    extra(domain = "bookings", tier = 1),
    envelope = errbook::envelope::NESTED,
    content_type = "application/vnd.bookings+json"
)]
enum Computed {
    #[api_error(code = "a")]
    A,
    #[api_error(code = "b", computed(user = user))]
    B,
    #[api_error(code = "c", computed(region = other_region))]
    C {
        #[api_error(detail)]
        id: u8,
    },
    #[api_error(code = "d", envelope = TRACED)]
    D,
    #[api_error(code = "e", envelope = errbook::envelope::FLAT_ERROR)]
    E,
    #[api_error(code = "f", headers("x-api" = "special"), extra(tier = 2))]
    F,
}

fn user() -> u8 {
    3
}

fn other_region() -> &'static str {
    "us"
}

#[test]
fn lists_add_up_by_name() {
    let details = |error: &Computed| {
        let details = error.definition().details().iter();
        details.map(|detail| detail.name()).collect::<Vec<_>>()
    };
    assert_eq!(details(&Computed::A), ["region", "request_id"]);
    assert_eq!(details(&Computed::B), ["user", "region", "request_id"]);
    assert_eq!(
        details(&Computed::C { id: 1 }),
        ["id", "region", "request_id"]
    );
    assert!(
        body(&Computed::C { id: 1 })
            .ends_with(r#""details":{"id":1,"region":"us","request_id":"req_7"}}}"#)
    );
    let headers = |error: &Computed| {
        let headers = error.definition().headers().iter();
        headers.map(|header| header.name()).collect::<Vec<_>>()
    };
    assert_eq!(headers(&Computed::A), ["X-Api", "X-Code"]);
    assert_eq!(headers(&Computed::F), ["x-api", "X-Code"]);
    assert_eq!(Computed::F.to_response().headers()["x-api"], "special");
    let extra = Computed::F.definition().extra().iter();
    let extra: Vec<_> = extra.map(|extra| (extra.name(), extra.json())).collect();
    assert_eq!(extra, [("tier", "2"), ("domain", "\"bookings\"")]);
}

#[test]
fn computed_details_apply_where_the_envelope_has_a_place_for_them() {
    assert_eq!(
        body(&Computed::D),
        r#"{"error":"Internal Server Error","trace":"req_7"}"#
    );
    let details = Computed::D.definition().details();
    assert_eq!(details.len(), 1);
    assert_eq!(details[0].name(), "request_id");

    CALLS.set(0);
    assert_eq!(
        body(&Computed::E),
        r#"{"error":"Internal Server Error","success":false}"#
    );
    assert_eq!(CALLS.get(), 0);
    assert!(Computed::E.definition().details().is_empty());
}

#[test]
fn an_envelope_of_the_variant_does_not_have_the_types_media_type() {
    assert_eq!(
        Computed::A.content_type(),
        Some("application/vnd.bookings+json")
    );
    assert_eq!(Computed::D.content_type(), Some("application/json"));
}

/// Computed once for eleven variants
#[derive(Debug, ApiError)]
#[api_error(status = 500, computed(request_id = request_id))]
#[rustfmt::skip]
enum Eleven {
    #[api_error(code = "e01")] E01,
    #[api_error(code = "e02")] E02,
    #[api_error(code = "e03")] E03,
    #[api_error(code = "e04")] E04,
    #[api_error(code = "e05")] E05,
    #[api_error(code = "e06")] E06,
    #[api_error(code = "e07")] E07,
    #[api_error(code = "e08")] E08,
    #[api_error(code = "e09")] E09,
    #[api_error(code = "e10")] E10,
    #[api_error(code = "e11", details)] E11 { id: u8 },
}

#[test]
fn eleven_variants_have_the_computed_detail_of_their_type() {
    for definition in Eleven::CATALOG.iter() {
        let last = definition.details().last();
        assert_eq!(last.map(|detail| detail.name()), Some("request_id"));
    }
    assert_eq!(
        body(&Eleven::E11 { id: 4 }),
        r#"{"error":{"code":"e11","message":"Internal Server Error","details":{"id":4,"request_id":"req_7"}}}"#
    );
}
