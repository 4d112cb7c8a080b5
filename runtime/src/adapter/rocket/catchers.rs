//! The catcher for what Rocket refuses.

use std::mem;

use ::rocket::catcher::BoxFuture;
use ::rocket::http::Status;
use ::rocket::{Catcher, Request};
use bytes::Bytes;
use http::{Method, StatusCode};

use super::responder::{of_http, seen};
use crate::rejection::{answer_with_body, of_response};
use crate::{AnswersRejections, ApiError, Rejection};

/// The catcher that answers with `E` every status for which there is no other: for
/// [`register`](::rocket::Rocket::register).
///
/// See the [module](crate::rocket) for an example.
#[must_use]
pub fn catchers<E>() -> Vec<Catcher>
where
    E: ApiError + AnswersRejections + 'static,
{
    vec![Catcher::new(None, catch::<E>)]
}

fn catch<'r, E>(status: Status, request: &'r Request<'_>) -> BoxFuture<'r>
where
    E: ApiError + From<Rejection> + 'static,
{
    // Rocket itself leaves the body out for HEAD.
    let answer = answer_with_body::<E, Bytes>(refused(status, request));
    let response = of_http(answer, request);
    Box::pin(async { Ok(response) })
}

/// A rejection that a route has returned, or what the status says.
fn refused(status: Status, request: &Request<'_>) -> Rejection {
    let (mut parts, ()) = http::Response::new(()).into_parts();
    parts.status = StatusCode::from_u16(status.code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    parts.extensions = mem::take(&mut *seen(request));
    if parts.extensions.get().map(Rejection::status) != Some(parts.status) {
        parts.extensions.clear();
    }
    let rejection = of_response(&mut parts);
    match Method::from_bytes(request.method().as_str().as_bytes()) {
        Ok(method) => rejection.or_method(&method),
        Err(_) => rejection,
    }
}
