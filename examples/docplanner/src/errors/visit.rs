use errbook::ApiError;
use errbook::envelope::VND_ERROR;

use super::UpstreamError;

/// Why a patient's visit is not booked; the messages are for the patient
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = VND_ERROR, content_type = "application/vnd.error+docplanner+json")]
pub enum VisitError {
    /// The partner refuses the visit
    #[error("partner refuses with {number}")]
    #[api_error(
        code = "visit_refused",
        status = 409,
        retry = "never",
        message = "{text}"
    )]
    Refused {
        /// The partner's number.
        number: i32,
        /// What the dictionary says under that number.
        text: String,
    },

    /// The partner refuses the visit with a number that is in no dictionary
    #[error("partner refuses with {number}, which is unknown")]
    #[api_error(
        code = "visit_refused_without_reason",
        status = 409,
        retry = "never",
        message = "Your visit could not be booked. Please choose another time or call the practice."
    )]
    RefusedWithoutReason {
        /// The partner's number.
        number: i32,
    },

    /// The partner could not be asked
    #[error("partner could not be asked")]
    #[api_error(
        code = "visit_unconfirmed",
        status = 502,
        message = "Your visit could not be booked. Please choose another time or call the practice."
    )]
    Unconfirmed(#[from] UpstreamError),
}
