use axum::extract::State;
use axum::http::StatusCode;
use errbook::axum::{Json, Path, Query};
use jiff::Timestamp;
use serde::Deserialize;

use crate::auth::{Can, Read, Write};
use crate::booking;
use crate::booking::request::{AppointmentBody, MoveBody};
use crate::errors::{Result, ValidationError};
use crate::store::appointments::{self, Appointment};
use crate::store::{Store, customers};

const PAGE: u32 = 50;
const MAX_PAGE: u32 = 100;

#[derive(Deserialize)]
pub(super) struct Filter {
    customer_id: Option<String>,
    limit: Option<u32>,
}

/// GET /v1/appointments?customer_id=…&limit=…
pub(super) async fn list(
    _: Can<Read>,
    State(store): State<Store>,
    Query(filter): Query<Filter>,
) -> Result<Json<Vec<Appointment>>> {
    let limit = filter.limit.unwrap_or(PAGE);
    if !(1..=MAX_PAGE).contains(&limit) {
        return Err(ValidationError::InvalidParameter {
            parameter: "limit".to_owned(),
            reason: "Must be from 1 to 100",
        }
        .into());
    }
    let appointments = store
        .read(move |db| {
            if let Some(id) = &filter.customer_id {
                customers::get(db, id)?;
            }
            Ok(appointments::list(
                db,
                filter.customer_id.as_deref(),
                limit,
            )?)
        })
        .await?;
    Ok(Json(appointments))
}

/// GET /v1/appointments/{id}
pub(super) async fn show(
    _: Can<Read>,
    State(store): State<Store>,
    Path(id): Path<String>,
) -> Result<Json<Appointment>> {
    let appointment = store.read(move |db| appointments::get(db, &id)).await?;
    Ok(Json(appointment))
}

/// POST /v1/appointments
pub(super) async fn create(
    _: Can<Write>,
    State(store): State<Store>,
    Json(body): Json<AppointmentBody>,
) -> Result<(StatusCode, Json<Appointment>)> {
    let now = Timestamp::now();
    let new = body.check(now)?;
    let appointment = store.write(move |db| booking::book(db, &new, now)).await?;
    Ok((StatusCode::CREATED, Json(appointment)))
}

/// PATCH /v1/appointments/{id}: another time.
pub(super) async fn reschedule(
    _: Can<Write>,
    State(store): State<Store>,
    Path(id): Path<String>,
    Json(body): Json<MoveBody>,
) -> Result<Json<Appointment>> {
    let now = Timestamp::now();
    let start = body.check(now)?;
    let appointment = store
        .write(move |db| booking::reschedule(db, &id, start, now))
        .await?;
    Ok(Json(appointment))
}

/// DELETE /v1/appointments/{id}: cancels it.
pub(super) async fn cancel(
    _: Can<Write>,
    State(store): State<Store>,
    Path(id): Path<String>,
) -> Result<StatusCode> {
    store
        .write(move |db| {
            let appointment = appointments::get(db, &id)?;
            Ok(appointments::cancel(db, &appointment.id)?)
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
