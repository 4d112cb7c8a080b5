//! What the log is told.

use std::error::Error as _;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use errbook::ApiError;
use tonic::Status;
use tracing::field::{Field, Visit};
use tracing::subscriber::with_default;
use tracing::{Event, Metadata, Subscriber, span};

use crate::errors::BookingError;

/// The events of a run, one line each.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = Line(event.metadata().level().to_string());
        event.record(&mut line);
        self.0.lock().unwrap().push(line.0);
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

fn logged(error: impl Into<Status>) -> (Vec<String>, Status) {
    let log = Log::default();
    let status = with_default(log.clone(), || error.into());
    let lines = log.0.lock().unwrap().clone();
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
            r#"ERROR message=database failed: disk full error.type="internalError" rpc.grpc.status_code=13"#
        ]
    );
    let (lines, _) = logged(BookingError::Upstream(404));
    assert_eq!(
        lines,
        [r#"DEBUG message=upstream error.type="upstream" rpc.grpc.status_code=5"#]
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
