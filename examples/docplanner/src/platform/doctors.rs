use axum::extract::State;
use errbook::axum::{Json, Path};
use serde::{Deserialize, Serialize};

use crate::auth::MayRead;
use crate::errors::{ResourceError, Result, UpstreamError};
use crate::state::AppState;
use crate::upstream::Partner;

#[derive(Serialize)]
pub(super) struct Doctor {
    id: &'static str,
    name: &'static str,
}

static DOCTORS: [Doctor; 2] = [
    Doctor {
        id: "kowalska",
        name: "Anna Kowalska",
    },
    Doctor {
        id: "nowak",
        name: "Piotr Nowak",
    },
];

#[derive(Serialize, Deserialize)]
pub(super) struct Calendar {
    slots: Vec<String>,
}

/// GET /doctors
pub(super) async fn list(_: MayRead) -> Json<&'static [Doctor]> {
    Json(&DOCTORS)
}

/// GET /doctors/{id}/slots: what the partner has, without what is booked here.
pub(super) async fn slots(
    _: MayRead,
    State(state): State<AppState>,
    Path(id): Path<String>,
) -> Result<Json<Calendar>> {
    let mut calendar = calendar(state.partner, find(&id)?).await?;
    calendar.slots.retain(|slot| state.store.is_free(&id, slot));
    Ok(Json(calendar))
}

pub(super) fn find(id: &str) -> Result<&'static Doctor, ResourceError> {
    let known = DOCTORS.iter().find(|doctor| doctor.id == id);
    known.ok_or_else(|| ResourceError::Doctor { id: id.to_owned() })
}

/// Whether the slot is in the doctor's calendar, taken or not.
pub(super) async fn check_slot(partner: Partner, doctor: &Doctor, slot: &str) -> Result<()> {
    let calendar = calendar(partner, doctor).await?;
    if calendar.slots.iter().any(|known| known == slot) {
        return Ok(());
    }
    let slot = slot.to_owned();
    Err(ResourceError::Slot { slot }.into())
}

async fn calendar(partner: Partner, doctor: &Doctor) -> Result<Calendar, UpstreamError> {
    let answer = partner.get(&format!("/calendar/{}", doctor.id)).await?;
    if !answer.status.is_success() {
        return Err(UpstreamError::status(answer.status));
    }
    serde_json::from_slice(&answer.body).map_err(|error| UpstreamError::Unusable(error.into()))
}
