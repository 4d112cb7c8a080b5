//! The real-time booking flow: a patient asks, the partner has its say, then the visit is booked or not.

use axum::extract::State;
use axum::http::StatusCode;
use errbook::ApiError;
use errbook::axum::Json;
use serde::Deserialize;

use super::doctors;
use crate::dictionary::PartnerError;
use crate::errors::{ConflictError, Failure, Result, UpstreamError, VisitError};
use crate::state::AppState;
use crate::store::{Booking, Visit};
use crate::upstream::{Answer, Partner};

/// POST /visits, from the patient's browser.
pub(super) async fn request(
    State(state): State<AppState>,
    Json(visit): Json<Visit>,
) -> Result<(StatusCode, Json<Booking>)> {
    doctors::find(&visit.doctor)?;
    if !state.store.is_free(&visit.doctor, &visit.slot) {
        return Err(ConflictError::taken(visit.slot).into());
    }
    let json = serde_json::to_vec(&visit).map_err(Failure::from)?;
    ask(state.partner, json).await?;
    Ok((StatusCode::CREATED, Json(state.store.book(visit)?)))
}

async fn ask(partner: Partner, visit: Vec<u8>) -> Result<(), VisitError> {
    let answer = partner.post("/visits", visit).await?;
    if answer.status.is_success() {
        return Ok(());
    }
    let number = refusal(&answer).ok_or_else(|| UpstreamError::status(answer.status))?;
    Err(match PartnerError::CATALOG.find_number(number).next() {
        Some(definition) => VisitError::Refused {
            number,
            text: definition.message(),
        },
        None => VisitError::RefusedWithoutReason { number },
    })
}

/// A 4xx with `{"error_code": n}` as JSON; anything else is no refusal but a broken system.
fn refusal(answer: &Answer) -> Option<i32> {
    #[derive(Deserialize)]
    struct Refusal {
        error_code: i32,
    }

    if !answer.status.is_client_error() || !answer.is_json {
        return None;
    }
    let refusal: Refusal = serde_json::from_slice(&answer.body).ok()?;
    Some(refusal.error_code)
}
