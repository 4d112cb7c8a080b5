//! One log line per request; of an error with all its causes, which the client never sees.

use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::Response;
use errbook::ErrorInfo;
use tracing::{error, info};

use super::request_id::current_request_id;

pub(crate) async fn log_request(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    let response = next.run(request).await;

    let method = method.as_str();
    let path = path.as_str();
    let status = response.status().as_u16();
    let request_id = current_request_id().unwrap_or_default();
    let Some(sent) = response.extensions().get::<ErrorInfo>() else {
        info!(method, path, status, request_id, "answered");
        return response;
    };

    let code = sent.definition().code();
    let cause = chain(sent);
    if sent.definition().status() >= StatusCode::INTERNAL_SERVER_ERROR {
        error!(method, path, status, request_id, code, cause, "failed");
    } else {
        info!(method, path, status, request_id, code, cause, "refused");
    }
    if let Some(reason) = sent.failure() {
        error!(request_id, code, reason, "error sent without its details");
    }
    response
}

/// The error and its sources in one line. As a field's value it is logged with quotes and escapes, so that
/// nothing a client wrote can pass for a line of its own.
fn chain(error: &ErrorInfo) -> String {
    let causes: Vec<String> = error.chain().map(ToString::to_string).collect();
    causes.join(": ")
}
