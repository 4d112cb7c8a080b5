use errbook::ApiError;
use jiff::Timestamp;

use crate::auth::Scope;

/// Authentication Errors
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(docs_url = "/errors/{code}")]
pub enum AuthError {
    /// No API key provided
    #[error("no bearer token in the Authorization header")]
    #[api_error(
        code = "authentication_required",
        status = 401,
        retry = "refresh",
        headers("WWW-Authenticate" = "Bearer"), // RFC 9110 asks for a challenge
        message = "An API key is required.",
        help = "Send the key in the header `Authorization: Bearer KEY`."
    )]
    Required,

    /// API key is invalid or revoked
    #[error("API key is {reason}")]
    #[api_error(
        code = "invalid_api_key",
        status = 401,
        retry = "refresh",
        headers("WWW-Authenticate" = "Bearer"), // RFC 9110 asks for a challenge
        message = "The provided API key is invalid or has been revoked.",
        help = "Check the key for typing errors, or create a new one."
    )]
    Invalid {
        /// Which of the two it was: for the log, not for whoever is trying keys.
        reason: &'static str,
    },

    /// API key has expired
    #[error("API key expired at {expired_at}")]
    #[api_error(
        code = "expired_api_key",
        status = 401,
        retry = "refresh",
        headers("WWW-Authenticate" = "Bearer"), // RFC 9110 asks for a challenge
        details,
        message = "The provided API key has expired.",
        help = "Create a new key."
    )]
    Expired {
        /// The end of the key's life.
        #[api_error(schema, example = "2025-01-01T00:00:00Z")]
        expired_at: Timestamp,
    },

    /// Key lacks required scope
    #[error("API key lacks the scope {required_scope}")]
    #[api_error(
        code = "insufficient_permissions",
        status = 403,
        retry = "never",
        details,
        message = "The API key does not have the required scope.",
        help = "Use a key that was created with this scope."
    )]
    InsufficientPermissions {
        /// The scope this endpoint asks for.
        #[api_error(example = "write")]
        required_scope: Scope,
    },
}
