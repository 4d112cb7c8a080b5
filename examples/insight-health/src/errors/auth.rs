use errbook::ApiError;
use errbook::envelope::{FLAT, FLAT_ERROR};

/// Authentication errors
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = FLAT_ERROR, headers("WWW-Authenticate" = r#"ApiKey realm="webhooks""#))]
pub enum AuthError {
    /// API key is missing
    #[error("no X-API-Key")]
    #[api_error(
        code = "missing_api_key",
        status = 401,
        retry = "never",
        message = "Missing X-API-Key header"
    )]
    MissingApiKey,

    /// API key is invalid
    #[error("unknown X-API-Key")]
    #[api_error(
        code = "invalid_api_key",
        status = 401,
        retry = "never",
        message = "Invalid X-API-Key header"
    )]
    InvalidApiKey,

    /// Signature is missing
    #[error("no X-Webhook-Signature")]
    #[api_error(
        code = "missing_signature",
        status = 401,
        retry = "never",
        message = "Missing X-Webhook-Signature header"
    )]
    MissingSignature,

    /// Signature does not match
    #[error("X-Webhook-Signature is not the body's")]
    #[api_error(
        code = "invalid_signature",
        status = 401,
        retry = "never",
        message = "Invalid X-Webhook-Signature header. Ensure the request body is signed with the correct signing key using HMAC-SHA256."
    )]
    InvalidSignature,
}

/// API key is valid but not authorized for the EHR in the URL path
#[derive(Debug, thiserror::Error, ApiError)]
#[error("key of {registered} used for {requested}")]
#[api_error(
    code = "ehr_mismatch",
    status = 403,
    envelope = FLAT,
    message = "API key is not authorized for EHR '{requested}'. This key is registered for '{registered}'."
)]
pub struct EhrMismatch {
    /// As the sender wrote it.
    pub requested: String,
    /// Whom the key was given to.
    pub registered: &'static str,
}
