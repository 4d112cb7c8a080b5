//! Kind and context: a type wraps the kind of the error, which clients see, and what only the log needs.

use std::backtrace::Backtrace;

use axum::response::IntoResponse;
use errbook::{ApiError, ErrorInfo};

/// Order errors
#[derive(Debug, ApiError)]
enum Kind {
    /// The order does not exist
    #[api_error(code = "order_not_found", status = 404, message = "No order {id}.")]
    NotFound {
        #[api_error(detail)]
        id: u32,
    },
    /// The order cannot be read
    #[api_error(code = "order_unreadable", status = 503)]
    Unreadable,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("order service: {message}")]
#[api_error(transparent)]
struct OrderError {
    #[api_error(transparent)]
    kind: Kind,
    message: String,
    #[source]
    inner: anyhow::Error,
    trace: Option<Box<Backtrace>>,
}

/// The same as a variant, by position
#[derive(Debug, thiserror::Error, ApiError)]
enum AppError {
    #[error("request {0}")]
    #[api_error(transparent)]
    Order(
        u64,
        #[api_error(transparent)]
        #[source]
        OrderError,
        &'static str,
    ),
    /// Unexpected
    #[error("unexpected")]
    #[api_error(code = "unexpected", status = 500)]
    Unexpected,
}

/// Without an `Error` of its own
#[derive(Debug, ApiError)]
#[api_error(transparent)]
struct Plain {
    message: String,
    #[api_error(transparent)]
    kind: Box<Kind>,
    inner: anyhow::Error,
}

fn order(kind: Kind) -> OrderError {
    OrderError {
        kind,
        message: "shard 3 answered with nonsense".to_owned(),
        inner: anyhow::anyhow!("checksum 0xBEEF").context("row 7"),
        trace: None,
    }
}

fn body(error: &impl ApiError) -> String {
    String::from_utf8(error.to_response().into_body().into()).unwrap()
}

#[test]
fn the_client_sees_the_kind_alone() {
    let expected =
        r#"{"error":{"code":"order_not_found","message":"No order 7.","details":{"id":7}}}"#;
    let error = order(Kind::NotFound { id: 7 });
    assert_eq!(body(&error), expected);
    assert_eq!(error.status(), 404);
    assert_eq!(error.message(), "No order 7.");

    let error = AppError::Order(1, order(Kind::NotFound { id: 7 }), "secret");
    assert_eq!(body(&error), expected);
    let plain = Plain {
        message: "secret".to_owned(),
        kind: Box::new(Kind::NotFound { id: 7 }),
        inner: anyhow::anyhow!("secret"),
    };
    assert_eq!(body(&plain), expected);
}

#[test]
fn the_log_sees_the_whole() {
    let response = order(Kind::Unreadable).into_response();
    let info = response.extensions().get::<ErrorInfo>().unwrap();
    let chain: Vec<_> = info.chain().map(|error| error.to_string()).collect();
    assert_eq!(
        chain,
        [
            "order service: shard 3 answered with nonsense",
            "row 7",
            "checksum 0xBEEF"
        ]
    );
    assert_eq!(info.code(), "order_unreadable");
    let error = info.error().unwrap();
    let error = error.downcast_ref::<OrderError>().unwrap();
    assert!(matches!(error.kind, Kind::Unreadable));
    assert!(format!("{error:?}").contains("shard 3"));
}

#[test]
fn wrapped_twice_the_log_sees_the_outermost_first() {
    let error = AppError::Order(1, order(Kind::Unreadable), "secret");
    let response = error.into_response();
    let info = response.extensions().get::<ErrorInfo>().unwrap();
    let chain: Vec<_> = info.chain().map(|error| error.to_string()).collect();
    assert_eq!(chain[0], "request 1");
    assert_eq!(chain[1], "order service: shard 3 answered with nonsense");
    assert_eq!(chain.len(), 4);
}

#[test]
fn the_catalog_is_that_of_the_kind() {
    let codes = |catalog: &'static errbook::Catalog| -> Vec<_> {
        catalog.iter().map(|definition| definition.code()).collect()
    };
    let kinds = ["order_not_found", "order_unreadable"];
    assert_eq!(codes(OrderError::CATALOG), kinds);
    assert_eq!(codes(Plain::CATALOG), kinds);
    assert_eq!(codes(AppError::CATALOG).len(), 3);
}
