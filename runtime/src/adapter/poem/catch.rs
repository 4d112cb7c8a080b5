//! The middleware.

use std::error::Error;
use std::fmt;
use std::marker::PhantomData;

use ::poem::error::ResponseError;
use ::poem::{Body, Endpoint, IntoResponse, Middleware, Request, Response};
use http::Method;

use super::errors::of_error;
use crate::rejection::{answer, catch as catch_panic, catching, mark, refuse, replace};
use crate::{AnswersRejections, ApiError, Rejection};

/// The middleware that answers with `E` what poem refuses, what panics, and every error response that `E` did not make.
///
/// ```
/// use errbook::{ApiError, Rejection};
/// use poem::{EndpointExt, Route, get, handler};
///
/// #[derive(Debug, thiserror::Error, ApiError)]
/// enum EdgeError {
///     /// Not found
///     #[error("no route")]
///     #[api_error(code = "not_found", status = 404, on(not_found))]
///     NotFound,
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
/// #[handler]
/// fn hello() -> poem::Result<String> {
///     Err(EdgeError::NotFound.into())
/// }
///
/// let app = Route::new().at("/hello", get(hello)).with(errbook::poem::catch::<EdgeError>());
/// ```
#[must_use]
pub fn catch<E: AnswersRejections>() -> Catch<E> {
    Catch(PhantomData)
}

/// The middleware of [`catch`].
pub struct Catch<E>(PhantomData<fn() -> E>);

impl<E> Clone for Catch<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for Catch<E> {}

impl<E> fmt::Debug for Catch<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Catch")
    }
}

impl<P, E> Middleware<P> for Catch<E>
where
    P: Endpoint,
    E: ApiError + From<Rejection> + Error + Send + Sync + 'static,
{
    type Output = CatchEndpoint<P, E>;

    fn transform(&self, inner: P) -> Self::Output {
        CatchEndpoint {
            inner,
            error: PhantomData,
        }
    }
}

/// The endpoint of [`catch`].
pub struct CatchEndpoint<P, E> {
    inner: P,
    error: PhantomData<fn() -> E>,
}

impl<P, E> fmt::Debug for CatchEndpoint<P, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CatchEndpoint").finish_non_exhaustive()
    }
}

impl<P, E> Endpoint for CatchEndpoint<P, E>
where
    P: Endpoint,
    E: ApiError + From<Rejection> + Error + Send + Sync + 'static,
{
    type Output = Response;

    async fn call(&self, request: Request) -> ::poem::Result<Response> {
        let method = request.method().clone();
        let called = catch_panic(async { self.inner.call(request).await }).await;
        let answered = called.and_then(|called| {
            catching(|| match called {
                Ok(output) => replaced::<E>(output.into_response(), &method),
                Err(error) => of_returned::<E>(error, &method),
            })
        });
        Ok(answered.unwrap_or_else(|panicked| of_http(answer::<E, Body>(panicked, &method))))
    }
}

/// The response to an error that the endpoint returned.
fn of_returned<E>(error: ::poem::Error, method: &Method) -> Response
where
    E: ApiError + From<Rejection> + Error + Send + Sync + 'static,
{
    let error = match error.downcast::<E>() {
        Ok(error) => return of_http(replace::<E, Body>(error.to_http(), method, None)),
        Err(error) => error,
    };
    let rejection = of_error(&error, method);
    if error.is::<Rejection>() {
        // poem would drop what tells that it is answered.
        return of_http(answer::<E, Body>(rejection, method));
    }
    let mut response = error.into_response();
    mark(response.extensions_mut(), rejection);
    replaced::<E>(response, method)
}

fn replaced<E: ApiError + From<Rejection>>(response: Response, method: &Method) -> Response {
    let version = response.version();
    let (foreign, body) = response.into_parts();
    let mut response = http::Response::new(body);
    *response.status_mut() = foreign.status;
    *response.version_mut() = version;
    *response.headers_mut() = foreign.headers;
    *response.extensions_mut() = foreign.extensions;
    of_http(replace::<E, Body>(response, method, None))
}

fn of_http(response: http::Response<Body>) -> Response {
    let (parts, body) = response.into_parts();
    let mut response = Response::default();
    response.set_status(parts.status);
    response.set_version(parts.version);
    *response.headers_mut() = parts.headers;
    *response.extensions_mut() = parts.extensions;
    response.set_body(body);
    response
}

/// The response of a derived type.
pub fn response<T: ApiError>(error: &T) -> Response {
    of_http(<&T as ApiError>::to_http(error))
}

/// A handler may return it.
impl ResponseError for Rejection {
    fn status(&self) -> http::StatusCode {
        Rejection::status(self)
    }

    fn as_response(&self) -> Response {
        of_http(refuse(self.clone()))
    }
}
