//! The platform: which endpoint answers which path.

mod bookings;
mod doctors;
mod visits;

use axum::Router;
use axum::extract::{DefaultBodyLimit, OriginalUri, Request};
use axum::middleware::{Next, from_fn, map_response};
use axum::response::Response;
use axum::routing::{get, post};
use errbook::axum::RouterExt as _;

use crate::errors::{Error, RequestError, ResourceError, Result, ServerError};
use crate::request_log::log_error;
use crate::state::AppState;

/// More than any request of this API needs.
pub(crate) const MAX_BYTES: usize = 16 * 1024;

pub(crate) fn routes(state: AppState, maintenance: bool) -> Router {
    let mut routes = Router::new()
        .route("/doctors", get(doctors::list))
        .route("/doctors/{id}/slots", get(doctors::slots))
        .route("/doctors/{id}/slots/{slot}/book", post(bookings::book))
        .route(
            "/bookings/{id}",
            get(bookings::show).delete(bookings::cancel),
        )
        .route("/visits", post(visits::request))
        .fallback(unknown_route)
        .layer(DefaultBodyLimit::max(MAX_BYTES));
    if maintenance {
        routes = routes.layer(from_fn(closed));
    }
    routes
        .with_errors::<RequestError>()
        .layer(map_response(log_error))
        .with_state(state)
}

async fn closed(_: Request, _: Next) -> Result<Response> {
    Err(ServerError::Maintenance.into())
}

/// Not left to the layer, because the message names the path.
async fn unknown_route(OriginalUri(uri): OriginalUri) -> Error {
    let path = uri.path().to_owned();
    ResourceError::Route { path }.into()
}
