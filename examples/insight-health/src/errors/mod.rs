//! Every error of the API: one enum for each kind of body.

mod auth;
mod field;
mod request;
mod server;

use errbook::ApiError;

pub use self::auth::{AuthError, EhrMismatch};
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
    /// Our own fault.
    #[api_error(transparent)]
    Server(#[from] ServerError),
}

// `#[from]` takes one step; this makes it two.
impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        ServerError::from(failure).into()
    }
}
