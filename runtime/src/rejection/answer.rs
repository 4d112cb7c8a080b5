//! Makes the API's own error of what a framework refused, and puts back what was changed on an error's response.
//!
//! Shared by the adapters that see the whole response.

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::response::Parts;
use http::{Method, Response, StatusCode};

use super::Rejection;
use super::foreign::{Foreign, described};
use super::headers::{put_before, remove_of_body};
use super::unanswered::Unanswered;
use crate::render::guard;
use crate::render::header_lines::add_missing;
use crate::{ApiError, ErrorInfo, log};

/// In the extensions of a response: the layer leaves it as it is.
///
/// ```
/// use errbook::tower::AsIs;
///
/// let mut response = http::Response::new("<h1>Not here</h1>");
/// *response.status_mut() = http::StatusCode::NOT_FOUND;
/// response.extensions_mut().insert(AsIs);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AsIs;

/// Answers a rejection for which there is no response yet.
pub(crate) fn answer<E, B>(rejection: Rejection, method: &Method) -> Response<B>
where
    E: ApiError + From<Rejection>,
    B: From<Bytes>,
{
    let (parts, body) = make::<E, B>(rejection.or_method(method)).into_parts();
    finished(parts, body, method)
}

/// The same with its body, whatever the method: for frameworks that leave it out themselves.
#[cfg(any(feature = "actix-web", feature = "rocket", feature = "warp"))]
pub(crate) fn answer_with_body<E, B>(rejection: Rejection) -> Response<B>
where
    E: ApiError + From<Rejection>,
    B: From<Bytes>,
{
    let (parts, body) = make::<E, B>(rejection).into_parts();
    finished(parts, body, &Method::GET)
}

/// The response to send instead of one that came from inside: the same, unless it is an error that the API did not
/// make, or one that was changed afterwards.
#[inline]
pub(crate) fn replace<E, B>(
    response: Response<B>,
    method: &Method,
    unless: Option<fn(&Parts) -> bool>,
) -> Response<B>
where
    E: ApiError + From<Rejection>,
    B: From<Bytes>,
{
    if concerns(response.status(), response.extensions()) {
        replace_error::<E, B>(response, method, unless)
    } else {
        response
    }
}

/// Apart, so that a success is not copied from function to function.
#[inline(never)]
fn replace_error<E, B>(
    response: Response<B>,
    method: &Method,
    unless: Option<fn(&Parts) -> bool>,
) -> Response<B>
where
    E: ApiError + From<Rejection>,
    B: From<Bytes>,
{
    let (mut parts, mut body) = response.into_parts();
    let as_is = parts.extensions.get::<AsIs>().is_some();
    // One that panics makes no exception.
    let is_excepted =
        |unless: fn(&Parts) -> bool| guard::run(|| Ok(unless(&parts))).is_ok_and(|is| is);
    if as_is || unless.is_some_and(is_excepted) {
        log::once(&mut parts);
        return Response::from_parts(parts, body);
    }
    if parts.extensions.get::<ErrorInfo>().is_none() {
        let foreign = Foreign::of(&parts);
        let rejection = of_response(&mut parts).or_method(method);
        let foreign = foreign.filter(|_| !rejection.has_source());
        let made = make::<E, B>(rejection);
        let (mut own, own_body) = made.into_parts();
        if let Some(foreign) = foreign {
            foreign.tell(&mut own);
        }
        take_over(&mut parts, own);
        body = own_body;
    } else if let Some(original) = put_back(&mut parts) {
        body = original.into();
    }
    finished(parts, body, method)
}

/// Whether a response is an error, or was one. The common case of neither costs two comparisons.
#[inline]
fn concerns(status: StatusCode, extensions: &http::Extensions) -> bool {
    status.is_client_error()
        || status.is_server_error()
        || (!extensions.is_empty() && carries_error(extensions))
}

fn carries_error(extensions: &http::Extensions) -> bool {
    extensions.get::<ErrorInfo>().is_some() || extensions.get::<Rejection>().is_some()
}

/// Whether a response is none that the framework refused with: not an error, or one that somebody stands for.
#[cfg(feature = "axum")]
pub(crate) fn answers_itself(parts: &Parts) -> bool {
    !concerns(parts.status, &parts.extensions)
        || parts.extensions.get::<ErrorInfo>().is_some()
        || parts.extensions.get::<AsIs>().is_some()
}

/// What the framework refused with this response. Its headers that do not describe the body stay in `parts`.
pub(crate) fn of_response(parts: &mut Parts) -> Rejection {
    remove_of_body(&mut parts.headers);
    if let Some(unanswered) = parts.extensions.remove::<Unanswered>() {
        unanswered.answer();
    }
    let rejection = parts.extensions.remove::<Rejection>();
    let rejection = rejection.unwrap_or_else(|| Rejection::for_status(parts.status));
    rejection.or_headers(&parts.headers)
}

/// The response of the error that answers the rejection; if making it panics, the status and its phrase.
fn make<E, B>(rejection: Rejection) -> Response<B>
where
    E: ApiError + From<Rejection>,
    B: From<Bytes>,
{
    let copy = rejection.clone();
    let made = guard::run(|| Ok(E::from(rejection).to_http::<B>()));
    let mut response = made.unwrap_or_else(|failure| {
        log::unanswered(&copy, Some(&failure.into_reason()));
        plain(&copy)
    });
    let own = response.headers_mut();
    add_missing(own, copy.headers());
    if let Some(info) = response.extensions_mut().get_mut::<ErrorInfo>() {
        info.edge.rejection = Some(copy);
    }
    response
}

/// The response that carries a rejection to the layer: without one, a text, of which the log is told.
#[cfg(any(feature = "actix-web", feature = "axum", feature = "poem"))]
pub(crate) fn refuse<B: From<Bytes>>(rejection: Rejection) -> Response<B> {
    let mut response = plain(&rejection);
    mark(response.extensions_mut(), rejection);
    response
}

/// Tells the layer which rejection the response with these extensions stands for.
#[cfg(any(
    feature = "actix-web",
    feature = "axum",
    feature = "poem",
    feature = "rocket",
    feature = "salvo"
))]
pub(crate) fn mark(extensions: &mut http::Extensions, rejection: Rejection) {
    extensions.insert(Unanswered::new(rejection.clone()));
    extensions.insert(rejection);
}

/// The status and its phrase as text, with the rejection's headers: the response of a rejection that nothing answers.
fn plain<B: From<Bytes>>(rejection: &Rejection) -> Response<B> {
    let phrase = rejection.status().canonical_reason().unwrap_or("Error");
    let mut response = Response::new(B::from(Bytes::from_static(phrase.as_bytes())));
    *response.status_mut() = rejection.status();
    let headers = response.headers_mut();
    *headers = rejection.headers().clone();
    let text = HeaderValue::from_static("text/plain; charset=utf-8");
    headers.insert(CONTENT_TYPE, text);
    response
}

/// Makes the foreign response that of the error, whose headers come first.
fn take_over(parts: &mut Parts, own: Parts) {
    put_before(&mut parts.headers, own.headers);
    // It lists the methods of a resource that the answer denies.
    if parts.status == StatusCode::METHOD_NOT_ALLOWED && own.status != parts.status {
        parts.headers.remove(ALLOW);
    }
    parts.status = own.status;
    parts.extensions.extend(own.extensions);
}

/// Puts status and media type of an error's response back if either was changed; the result is then its body.
fn put_back(parts: &mut Parts) -> Option<Bytes> {
    let info = parts.extensions.get_mut::<ErrorInfo>()?;
    let mut types = parts.headers.get_all(CONTENT_TYPE).iter();
    let same_type = types.next() == info.sent.content_type.as_ref() && types.next().is_none();
    if parts.status == info.sent.status && same_type {
        return None;
    }
    let overridden = described(parts.status, parts.headers.get(CONTENT_TYPE));
    info.edge.overridden = Some(overridden);
    info.edge.logged = false;
    remove_of_body(&mut parts.headers);
    if let Some(content_type) = info.sent.content_type.clone() {
        parts.headers.insert(CONTENT_TYPE, content_type);
    }
    parts.status = info.sent.status;
    Some(info.sent.body.clone())
}

/// The log is told; the answer to HEAD has the headers of the body, and no body (RFC 9110 §9.3.2).
fn finished<B: From<Bytes>>(mut parts: Parts, body: B, method: &Method) -> Response<B> {
    log::once(&mut parts);
    let body = match parts.extensions.get::<ErrorInfo>() {
        Some(info) if *method == Method::HEAD => {
            let length = HeaderValue::from(info.sent.body.len());
            // What was compressed has another length, and a 204 or 304 has none.
            if info.sent.content_type.is_some() && !parts.headers.contains_key(CONTENT_ENCODING) {
                parts.headers.insert(CONTENT_LENGTH, length);
            }
            B::from(Bytes::new())
        }
        _ => body,
    };
    Response::from_parts(parts, body)
}
