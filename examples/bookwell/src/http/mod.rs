//! What every request goes through, whatever its route.

pub(crate) mod extract;
pub(crate) mod maintenance;
mod panics;
pub(crate) mod rate_limit;
pub(crate) mod request_id;
mod request_log;

use axum::extract::{DefaultBodyLimit, OriginalUri};
use axum::http::Method;
use axum::{Router, middleware};
use tower_http::catch_panic::CatchPanicLayer;

use crate::errors::{Error, ProtocolError, ResourceError};

/// More than any request of this API needs.
pub(crate) const MAX_BODY_BYTES: usize = 64 * 1024;

/// Puts the routes behind the common layers. The last layer is the outermost: the ID is there for all others,
/// and the log sees the panic's answer too.
pub(crate) fn service(routes: Router) -> Router {
    let routes = routes
        .fallback(unknown_route)
        .method_not_allowed_fallback(wrong_method)
        .layer(DefaultBodyLimit::max(MAX_BODY_BYTES))
        .layer(CatchPanicLayer::custom(panics::answer_panic))
        .layer(middleware::from_fn(request_log::log_request));
    request_id::under_request_ids(routes)
}

async fn unknown_route(OriginalUri(uri): OriginalUri) -> Error {
    let path = uri.path().to_owned();
    ResourceError::NotFound { path }.into()
}

/// The header `Allow` is added by axum, which knows the route's methods.
async fn wrong_method(method: Method) -> Error {
    ProtocolError::MethodNotAllowed { method }.into()
}
