//! Every error of the platform. All are `application/vnd.error+docplanner+json`, whatever the status.

mod auth;
mod conflict;
mod rate_limited;
mod request;
mod resource;
mod server;
mod upstream;
mod visit;

use errbook::ApiError;

pub use self::auth::AuthError;
pub use self::conflict::ConflictError;
pub use self::rate_limited::RateLimited;
pub use self::request::RequestError;
pub use self::resource::ResourceError;
pub use self::server::{Failure, ServerError};
pub use self::upstream::UpstreamError;
pub use self::visit::VisitError;

/// What a handler returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Any error of the API; `?` makes one of each group's own.
#[derive(Debug, thiserror::Error, ApiError)]
#[error(transparent)]
pub enum Error {
    /// The caller is not known, or may not do this.
    #[api_error(transparent)]
    Auth(#[from] AuthError),
    /// What the request names does not exist.
    #[api_error(transparent)]
    Resource(#[from] ResourceError),
    /// Someone was faster.
    #[api_error(transparent)]
    Conflict(#[from] ConflictError),
    /// The caller is too fast.
    #[api_error(transparent)]
    RateLimited(#[from] RateLimited),
    /// Our own fault.
    #[api_error(transparent)]
    Server(#[from] ServerError),
    /// The partner's calendar fails.
    #[api_error(transparent)]
    Upstream(#[from] UpstreamError),
    /// A patient's visit is not booked.
    #[api_error(transparent)]
    Visit(#[from] VisitError),
}

errbook::catalog! {
    /// Every error the platform answers with
    pub static DOCPLANNER = [RequestError, Error];
    envelope = errbook::envelope::VND_ERROR;
    allow(
        description_is_code("rate_limit_exceeded") = "the words of the published page",
    );
}

// `#[from]` takes one step; this makes it two.
impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        ServerError::from(failure).into()
    }
}
