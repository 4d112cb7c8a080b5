//! Version 1 of the API: which endpoint answers which path.

mod admin;
mod appointments;
mod chaos;
mod customers;
mod services;
mod therapists;

use axum::routing::{get, post, put};
use axum::{Router, middleware};

use crate::http::maintenance;
use crate::state::AppState;

/// `chaos` adds an endpoint that panics.
pub(crate) fn routes(state: AppState, chaos: bool) -> Router {
    let mut routes = Router::new()
        .route("/v1/services", get(services::list))
        .route("/v1/services/{id}", get(services::show))
        .route("/v1/therapists/{id}", get(therapists::show))
        .route("/v1/customers", post(customers::create))
        .route("/v1/customers/{id}", get(customers::show))
        .route(
            "/v1/appointments",
            get(appointments::list).post(appointments::create),
        )
        .route(
            "/v1/appointments/{id}",
            get(appointments::show)
                .patch(appointments::reschedule)
                .delete(appointments::cancel),
        );
    if chaos {
        routes = routes.route("/v1/chaos/panic", post(chaos::panic));
    }
    let gate = middleware::from_fn_with_state(state.maintenance.clone(), maintenance::gate);
    routes
        .route_layer(gate)
        // Outside the gate: this one opens it again.
        .route("/v1/admin/maintenance", put(admin::maintenance))
        .with_state(state)
}
