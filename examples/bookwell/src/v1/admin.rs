use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use errbook::axum::Json;
use serde::Deserialize;

use crate::auth::{Admin, Can};
use crate::errors::Result;
use crate::http::maintenance::{Maintenance, Service};
use crate::input::required;

#[derive(Deserialize)]
pub(super) struct MaintenanceBody {
    enabled: Option<bool>,
    /// Seconds after which clients should come back.
    retry_after: Option<u32>,
}

/// PUT /v1/admin/maintenance: takes the API out of service, or back into it.
pub(super) async fn maintenance(
    _: Can<Admin>,
    State(maintenance): State<Maintenance>,
    Json(body): Json<MaintenanceBody>,
) -> Result<StatusCode> {
    maintenance.set(if required(body.enabled, "enabled")? {
        let retry_after = body
            .retry_after
            .map(|seconds| Duration::from_secs(seconds.into()));
        Service::Closed { retry_after }
    } else {
        Service::Open
    });
    Ok(StatusCode::NO_CONTENT)
}
