use std::error::Error;
use std::io;
use std::time::Duration;

use axum::http::StatusCode;
use errbook::ApiError;
use errbook::envelope::VND_ERROR;

/// Errors of the partner's system
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(
    envelope = VND_ERROR,
    content_type = "application/vnd.error+docplanner+json",
    backoff(initial = "5s", factor = 3.0, max = "60s", attempts = 4)
)]
pub enum UpstreamError {
    /// The partner's calendar gave an answer that makes no sense
    #[error("partner's answer is unusable")]
    #[api_error(
        code = "calendar_unusable",
        status = 502,
        message = "The doctor's calendar gave no usable answer."
    )]
    Unusable(#[source] Box<dyn Error + Send + Sync>),

    /// The partner's calendar cannot be reached
    #[error("cannot connect to the partner")]
    #[api_error(
        code = "calendar_unavailable",
        status = 503,
        message = "The doctor's calendar cannot be reached."
    )]
    Unavailable(#[source] io::Error),

    /// The partner's calendar took too long
    #[error("no answer from the partner in {after:?}")]
    #[api_error(
        code = "calendar_timeout",
        status = 504,
        message = "The doctor's calendar did not answer in time."
    )]
    TimedOut {
        /// How long it was waited for.
        after: Duration,
    },
}

impl UpstreamError {
    pub(crate) fn status(status: StatusCode) -> Self {
        Self::Unusable(format!("answered {status}").into())
    }
}
