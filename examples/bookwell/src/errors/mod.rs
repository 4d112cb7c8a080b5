//! Every error of the API: one enum a group, as the public page `docs/errors.md` has them.

mod auth;
mod booking;
mod protocol;
mod rate_limit;
mod rejection;
mod resource;
mod server;
mod validation;

use errbook::ApiError;

pub use self::auth::AuthError;
pub use self::booking::BookingError;
pub use self::protocol::ProtocolError;
pub use self::rate_limit::RateLimitError;
pub use self::resource::ResourceError;
pub use self::server::{Failure, ServerError};
pub use self::validation::{FieldError, ValidationError};

/// What a handler returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Any error of the API; `?` makes one of each group's own.
#[derive(Debug, thiserror::Error, ApiError)]
pub enum Error {
    /// The caller is not known, or may not do this.
    #[error(transparent)]
    #[api_error(transparent)]
    Auth(#[from] AuthError),
    /// The request is not well formed.
    #[error(transparent)]
    #[api_error(transparent)]
    Validation(#[from] ValidationError),
    /// What the request names does not exist.
    #[error(transparent)]
    #[api_error(transparent)]
    Resource(#[from] ResourceError),
    /// The calendar says no.
    #[error(transparent)]
    #[api_error(transparent)]
    Booking(#[from] BookingError),
    /// The caller is too fast.
    #[error(transparent)]
    #[api_error(transparent)]
    RateLimit(#[from] RateLimitError),
    /// Our own fault.
    #[error(transparent)]
    #[api_error(transparent)]
    Server(#[from] ServerError),
    /// HTTP itself is used in a way no endpoint understands.
    #[error(transparent)]
    #[api_error(transparent)]
    Protocol(#[from] ProtocolError),
}

errbook::catalog! {
    /// Bookwell API errors
    ///
    /// Held against the public page while this crate compiles.
    pub static BOOKWELL = [
        AuthError, ValidationError, ResourceError, BookingError, RateLimitError, ServerError,
        ProtocolError,
    ];
    introduction = "
        Decide by `code` and HTTP status; `message` is for people. `details` are there for the codes that list them.

        Every response has the header `X-Request-Id`: quote it when you ask for help.
    ";
    envelope = errbook::envelope::NESTED;
    documented_in = "docs/errors.md";
    allow(missing_allow("method_not_allowed") = "axum adds the header, for it knows the routes");
}

// `#[from]` takes one step; these two let `?` stand behind every query and every background task.
impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Failure::from(error).into()
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        ServerError::from(failure).into()
    }
}
