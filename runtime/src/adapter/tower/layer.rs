//! The layer and its settings.

use std::fmt;
use std::marker::PhantomData;

use ::tower::Layer;
use http::response::Parts;

use super::ErrorService;
use crate::AnswersRejections;

/// Makes the API's own error `E` of everything that is refused inside: panics, errors of services, and responses from
/// 400 to 599 that no errbook error made.
///
/// - A panic is answered as `panic`, tower's `Elapsed` as `timeout`, `Overloaded` as `overloaded`, every other error of
///   the service as `server_error`; an error of `poll_ready`, too. The layer's own error is
///   [`Infallible`](std::convert::Infallible). A service whose error is `E` itself is answered with that.
/// - Of a foreign response all headers stay, except those that describe its body. `E` learns status and headers from the
///   [`Rejection`](crate::Rejection). A variant keeps the status with `#[api_error(status)]` on its `Rejection`; without
///   it a 401 that no variant names becomes the status of the variant for `client_error`.
/// - Where the status or the media type of an errbook response was changed on the way, as by `(StatusCode::OK, error)`,
///   both are put back together with the body, and the log is told.
/// - The answer to HEAD has its headers, `Content-Length` included, and no body.
/// - Other responses pass as they are, unbuffered, and without an allocation.
///
/// Layers that change bodies or add headers to all responses, such as compression and CORS, go outside of this one. With
/// the feature `tracing`, there is one event for each error response.
///
/// ```
/// use bytes::Bytes;
/// use errbook::{ApiError, Rejection, tower::ErrorLayer};
/// use http::{Request, Response, StatusCode};
/// use tower::{Layer, Service};
///
/// #[derive(Debug, thiserror::Error, ApiError)]
/// enum EdgeError {
///     /// Request is invalid
///     #[error("request refused")]
///     #[api_error(code = "invalid_request", status = 400, on(client_error))]
///     Client(#[source] #[api_error(status)] Rejection),
///     /// Unexpected server error
///     #[error("no answer")]
///     #[api_error(code = "internal_error", status = 500, on(server_error))]
///     Server(#[source] #[api_error(status)] Rejection),
/// }
///
/// async fn teapot(_: Request<Bytes>) -> Result<Response<Bytes>, std::io::Error> {
///     let mut response = Response::new(Bytes::from_static(b"short and stout"));
///     *response.status_mut() = StatusCode::IM_A_TEAPOT;
///     Ok(response)
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let mut service = ErrorLayer::<EdgeError>::new().layer(tower::service_fn(teapot));
/// let response = service.call(Request::new(Bytes::new())).await.unwrap();
/// assert_eq!(response.status(), 418);
/// assert_eq!(response.body(), r#"{"error":{"code":"invalid_request","message":"I'm a teapot"}}"#);
/// # }
/// ```
pub struct ErrorLayer<E> {
    pub(super) unless: Option<fn(&Parts) -> bool>,
    error: PhantomData<fn() -> E>,
}

impl<E> ErrorLayer<E> {
    /// A layer that answers with `E`.
    #[must_use]
    pub const fn new() -> Self
    where
        E: AnswersRejections,
    {
        ErrorLayer {
            unless: None,
            error: PhantomData,
        }
    }

    /// Leaves error responses for which `unless` is true as they are. A single response is left with the extension
    /// [`AsIs`](super::AsIs). A panic or an error of the service has no response, and is answered in any case. A function
    /// that panics leaves none.
    ///
    /// ```
    /// # use errbook::{ApiError, Rejection};
    /// use errbook::tower::ErrorLayer;
    /// use http::header::CONTENT_TYPE;
    ///
    /// # #[derive(ApiError)]
    /// # enum EdgeError {
    /// #     #[api_error(code = "invalid_request", status = 400, on(client_error))]
    /// #     Client,
    /// #     #[api_error(code = "internal_error", status = 500, on(server_error))]
    /// #     Server,
    /// # }
    /// let layer = ErrorLayer::<EdgeError>::new()
    ///     .unless(|parts| parts.headers.get(CONTENT_TYPE).is_some_and(|value| value == "text/html"));
    /// ```
    #[must_use]
    pub const fn unless(mut self, unless: fn(&Parts) -> bool) -> Self {
        self.unless = Some(unless);
        self
    }
}

impl<E: AnswersRejections> Default for ErrorLayer<E> {
    fn default() -> Self {
        ErrorLayer::new()
    }
}

impl<E> Clone for ErrorLayer<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for ErrorLayer<E> {}

impl<E> fmt::Debug for ErrorLayer<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorLayer").finish_non_exhaustive()
    }
}

impl<S, E> Layer<S> for ErrorLayer<E> {
    type Service = ErrorService<S, E>;

    fn layer(&self, inner: S) -> Self::Service {
        ErrorService::new(inner, *self)
    }
}
