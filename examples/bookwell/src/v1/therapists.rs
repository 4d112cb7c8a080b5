use axum::extract::State;

use crate::auth::{Can, Read};
use crate::errors::Result;
use crate::http::extract::Path;
use crate::store::Store;
use crate::store::therapists::{self, Therapist};

/// GET /v1/therapists/{id}
pub(super) async fn show(
    _: Can<Read>,
    State(store): State<Store>,
    Path(id): Path<String>,
) -> Result<axum::Json<Therapist>> {
    let therapist = store.read(move |db| therapists::get(db, &id)).await?;
    Ok(axum::Json(therapist))
}
