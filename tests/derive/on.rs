//! `on(…)`: which variant answers what the framework refuses.

use std::error::Error;

use errbook::{ApiError, Rejection, RejectionKind};
use http::StatusCode;

/// Edge errors
#[derive(Debug, thiserror::Error, ApiError)]
enum Edge {
    /// Not found
    #[error("no route")]
    #[api_error(code = "not_found", status = 404, on(not_found, method_not_allowed))]
    NotFound,
    /// Invalid
    #[error("refused")]
    #[api_error(
        code = "invalid",
        status = 400,
        details,
        on(malformed_body, client_error)
    )]
    Invalid {
        #[source]
        rejection: Rejection,
    },
    /// Late
    #[error("late")]
    #[api_error(code = "late", status = 503, on(timeout))]
    Late,
    /// Internal
    #[error("internal")]
    #[api_error(code = "internal", status = 500, on(server_error, panic))]
    Internal(#[source] Rejection),
    /// Not for rejections
    #[error("other")]
    #[api_error(code = "other", status = 400)]
    Other(String),
}

/// Without a variant for time-outs
#[derive(Debug, ApiError)]
enum Small {
    /// Client
    #[api_error(code = "client", status = 400, on(client_error))]
    Client,
    /// Server
    #[api_error(code = "server", status = 500, on(server_error))]
    Server,
}

fn code(rejection: Rejection) -> &'static str {
    Edge::from(rejection).code()
}

fn refused(status: u16) -> Rejection {
    Rejection::for_status(StatusCode::from_u16(status).unwrap())
}

#[test]
fn the_variant_that_names_the_kind_answers() {
    for (kind, expected) in [
        (RejectionKind::NotFound, "not_found"),
        (RejectionKind::MethodNotAllowed, "not_found"),
        (RejectionKind::MalformedBody, "invalid"),
        (RejectionKind::Timeout, "late"),
        (RejectionKind::Panic, "internal"),
    ] {
        assert_eq!(code(Rejection::new(kind)), expected);
    }
}

#[test]
fn a_kind_that_no_variant_names_is_answered_by_the_class_of_the_status() {
    for status in 400..600 {
        let expected = match status {
            404 | 405 => "not_found",
            408 | 504 => "late",
            400..500 => "invalid",
            _ => "internal",
        };
        assert_eq!(code(refused(status)), expected, "{status}");
        let class = Small::from(refused(status)).status();
        assert_eq!(class.is_client_error(), status < 500, "{status}");
    }
    for kind in RejectionKind::ALL {
        let refused = Rejection::new(kind).status();
        let answered = Small::from(Rejection::new(kind)).status();
        assert_eq!(answered.is_client_error(), refused.is_client_error());
    }
}

#[test]
fn the_rejection_is_the_source_and_stays_private() {
    let rejection = refused(418)
        .with_source("short and stout")
        .with_parameter("tea");
    let error = Edge::from(rejection);
    let source = error.source().unwrap().downcast_ref::<Rejection>().unwrap();
    assert_eq!(source.parameter(), Some("tea"));
    assert_eq!(source.source().unwrap().to_string(), "short and stout");
    assert_eq!(
        error.to_response().body(),
        r#"{"error":{"code":"invalid","message":"Invalid"}}"#
    );
}

#[test]
fn variants_without_the_key_are_made_by_hand_as_ever() {
    assert_eq!(Edge::Other(String::new()).code(), "other");
}

/// One variant for all, at the status that was refused
#[derive(Debug, ApiError)]
enum Kept {
    /// Refused
    #[api_error(code = "refused", status = 500, on(client_error, server_error))]
    Refused(#[api_error(status)] Rejection),
}

#[test]
fn a_rejection_marked_status_keeps_the_status_refused() {
    for status in [400, 404, 418, 500, 503] {
        let error = Kept::from(refused(status));
        assert_eq!(error.status(), status);
        assert_eq!(error.to_response().status(), status);
    }
}

/// A type with parameters
#[derive(Debug, ApiError)]
enum Generic<'a, T: std::fmt::Debug> {
    /// Client
    #[api_error(code = "client", status = 400, on(client_error,))]
    Client,
    /// Server
    #[api_error(code = "server", status = 500, on(server_error))]
    Server { refused: Rejection },
    /// Held
    #[api_error(code = "held", status = 400)]
    Held(&'a T),
}

#[test]
fn a_generic_type_answers_too() {
    let error = Generic::<'_, u8>::from(refused(503));
    assert!(matches!(&error, Generic::Server { refused } if refused.status() == 503));
    assert_eq!(Generic::<'_, u8>::from(refused(404)).code(), "client");
    assert_eq!(Generic::Held(&7).code(), "held");
}
