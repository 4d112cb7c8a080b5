//! The answer to a rejection of warp.

use std::convert::Infallible;
use std::error::Error;
use std::sync::Arc;

use ::warp::filters::body::BodyDeserializeError;
use ::warp::filters::cors::CorsForbidden;
use ::warp::reject::{
    InvalidHeader, InvalidQuery, LengthRequired, MethodNotAllowed, MissingCookie, MissingHeader,
    PayloadTooLarge, UnsupportedMediaType,
};
use ::warp::reply::Response;
use http::StatusCode;

use crate::error_text::ErrorText;
use crate::rejection::{answer_with_body, of_json};
use crate::{AnswersRejections, ApiError, ErrorInfo, Rejection, RejectionKind, log};

/// Answers what a filter rejected: an `E` with itself, and everything else with `E`.
///
/// The log is told here: with the feature `tracing` there is one event for each answer.
///
/// ```
/// use errbook::{ApiError, Rejection};
/// use warp::Filter;
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
/// let hello = warp::path!("hello" / String).map(|name| format!("Hello, {name}!"));
/// let routes = hello.recover(errbook::warp::recover::<EdgeError>);
/// # let _ = warp::service(routes);
/// ```
///
/// # Errors
///
/// None: every rejection is answered.
pub async fn recover<E>(rejection: ::warp::Rejection) -> Result<Response, Infallible>
where
    E: ApiError + AnswersRejections + Error + 'static,
{
    let Some(error) = rejection.find::<E>() else {
        return Ok(answer_with_body::<E, _>(of(&rejection)));
    };
    // A rejection does not give its cause away.
    let mut response: Response = <&E as ApiError>::to_http(error);
    if let Some(info) = response.extensions_mut().get_mut::<ErrorInfo>() {
        info.set_error(Arc::new(ErrorText::of(error)));
    }
    let (mut parts, body) = response.into_parts();
    log::once(&mut parts);
    Ok(Response::from_parts(parts, body))
}

/// A rejection has the causes of all the routes that were tried. What says more about the request comes first.
fn of(rejection: &::warp::Rejection) -> Rejection {
    if let Some(own) = rejection.find::<Rejection>() {
        return own.clone();
    }
    if let Some(error) = rejection.find::<BodyDeserializeError>() {
        let json = error.source().and_then(|source| source.downcast_ref());
        let own = match json {
            Some(error) => of_json(error),
            None => Rejection::new(RejectionKind::InvalidBody),
        };
        return own.with_source(ErrorText::of(error));
    }
    let own = if rejection.find::<PayloadTooLarge>().is_some() {
        Rejection::new(RejectionKind::PayloadTooLarge)
    } else if rejection.find::<UnsupportedMediaType>().is_some() {
        Rejection::new(RejectionKind::UnsupportedMediaType)
    } else if rejection.find::<LengthRequired>().is_some() {
        Rejection::for_status(StatusCode::LENGTH_REQUIRED)
    } else if rejection.find::<InvalidQuery>().is_some() {
        Rejection::new(RejectionKind::InvalidQuery)
    } else if let Some(header) = rejection.find::<MissingHeader>() {
        of_header(header.name()).with_reason("is missing")
    } else if let Some(header) = rejection.find::<InvalidHeader>() {
        of_header(header.name())
    } else if rejection.find::<MissingCookie>().is_some() {
        of_header("cookie")
    } else if rejection.find::<CorsForbidden>().is_some() {
        Rejection::new(RejectionKind::Forbidden)
    } else if rejection.find::<MethodNotAllowed>().is_some() {
        Rejection::new(RejectionKind::MethodNotAllowed)
    } else if rejection.is_not_found() {
        Rejection::new(RejectionKind::NotFound)
    } else {
        Rejection::new(RejectionKind::ServerError)
    };
    own.with_source(format!("{rejection:?}"))
}

fn of_header(name: &str) -> Rejection {
    Rejection::new(RejectionKind::InvalidHeader).with_parameter(name)
}

/// A filter may reject with it: `warp::reject::custom(Rejection::new(RejectionKind::Unauthorized))`.
impl ::warp::reject::Reject for Rejection {}
