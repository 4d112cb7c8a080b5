//! The partner's system: its calendar, and the callback that has a say in every visit.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use errbook::axum::{Json, Path, RouterExt as _};
use errbook::envelope::{EMPTY, NUMERIC_CODE};
use errbook::{ApiError, Rejection};
use serde_json::{Value, json};

use crate::dictionary::PartnerError;
use crate::store::Visit;

/// Who missed too many visits.
const MUST_CALL: &str = "600999999";
/// Who has been with Doctor Nowak before.
const KNOWN_TO_NOWAK: &str = "600100200";

/// The phone numbers and days of the visits that were agreed to.
#[derive(Clone, Default)]
struct Agreed(Arc<Mutex<HashSet<(String, String)>>>);

/// What axum refuses. The numbers are those of the dictionary; a failure has none, and no body.
#[derive(Debug, thiserror::Error, ApiError)]
enum EdgeError {
    /// The request is not one of the booking flow
    #[error("request not understood")]
    #[api_error(code = "not_understood", number = 5, status = 400, envelope = NUMERIC_CODE, on(client_error))]
    NotUnderstood(#[source] Rejection),
    /// The partner's system failed
    #[error("request not answered")]
    #[api_error(code = "failed", status = 500, envelope = EMPTY, on(server_error))]
    Failed(#[source] Rejection),
}

pub(crate) fn routes() -> Router {
    Router::new()
        .route("/calendar/{doctor}", get(calendar))
        .route("/visits", post(agree))
        .with_errors::<EdgeError>()
        .with_state(Agreed::default())
}

async fn calendar(Path(doctor): Path<String>) -> Json<Value> {
    let slots: &[&str] = match doctor.as_str() {
        "kowalska" => &["mon-0900", "mon-1000", "tue-0900", "wed-0900"],
        "nowak" => &["mon-0900", "fri-0900"],
        _ => &[],
    };
    Json(json!({ "slots": slots }))
}

/// Called before the platform books: 204 lets it, anything else is a reason not to.
async fn agree(
    State(agreed): State<Agreed>,
    Json(visit): Json<Visit>,
) -> Result<StatusCode, PartnerError> {
    let phone = visit.patient.phone;
    if phone == MUST_CALL {
        return Err(PartnerError::CallThePractice);
    }
    let day = match visit.slot.split_once('-') {
        // Her holidays are not in the calendar yet.
        Some(("wed", _)) if visit.doctor == "kowalska" => return Err(PartnerError::DoctorAway),
        Some((day, _)) => day.to_owned(),
        None => return Err(PartnerError::NotUnderstood),
    };
    if visit.doctor == "nowak" && phone != KNOWN_TO_NOWAK {
        return Err(PartnerError::NoNewPatients);
    }
    let mut agreed = agreed.0.lock().unwrap_or_else(PoisonError::into_inner);
    if !agreed.insert((phone, day)) {
        return Err(PartnerError::SecondVisit);
    }
    Ok(StatusCode::NO_CONTENT)
}
