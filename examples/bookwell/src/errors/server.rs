use std::time::Duration;

use errbook::{ApiError, Rejection};

use crate::http::request_id::current_request_id;

/// Server Errors
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(docs_url = "/errors/{code}")]
pub enum ServerError {
    /// Unexpected server error
    ///
    /// What failed is the source: it reaches the log, and no client.
    #[error("request failed unexpectedly")]
    #[api_error(
        code = "internal_error",
        status = 500,
        retry = "backoff",
        computed(request_id: Option<String> = current_request_id),
        message = "An unexpected error occurred. Please try again.",
        help = "If it persists, contact support with the request_id."
    )]
    Internal(#[from] Failure),

    /// Temporary outage
    #[error("maintenance is switched on")]
    #[api_error(
        code = "service_unavailable",
        status = 503,
        shared_code, // with the service that is not bookable, at 409
        retry = "backoff",
        effect = "none",
        message = "The service is temporarily unavailable. Please try again later."
    )]
    Maintenance {
        /// When to come back, where the operator said so; in the header alone.
        #[api_error(retry_after)]
        retry_after: Option<Duration>,
    },
}

/// What can go wrong inside.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A query failed.
    #[error("database failed")]
    Database(#[from] rusqlite::Error),
    /// The task that held the database ended without an answer.
    #[error("background task failed")]
    Task(#[from] tokio::task::JoinError),
    /// A handler panicked, or a layer failed.
    #[error("handler gave no answer")]
    Refused(#[source] Rejection),
}
