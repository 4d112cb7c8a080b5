use errbook::ApiError;
use errbook::envelope::VND_ERROR;

/// Conflicts
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = VND_ERROR, content_type = "application/vnd.error+docplanner+json")]
pub enum ConflictError {
    /// The slot is booked already
    #[error("{slot} is booked")]
    #[api_error(
        code = "slot_taken",
        status = 409,
        retry = "never",
        message = "The slot '{slot}' is already booked."
    )]
    SlotTaken {
        /// The slot's name.
        slot: String,
    },
}

impl ConflictError {
    pub(crate) fn taken(slot: String) -> Self {
        Self::SlotTaken { slot }
    }
}
