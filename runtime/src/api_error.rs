//! The trait that the derive implements.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

use crate::render::occurrence::Occurrence;
use crate::render::response;
use crate::{Catalog, Definition, Retry};

/// An error of an HTTP API.
///
/// Implemented by `#[derive(ApiError)]`, not by hand; also for [`Box`], [`Arc`] and references of such a type. Not dyn
/// compatible.
///
/// ```
/// use errbook::{ApiError, Retry};
///
/// #[derive(Debug, ApiError)]
/// enum BookingError {
///     /// Time slot is not available
///     #[api_error(code = "slot_unavailable", status = 409, retry = "never", message = "{time} is taken.")]
///     SlotUnavailable { time: String },
/// }
///
/// let error = BookingError::SlotUnavailable { time: "10:00".to_owned() };
/// assert_eq!(error.code(), "slot_unavailable");
/// assert_eq!(error.status(), 409);
/// assert_eq!(error.retry(), Retry::Never);
/// assert_eq!(error.message(), "10:00 is taken.");
/// assert_eq!(
///     error.to_response().body(),
///     r#"{"error":{"code":"slot_unavailable","message":"10:00 is taken."}}"#,
/// );
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an API error",
    label = "does not implement `ApiError`",
    note = "add `#[derive(ApiError)]` where `{Self}` is defined; an error of another crate goes into a variant with its own `code` and `status`"
)]
pub trait ApiError {
    /// The definitions of this type, those of its transparent members included.
    const CATALOG: &'static Catalog;

    #[doc(hidden)]
    fn occurrence(&self) -> Occurrence<'_>;

    /// The static facts of this variant; of a transparent one, those of the error inside.
    fn definition(&self) -> &'static Definition {
        self.occurrence().definition()
    }

    /// The public message of this occurrence. If a field's `Display` fails or panics, the
    /// [description](Definition::description).
    fn message(&self) -> Cow<'_, str> {
        self.occurrence().message()
    }

    /// The delay of this occurrence: its `retry_after` field's, otherwise the one its retry class gives.
    fn retry_after(&self) -> Option<Duration> {
        self.occurrence().retry_after()
    }

    /// The machine-readable code.
    fn code(&self) -> &'static str {
        self.definition().code()
    }

    /// The HTTP status.
    fn status(&self) -> StatusCode {
        self.definition().status()
    }

    /// What would make a repeat succeed.
    fn retry(&self) -> Retry {
        self.definition().retry()
    }

    /// The media type of the response.
    fn content_type(&self) -> &'static str {
        self.definition().content_type()
    }

    /// The whole response: status, headers and body.
    ///
    /// Always one valid document of the envelope: when a detail or a `Display` fails or panics, the details are
    /// left out, the description is the message, and the response's extensions hold an
    /// [`ErrorInfo`](crate::ErrorInfo) that says why.
    #[inline]
    fn to_response(&self) -> http::Response<Bytes> {
        response::to_response(&self.occurrence())
    }
}

impl<T: ApiError> ApiError for Box<T> {
    const CATALOG: &'static Catalog = T::CATALOG;

    fn occurrence(&self) -> Occurrence<'_> {
        T::occurrence(self)
    }
}

impl<T: ApiError> ApiError for Arc<T> {
    const CATALOG: &'static Catalog = T::CATALOG;

    fn occurrence(&self) -> Occurrence<'_> {
        T::occurrence(self)
    }
}

impl<T: ApiError> ApiError for &T {
    const CATALOG: &'static Catalog = T::CATALOG;

    fn occurrence(&self) -> Occurrence<'_> {
        T::occurrence(self)
    }
}
