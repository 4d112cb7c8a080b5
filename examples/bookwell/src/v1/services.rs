use axum::extract::State;
use errbook::axum::{Json, Path};

use crate::auth::{Can, Read};
use crate::errors::Result;
use crate::store::Store;
use crate::store::services::{self, Service};

/// GET /v1/services
pub(super) async fn list(_: Can<Read>, State(store): State<Store>) -> Result<Json<Vec<Service>>> {
    let services = store.read(|db| Ok(services::all(db)?)).await?;
    Ok(Json(services))
}

/// GET /v1/services/{id}
pub(super) async fn show(
    _: Can<Read>,
    State(store): State<Store>,
    Path(id): Path<String>,
) -> Result<Json<Service>> {
    let service = store.read(move |db| services::get(db, &id)).await?;
    Ok(Json(service))
}
