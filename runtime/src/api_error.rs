//! The trait that the derive implements.

use std::borrow::Cow;
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

use crate::render::occurrence::Occurrence;
use crate::render::plan::Plan;
use crate::render::response;
use crate::{Catalog, Definition, Effect, ErrorInfo, Retry};

/// An error of an HTTP API.
///
/// Implemented by `#[derive(ApiError)]`, not by hand, and for [`Box`], [`Arc`] and references of such a type. Not dyn
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
    note = "add `#[derive(ApiError)]` to `{Self}`, or wrap it in a variant that has a `code` and a `status`"
)]
pub trait ApiError {
    /// The definitions of this type, including those of its transparent variants.
    const CATALOG: &'static Catalog;

    #[doc(hidden)]
    fn occurrence(&self) -> Occurrence<'_>;

    /// The static facts of this variant; of a transparent one, those of the wrapped error; of one with a `status` field,
    /// those at the status of this occurrence.
    fn definition(&self) -> &'static Definition {
        self.occurrence().definition()
    }

    /// The public message of this occurrence, or the [public description](Definition::public_description) if a `Display` in it fails
    /// or panics.
    fn message(&self) -> Cow<'_, str> {
        self.occurrence().message()
    }

    /// The delay of this occurrence: that of its `retry_after` field, otherwise that of its retry class.
    fn retry_after(&self) -> Option<Duration> {
        self.occurrence().retry_after()
    }

    /// The machine-readable code.
    fn code(&self) -> &'static str {
        self.definition().code()
    }

    /// The HTTP status: that of the `status` field, if the variant has one and allows the status.
    fn status(&self) -> StatusCode {
        self.definition().status()
    }

    /// The retry class: what would make a repeat succeed.
    fn retry(&self) -> Retry {
        self.definition().retry()
    }

    /// Whether a repeat could apply the request twice.
    fn effect(&self) -> Effect {
        self.definition().effect()
    }

    /// The media type of the response; `None` if it has no body.
    fn content_type(&self) -> Option<&'static str> {
        self.definition().content_type()
    }

    /// The complete response: status, headers and body.
    ///
    /// The body is always a valid document. If a `Serialize` or `Display` fails or panics, the body has no details, and its
    /// message is the description; a member that the envelope makes of a detail and does not mark as optional is `null`. A header with an invalid value is left out. In both cases, the
    /// response's extensions hold an [`ErrorInfo`](crate::ErrorInfo) with the reason. Behind `tower::ErrorLayer`, which
    /// knows errors by their `ErrorInfo`, use [`to_http`](ApiError::to_http).
    #[inline]
    fn to_response(&self) -> http::Response<Bytes> {
        response::to_response(&self.occurrence())
    }

    /// The complete response with any type of body, and with the error in its extensions as
    /// [`ErrorInfo`](crate::ErrorInfo): for hyper, tower and other users of the crate `http`. The adapters make their
    /// responses with it.
    ///
    /// ```
    /// use bytes::Bytes;
    /// use errbook::{ApiError, ErrorInfo};
    ///
    /// /// Time slot is not available
    /// #[derive(Debug, thiserror::Error, ApiError)]
    /// #[error("slot 7 lost the race")]
    /// #[api_error(code = "slot_unavailable", status = 409, retry = "never")]
    /// struct SlotUnavailable;
    ///
    /// let response: http::Response<Bytes> = SlotUnavailable.to_http();
    /// assert_eq!(response.status(), 409);
    /// let info = response.extensions().get::<ErrorInfo>().unwrap();
    /// assert_eq!(info.error().unwrap().to_string(), "slot 7 lost the race");
    /// ```
    #[inline]
    #[allow(clippy::wrong_self_convention)] // the error moves into the response
    fn to_http<B: From<Bytes>>(self) -> http::Response<B>
    where
        Self: Sized,
    {
        let occurrence = self.occurrence();
        let (definition, plan) = (occurrence.definition(), occurrence.plan());
        let mut failure = None;
        let (mut response, sent) = response::respond(&occurrence, &mut failure);
        let info = ErrorInfo::new(definition, self.erase(plan), failure, sent);
        response.extensions_mut().insert(info);
        response
    }

    /// The value for the log, if it is an error that can be sent to another thread. `plan` is that of its occurrence.
    #[doc(hidden)]
    fn erase(self, plan: &'static Plan) -> Option<Arc<dyn Error + Send + Sync>>
    where
        Self: Sized,
    {
        let _ = plan;
        None
    }
}

impl<T: ApiError> ApiError for Box<T> {
    const CATALOG: &'static Catalog = T::CATALOG;

    fn occurrence(&self) -> Occurrence<'_> {
        T::occurrence(self)
    }

    fn erase(self, plan: &'static Plan) -> Option<Arc<dyn Error + Send + Sync>> {
        T::erase(*self, plan)
    }
}

impl<T: ApiError> ApiError for Arc<T> {
    const CATALOG: &'static Catalog = T::CATALOG;

    fn occurrence(&self) -> Occurrence<'_> {
        T::occurrence(self)
    }

    /// A value that is shared cannot be moved into the log.
    fn erase(self, plan: &'static Plan) -> Option<Arc<dyn Error + Send + Sync>> {
        Arc::into_inner(self).and_then(|error| T::erase(error, plan))
    }
}

impl<T: ApiError> ApiError for &T {
    const CATALOG: &'static Catalog = T::CATALOG;

    fn occurrence(&self) -> Occurrence<'_> {
        T::occurrence(self)
    }
}
