//! A source whose text is meant for the client: validation and parse errors. The chain for the log stays.

use std::error::Error as _;
use std::num::{IntErrorKind, ParseIntError};

use errbook::ApiError;

/// What a validator finds.
#[derive(Debug, thiserror::Error, serde::Serialize)]
#[error("{field} is too long")]
struct ValidationError {
    field: &'static str,
    #[serde(skip)]
    #[source]
    limit: Option<ParseIntError>,
}

#[derive(Debug, thiserror::Error, ApiError)]
enum InputError {
    /// The input is invalid
    #[error("input validation error: {0}")]
    #[api_error(code = "invalid", status = 400, message(display))]
    Displayed(
        #[from]
        #[api_error(public)]
        ValidationError,
    ),
    /// The number is invalid
    #[error("parameter {name}")]
    #[api_error(code = "number", status = 400, message = "{name}: {source}.")]
    Named {
        name: &'static str,
        #[api_error(public)]
        source: ParseIntError,
    },
    /// The fields are invalid
    #[error(transparent)]
    #[api_error(code = "fields", status = 422, message(display), details)]
    Detailed(
        #[api_error(public, detail)]
        #[serde(rename = "violation")]
        ValidationError,
    ),
    /// The input is invalid
    #[error("private")]
    #[api_error(
        code = "text_only",
        status = 400,
        message = "Invalid: {source}",
        details
    )]
    TextOnly {
        #[api_error(public)]
        source: ValidationError,
    },
}

fn too_long() -> ValidationError {
    ValidationError {
        field: "name",
        limit: "x".parse::<u8>().err(),
    }
}

fn body(error: &InputError) -> String {
    String::from_utf8(error.to_response().into_body().into()).unwrap()
}

#[test]
fn display_shows_a_public_source() {
    let error = InputError::from(too_long());
    let expected =
        r#"{"error":{"code":"invalid","message":"input validation error: name is too long"}}"#;
    assert_eq!(body(&error), expected);
}

#[test]
fn the_chain_stays_for_the_log() {
    let error = InputError::from(too_long());
    let source = error.source().unwrap();
    assert!(source.is::<ValidationError>());
    let root = source.source().unwrap().downcast_ref::<ParseIntError>();
    assert_eq!(root.unwrap().kind(), &IntErrorKind::InvalidDigit);
}

#[test]
fn a_message_names_a_public_source() {
    let error = InputError::Named {
        name: "limit",
        source: "x".parse::<u8>().unwrap_err(),
    };
    assert_eq!(
        body(&error),
        r#"{"error":{"code":"number","message":"limit: invalid digit found in string."}}"#,
    );
}

#[test]
fn a_public_source_is_a_detail_only_with_detail() {
    assert_eq!(
        body(&InputError::Detailed(too_long())),
        r#"{"error":{"code":"fields","message":"name is too long","details":{"violation":{"field":"name"}}}}"#,
    );
    let text_only = InputError::TextOnly { source: too_long() };
    let expected = r#"{"error":{"code":"text_only","message":"Invalid: name is too long"}}"#;
    assert_eq!(body(&text_only), expected);
}
