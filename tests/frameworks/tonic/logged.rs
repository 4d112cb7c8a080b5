//! What the log is told.

use std::error::Error as _;

use errbook::ApiError;
use tonic::Status;

use crate::errors::BookingError;
use errbook_tests_tools::events::events;

fn logged(error: impl Into<Status>) -> (Vec<String>, Status) {
    let (status, lines) = events(|| error.into());
    (lines, status)
}

fn internal() -> BookingError {
    BookingError::Internal(std::io::Error::other("disk full"))
}

#[test]
fn one_event_has_the_whole_chain() {
    let (lines, _) = logged(internal());
    assert_eq!(
        lines,
        [
            r#"ERROR error.type="internalError" rpc.grpc.status_code=13 | database failed: disk full"#
        ]
    );
    let (lines, _) = logged(BookingError::Upstream(404));
    assert_eq!(
        lines,
        [r#"DEBUG error.type="upstream" rpc.grpc.status_code=5 | upstream"#]
    );
}

#[test]
fn the_key_log_decides_the_level() {
    #[derive(Debug, thiserror::Error, ApiError)]
    #[error("silent")]
    #[api_error(code = "silent", status = 500, domain = "test", log = "off")]
    struct Silent;

    let (lines, _) = logged(Silent);
    assert!(lines.is_empty(), "{lines:?}");
}

#[test]
fn a_layer_finds_the_error_in_the_response() {
    let (_, status) = logged(internal());
    assert!(status.source().is_some());
    let response: http::Response<()> = status.into_http();
    let status = response.extensions().get::<Status>().unwrap();
    let info = errbook::tonic::info(status).unwrap();
    assert_eq!(info.code(), "internalError");
    assert_eq!(info.message(), "Internal Server Error");
    let chain: Vec<_> = info.chain().map(ToString::to_string).collect();
    assert_eq!(chain, ["database failed", "disk full"]);
    assert!(errbook::tonic::info(&Status::internal("by hand")).is_none());
}

#[test]
fn the_display_of_a_status_shows_nothing_of_the_error() {
    let (_, status) = logged(internal());
    let text = format!("{status} {status:?}");
    assert!(text.contains("internalError"), "{text}");
    assert!(
        !text.contains("disk") && !text.contains("database"),
        "{text}"
    );
}
