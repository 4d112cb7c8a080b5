//! What every request goes through, whatever its route.

pub(crate) mod maintenance;
pub(crate) mod rate_limit;
pub(crate) mod request_id;
mod request_log;

use axum::extract::DefaultBodyLimit;
use axum::{Router, middleware};
use errbook::axum::RouterExt as _;

use crate::errors::Error;

/// More than any request of this API needs.
pub(crate) const MAX_BODY_BYTES: usize = 64 * 1024;

/// Puts the routes behind the common layers. The last layer is the outermost: the ID is there for all others,
/// and the log sees what axum refused and the answer to a panic, too.
pub(crate) fn service(routes: Router) -> Router {
    let routes = routes
        .layer(DefaultBodyLimit::max(MAX_BODY_BYTES))
        .with_errors::<Error>()
        .layer(middleware::from_fn(request_log::log_request));
    request_id::under_request_ids(routes)
}
