//! The middleware.

use std::fmt;
use std::future::{Future, Ready, ready};
use std::marker::PhantomData;
use std::mem;
use std::pin::Pin;

use ::actix_web::body::{EitherBody, MessageBody};
use ::actix_web::dev::{Service, ServiceRequest, ServiceResponse, Transform, forward_ready};
use ::actix_web::error::ParseError;
use ::actix_web::http::Method;
use ::actix_web::http::header::CONTENT_TYPE;
use ::actix_web::{Error, HttpResponse};
use bytes::Bytes;

use super::answer::{Answer, method, of_http, to_http};
use crate::error_text::ErrorText;
use crate::rejection::{catch, catching, replace};
use crate::tower::AsIs;
use crate::{AnswersRejections, ApiError, ErrorInfo, Rejection, RejectionKind, log};

/// The middleware that answers with `E` what panics, and every error response that no errbook error made: a method that
/// `web::resource` does not have, other middleware's refusals. It tells the log.
///
/// It goes inside of middleware that adds to all responses, such as CORS and compression: `wrap` it first. A response
/// with the extension [`AsIs`] is left as it is. See the [module](crate::actix) for an example.
pub struct Errors<E>(PhantomData<fn() -> E>);

impl<E> Errors<E> {
    /// The middleware that answers with `E`.
    #[must_use]
    pub const fn new() -> Self
    where
        E: AnswersRejections,
    {
        Errors(PhantomData)
    }
}

impl<E: AnswersRejections> Default for Errors<E> {
    fn default() -> Self {
        Errors::new()
    }
}

impl<E> Clone for Errors<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for Errors<E> {}

impl<E> fmt::Debug for Errors<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Errors")
    }
}

impl<S, E, B> Transform<S, ServiceRequest> for Errors<E>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    S::Future: 'static,
    E: ApiError + From<Rejection> + 'static,
    B: MessageBody + 'static,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Transform = ErrorsService<S, E>;
    type InitError = ();
    type Future = Ready<Result<Self::Transform, ()>>;

    fn new_transform(&self, inner: S) -> Self::Future {
        ready(Ok(ErrorsService {
            inner,
            error: PhantomData,
        }))
    }
}

/// The service of [`Errors`].
pub struct ErrorsService<S, E> {
    inner: S,
    error: PhantomData<fn() -> E>,
}

impl<S, E> fmt::Debug for ErrorsService<S, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorsService").finish_non_exhaustive()
    }
}

impl<S, E, B> Service<ServiceRequest> for ErrorsService<S, E>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    S::Future: 'static,
    E: ApiError + From<Rejection> + 'static,
    B: MessageBody + 'static,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Error>>>>;

    forward_ready!(inner);

    fn call(&self, request: ServiceRequest) -> Self::Future {
        // The request itself may not be kept: actix-web changes it, which needs the only reference.
        let method = request.method().clone();
        let called = catching(|| self.inner.call(request));
        Box::pin(async move {
            let answered = match called {
                Ok(future) => catch(future).await,
                Err(panicked) => Err(panicked),
            };
            match answered {
                Ok(Ok(response)) => Ok(replaced::<E, B>(response, &method)),
                Ok(Err(error)) => {
                    let replaced = catching(|| {
                        let mut response = error.error_response();
                        replacement::<E, _>(&mut response, Some(&error), &method)
                    });
                    match replaced {
                        Ok(Some(answer)) => Err(Answer::from(answer).into()),
                        Ok(None) => Err(error),
                        Err(panicked) => Err(Answer::of::<E>(panicked, &method).into()),
                    }
                }
                Err(panicked) => Err(Answer::of::<E>(panicked, &method).into()),
            }
        })
    }
}

fn replaced<E, B>(
    mut response: ServiceResponse<B>,
    method: &Method,
) -> ServiceResponse<EitherBody<B>>
where
    E: ApiError + From<Rejection>,
{
    let Some(answer) = replacement::<E, B>(response.response_mut(), None, method) else {
        return response.map_into_left_body();
    };
    let mut answer = of_http(answer);
    let mut extensions = mem::take(&mut *response.response_mut().extensions_mut());
    extensions.extend(mem::take(&mut *answer.extensions_mut()));
    *answer.extensions_mut() = extensions;
    response.into_response(answer).map_into_right_body()
}

/// What to send instead of an error response, whose error is in it, or was returned instead of it. The body stays in the
/// answer to HEAD: actix-web sends its length alone.
fn replacement<E, B>(
    response: &mut HttpResponse<B>,
    error: Option<&Error>,
    method: &Method,
) -> Option<http::Response<Bytes>>
where
    E: ApiError + From<Rejection>,
{
    let as_is = response.extensions().contains::<AsIs>();
    if as_is || is_unchanged(response) {
        if let Some(info) = response.extensions_mut().get_mut::<ErrorInfo>() {
            log::info_once(info);
        }
        return None;
    }
    let own = response.extensions().get::<ErrorInfo>().cloned();
    let is_error = response.status().is_client_error() || response.status().is_server_error();
    if !(is_error || own.is_some()) {
        return None;
    }
    let mut head = to_http(response);
    if let Some(info) = own {
        *head.body_mut() = info.body().clone();
    } else {
        let rejection = head.extensions_mut().remove::<Rejection>();
        let rejection = rejection.unwrap_or_else(|| of_foreign(response, error));
        let rejection = rejection.or_method(&self::method(method));
        head.extensions_mut().insert(rejection);
    }
    Some(replace::<E, Bytes>(head, &http::Method::GET, None))
}

/// Whether the response is as the API's own error made it.
fn is_unchanged<B>(response: &HttpResponse<B>) -> bool {
    response
        .extensions()
        .get::<ErrorInfo>()
        .is_some_and(|info| {
            let mut types = response.headers().get_all(CONTENT_TYPE);
            let media_type = types.next().map(|value| value.as_bytes());
            response.status().as_u16() == info.status().as_u16()
                && media_type == info.content_type().map(|value| value.as_bytes())
                && types.next().is_none()
        })
}

/// What another error refused with: its status, and its text for the log.
fn of_foreign<B>(response: &HttpResponse<B>, returned: Option<&Error>) -> Rejection {
    let status = http::StatusCode::from_u16(response.status().as_u16());
    let of_status =
        Rejection::for_status(status.unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR));
    let Some(error) = response.error().or(returned) else {
        return of_status;
    };
    let rejection = match error.as_error() {
        Some(ParseError::Header) => Rejection::new(RejectionKind::InvalidHeader),
        _ => of_status,
    };
    rejection.with_source(ErrorText::of(error))
}
