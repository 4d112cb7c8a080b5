use std::sync::Arc;

use axum::Json;
use axum::extract::rejection::{JsonRejection, PathRejection};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Deserialize;

use super::doctors;
use crate::auth::{MayRead, MayWrite};
use crate::errors::Result;
use crate::state::AppState;
use crate::store::{Booking, Patient, Store, Visit};

#[derive(Deserialize)]
pub(super) struct Body {
    patient: Patient,
}

/// POST /doctors/{id}/slots/{slot}/book: the partner books for a patient who stands at its desk.
pub(super) async fn book(
    _: MayWrite,
    State(state): State<AppState>,
    path: Result<Path<(String, String)>, PathRejection>,
    body: Result<Json<Body>, JsonRejection>,
) -> Result<(StatusCode, Json<Booking>)> {
    let Path((doctor, slot)) = path?;
    let Json(Body { patient }) = body?;
    doctors::check_slot(state.partner, doctors::find(&doctor)?, &slot).await?;
    let booking = state.store.book(Visit {
        doctor,
        slot,
        patient,
    })?;
    Ok((StatusCode::CREATED, Json(booking)))
}

/// GET /bookings/{id}
pub(super) async fn show(
    _: MayRead,
    State(store): State<Arc<Store>>,
    id: Result<Path<u64>, PathRejection>,
) -> Result<Json<Booking>> {
    let Path(id) = id?;
    Ok(Json(store.booking(id)?))
}

/// DELETE /bookings/{id}
pub(super) async fn cancel(
    _: MayWrite,
    State(store): State<Arc<Store>>,
    id: Result<Path<u64>, PathRejection>,
) -> Result<StatusCode> {
    let Path(id) = id?;
    store.cancel(id)?;
    Ok(StatusCode::NO_CONTENT)
}
