//! What a framework refuses by itself, before or instead of the API's own code.
//!
//! This folder knows no framework: the adapters translate into and out of it.

#[cfg(feature = "tower")]
mod answer;
mod answers;
#[cfg(any(
    feature = "actix-web",
    feature = "poem",
    feature = "salvo",
    feature = "warp"
))]
mod body;
#[cfg(feature = "tower")]
mod foreign;
mod headers;
mod new;
#[cfg(feature = "tower")]
mod panic;
mod reason;
#[cfg(any(
    feature = "actix-web",
    feature = "axum",
    feature = "poem",
    feature = "salvo",
    feature = "warp"
))]
mod serde_message;
#[cfg(feature = "tower")]
mod unanswered;

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

use errbook_contract::RejectionKind;
use http::{HeaderMap, Method, StatusCode};

use crate::definition::FieldStatus;

#[cfg(feature = "tower")]
pub use answer::AsIs;
#[cfg(any(feature = "actix-web", feature = "rocket", feature = "warp"))]
pub(crate) use answer::answer_with_body;
#[cfg(feature = "axum")]
pub(crate) use answer::answers_itself;
#[cfg(any(feature = "poem", feature = "rocket", feature = "salvo"))]
pub(crate) use answer::mark;
#[cfg(any(feature = "axum", feature = "rocket"))]
pub(crate) use answer::of_response;
#[cfg(any(feature = "actix-web", feature = "axum", feature = "poem"))]
pub(crate) use answer::refuse;
#[cfg(feature = "tower")]
pub(crate) use answer::{answer, replace};
pub use answers::AnswersRejections;
#[cfg(any(feature = "actix-web", feature = "poem"))]
pub(crate) use body::invalid;
#[cfg(any(
    feature = "actix-web",
    feature = "poem",
    feature = "salvo",
    feature = "warp"
))]
pub(crate) use body::of_json;
#[cfg(feature = "salvo")]
pub(crate) use headers::replace as replace_headers;
#[cfg(any(feature = "actix-web", feature = "poem", feature = "salvo"))]
pub(crate) use panic::catch;
#[cfg(feature = "tower")]
pub(crate) use panic::catching;
#[cfg(feature = "axum")]
pub(crate) use serde_message::{expected_type, of_serde};
#[cfg(feature = "actix-web")]
pub(crate) use unanswered::Unanswered;

/// A request that the framework refused, or could not answer: an unknown route, a body that cannot be read, a panic.
///
/// A type becomes the answer to them by naming [kinds](RejectionKind) on its variants, `on(not_found)`, or by
/// implementing `From<Rejection>` by hand. As an error of its own, for example of an extractor, a rejection is made
/// with [`new`](Rejection::new).
///
/// [`Display`](fmt::Display) is [`public_reason`](Rejection::public_reason), which a client may see. The
/// [source](Error::source) is for the log.
///
/// ```
/// use errbook::{ApiError, Rejection, RejectionKind};
///
/// #[derive(Debug, thiserror::Error, ApiError)]
/// enum EdgeError {
///     /// Resource doesn't exist
///     #[error("no route")]
///     #[api_error(code = "not_found", status = 404, on(not_found))]
///     NotFound,
///     /// Request is invalid
///     #[error("request refused")]
///     #[api_error(code = "invalid_request", status = 400, on(client_error))]
///     Invalid(#[source] #[api_error(status)] Rejection),
///     /// Unexpected server error
///     #[error("no answer")]
///     #[api_error(code = "internal_error", status = 500, on(server_error))]
///     Internal(#[source] #[api_error(status)] Rejection),
/// }
///
/// let error = EdgeError::from(Rejection::new(RejectionKind::InvalidQuery).with_parameter("limit"));
/// assert_eq!(error.code(), "invalid_request");
/// ```
#[derive(Debug, Clone)]
pub struct Rejection(Box<Facts>);

/// Boxed, so that a `Result` with a rejection in it stays small.
#[derive(Debug, Clone)]
struct Facts {
    kind: RejectionKind,
    status: StatusCode,
    reason: Option<Cow<'static, str>>,
    parameter: Option<String>,
    limit: Option<u64>,
    method: Option<Method>,
    headers: HeaderMap,
    source: Option<Arc<dyn Error + Send + Sync>>,
}

impl Rejection {
    /// Why the request was refused.
    #[must_use]
    pub fn kind(&self) -> RejectionKind {
        self.0.kind
    }

    /// The status that the framework refused with, or that of the kind.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The path of the member in the body, or the name of the parameter, in the client's words: `customer.email`.
    /// `None` if the framework does not know it, or the document as a whole is refused.
    #[must_use]
    pub fn parameter(&self) -> Option<&str> {
        self.0.parameter.as_deref()
    }

    /// The largest body that is read, in bytes, where the framework knows it.
    #[must_use]
    pub fn limit(&self) -> Option<u64> {
        self.0.limit
    }

    /// The request's method, where it is known.
    #[must_use]
    pub fn method(&self) -> Option<&Method> {
        self.0.method.as_ref()
    }

    /// The headers of the framework's own answer, without those that describe its body; or those
    /// [given](Rejection::with_headers).
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// Why, as a client may know it: `expected a number`. It speaks neither of Rust types nor of a place in the
    /// source code, and has no full stop.
    #[must_use]
    pub fn public_reason(&self) -> &str {
        match &self.0.reason {
            Some(reason) => reason,
            None => reason::of_kind(self.0.kind),
        }
    }
}

/// Which of the kinds that a type names answers the rejection: its own, or the class of the status refused.
pub fn answered_as(rejection: &Rejection, named: &[RejectionKind]) -> RejectionKind {
    match rejection.kind() {
        kind if named.contains(&kind) => kind,
        _ if rejection.status().is_client_error() => RejectionKind::ClientError,
        _ => RejectionKind::ServerError,
    }
}

/// The status refused.
impl FieldStatus for Rejection {
    fn status(&self) -> Option<u16> {
        Some(Rejection::status(self).as_u16())
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.public_reason())
    }
}

impl Error for Rejection {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rejection_is_as_small_as_a_pointer() {
        assert_eq!(size_of::<Rejection>(), size_of::<usize>());
    }
}
