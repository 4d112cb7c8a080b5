//! Every error of the API: one enum for each kind of body.

mod auth;
mod edge;
mod field;
mod request;
mod server;

use errbook::ApiError;

pub use self::auth::{AuthError, EhrMismatch};
pub use self::edge::EdgeError;
pub use self::field::FieldError;
pub use self::request::RequestError;
pub use self::server::{FLAT_RETRYABLE, Failure, ServerError};

/// What a handler returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Any error of the API; each keeps the body of its own kind.
#[derive(Debug, thiserror::Error, ApiError)]
#[error(transparent)]
pub enum Error {
    /// The sender is not known.
    #[api_error(transparent)]
    Auth(#[from] AuthError),
    /// The sender is known, but may not do this.
    #[api_error(transparent)]
    EhrMismatch(#[from] EhrMismatch),
    /// The request has to change.
    #[api_error(transparent)]
    Request(#[from] RequestError),
    /// The request was refused before it was looked at.
    #[api_error(transparent)]
    Edge(#[from] EdgeError),
    /// Our own fault.
    #[api_error(transparent)]
    Server(#[from] ServerError),
}

errbook::catalog! {
    /// Every error the webhook API answers with
    pub static WEBHOOKS = [AuthError, EhrMismatch, RequestError, EdgeError, ServerError];
    envelope = [errbook::envelope::FLAT_ERROR, errbook::envelope::FLAT, FLAT_RETRYABLE];
    no_response = retry(backoff(attempts = 4)); // a network timeout: up to 3 retries
    allow(
        missing_help = "the published messages say what to do themselves",
        several_envelopes = "the published page has these bodies",
    );
}

// `#[from]` takes one step; this makes it two.
impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        ServerError::from(failure).into()
    }
}
