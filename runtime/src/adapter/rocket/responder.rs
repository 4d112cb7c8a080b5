//! The response of an error, and of a rejection that a route returns.

use std::io::Cursor;
use std::sync::{Mutex, MutexGuard, PoisonError};

use ::rocket::http::Status;
use ::rocket::response::Responder;
use ::rocket::{Request, Response, response};
use bytes::Bytes;
use http::Extensions;

use crate::rejection::mark;
use crate::{ApiError, ErrorInfo, Rejection, log};

/// The response of a derived type. The log is told.
pub fn respond<T: ApiError>(error: T, request: &Request<'_>) -> response::Result<'static> {
    let (mut parts, body) = error.to_http::<Bytes>().into_parts();
    log::once(&mut parts);
    Ok(of_http(http::Response::from_parts(parts, body), request))
}

/// Rocket's responses have no extensions: the request keeps what the log wants to know.
pub(super) fn of_http(answer: http::Response<Bytes>, request: &Request<'_>) -> Response<'static> {
    let (parts, body) = answer.into_parts();
    seen(request).extend(parts.extensions);
    let mut response = Response::new();
    response.set_status(Status::new(parts.status.as_u16()));
    for (name, value) in &parts.headers {
        if let Ok(value) = std::str::from_utf8(value.as_bytes()) {
            response.adjoin_raw_header(name.as_str().to_owned(), value.to_owned());
        }
    }
    response.set_sized_body(body.len(), Cursor::new(body));
    response
}

/// The catcher makes an error of it.
impl<'r> Responder<'r, 'static> for Rejection {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        let status = Status::new(self.status().as_u16());
        mark(&mut seen(request), self);
        Err(status)
    }
}

/// The error behind the response to this request, the last one if there were several: for the log, never for the client.
///
/// ```
/// use rocket::fairing::AdHoc;
///
/// let log = AdHoc::on_response("log", |request, _| {
///     Box::pin(async move {
///         if let Some(info) = errbook::rocket::info(request) {
///             let chain: Vec<_> = info.chain().map(|error| error.to_string()).collect();
///             eprintln!("{} {}: {}", info.status(), info.code(), chain.join(": "));
///         }
///     })
/// });
/// # let _ = rocket::build().attach(log);
/// ```
#[must_use]
pub fn info(request: &Request<'_>) -> Option<ErrorInfo> {
    seen(request).get().cloned()
}

/// What is known of the responses to a request.
struct Seen(Mutex<Extensions>);

pub(super) fn seen<'a>(request: &'a Request<'_>) -> MutexGuard<'a, Extensions> {
    let Seen(extensions) = request.local_cache(|| Seen(Mutex::new(Extensions::new())));
    extensions.lock().unwrap_or_else(PoisonError::into_inner)
}
