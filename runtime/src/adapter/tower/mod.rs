//! tower: one contract for everything that a service answers with an error.
//!
//! Feature `tower`. [`ErrorLayer`] is for any stack of tower's services; for axum's router there is
//! `axum::RouterExt::with_errors`.
//!
//! # Without a framework
//!
//! A service for hyper, or for another server of `http` types, answers with [`ApiError::to_http`] where a request fails.
//! What it refuses by itself is its error: a [`Rejection`], of which the layer makes the API's error.
//!
//! ```
//! use bytes::Bytes;
//! use errbook::tower::ErrorLayer;
//! use errbook::{ApiError, Rejection, RejectionKind};
//! use http::{Request, Response};
//! use tower::{Layer, Service, service_fn};
//!
//! #[derive(Debug, thiserror::Error, ApiError)]
//! enum BookingError {
//!     /// Time slot is not available
//!     #[error("the slot lost the race")]
//!     #[api_error(code = "slot_unavailable", status = 409)]
//!     SlotUnavailable,
//!     /// Resource doesn't exist
//!     #[error("no route")]
//!     #[api_error(code = "not_found", status = 404, on(not_found))]
//!     NotFound,
//!     /// Request is invalid
//!     #[error("request refused")]
//!     #[api_error(code = "invalid_request", status = 400, on(client_error))]
//!     Refused(#[source] Rejection),
//!     /// No answer
//!     #[error("no answer")]
//!     #[api_error(code = "unexpected", status = 500, on(server_error))]
//!     Failed(#[source] Rejection),
//! }
//!
//! async fn route(request: Request<Bytes>) -> Result<Response<Bytes>, Rejection> {
//!     match request.uri().path() {
//!         "/appointments" => Ok(BookingError::SlotUnavailable.to_http()),
//!         _ => Err(Rejection::new(RejectionKind::NotFound)),
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let mut service = ErrorLayer::<BookingError>::new().layer(service_fn(route));
//! let response = service.call(Request::new(Bytes::new())).await.unwrap();
//! assert_eq!(response.status(), 404);
//! assert_eq!(response.body(), r#"{"error":{"code":"not_found","message":"Resource doesn't exist"}}"#);
//! # }
//! ```
//!
//! `examples/hyper` is a server made so:
//!
//! ```console
//! $ curl -i -H 'content-type: application/json' -d 2 http://127.0.0.1:8000/appointments/11:00
//! HTTP/1.1 409 Conflict
//! content-type: application/json
//! content-length: 114
//! …
//! {"error":{"code":"slot_unavailable","message":"The time slot is no longer available.","details":{"slot":"11:00"}}}
//! ```
//!
//! # The log
//!
//! The extensions of each error response hold an [`ErrorInfo`](crate::ErrorInfo) for a layer that writes the log. With
//! the feature `tracing` there is one event for each error response, too.
//!
//! # What it cannot do
//!
//! What is no HTTP request reaches no service: hyper itself answers a malformed request line with 400, a URI that is too
//! long with 414 and too many header fields with 431, each without a body. A connection that breaks while the body is
//! sent is answered by nobody.

mod future;

use std::any::Any;
use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::iter;
use std::marker::PhantomData;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::task::{Context, Poll};

use ::tower::load_shed::error::Overloaded;
use ::tower::timeout::error::Elapsed;
use ::tower::{BoxError, Layer, Service};
use bytes::Bytes;
use http::response::Parts;
use http::{Request, Response};

pub use self::future::ResponseFuture;
use self::future::State;
pub use crate::rejection::AsIs;
use crate::rejection::{answer, replace};
use crate::{ApiError, Rejection, RejectionKind};

/// Makes the API's own error `E` of everything that is refused inside: panics, errors of services, and responses from
/// 400 to 599 that no errbook error made.
///
/// - A panic is answered as `panic`, tower's `Elapsed` as `timeout`, `Overloaded` as `overloaded`, every other error of
///   the service as `server_error`; an error of `poll_ready`, too. The layer's own error is
///   [`Infallible`]. A service whose error is `E` itself is answered with that.
/// - Of a foreign response all headers stay, except those that describe its body. `E` learns status and headers from the
///   [`Rejection`].
/// - Where the status or the media type of an errbook response was changed on the way, as by `(StatusCode::OK, error)`,
///   both are put back together with the body, and the log is told.
/// - The answer to HEAD has its headers, `Content-Length` included, and no body.
/// - Other responses pass as they are, unbuffered, and without any cost.
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
///     Client(#[source] Rejection),
///     /// Unexpected server error
///     #[error("no answer")]
///     #[api_error(code = "internal_error", status = 500, on(server_error))]
///     Server(#[source] Rejection),
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
/// assert_eq!(response.status(), 400);
/// assert_eq!(response.body(), r#"{"error":{"code":"invalid_request","message":"Request is invalid"}}"#);
/// # }
/// ```
pub struct ErrorLayer<E> {
    unless: Option<fn(&Parts) -> bool>,
    error: PhantomData<fn() -> E>,
}

impl<E> ErrorLayer<E> {
    /// A layer that answers with `E`.
    #[must_use]
    pub const fn new() -> Self {
        ErrorLayer {
            unless: None,
            error: PhantomData,
        }
    }

    /// Leaves error responses for which `unless` is true as they are. A single response is left with the extension
    /// [`AsIs`]. A panic or an error of the service has no response, and is answered in any case.
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

impl<E> Default for ErrorLayer<E> {
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
        ErrorService {
            inner,
            layer: *self,
            not_ready: None,
        }
    }
}

/// The service of [`ErrorLayer`].
pub struct ErrorService<S, E> {
    inner: S,
    layer: ErrorLayer<E>,
    /// Why the inner service is not ready, to be answered by `call`.
    not_ready: Option<Rejection>,
}

impl<S: Clone, E> Clone for ErrorService<S, E> {
    /// The clone has not been asked whether it is ready.
    fn clone(&self) -> Self {
        self.layer.layer(self.inner.clone())
    }
}

impl<S: fmt::Debug, E> fmt::Debug for ErrorService<S, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorService")
            .field("inner", &self.inner)
            .finish_non_exhaustive()
    }
}

impl<S, E, ReqBody, ResBody> Service<Request<ReqBody>> for ErrorService<S, E>
where
    S: Service<Request<ReqBody>, Response = Response<ResBody>>,
    S::Error: Into<BoxError> + 'static,
    E: ApiError + From<Rejection> + 'static,
    ResBody: From<Bytes>,
{
    type Response = Response<ResBody>;
    type Error = Infallible;
    type Future = ResponseFuture<S::Future, E>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        let ready = catch_unwind(AssertUnwindSafe(|| self.inner.poll_ready(context)));
        self.not_ready = match ready {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(Ok(()))) => None,
            Ok(Poll::Ready(Err(error))) => Some(of_service_error(error.into())),
            Err(payload) => Some(Rejection::panicked(payload)),
        };
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<ReqBody>) -> Self::Future {
        let method = request.method().clone();
        let state = match self.not_ready.take() {
            Some(rejection) => State::refused(rejection),
            None => match catch_unwind(AssertUnwindSafe(|| self.inner.call(request))) {
                Ok(future) => State::Running { future },
                Err(payload) => State::refused(Rejection::panicked(payload)),
            },
        };
        ResponseFuture::new(state, method, self.layer.unless)
    }
}

/// The response of a service's error.
fn of_error<E, F, B>(error: F, method: &http::Method) -> Response<B>
where
    E: ApiError + From<Rejection> + 'static,
    F: Into<BoxError> + 'static,
    B: From<Bytes>,
{
    let mut error = Some(error);
    let own = (&mut error as &mut dyn Any).downcast_mut::<Option<E>>();
    if let Some(own) = own.and_then(Option::take) {
        return replace::<E, B>(own.to_http(), method, None);
    }
    let rejection = match error {
        Some(error) => of_service_error(error.into()),
        None => Rejection::new(RejectionKind::ServerError),
    };
    answer::<E, B>(rejection, method)
}

/// The kind is that of the first error in the chain which is known.
fn of_service_error(error: BoxError) -> Rejection {
    let first: &(dyn Error + 'static) = &*error;
    let mut chain = iter::successors(Some(first), |&error| error.source());
    let kind = chain.find_map(|error| {
        if let Some(rejection) = error.downcast_ref::<Rejection>() {
            return Some(rejection.clone());
        }
        let kind = if error.is::<Elapsed>() {
            RejectionKind::Timeout
        } else if error.is::<Overloaded>() {
            RejectionKind::Overloaded
        } else {
            return None;
        };
        Some(Rejection::new(kind))
    });
    match kind {
        Some(rejection) if rejection.has_source() => rejection,
        Some(rejection) => rejection.with_source(error),
        None => Rejection::new(RejectionKind::ServerError).with_source(error),
    }
}
