//! One ID per request: in the header `X-Request-Id`, in the log, and in the body of an internal error.

use std::iter;

use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::{Extension, Router};
use tower_http::request_id::{
    MakeRequestId, PropagateRequestIdLayer, RequestId, SetRequestIdLayer,
};

const HEADER: HeaderName = HeaderName::from_static("x-request-id");
const LENGTH: usize = 12;

tokio::task_local! {
    static REQUEST_ID: String;
}

/// The ID of the request that this task answers; none outside of a request.
pub(crate) fn current_request_id() -> Option<String> {
    REQUEST_ID.try_with(Clone::clone).ok()
}

/// Answers every request under a new ID.
pub(crate) fn under_request_ids(routes: Router) -> Router {
    routes
        .layer(middleware::from_fn(in_scope))
        .layer(PropagateRequestIdLayer::new(HEADER))
        .layer(SetRequestIdLayer::new(HEADER, NewId))
        .layer(middleware::map_request(without_own_id))
}

/// A client's own ID is not taken over: it would end up in our log.
async fn without_own_id(mut request: Request) -> Request {
    request.headers_mut().remove(HEADER);
    request
}

/// The errors made while the request is answered can name its ID.
async fn in_scope(Extension(id): Extension<RequestId>, request: Request, next: Next) -> Response {
    let id = String::from_utf8_lossy(id.header_value().as_bytes()).into_owned();
    REQUEST_ID.scope(id, next.run(request)).await
}

/// `req_` and twelve letters and digits.
#[derive(Clone)]
struct NewId;

impl MakeRequestId for NewId {
    fn make_request_id<B>(&mut self, _: &axum::http::Request<B>) -> Option<RequestId> {
        let digits = iter::repeat_with(|| fastrand::digit(36)).take(LENGTH);
        let id: String = "req_".chars().chain(digits).collect();
        HeaderValue::from_str(&id).ok().map(RequestId::new)
    }
}
