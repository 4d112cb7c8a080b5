use std::io;

use errbook::ApiError;
use errbook::envelope::VND_ERROR;

/// Server errors
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = VND_ERROR, content_type = "application/vnd.error+docplanner+json")]
pub enum ServerError {
    /// An error occurred on Docplanner's side
    ///
    /// What failed is the source: it reaches the log, and no client.
    #[error("request failed unexpectedly")]
    #[api_error(
        code = "internal_error",
        shared_code,
        status = 500,
        message = "An error occurred on Docplanner's side. Please try again later."
    )]
    Internal(#[from] Failure),

    /// Docplanner is under maintenance
    #[error("maintenance")]
    #[api_error(
        code = "maintenance",
        status = 503,
        message = "Docplanner is under maintenance. Please try again later."
    )]
    Maintenance,
}

/// What can go wrong inside.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The disk did not take it.
    #[error("storage failed")]
    Storage(#[from] io::Error),
    /// A value of ours has no JSON.
    #[error("cannot write JSON")]
    Json(#[from] serde_json::Error),
}
