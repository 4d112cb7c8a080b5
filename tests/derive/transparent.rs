//! Variants whose error is another `ApiError`.

use std::sync::Arc;

use errbook::ApiError;
use serde_json::json;

use crate::{body, details, retry_after};

/// Inner
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(content_type = "application/vnd.inner+json")]
enum Inner {
    /// Slot is gone
    #[error("gone")]
    #[api_error(code = "gone", status = 410, details, message = "{id} is gone.")]
    Gone { id: u8 },
    /// Slow down
    #[error("slow")]
    #[api_error(code = "slow", status = 429)]
    Slow(#[api_error(retry_after)] u8),
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Middle {
    #[error(transparent)]
    #[api_error(transparent)]
    Inner(#[from] Inner),
    /// Own
    #[error("own")]
    #[api_error(code = "own", status = 400)]
    Own,
}

#[derive(Debug, ApiError)]
enum Outer {
    #[api_error(transparent)]
    Plain(Middle),
    #[api_error(transparent)]
    Boxed { error: Box<Middle> },
    #[api_error(transparent)]
    Shared(Arc<Middle>),
}

/// A struct that is transparent
#[derive(Debug, ApiError)]
#[api_error(transparent)]
struct Wrapper(Inner);

#[derive(Debug, ApiError)]
enum Generic<E> {
    #[api_error(transparent)]
    Wrapped(E),
    #[api_error(transparent)]
    Boxed(Box<E>),
    /// Own
    #[api_error(code = "generic_own", status = 400)]
    Own,
}

fn gone() -> Inner {
    Inner::Gone { id: 3 }
}

#[track_caller]
fn check(error: &impl ApiError) {
    assert!(std::ptr::eq(error.definition(), gone().definition()));
    assert_eq!(error.message(), "3 is gone.");
    assert_eq!(body(error), body(&gone()));
    assert_eq!(details(error), json!({ "id": 3 }));
    let response = error.to_response();
    assert_eq!(response.status(), 410);
    assert_eq!(
        response.headers()["content-type"],
        "application/vnd.inner+json"
    );
}

#[test]
fn everything_comes_from_the_field() {
    check(&Middle::from(gone()));
    check(&Wrapper(gone()));
}

#[test]
fn box_and_arc_are_the_error_inside() {
    check(&Box::new(gone()));
    check(&Arc::new(gone()));
    check(&Arc::new(Box::new(Middle::Inner(gone()))));
}

#[test]
fn transparent_variants_nest() {
    check(&Outer::Plain(Middle::Inner(gone())));
    check(&Outer::Boxed {
        error: Box::new(Middle::Inner(gone())),
    });
    check(&Outer::Shared(Arc::new(Middle::Inner(gone()))));
    assert_eq!(Outer::Plain(Middle::Own).code(), "own");
}

#[test]
fn a_generic_field_is_transparent() {
    check(&Generic::Wrapped(gone()));
    check(&Generic::Wrapped(Generic::Boxed(Box::new(gone()))));
    check(&Generic::Boxed(Box::new(Outer::Plain(Middle::Inner(
        gone(),
    )))));
    assert_eq!(Generic::<Inner>::Own.code(), "generic_own");
}

#[test]
fn the_delay_of_the_field_is_sent() {
    let error = Outer::Plain(Middle::Inner(Inner::Slow(7)));
    assert_eq!(retry_after(&error).as_deref(), Some("7"));
    assert_eq!(error.retry_after().map(|delay| delay.as_secs()), Some(7));
}

#[test]
fn the_catalog_lists_what_the_field_can_be() {
    let codes = |catalog: &errbook::Catalog| catalog.iter().map(|it| it.code()).collect::<Vec<_>>();
    assert_eq!(codes(Middle::CATALOG), ["own", "gone", "slow"]);
    assert_eq!(codes(Wrapper::CATALOG), ["gone", "slow"]);
    assert_eq!(codes(Outer::CATALOG), ["own", "gone", "slow"]);
    assert_eq!(
        codes(Generic::<Inner>::CATALOG),
        ["generic_own", "gone", "slow"]
    );
    assert_eq!(
        codes(Generic::<Middle>::CATALOG),
        ["generic_own", "own", "gone", "slow"]
    );
}

#[test]
fn a_wrapped_definition_keeps_its_names() {
    let error = Outer::Plain(Middle::Own);
    let definition = error.definition();
    assert_eq!(
        (definition.type_name(), definition.variant()),
        ("Middle", "Own")
    );
}
