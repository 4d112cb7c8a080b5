//! What the framework refuses becomes the API's own error: `ErrorLayer` and axum's extractors, over TCP.

mod extractors;
mod foreign;
mod head;
mod logged;
mod opt_out;
mod overridden;
mod panics;
mod refused;
mod routers;
mod service_errors;
#[path = "../support/socket.rs"]
mod socket;
mod untouched;
mod with;

use std::net::SocketAddr;

use axum::Router;
use errbook::axum::RouterExt as _;
use errbook::{ApiError, Rejection};

use socket::Answer;

/// Edge errors
#[derive(Debug, thiserror::Error, ApiError)]
pub(crate) enum Edge {
    /// Not found
    #[error("no route")]
    #[api_error(code = "not_found", status = 404, on(not_found))]
    NotFound,
    /// Wrong method
    #[error("wrong method")]
    #[api_error(code = "method_not_allowed", status = 405, on(method_not_allowed))]
    Method(#[source] Rejection),
    /// Slow down
    #[error("too fast")]
    #[api_error(code = "slow_down", status = 429, on(too_many_requests))]
    SlowDown(#[source] Rejection),
    /// Late
    #[error("late")]
    #[api_error(code = "late", status = 504, message = "Late", on(timeout))]
    Late(#[source] Rejection),
    /// Busy
    #[error("busy")]
    #[api_error(
        code = "busy",
        status = 503,
        message = "Busy",
        on(overloaded),
        retry(throttled(after = "5s"))
    )]
    Busy(#[source] Rejection),
    /// Client
    #[error("refused")]
    #[api_error(code = "client", status = 400, on(client_error))]
    Client(#[source] Rejection),
    /// Server
    #[error("failed")]
    #[api_error(code = "server", status = 500, message = "Server", on(server_error))]
    Server(#[source] Rejection),
    /// Panic
    #[error("handler gave up")]
    #[api_error(code = "panic", status = 500, message = "Panic", on(panic))]
    Panic,
    /// Gone
    #[error("gone for good")]
    #[api_error(code = "gone", status = 410)]
    Gone,
}

/// Told by hand
#[derive(Debug, ApiError)]
#[api_error(code = "told", status = 418, details)]
pub(crate) struct Told {
    kind: &'static str,
    refused: u16,
    reason: String,
    parameter: Option<String>,
    method: Option<String>,
}

impl From<Rejection> for Told {
    fn from(rejection: Rejection) -> Self {
        Told {
            kind: rejection.kind().as_str(),
            refused: rejection.status().as_u16(),
            reason: rejection.public_reason().to_owned(),
            parameter: rejection.parameter().map(str::to_owned),
            method: rejection.method().map(ToString::to_string),
        }
    }
}

/// Serves the routes behind the layer.
fn serve(routes: Router) -> SocketAddr {
    socket::serve(routes.with_errors::<Edge>())
}

fn get(address: SocketAddr, path: &str) -> Answer {
    socket::send(address, "GET", path)
}

/// A request with a body.
fn post(address: SocketAddr, path: &str, content_type: &str, body: &str) -> Answer {
    let length = body.len();
    let head = format!("POST {path} HTTP/1.1\r\nhost: test\r\nconnection: close\r\n");
    let fields = format!("content-type: {content_type}\r\ncontent-length: {length}\r\n");
    socket::exchange(address, &format!("{head}{fields}\r\n{body}"))
}

/// Status, media type, and body of an answer of [`Edge`].
#[track_caller]
fn assert_error(answer: &Answer, status: u16, code: &str, message: &str) {
    let line = answer.status_line();
    assert!(line.starts_with(&format!("HTTP/1.1 {status} ")), "{line}");
    assert_eq!(answer.header("content-type"), ["application/json"]);
    let body = format!(r#"{{"error":{{"code":"{code}","message":"{message}"}}}}"#);
    assert_eq!(answer.body, body);
    assert_eq!(answer.header("content-length"), [body.len().to_string()]);
}
