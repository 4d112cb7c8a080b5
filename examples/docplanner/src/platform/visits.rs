//! The real-time booking flow: a patient asks, the partner has its say, then the visit is booked or not.

use axum::extract::State;
use axum::http::StatusCode;
use errbook::axum::Json;
use errbook_client::{Answer, ClientError as _, client};

use super::doctors;
use crate::errors::{ConflictError, Failure, Result, UpstreamError, VisitError};
use crate::state::AppState;
use crate::store::{Booking, Visit};
use crate::upstream::Partner;

client! {
    /// The dictionary, as the platform has it: by the file that both sides agreed on
    enum Refusal = "docs/dictionary.json";
}

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
    // A 4xx in JSON with a number; anything else is no refusal but a broken system. The dictionary says what a number
    // means, not at which status a partner sends it.
    let broken = || Err(UpstreamError::status(answer.status).into());
    if !answer.status.is_client_error() || !answer.is_json {
        return broken();
    }
    let refusal = Refusal::from_answer(Answer::new(answer.status, &answer.headers, &answer.body));
    match (refusal.number(), refusal.code()) {
        (Some(number), Some(_)) => Err(VisitError::Refused {
            number,
            text: refusal.message().to_owned(),
        }),
        (Some(number), None) => Err(VisitError::RefusedWithoutReason { number }),
        (None, _) => broken(),
    }
}
