use errbook::ApiError;
use errbook::envelope::VND_ERROR;

/// Resource errors
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = VND_ERROR, content_type = "application/vnd.error+docplanner+json")]
pub enum ResourceError {
    /// No such endpoint
    #[error("no route {path}")]
    #[api_error(
        code = "not_found",
        status = 404,
        message = "There is nothing at '{path}'."
    )]
    Route {
        /// As the client wrote it.
        path: String,
    },

    /// No such doctor
    #[error("no doctor {id}")]
    #[api_error(
        code = "doctor_not_found",
        status = 404,
        message = "There is no doctor '{id}'."
    )]
    Doctor {
        /// As the client wrote it.
        id: String,
    },

    /// No such slot
    #[error("no slot {slot}")]
    #[api_error(
        code = "slot_not_found",
        status = 404,
        message = "The doctor has no slot '{slot}'."
    )]
    Slot {
        /// As the client wrote it.
        slot: String,
    },

    /// No such booking
    #[error("no booking {id}")]
    #[api_error(
        code = "booking_not_found",
        status = 404,
        message = "There is no booking {id}."
    )]
    Booking {
        /// As the client wrote it.
        id: u64,
    },
}
