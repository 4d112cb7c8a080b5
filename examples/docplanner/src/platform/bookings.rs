use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use errbook::axum::{Json, Path};
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
    Path((doctor, slot)): Path<(String, String)>,
    Json(Body { patient }): Json<Body>,
) -> Result<(StatusCode, Json<Booking>)> {
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
    Path(id): Path<u64>,
) -> Result<Json<Booking>> {
    Ok(Json(store.booking(id)?))
}

/// DELETE /bookings/{id}
pub(super) async fn cancel(
    _: MayWrite,
    State(store): State<Arc<Store>>,
    Path(id): Path<u64>,
) -> Result<StatusCode> {
    store.cancel(id)?;
    Ok(StatusCode::NO_CONTENT)
}
