//! The keys that state a plain fact.

use errbook::envelope::{Envelope, NESTED};
use errbook::{ApiError, Effect, Retry};

const OWN: Envelope = NESTED;

/// Orders
///
/// Private.
#[derive(ApiError)]
#[api_error(
    docs_url = "https://docs.example/errors/{code}",
    content_type = "application/vnd.orders+json"
)]
enum OrderError {
    /// Order is closed
    #[api_error(
        code = "order_closed",
        status = 409,
        retry = "refresh",
        number = 17,
        shared_number,
        help = "Fetch it again."
    )]
    Closed,
    #[api_error(code = "a/b.c:d-e_F9")]
    #[api_error(status = 422, number = -2147483648)]
    #[api_error(
        docs_url = "/{status}/{code}/{number}",
        content_type = "application/json; charset=utf-8"
    )]
    Split,
    #[api_error(code = "maintenance", status = 503, shared_code, retry = "never", effect = "unknown", envelope = OWN)]
    Unavailable,
    #[api_error(
        code = "maintenance",
        status = 409,
        shared_code,
        retry = "backoff",
        number = 17
    )]
    #[api_error(shared_number)]
    Conflict,
}

#[derive(ApiError)]
#[api_error(code = "plain", status = 404)]
struct Plain;

#[test]
fn every_fact_is_the_attributes() {
    let closed = OrderError::Closed;
    let definition = closed.definition();
    assert_eq!(definition.code(), "order_closed");
    assert_eq!(definition.status(), 409);
    assert_eq!(definition.retry(), Retry::Refresh);
    assert_eq!(definition.effect(), Effect::None);
    assert_eq!(definition.number(), Some(17));
    assert_eq!(definition.help(), Some("Fetch it again."));
    assert_eq!(definition.type_name(), "OrderError");
    assert_eq!(definition.variant(), "Closed");
    assert_eq!(definition.deprecated(), None);
    assert!(definition.details().is_empty());
}

#[test]
fn the_trait_repeats_the_definition() {
    let closed = OrderError::Closed;
    assert_eq!(closed.code(), "order_closed");
    assert_eq!(closed.status(), http::StatusCode::CONFLICT);
    assert_eq!(closed.retry(), Retry::Refresh);
    assert_eq!(closed.content_type(), Some("application/vnd.orders+json"));
    assert_eq!(closed.retry_after(), None);
}

#[test]
fn one_variant_takes_several_attributes() {
    let definition = OrderError::Split.definition();
    assert_eq!(
        (definition.code(), definition.status().as_u16()),
        ("a/b.c:d-e_F9", 422)
    );
    assert_eq!(definition.number(), Some(i32::MIN));
}

#[test]
fn the_first_paragraph_of_the_type_is_the_group() {
    assert!(
        OrderError::CATALOG
            .iter()
            .all(|it| it.group() == Some("Orders"))
    );
    assert_eq!(Plain.definition().group(), None);
}

#[test]
fn a_docs_url_is_filled_and_a_variants_own_wins() {
    let url = |error: OrderError| error.definition().docs_url();
    assert_eq!(
        url(OrderError::Closed),
        Some("https://docs.example/errors/order_closed")
    );
    assert_eq!(
        url(OrderError::Split),
        Some("/422/a/b.c:d-e_F9/-2147483648")
    );
    assert_eq!(Plain.definition().docs_url(), None);
}

#[test]
fn a_content_type_overrides_the_envelopes_and_a_variants_the_types() {
    let sent = |error: &dyn Fn() -> http::Response<bytes::Bytes>| {
        error().headers()["content-type"].clone()
    };
    assert_eq!(sent(&|| Plain.to_response()), "application/json");
    assert_eq!(
        sent(&|| OrderError::Closed.to_response()),
        "application/vnd.orders+json"
    );
    assert_eq!(
        sent(&|| OrderError::Split.to_response()),
        "application/json; charset=utf-8"
    );
    assert_eq!(
        OrderError::Split.content_type(),
        Some("application/json; charset=utf-8")
    );
}

#[test]
fn the_envelope_is_nested_unless_another_is_named() {
    assert_eq!(*Plain.definition().envelope(), NESTED);
    assert_eq!(*OrderError::Unavailable.definition().envelope(), OWN);
}

#[test]
fn a_shared_code_or_number_may_stand_twice() {
    let [unavailable, conflict] = [OrderError::Unavailable, OrderError::Conflict];
    assert_eq!(unavailable.code(), conflict.code());
    assert_eq!(
        [unavailable.status(), conflict.status()].map(|it| it.as_u16()),
        [503, 409]
    );
}

#[test]
fn retry_and_effect_are_independent_of_the_status_when_given() {
    let definition = OrderError::Unavailable.definition();
    assert_eq!(
        (definition.retry(), definition.effect()),
        (Retry::Never, Effect::Unknown)
    );
    assert_eq!(OrderError::Conflict.retry(), Retry::BACKOFF);
}
