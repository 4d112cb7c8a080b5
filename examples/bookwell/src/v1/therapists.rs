use axum::extract::State;
use errbook::axum::{Json, Path};

use crate::auth::{Can, Read};
use crate::errors::Result;
use crate::store::Store;
use crate::store::therapists::{self, Therapist};

/// GET /v1/therapists/{id}
pub(super) async fn show(
    _: Can<Read>,
    State(store): State<Store>,
    Path(id): Path<String>,
) -> Result<Json<Therapist>> {
    let therapist = store.read(move |db| therapists::get(db, &id)).await?;
    Ok(Json(therapist))
}
