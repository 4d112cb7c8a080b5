use std::io;

use errbook::ApiError;

errbook::envelope! {
    /// The flat body, with the page's "Safe to retry" as a member: the page itself shows none for 500.
    pub const FLAT_RETRYABLE: "application/json" = {
        "message": message, "retryable": retryable, "success": false, "code": status
    };
}

/// Server errors
#[derive(Debug, thiserror::Error, ApiError)]
pub enum ServerError {
    /// Unexpected error on our side
    ///
    /// What failed is the source: it reaches the log, and no sender.
    #[error("batch not stored")]
    #[api_error(
        code = "internal_error",
        shared_code,
        status = 500,
        envelope = FLAT_RETRYABLE,
        retry(backoff(initial = "1s", factor = 2.0, max = "60s", attempts = 8)),
        effect = "none", // an appointment sent twice is stored once
        message = "Unexpected error on our side. Safe to retry. Contact Insight Health if persistent."
    )]
    Internal(#[from] Failure),
}

/// What can go wrong inside.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The disk did not take it.
    #[error("storage failed")]
    Storage(#[from] io::Error),
    /// The task that stores ended without an answer.
    #[error("background task failed")]
    Task(#[from] tokio::task::JoinError),
}
