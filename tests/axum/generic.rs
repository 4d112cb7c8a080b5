//! Types with parameters.

use std::fmt::{self, Debug, Display};

use axum::response::{IntoResponse, Response};
use axum::routing::get as on_get;
use errbook::{ApiError, ErrorInfo};
use serde::Serialize;

use crate::{get, text};

/// Generic
#[derive(Debug, ApiError)]
enum Generic<'a, T: Debug> {
    /// Shown
    #[api_error(code = "shown", status = 400, details, message = "{value:?} {text}")]
    Shown { value: T, text: &'a str },
    #[api_error(transparent)]
    Inner(Inner<T>),
}

#[derive(Debug, ApiError)]
#[api_error(code = "inner", status = 410, message(display))]
struct Inner<T>(T);

impl<T: Debug> Display for Inner<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is gone", self.0)
    }
}

/// A const parameter only: still an error that can be logged
#[derive(Debug, thiserror::Error, ApiError)]
#[error("{N} attempts")]
#[api_error(code = "counted", status = 400)]
struct Counted<const N: usize>;

fn respond<T: Debug + Serialize>(value: T) -> Response {
    Generic::Shown { value, text: "x" }.into_response()
}

#[tokio::test]
async fn a_generic_error_is_a_response() {
    let response = respond(vec![1, 2]);
    assert_eq!(response.status(), 400);
    assert_eq!(
        text(response).await,
        r#"{"error":{"code":"shown","message":"[1, 2] x","details":{"value":[1,2],"text":"x"}}}"#
    );
}

#[tokio::test]
async fn a_handler_returns_a_generic_error() {
    async fn handler() -> Result<(), Generic<'static, u8>> {
        Err(Generic::Inner(Inner(3)))
    }
    let router = axum::Router::new().route("/", on_get(handler));
    let response = get(router, "/").await;
    assert_eq!(response.status(), 410);
    assert_eq!(
        text(response).await,
        r#"{"error":{"code":"inner","message":"3 is gone"}}"#
    );
}

#[test]
fn of_a_type_that_is_no_error_the_log_has_definition_and_message() {
    let response = respond(1);
    let info = response.extensions().get::<ErrorInfo>().unwrap();
    assert!(info.error().is_none());
    assert_eq!((info.code(), info.message()), ("shown", "1 x"));
}

/// Borrowed
#[derive(Debug, thiserror::Error, ApiError)]
#[error("cannot read {path}")]
#[api_error(code = "borrowed", status = 500)]
struct Borrowed<'a> {
    path: &'a str,
    source: std::num::ParseIntError,
}

/// Typed
#[derive(Debug, thiserror::Error, ApiError)]
#[error("cannot take {0}")]
#[api_error(code = "typed", status = 400)]
struct Typed<T: Debug + Display>(T);

/// Cannot be stored
#[derive(Debug, thiserror::Error, ApiError)]
#[error("cannot be stored")]
#[api_error(code = "bounded", status = 500)]
struct Bounded<E: std::error::Error + 'static>(#[source] E);

/// Cannot be stored
#[derive(Debug, thiserror::Error, ApiError)]
#[error("cannot be stored")]
#[api_error(code = "unbounded", status = 500)]
struct Unbounded<E>(#[source] E);

/// The bounds that `thiserror` adds are those of its own impl: the derive's knows only those of the type.
#[test]
fn a_type_parameter_with_the_bound_of_an_error_leads_to_the_source() {
    let source = || "x".parse::<u8>().unwrap_err();
    let expected = ["cannot be stored", "invalid digit found in string"];
    assert_eq!(chain(&Bounded(source()).into_response()), expected);
    assert_eq!(chain(&Unbounded(source()).into_response()), [""; 0]);
}

fn chain(response: &Response) -> Vec<String> {
    let info = response.extensions().get::<ErrorInfo>().unwrap();
    info.chain().map(ToString::to_string).collect()
}

#[test]
fn of_a_type_with_parameters_that_is_an_error_the_log_has_the_chain_as_text() {
    let path = "a".repeat(3);
    let source = "x".parse::<u8>().unwrap_err();
    let borrowed = Borrowed {
        path: &path,
        source,
    };
    let expected = ["cannot read aaa", "invalid digit found in string"];
    assert_eq!(chain(&borrowed.into_response()), expected);
    assert_eq!(chain(&Typed(&path[..1]).into_response()), ["cannot take a"]);
}

/// Panics
#[derive(Debug, ApiError)]
#[api_error(code = "panics", status = 400)]
struct Panics<'a>(#[allow(dead_code)] &'a str);

impl Display for Panics<'_> {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("no text")
    }
}

impl std::error::Error for Panics<'_> {}

#[test]
fn a_display_that_panics_does_not_cost_the_response() {
    let response = Panics("x").into_response();
    assert_eq!(response.status(), 400);
    assert_eq!(chain(&response), ["panicked: no text"]);
}

#[test]
fn a_const_parameter_does_not_keep_the_error_from_the_log() {
    let response = Counted::<3>.into_response();
    let info = response.extensions().get::<ErrorInfo>().unwrap();
    assert_eq!(info.error().unwrap().to_string(), "3 attempts");
}
