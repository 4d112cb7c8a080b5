//! One event for each error response, on each framework.

mod actix_web;
mod poem;
mod warp;

use std::future::Future;
use std::io;

use errbook::{ApiError, Rejection, RejectionKind};

/// Errors for the log
#[derive(Debug, thiserror::Error, ApiError)]
enum Logged {
    /// Gone
    #[error("gone for good")]
    #[api_error(code = "gone", status = 410)]
    Gone,
    /// Flaky
    #[error("upstream")]
    #[api_error(code = "flaky", status = 502, log = "warn")]
    Flaky(#[source] io::Error),
    /// Quiet
    #[error("quiet")]
    #[api_error(code = "quiet", status = 500, log = "off")]
    Quiet,
    /// Not found
    #[error("no route")]
    #[api_error(code = "not_found", status = 404, log = "info", on(not_found))]
    NotFound(#[source] Rejection),
    /// Client
    #[error("refused")]
    #[api_error(code = "client", status = 400, on(client_error))]
    Client(#[source] Rejection),
    /// Server
    #[error("failed")]
    #[api_error(code = "server", status = 500, on(panic, server_error))]
    Server(#[source] Rejection),
}

impl Logged {
    /// The error of `/fail/{name}`.
    fn named(name: &str) -> Self {
        match name {
            "gone" => Logged::Gone,
            "flaky" => Logged::Flaky(io::Error::other("a\nERROR forged")),
            _ => Logged::Quiet,
        }
    }
}

/// The events of a request on a runtime of this thread.
fn events<F: Future>(request: impl FnOnce() -> F) -> Vec<String> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    errbook_tests_tools::events::events(|| drop(runtime.block_on(async { request().await }))).1
}

/// What every framework tells alike: paths, and the events of their answers.
fn assert_own_errors(events: impl Fn(&str) -> Vec<String>) {
    for (path, expected) in [
        (
            "/fail/gone",
            r#"DEBUG error.type="gone" http.response.status_code=410 | gone for good"#,
        ),
        (
            "/fail/flaky",
            r#"WARN error.type="flaky" http.response.status_code=502 | upstream: a\nERROR forged"#,
        ),
    ] {
        assert_eq!(events(path), [expected], "{path}");
    }
    for path in ["/fine", "/fail/quiet"] {
        assert_eq!(events(path), [""; 0], "{path}");
    }
}

/// What a handler refuses with, by `/refused`.
fn refusal() -> Rejection {
    Rejection::new(RejectionKind::TooManyRequests)
}

/// The beginning of the only event, and what it says further on of the framework's own reason.
#[track_caller]
fn assert_refused(events: &[String], start: &str, reason: &str) {
    let [line] = events else { panic!("{events:?}") };
    assert!(line.starts_with(start), "{line}");
    assert!(line.contains(reason), "{line}");
}

const NOT_FOUND: &str = r#"INFO error.type="not_found" http.response.status_code=404 | no route: the resource does not exist"#;
const JSON: &str = r#"DEBUG error.type="client" http.response.status_code=400 | refused: the body is not valid JSON: "#;
const REFUSED: &str =
    r#"DEBUG error.type="client" http.response.status_code=400 | refused: too many requests"#;
const PANIC: &str = r#"ERROR error.type="server" http.response.status_code=500 | failed: an internal error occurred: panicked: row\n7"#;
