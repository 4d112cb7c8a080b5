use errbook::ApiError;
use errbook::envelope::VND_ERROR;

/// Authentication errors
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = VND_ERROR, content_type = "application/vnd.error+docplanner+json")]
pub enum AuthError {
    /// Authentication credentials are missing
    #[error("no bearer token")]
    #[api_error(
        code = "token_missing",
        status = 401,
        message = "An access token is required.",
        headers("WWW-Authenticate" = r#"Bearer realm="docplanner""#)
    )]
    Missing,

    /// Authentication credentials are invalid
    #[error("unknown token")]
    #[api_error(
        code = "token_invalid",
        status = 401,
        message = "The access token is invalid.",
        headers("WWW-Authenticate" = r#"Bearer realm="docplanner", error="invalid_token""#)
    )]
    Invalid,

    /// Access to the requested action is denied
    #[error("token lacks the scope {scope}")]
    #[api_error(
        code = "scope_missing",
        status = 403,
        message = "The access token lacks the scope '{scope}'."
    )]
    Scope {
        /// What the endpoint asks for.
        scope: &'static str,
        /// The same in the words of RFC 6750.
        #[api_error(header = "WWW-Authenticate")]
        challenge: String,
    },
}

impl AuthError {
    pub(crate) fn scope(scope: &'static str) -> Self {
        let challenge =
            format!(r#"Bearer realm="docplanner", error="insufficient_scope", scope="{scope}""#);
        Self::Scope { scope, challenge }
    }
}
