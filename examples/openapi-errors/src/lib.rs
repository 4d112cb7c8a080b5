//! The errors of the service, the same for every OpenAPI library: a struct for each error, an enum for each operation.

use errbook::ApiError;
use errbook::export;
use serde_json::Value;

/// Time slot is not available
#[derive(Debug, thiserror::Error, ApiError)]
#[error("slot {slot} lost the race")]
#[api_error(
    code = "slot_unavailable",
    status = 409,
    retry = "never",
    details,
    message = "The time slot is no longer available."
)]
pub struct SlotUnavailable {
    /// The slot that was asked for
    #[api_error(example = "11:00")]
    slot: String,
}

/// Another customer is paying for the slot
#[derive(Debug, thiserror::Error, ApiError)]
#[error("slot is held")]
#[api_error(code = "slot_held", status = 409, retry = "backoff")]
pub struct SlotHeld;

/// Too many requests
#[derive(Debug, thiserror::Error, ApiError)]
#[error("rate limited")]
#[api_error(code = "rate_limit_exceeded", status = 429)]
pub struct RateLimited(#[api_error(retry_after)] u32);

/// No such appointment; no operation below answers with it
#[derive(Debug, thiserror::Error, ApiError)]
#[error("no such appointment")]
#[api_error(code = "appointment_not_found", status = 404)]
pub struct AppointmentNotFound;

/// What booking a slot can fail with
#[derive(Debug, thiserror::Error, ApiError)]
#[error(transparent)]
pub enum BookSlotError {
    /// Somebody has it
    #[api_error(transparent)]
    Unavailable(#[from] SlotUnavailable),
    /// Somebody is about to have it
    #[api_error(transparent)]
    Held(#[from] SlotHeld),
    /// The client asks too often
    #[api_error(transparent)]
    Limited(#[from] RateLimited),
}

errbook::catalog! {
    /// The booking API
    pub static API = [SlotUnavailable, SlotHeld, RateLimited, AppointmentNotFound];
}

/// Books the slot, if nobody has it.
pub fn reserve(slot: &str) -> Result<String, BookSlotError> {
    match slot {
        "11:00" => Err(SlotUnavailable {
            slot: slot.to_owned(),
        })?,
        "12:00" => Err(RateLimited(45))?,
        "13:00" => Err(SlotHeld)?,
        _ => Ok(format!("{slot} is booked\n")),
    }
}

/// The library's document, with the schema of every error among its components, and with what the library's types cannot
/// hold.
pub fn merged(mut document: Value) -> Result<String, export::MergeError> {
    export::openapi_merge(&mut document, &API.document())?;
    Ok(format!("{document:#}\n"))
}

/// Whether the document is only to be printed: `cargo run -p … -- openapi`.
pub fn prints_document() -> bool {
    std::env::args()
        .nth(1)
        .is_some_and(|word| word == "openapi")
}
